import { useEffect, useState } from 'preact/hooks';
import { useLanguage, useWords } from '../language.js';
import { Refusal, server } from '../server.js';
import { isRule, type Rule } from './rule.js';

/** Milliseconds without a key until what was typed is checked. */
const PAUSE = 200;

/** A rule as the settings write it, checked while it is typed by what reads the settings. */
export function RuleText({ text: given, onRule }: { readonly text: string; readonly onRule: (rule: Rule) => void }) {
  const words = useWords();
  const language = useLanguage();
  const [text, setText] = useState(given);
  const [checked, setChecked] = useState<{ readonly rule: Rule | null; readonly problem: string }>({ rule: null, problem: '' });
  useEffect(() => {
    if (text === given) return undefined;
    setChecked({ rule: null, problem: '' });
    let isGone = false;
    const check = async (): Promise<void> => {
      try {
        const { rule, problem } = await server.rule(text.trim());
        if (!isGone)
          setChecked(isRule(rule) ? { rule, problem: '' } : { rule: null, problem: problem?.[language] ?? words.themes.termNoRule });
      } catch (cause) {
        if (!isGone) setChecked({ rule: null, problem: cause instanceof Refusal ? cause.failure.messages[language] : String(cause) });
      }
    };
    const timer = setTimeout(() => void check(), PAUSE);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [text, given, language]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (checked.rule) onRule(checked.rule);
      }}
    >
      <label class="field">
        <span>{words.themes.ruleText}</span>
        <textarea
          class="code"
          rows={2}
          spellcheck={false}
          value={text}
          aria-invalid={checked.problem !== ''}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p class={checked.problem ? 'problem' : 'quiet'} role="status">
        {checked.problem || (checked.rule ? words.themes.ruleReads : '')}
      </p>
      <button type="submit" disabled={checked.rule === null}>
        {words.themes.saveRule}
      </button>
    </form>
  );
}
