import type { Doubt } from '../../data.js';
import { doubtMessages } from '../../errors/warnings.js';
import type { Candidate } from '../labels/candidates/candidate.js';
import { describeForm } from '../labels/forms/describe-form.js';
import { lineNumberAt, textAt } from '../labels/line.js';
import { rateSpeaker } from '../labels/rate-speaker.js';
import { charactersOf, type DoubtEvidence } from './evidence.js';
import { formSetting } from './settings-line.js';

/** From here on a value looks like a speaker. */
const SPEAKER = 0.3;
/** Log odds of a form below which its evidence is thin, and above which it is beyond doubt. */
const THIN = 1;
const CERTAIN = 3.5;

/** Forms whose values come back and that were not taken. */
export function refusedFormDoubts({ read: { lines, others } }: DoubtEvidence): readonly Doubt[] {
  const all = charactersOf(lines);
  return others.map((form) => {
    const pattern = describeForm(form);
    const at = [...form.labels.keys()];
    const share = at.reduce((sum, i) => sum + textAt(lines, i).length, 0) / all;
    const [first = 0] = at;
    const message = doubtMessages.form(pattern, at.length);
    return { kind: 'form', line: lineNumberAt(lines, first), text: pattern, share, message, setting: formSetting(form) };
  });
}

/** A form that is taken on thin evidence, or in which nobody looks like a speaker, moves everything. */
export function thinFormDoubts({ read: { forms, lines }, labels }: DoubtEvidence): readonly Doubt[] {
  const [form] = forms;
  const [at] = labels.keys();
  if (!form || at === undefined) return [];
  const isAnybody = [...labels.values()].some(isSpeaker);
  if (isAnybody && (form.evidence >= THIN || takeTurns(labels))) return [];
  const pattern = describeForm(form);
  const message = doubtMessages.thin(pattern, labels.size);
  return [{ kind: 'form', line: lineNumberAt(lines, at), text: pattern, share: 1, message, setting: formSetting(form) }];
}

const isSpeaker = ({ reading }: Candidate): boolean => rateSpeaker(reading.value, reading.note).plausibility >= SPEAKER;

/** Two who look like speakers come back. */
function takeTurns(labels: ReadonlyMap<number, Candidate>): boolean {
  const seen = new Set<string>();
  const returning = new Set<string>();
  for (const label of labels.values()) {
    if (seen.has(label.id) && isSpeaker(label)) returning.add(label.id);
    seen.add(label.id);
  }
  return returning.size > 1;
}

/** Labels below the speech: whoever reads on expects them before it. */
export function signatureDoubts({ read: { lines }, labels }: DoubtEvidence): readonly Doubt[] {
  const signed = [...labels.values()].filter(({ speech, form }) => speech === 'above' && form.speech === 'above');
  const [first] = signed;
  if (!first) return [];
  const { form, line } = first;
  const pattern = describeForm(form);
  const share = form.evidence > CERTAIN && signed.length >= 4 ? 0 : 1;
  const message = doubtMessages.signature(pattern);
  const setting = formSetting({ ...form, speech: 'below' });
  return [{ kind: 'signature', line: lineNumberAt(lines, line), text: pattern, share, message, setting }];
}
