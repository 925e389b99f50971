import type { Unit } from '../../data.js';
import type { Candidate } from './choose-labels.js';
import type { Form, Line } from './learn-forms.js';
import { idOf } from './learn-forms.js';
import { readHead } from './read-heads.js';
import { somebody } from './somebody.js';

const LONGEST = 40;

/**
 * Several turns in one paragraph (问：…？ 答：…。 问：…): a label that the file knows, with its marks, right behind the end of a
 * sentence begins a line of its own.
 */
export function splitInline(lines: readonly Line[], labels: readonly Candidate[]): readonly Line[] {
  const ids = new Set(labels.map(({ id }) => id));
  if (ids.has('问') || ids.has('問')) ids.add('答');
  const forms = [...new Set(labels.map(({ form }) => form))].filter(({ place, right }) => place === 'inline' && /[^\sT]/.test(right));
  if (forms.length === 0) return lines;
  const isSomebody = (id: string): boolean => ids.has(id) || somebody(id, '').look >= 0.5;
  return lines.flatMap((line) => {
    const known = forms.flatMap((form) => cutsOf(line.text, form, (id) => ids.has(id)));
    // Where the line holds turns of people that the file knows, it holds those of others too.
    const cuts = (known.length > 0 ? forms.flatMap((form) => cutsOf(line.text, form, isSomebody)) : known).sort((a, b) => a - b);
    return cuts.length === 0 ? [line] : [0, ...cuts].map((from, i) => partOf(line.unit, line.text, from, cuts[i] ?? line.text.length));
  });
}

function cutsOf(text: string, { left, right }: Form, isName: (id: string) => boolean): readonly number[] {
  const cuts: number[] = [];
  for (const at of placesOf(text, right.trim())) {
    const before = text.slice(Math.max(0, at - LONGEST), at);
    const label = /[。？！?!…”"」）)~～]\s*([^\s。？！?!…”"」，,；;：:]{1,20})\s*$/u.exec(before)?.[1] ?? '';
    if (label.length > left.length && label.startsWith(left) && isName(idOf(label.slice(left.length))))
      cuts.push(at - before.length + before.lastIndexOf(label));
  }
  return cuts;
}

/** Where the mark stands behind the first character; a colon in either width. */
function placesOf(text: string, mark: string): readonly number[] {
  const places: number[] = [];
  for (const own of mark === '：' ? ['：', ':'] : [mark]) {
    for (let at = text.indexOf(own, 1); at >= 0; at = text.indexOf(own, at + 1)) places.push(at);
  }
  return places;
}

function partOf(unit: Unit, text: string, from: number, to: number): Line {
  const part = text.slice(from, to).trimEnd();
  const bold = Math.max(0, Math.min(unit.bold - from, part.length));
  const own = { ...unit, from: unit.from + from, to: unit.from + from + part.length, bold, afterGap: from === 0 && unit.afterGap };
  return { unit: own, text: part, head: readHead(part, own) };
}
