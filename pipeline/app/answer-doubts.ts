import type { Answer } from '../../src/app/api.js';
import type { Doubt, LabelForm, Person, Source } from '../../src/data.js';
import { findLabelProblem } from '../../src/reading-pattern-problems.js';
import type { SettingsEdit } from './edits.js';

/** What is in doubt, without the condition under which the settings decide it: the answers say that. */
export const questionOf = ({ message: { zh, en } }: Doubt): Doubt['message'] => ({
  zh: zh.replace(/[^。；]+，$/u, '').replace(/；$/u, '。'),
  en: en.replace(/ If [^.]*:$/, ''),
});

interface Known {
  readonly forms: readonly LabelForm[];
  readonly people: readonly Person[];
  readonly source: Source;
}

const answer = (says: Answer['says'], edit: SettingsEdit): Answer => ({ says, edit });

/** What may be meant, the likeliest first: each answer is an edit of the settings. */
export function answersTo(doubt: Doubt, known: Known): readonly Answer[] {
  const { kind, text, setting, line } = doubt;
  const taught: readonly Answer[] = setting === '' ? [] : [answer(SETTING_SAYS[kind], { do: 'setting', yaml: setting })];
  const skip = line > 0 ? [answer('skip', { do: 'skip', line })] : [];
  switch (kind) {
    case 'taken':
      return [...speakerOf(text, known), answer('not-speaker', { do: 'not-label', label: text }), ...skip];
    case 'refused':
      return [...taught, answer('not-speaker', { do: 'not-label', label: text }), ...headingAt(line, known.source)];
    case 'name':
      return [...taught, answer('different', { do: 'role', person: text, role: roleOf(text, known) })];
    case 'signature':
      return [...(findLabelProblem(text) === null ? [answer('labels-after', { do: 'label', pattern: text })] : []), ...taught];
    case 'form':
    case 'aside':
      return taught;
  }
}

const SETTING_SAYS: Readonly<Record<Doubt['kind'], Answer['says']>> = {
  taken: 'not-speaker',
  refused: 'speaker',
  form: 'labels',
  signature: 'labels-before',
  aside: 'skip',
  name: 'same',
};

/** A label that was taken is taught with the marks that it has. */
function speakerOf(label: string, { forms }: Known): readonly Answer[] {
  const form = forms.find(({ pattern, names }) => pattern !== '' && names.includes(label));
  return form ? [answer('speaker', { do: 'label', pattern: form.pattern.replace('{name}', label) })] : [];
}

function headingAt(line: number, { text, units }: Source): readonly Answer[] {
  const unit = units.find((one) => one.line === line);
  const printed = unit ? text.slice(unit.from, unit.to).trim() : '';
  return printed === '' || printed.length > 120 ? [] : [answer('heading', { do: 'heading', line: printed })];
}

/** Somebody whom the settings name is a person of their own. */
const roleOf = (name: string, { people }: Known): Person['role'] => people.find((person) => person.name === name)?.role ?? 'unknown';
