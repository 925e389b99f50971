import { useState } from 'preact/hooks';
import type { CodebookEntry, CountsView } from '../api.js';
import { useWords } from '../language.js';
import { Sentences } from '../parts/sentences.js';
import { TextForm } from '../parts/text-form.js';
import type { ReadDiscussion } from '../use-discussion.js';
import { isRule } from './rule.js';
import { Rules } from './theme-rules.js';

interface Props {
  readonly entry: CodebookEntry;
  readonly counts: CountsView;
  readonly send: ReadDiscussion['send'];
}

/** A theme of the settings: its terms, its rules, and what they code. Every change is kept at once, and the count follows. */
export function ThemeCard({ entry: { theme, entries }, counts, send }: Props) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [over, setOver] = useState(false);
  const row = counts.themes.find((one) => one.theme === theme);
  const terms = entries.filter((entry) => typeof entry === 'string');
  const rules = entries.filter(isRule);
  const keep = (next: readonly unknown[]): void =>
    void send(next.length > 0 ? { do: 'theme', theme, name: theme, entries: next } : { do: 'remove-theme', theme });
  const add = (term: string): void => {
    if (term !== '' && !terms.includes(term)) keep([...terms, term, ...rules]);
  };
  return (
    <section
      class="card"
      aria-label={theme}
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add(event.dataTransfer?.getData('text/plain').trim() ?? '');
      }}
    >
      <TextForm
        key={theme}
        label={words.themes.name}
        value={theme}
        action={words.person.rename}
        onText={(name) => void send({ do: 'theme', theme, name, entries })}
      />
      <p role="status">{row ? words.themes.coded(row.sentences_coded, Math.round(row.share * 100)) : ''}</p>
      <Terms terms={terms} onAdd={add} onRemove={(term) => keep(entries.filter((entry) => entry !== term))} />
      <Rules rules={rules} onRules={(next) => keep([...terms, ...next])} />
      <div class="actions">
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.themes.hide : words.themes.show}
        </button>
        <button type="button" onClick={() => void send({ do: 'remove-theme', theme })}>
          {words.themes.remove}
        </button>
      </div>
      {isOpen && row && <Sentences counts={counts} ids={row.sentences} term="" />}
    </section>
  );
}

interface TermsProps {
  readonly terms: readonly string[];
  readonly onAdd: (term: string) => void;
  readonly onRemove: (term: string) => void;
}

function Terms({ terms, onAdd, onRemove }: TermsProps) {
  const words = useWords();
  const [added, setAdded] = useState('');
  return (
    <>
      <ul class="chips">
        {terms.map((term) => (
          <li key={term} class="chip">
            <bdi>{term}</bdi>
            <button type="button" class="plain" aria-label={words.themes.removeTerm(term)} onClick={() => onRemove(term)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          onAdd(added.trim());
          setAdded('');
        }}
      >
        <label class="field">
          <span>{words.themes.term}</span>
          <input required value={added} onInput={({ currentTarget }) => setAdded(currentTarget.value)} />
        </label>
        <button type="submit">{words.themes.addTerm}</button>
      </form>
    </>
  );
}
