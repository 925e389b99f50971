import { useMemo, useState } from 'preact/hooks';
import type { CountsView } from '../api.js';
import { useWords } from '../language.js';
import { Sentences } from '../parts/sentences.js';
import type { ReadDiscussion } from '../use-discussion.js';
import { Effect } from './effect.js';
import { NewTerms, type Propose, Variants } from './new-terms.js';

/** A change that is looked at before it is kept. */
interface Proposed {
  readonly edit: object;
  readonly about: string;
}

/** Terms as they are counted, and all that can be said about them. */
export function WordsPage({ discussion }: { readonly discussion: ReadDiscussion }) {
  const words = useWords();
  const [term, setTerm] = useState<string | null>(null);
  const [proposed, setProposed] = useState<Proposed | null>(null);
  const { counts } = discussion;
  if (counts === null) return <p>{words.working}</p>;
  const propose = (edit: object, about: string): void => setProposed({ edit, about });
  return (
    <div class="columns">
      <aside class="beside">
        {proposed && <Effect key={JSON.stringify(proposed)} discussion={discussion} {...proposed} onDone={() => setProposed(null)} />}
        {term === null ? <p class="quiet">{words.terms.choose}</p> : <Term counts={counts} term={term} propose={propose} />}
        <KnownWords counts={counts} propose={propose} />
      </aside>
      <div>
        <FrequentWords counts={counts} chosen={term} onTerm={setTerm} />
        <NewTerms counts={counts} propose={propose} onTerm={setTerm} />
        <Variants counts={counts} propose={propose} />
      </div>
    </div>
  );
}

function Term({ counts, term, propose }: { readonly counts: CountsView; readonly term: string; readonly propose: Propose }) {
  const words = useWords();
  const row = counts.keywords.find((one) => one.term === term) ?? counts.newTerms.find((one) => one.term === term);
  const [synonym, setSynonym] = useState('');
  const simple = [
    ['stop', words.terms.stop],
    ['count', words.terms.count],
    ['not-whole', words.terms.notWhole],
  ] as const;
  return (
    <section aria-label={term}>
      <h2>
        <bdi>{term}</bdi> {row && <span class="quiet">{words.terms.times(row.count)}</span>}
      </h2>
      <div class="actions">
        <button type="button" onClick={() => propose({ do: 'keep-whole', terms: [term] }, `${words.terms.accept}：${term}`)}>
          {words.terms.accept}
        </button>
        {simple.map(([action, label]) => (
          <button key={action} type="button" onClick={() => propose({ do: action, term }, `${label}：${term}`)}>
            {label}
          </button>
        ))}
      </div>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          propose({ do: 'synonym', term: synonym.trim(), variants: [term] }, words.terms.mergeVariant(term, synonym.trim()));
        }}
      >
        <label class="field">
          <span>{words.terms.synonymOf}</span>
          <input required list="terms" value={synonym} onInput={({ currentTarget }) => setSynonym(currentTarget.value)} />
        </label>
        <datalist id="terms">
          {counts.keywords.slice(0, 200).map((one) => (
            <option key={one.term} value={one.term} />
          ))}
        </datalist>
        <button type="submit">{words.terms.synonym}</button>
      </form>
      {row && <Sentences counts={counts} ids={row.sentences} term={term} />}
    </section>
  );
}

const AT_FIRST = 60;

interface FrequentProps {
  readonly counts: CountsView;
  readonly chosen: string | null;
  readonly onTerm: (term: string) => void;
}

function FrequentWords({ counts: { keywords }, chosen, onTerm }: FrequentProps) {
  const words = useWords();
  const [filter, setFilter] = useState('');
  const [most, setMost] = useState(AT_FIRST);
  const passing = useMemo(() => keywords.filter(({ term }) => term.includes(filter.trim())), [keywords, filter]);
  return (
    <section aria-labelledby="frequent">
      <h2 id="frequent">
        {words.terms.frequent} <span class="badge">{keywords.length}</span>
      </h2>
      <label class="field">
        <span>{words.terms.filter}</span>
        <input type="search" value={filter} onInput={({ currentTarget }) => setFilter(currentTarget.value)} />
      </label>
      <ul class="chips">
        {passing.slice(0, most).map(({ term, count }) => (
          <li key={term}>
            <button type="button" class="chip" aria-pressed={term === chosen} onClick={() => onTerm(term)}>
              <bdi>{term}</bdi> <span class="quiet">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      {passing.length > most && (
        <button type="button" onClick={() => setMost(most * 3)}>
          {words.terms.more}
        </button>
      )}
    </section>
  );
}

/** What the settings say of words already, to be taken back. */
function KnownWords({
  counts: { words: kept, notWords, stop, synonyms },
  propose,
}: {
  readonly counts: CountsView;
  readonly propose: Propose;
}) {
  const words = useWords();
  const named = (terms: readonly string[]) => terms.map((term) => ({ term, shown: term }));
  const merged = Object.entries(synonyms).flatMap(([term, variants]) =>
    variants.map((variant) => ({ term: variant, shown: `${variant} → ${term}` })),
  );
  const lists = [
    [words.terms.kept, named(kept)],
    [words.terms.never, named(notWords)],
    [words.terms.stopped, named(stop.add)],
    [words.terms.counts, named(stop.keep)],
    [words.terms.synonyms, merged],
  ] as const;
  const filled = lists.filter(([, terms]) => terms.length > 0);
  if (filled.length === 0) return null;
  return (
    <section aria-labelledby="known-words">
      <h2 id="known-words">{words.terms.settings}</h2>
      {filled.map(([name, terms]) => (
        <div key={name}>
          <h3>{name}</h3>
          <ul class="chips">
            {terms.map(({ term, shown }) => (
              <li key={shown} class="chip">
                <bdi>{shown}</bdi>
                <button
                  type="button"
                  class="plain"
                  aria-label={words.terms.forget(term)}
                  onClick={() => propose({ do: 'forget', term }, words.terms.forget(term))}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
