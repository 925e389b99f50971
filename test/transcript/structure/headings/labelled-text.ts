import type { Candidate } from '../../../../src/transcript/labels/candidates/candidate.js';
import { UNREAD_FORM } from '../../../../src/transcript/labels/forms/form.js';
import { nameId } from '../../../../src/transcript/names/name-id.js';
import type { LabelledText } from '../../../../src/transcript/structure/headings/heading.js';
import { linesOf } from '../../labels/lines-of.js';

/** A text whose lines 何川：… and 陆萍：… are labelled; no settings, no header and no footer. */
export function labelledText(text: string, file?: string): LabelledText {
  const lines = linesOf(text, file);
  const labels = lines.flatMap(({ text: line, prefix }, i): readonly Candidate[] => {
    const reading = prefix.readings.find(({ value }) => /^(?:何川|陆萍)$/.test(value));
    if (!reading) return [];
    const form = { ...UNREAD_FORM, key: 'colon', right: '：' };
    const id = nameId(reading.value);
    return [{ line: i, form, reading, id, speech: 'below', time: '', from: reading.from, to: line.length, probability: 1 }];
  });
  return {
    lines,
    labels: new Map(labels.map((label) => [label.line, label])),
    extent: { from: 0, to: lines.length },
    wanted: { lines: [], patterns: [] },
  };
}

/** All lines without a label. */
export const unlabelled = ({ lines, labels }: LabelledText): readonly number[] => lines.map((_, i) => i).filter((i) => !labels.has(i));
