import type { Doubt } from '../../data.js';
import { doubtMessages } from '../../errors/warnings.js';
import type { Candidate } from '../labels/candidates/candidate.js';
import { patternOf } from '../labels/forms/describe-form.js';
import { type Line, lineNumberAt, textAt } from '../labels/line.js';
import type { DoubtEvidence } from './evidence.js';
import { formSetting, labelsSetting, notLabelSetting } from './settings-line.js';

/** Between these probabilities a label could be one or not. */
const UNCERTAIN = { from: 0.15, to: 0.8 };

/** Labels that were taken, or refused, on thin evidence. */
export function labelDoubts({ read, labels, extent, titles }: DoubtEvidence, shares: readonly number[]): readonly Doubt[] {
  const isTitle = ({ line }: Candidate): boolean => titles.has(line);
  const taken = [...labels.values()].filter(
    (label) => !isTitle(label) && label.probability < UNCERTAIN.to && label.probability > UNCERTAIN.from,
  );
  const refused = read.refused.filter(
    (label) => !isTitle(label) && label.probability > UNCERTAIN.from && label.line >= extent.from && label.line < extent.to,
  );
  return [
    ...taken.map((label) => doubtOf('taken', label, read.lines, shares)),
    ...refused.map((label) => doubtOf('refused', label, read.lines, shares)),
  ];
}

function doubtOf(kind: 'taken' | 'refused', label: Candidate, lines: readonly Line[], shares: readonly number[]): Doubt {
  const { line, reading, form, from } = label;
  const hasSpeech = reading.alone || textAt(lines, line).length > from;
  return {
    kind,
    line: lineNumberAt(lines, line),
    text: reading.value,
    share: hasSpeech ? (shares[line] ?? 0) : 0,
    message: doubtMessages[kind](reading.value),
    setting: kind === 'taken' ? notLabelSetting(reading.value) : labelsSetting([patternOf(form, reading.value)]),
  };
}

/** Symbols that open labels and nothing else: no bullets, brackets or quotation marks. */
const OWN_SYMBOLS = /^[^\p{L}\p{N}\s“”‘’"'「」『』《》（）()【】[\]<>*•·●○■◆\-–—#|…]+$/u;
const SHOWN = 16;

/** Lines that begin with the symbols of the labels and carry none. */
export function unreadSymbolDoubts({ read, labels, extent, titles }: DoubtEvidence, shares: readonly number[]): readonly Doubt[] {
  const { lines, refused } = read;
  const forms = [...new Set([...labels.values()].map(({ form }) => form))].filter(
    ({ left, labels: own }) => OWN_SYMBOLS.test(left) && own.size > 2,
  );
  const known = new Set([...titles, ...labels.keys(), ...refused.map(({ line }) => line)]);
  return lines.flatMap(({ text, unit }, i): readonly Doubt[] => {
    if (i < extent.from || i >= extent.to || known.has(i)) return [];
    const form = forms.find(({ left }) => text.startsWith(left));
    if (!form) return [];
    const shown = text.slice(0, SHOWN);
    const message = doubtMessages.refused(shown);
    return [{ kind: 'refused', line: unit.line, text: shown, share: shares[i] ?? 0, message, setting: formSetting(form) }];
  });
}
