import { useState } from 'preact/hooks';
import type { CodebookEntry, CountsView } from './api.js';
import type { ReadDiscussion } from './discussion-page.js';
import { useWords } from './language.js';
import { TextForm } from './person-panel.js';
import { Sentences } from './sentences.js';

/** A rule as the settings write it. */
type Rule = Readonly<Record<string, unknown>>;

const isRule = (entry: unknown): entry is Rule => typeof entry === 'object' && entry !== null;

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
  const [added, setAdded] = useState('');
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
      <ul class="chips">
        {terms.map((term) => (
          <li key={term} class="chip">
            <bdi>{term}</bdi>
            <button
              type="button"
              class="plain"
              aria-label={words.themes.removeTerm(term)}
              onClick={() => keep(entries.filter((entry) => entry !== term))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          add(added.trim());
          setAdded('');
        }}
      >
        <label class="field">
          <span>{words.themes.term}</span>
          <input required value={added} onInput={({ currentTarget }) => setAdded(currentTarget.value)} />
        </label>
        <button type="submit">{words.themes.addTerm}</button>
      </form>
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

function Rules({ rules, onRules }: { readonly rules: readonly Rule[]; readonly onRules: (rules: readonly Rule[]) => void }) {
  const words = useWords();
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      {rules.map((rule, i) => (
        <details key={JSON.stringify(rule)} class="rule">
          <summary>
            <code>{textOf(rule)}</code>
          </summary>
          <RuleForm rule={rule} onRule={(next) => onRules(rules.map((one, at) => (at === i ? next : one)))} />
          <button type="button" onClick={() => onRules(rules.filter((_, at) => at !== i))}>
            {words.themes.removeRule}
          </button>
        </details>
      ))}
      {isAdding ? (
        <RuleForm
          rule={{}}
          onRule={(rule) => {
            setAdding(false);
            onRules([...rules, rule]);
          }}
        />
      ) : (
        <button type="button" class="plain" onClick={() => setAdding(true)}>
          {words.themes.addRule}
        </button>
      )}
    </>
  );
}

const LISTS = ['any', 'all', 'near', 'not'] as const;

/** As the settings write it. */
const textOf = (rule: Rule): string =>
  Object.entries(rule)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`)
    .join('; ');

function RuleForm({ rule, onRule }: { readonly rule: Rule; readonly onRule: (rule: Rule) => void }) {
  const words = useWords();
  return (
    <form
      class="boxed"
      onSubmit={(event) => {
        event.preventDefault();
        onRule(ruleOf(new FormData(event.currentTarget)));
      }}
    >
      <p class="quiet">{words.themes.ruleHelp}</p>
      {LISTS.map((key) => (
        <label key={key} class="field">
          <span>
            {words.themes.rule[key]} <code>{key}</code>
          </span>
          <input name={key} value={Array.isArray(rule[key]) ? (rule[key] as readonly string[]).join('、') : ''} />
        </label>
      ))}
      <label class="field">
        <span>
          {words.themes.rule.within} <code>within</code>
        </span>
        <input name="within" type="number" min={0} max={1000} value={typeof rule.within === 'number' ? rule.within : ''} />
      </label>
      <button type="submit">{words.themes.saveRule}</button>
    </form>
  );
}

function ruleOf(data: FormData): Rule {
  const lists = LISTS.map(
    (key) =>
      [
        key,
        String(data.get(key))
          .split(/[、，,]/)
          .map((term) => term.trim())
          .filter(Boolean),
      ] as const,
  );
  const within = String(data.get('within'));
  const near = lists.find(([key]) => key === 'near')?.[1].length ?? 0;
  return {
    ...Object.fromEntries(lists.filter(([, terms]) => terms.length > 0)),
    ...(within !== '' && near > 0 ? { within: Number(within) } : {}),
  };
}
