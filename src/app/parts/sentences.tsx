import { useMemo, useState } from 'preact/hooks';
import type { CountsView } from '../api.js';
import { useWords } from '../language.js';
import { Marked } from './marked.js';

const AT_FIRST = 20;

interface Props {
  readonly counts: CountsView;
  readonly ids: readonly string[];
  /** Marked in each; '': nothing is. */
  readonly term: string;
}

/** Sentences by their numbers, with who says them. */
export function Sentences({ counts: { sentences }, ids, term }: Props) {
  const words = useWords();
  const [most, setMost] = useState(AT_FIRST);
  const byId = useMemo(() => new Map(sentences.map((row) => [row.sentence, row])), [sentences]);
  const found = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  return (
    <>
      <ul class="quotes">
        {found.slice(0, most).map(({ sentence, speaker, text }) => (
          <li key={sentence}>
            <span class="quiet">
              <bdi>{speaker || words.reading.nobody}</bdi> {sentence.slice(1)}
            </span>
            <p>
              <Marked text={text} sought={term} />
            </p>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button type="button" onClick={() => setMost(most * 3)}>
          {words.terms.more}
        </button>
      )}
    </>
  );
}
