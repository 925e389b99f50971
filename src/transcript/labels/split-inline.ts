import type { Unit } from '../../data.js';
import { nameId } from '../names/name-id.js';
import type { Candidate } from './candidates/candidate.js';
import type { Form } from './forms/form.js';
import type { Line } from './line.js';
import { readPrefix } from './prefix/read-prefix.js';
import { rateSpeaker } from './rate-speaker.js';

const LONGEST = 40;

/**
 * Several turns in one paragraph (问：…？ 答：…。 问：…): a label that the file knows, with its marks, right behind the end of a
 * sentence begins a line of its own. @param declared names that the settings give: labels wherever they stand before a colon.
 */
export function splitInline(lines: readonly Line[], labels: readonly Candidate[], declared: readonly string[]): readonly Line[] {
  const ids = new Set([...labels.map(({ id }) => id), ...declared.map(nameId)]);
  if (ids.has('问') || ids.has('問')) ids.add('答');
  const written = [...new Set(labels.map(({ form }) => form))].filter(({ place, right }) => place === 'inline' && /[^\sT]/.test(right));
  const forms: readonly Pick<Form, 'left' | 'right'>[] = declared.length > 0 ? [...written, { left: '', right: '：' }] : written;
  if (forms.length === 0) return lines;
  const isSpeaker = (id: string): boolean => ids.has(id) || rateSpeaker(id, '').plausibility >= 0.5;
  return lines.flatMap((line) => {
    const known = forms.flatMap((form) => cutsOf(line.text, form, (id) => ids.has(id)));
    if (known.length === 0) return [line];
    // Where the line holds turns of people that the file knows, it holds those of others too.
    const found = [...known, ...written.flatMap((form) => cutsOf(line.text, form, isSpeaker))];
    const cuts = [...new Set(found)].sort((a, b) => a - b);
    return [0, ...cuts].map((from, i) => partOf(line.unit, line.text, from, cuts[i] ?? line.text.length));
  });
}

/** The offsets at which labels of the form begin within a text. */
function cutsOf(text: string, { left, right }: Pick<Form, 'left' | 'right'>, isName: (id: string) => boolean): readonly number[] {
  const cuts: number[] = [];
  for (const at of offsetsOf(text, right.trim())) {
    const before = text.slice(Math.max(0, at - LONGEST), at);
    const [, label = ''] = /[。？！?!…”"」）)~～]\s*([^\s。？！?!…”"」，,；;：:]{1,20})\s*$/u.exec(before) ?? [];
    if (label.length > left.length && label.startsWith(left) && isName(nameId(label.slice(left.length))))
      cuts.push(at - before.length + before.lastIndexOf(label));
  }
  return cuts;
}

/** The offsets of a mark behind the first character; a colon in either width. */
function offsetsOf(text: string, mark: string): readonly number[] {
  const offsets: number[] = [];
  for (const own of mark === '：' ? ['：', ':'] : [mark]) {
    for (let at = text.indexOf(own, 1); at >= 0; at = text.indexOf(own, at + 1)) offsets.push(at);
  }
  return offsets;
}

function partOf(unit: Unit, text: string, from: number, to: number): Line {
  const part = text.slice(from, to).trimEnd();
  const bold = Math.max(0, Math.min(unit.bold - from, part.length));
  const own = { ...unit, from: unit.from + from, to: unit.from + from + part.length, bold, afterGap: from === 0 && unit.afterGap };
  return { unit: own, text: part, prefix: readPrefix(part, own) };
}
