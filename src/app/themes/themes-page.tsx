import { useState } from 'preact/hooks';
import type { CodebookEntry, CountsView } from '../api.js';
import { useWords } from '../language.js';
import { Sentences } from '../parts/sentences.js';
import type { ReadDiscussion } from '../use-discussion.js';
import { ThemeCard } from './theme-card.js';

/** The codebook as cards; or the themes that were found, to begin with. */
export function ThemesPage({ discussion }: { readonly discussion: ReadDiscussion }) {
  const words = useWords();
  const { counts, send } = discussion;
  if (counts === null) return <p>{words.working}</p>;
  const { codebook, themes } = counts;
  return (
    <div class="themes">
      <p class="quiet">{words.themes.lead}</p>
      {codebook.length === 0 && themes.length > 0 && (
        <div class="boxed">
          <p>{words.themes.discovered}</p>
          <button
            type="button"
            class="primary"
            onClick={() => void send({ do: 'themes', themes: Object.fromEntries(themes.map(({ theme, terms }) => [theme, terms])) })}
          >
            {words.themes.start}
          </button>
        </div>
      )}
      <div class="cards">
        {codebook.map((entry) => (
          <ThemeCard key={entry.theme} entry={entry} counts={counts} send={send} />
        ))}
        {codebook.length === 0 && themes.map(({ theme }) => <FoundTheme key={theme} theme={theme} counts={counts} />)}
        <NewTheme codebook={codebook} send={send} />
      </div>
      <Palette counts={counts} />
      <Overlap counts={counts} />
      <Uncoded counts={counts} />
    </div>
  );
}

function FoundTheme({ theme, counts }: { readonly theme: string; readonly counts: CountsView }) {
  const words = useWords();
  const row = counts.themes.find((one) => one.theme === theme);
  if (!row) return null;
  return (
    <section class="card" aria-label={theme}>
      <h2>
        <bdi>{theme}</bdi>
      </h2>
      <p class="quiet">{words.themes.coded(row.sentences_coded, Math.round(row.share * 100))}</p>
      <p>{row.terms.join(words.and)}</p>
    </section>
  );
}

function NewTheme({ codebook, send }: { readonly codebook: readonly CodebookEntry[]; readonly send: ReadDiscussion['send'] }) {
  const words = useWords();
  const [name, setName] = useState('');
  const [term, setTerm] = useState('');
  const known = codebook.find(({ theme }) => theme === name.trim());
  return (
    <form
      class="card"
      aria-label={words.themes.add}
      onSubmit={(event) => {
        event.preventDefault();
        void send({ do: 'theme', theme: name.trim(), name: name.trim(), entries: [...(known?.entries ?? []), term.trim()] }).then(
          (isDone) => {
            if (isDone) setName('');
            if (isDone) setTerm('');
          },
        );
      }}
    >
      <h2>{words.themes.add}</h2>
      <label class="field">
        <span>{words.themes.name}</span>
        <input required value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <label class="field">
        <span>{words.themes.term}</span>
        <input required value={term} onInput={({ currentTarget }) => setTerm(currentTarget.value)} />
      </label>
      <button type="submit">{words.themes.add}</button>
    </form>
  );
}

const IN_PALETTE = 60;

/** Words to drag onto cards; without a mouse they are typed there. */
function Palette({ counts: { keywords } }: { readonly counts: CountsView }) {
  const words = useWords();
  return (
    <section aria-labelledby="palette">
      <h2 id="palette">
        {words.themes.palette} <span class="quiet">{words.themes.dragHelp}</span>
      </h2>
      <ul class="chips">
        {keywords.slice(0, IN_PALETTE).map(({ term, count }) => (
          <li key={term} class="chip" draggable onDragStart={({ dataTransfer }) => dataTransfer?.setData('text/plain', term)}>
            <bdi>{term}</bdi> <span class="quiet">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Overlap({ counts: { themePairs } }: { readonly counts: CountsView }) {
  const words = useWords();
  const shared = themePairs.filter(({ both }) => both > 0);
  return (
    <section aria-labelledby="overlap">
      <h2 id="overlap">{words.themes.overlap}</h2>
      {shared.length === 0 && <p class="quiet">{words.themes.noOverlap}</p>}
      <ul>
        {shared.map(({ a, b, both }) => (
          <li key={`${a} ${b}`}>
            {words.themes.pair(a, b)} <span class="quiet">{words.themes.both(both)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Uncoded({ counts }: { readonly counts: CountsView }) {
  const words = useWords();
  return (
    <details>
      <summary>{words.themes.uncoded(counts.uncoded.length)}</summary>
      <Sentences counts={counts} ids={counts.uncoded.map(({ sentence }) => sentence)} term="" />
    </details>
  );
}
