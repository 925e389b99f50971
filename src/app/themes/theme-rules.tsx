import { useState } from 'preact/hooks';
import { useWords } from '../language.js';
import { type Rule, textOf } from './rule.js';
import { RuleText } from './rule-text.js';

/** The rules of a theme as the settings write them, each to be opened as a form. */
export function Rules({ rules, onRules }: { readonly rules: readonly Rule[]; readonly onRules: (rules: readonly Rule[]) => void }) {
  const words = useWords();
  const [isAdding, setAdding] = useState(false);
  const replaceAt =
    (i: number) =>
    (next: Rule): void =>
      onRules(rules.map((one, at) => (at === i ? next : one)));
  return (
    <>
      {rules.map((rule, i) => (
        <details key={JSON.stringify(rule)} class="rule">
          <summary>
            <code>{textOf(rule)}</code>
          </summary>
          <RuleForm rule={rule} onRule={replaceAt(i)} />
          <RuleText text={textOf(rule)} onRule={replaceAt(i)} />
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

/** What is typed stays where the page is drawn anew meanwhile: the form holds it, and not a state. */
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
          <input name={key} defaultValue={Array.isArray(rule[key]) ? (rule[key] as readonly string[]).join('、') : ''} />
        </label>
      ))}
      <label class="field">
        <span>
          {words.themes.rule.within} <code>within</code>
        </span>
        <input name="within" type="number" min={0} max={1000} defaultValue={typeof rule.within === 'number' ? rule.within : ''} />
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
