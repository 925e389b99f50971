import { useState } from 'preact/hooks';
import type { CountsView } from '../api.js';
import { useWords } from '../language.js';

const PROPOSED_AT_FIRST = 10;

/** Shows what an edit would do, with words for it. */
export type Propose = (edit: object, about: string) => void;

interface ListProps {
  readonly counts: CountsView;
  readonly propose: Propose;
  readonly onTerm: (term: string) => void;
}

/** Terms that the text itself makes, or may make. */
export function NewTerms({ counts: { newTerms, words: kept }, propose, onTerm }: ListProps) {
  const words = useWords();
  const [most, setMost] = useState(PROPOSED_AT_FIRST);
  const open = newTerms.filter(({ term }) => !kept.includes(term));
  return (
    <section aria-labelledby="new-terms">
      <h2 id="new-terms">
        {words.terms.proposed} <span class="badge">{open.length}</span>
      </h2>
      {open.length === 0 && <p class="quiet">{words.terms.noProposed}</p>}
      <ul class="proposals">
        {open.slice(0, most).map((row) => (
          <NewTerm key={row.term} row={row} propose={propose} onTerm={onTerm} />
        ))}
      </ul>
      <div class="actions">
        {open.length > most && (
          <button type="button" onClick={() => setMost(open.length)}>
            {words.terms.more}
          </button>
        )}
        {open.length > 1 && (
          <button type="button" onClick={() => propose({ do: 'keep-whole', terms: open.map(({ term }) => term) }, words.terms.acceptAll)}>
            {words.terms.acceptAll}
          </button>
        )}
      </div>
    </section>
  );
}

/** Spellings that may be another word. */
export function Variants({ counts: { variants }, propose }: Pick<ListProps, 'counts' | 'propose'>) {
  const words = useWords();
  return (
    <section aria-labelledby="variants">
      <h2 id="variants">{words.terms.variants}</h2>
      {variants.length === 0 && <p class="quiet">{words.terms.noVariants}</p>}
      <ul class="proposals">
        {variants.map(({ term, variant, count, term_count }) => {
          const about = words.terms.mergeVariant(variant, term);
          return (
            <li key={`${term} ${variant}`}>
              <bdi>{variant}</bdi> <span class="quiet">{words.terms.times(count)}</span> → <bdi>{term}</bdi>{' '}
              <span class="quiet">{words.terms.times(term_count)}</span>
              <span class="actions">
                <button type="button" onClick={() => propose({ do: 'synonym', term, variants: [variant] }, about)}>
                  {about}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface NewTermProps extends Omit<ListProps, 'counts'> {
  readonly row: CountsView['newTerms'][number];
}

function NewTerm({ row: { term, status, count, parts }, propose, onTerm }: NewTermProps) {
  const words = useWords();
  return (
    <li>
      <button type="button" class="plain term" onClick={() => onTerm(term)}>
        <bdi>{term}</bdi>
      </button>
      <span class="quiet">
        {[words.terms.times(count), status === 'found' ? words.terms.merged : words.terms.suggested, parts.join(' | ')].join(' · ')}
      </span>
      <span class="actions">
        <button
          type="button"
          aria-label={`${words.terms.accept}：${term}`}
          onClick={() => propose({ do: 'keep-whole', terms: [term] }, `${words.terms.accept}：${term}`)}
        >
          {words.terms.accept}
        </button>
        <button
          type="button"
          aria-label={`${words.terms.refuse}：${term}`}
          onClick={() => propose({ do: 'not-whole', term }, `${words.terms.refuse}：${term}`)}
        >
          {words.terms.refuse}
        </button>
      </span>
    </li>
  );
}
