import { timeAt } from '../../lines/times.js';
import type { Form } from '../forms/form.js';
import { isAfterGap, type Line } from '../line.js';
import type { Reading } from '../prefix/reading.js';

/** The offset at which the speech begins: behind value, note, mark and times, and behind symbols that begin no speech. */
export function speechFrom(text: string, reading: Reading, { right, timed }: Pick<Form, 'right' | 'timed'>): number {
  if (reading.alone) return text.length;
  let at = reading.end;
  if (right.startsWith('T')) {
    while (isBlank(text, at)) at++;
    at = timeAt(text, at, 'any')?.end ?? at;
  }
  if (reading.note !== '') at = text.indexOf(reading.note, at) + reading.note.length + 1;
  return afterStageNote(text, afterMark(text, at, { mark: right.trim().replace(/^T/, ''), timed }));
}

const isBlank = (text: string, at: number): boolean => /[\s\u3000\u00a0]/.test(text.charAt(at));

function afterMark(text: string, from: number, { mark, timed }: { readonly mark: string; readonly timed: boolean }): number {
  let left = mark;
  let at = from;
  while (at < text.length) {
    const stamp = timeAt(text, at, left === '' && !timed ? 'long' : 'any');
    if (stamp) at = stamp.end;
    else if (left !== '' && isSame(text.charAt(at), left.charAt(0))) {
      left = left.slice(1);
      at++;
    } else if (isBlank(text, at) || (left === '' && /[：:|｜,，]/.test(text.charAt(at)))) at++;
    else break;
  }
  return at;
}

/** A colon is a colon, in whichever width. */
const isSame = (own: string, wanted: string): boolean => own === wanted || (wanted === '：' && /[:︰﹕]/.test(own));

/** (笑) or （翻开样书） right behind the label is not said; a turn that holds nothing else keeps it. */
function afterStageNote(text: string, from: number): number {
  const note = /^[（(【[][^（()）【】[\]]{1,16}[）)】\]][\s\u3000]*/.exec(text.slice(from, from + 24));
  const after = from + (note?.[0].length ?? 0);
  return after < text.length ? after : from;
}

/** On which side of a label in a block quotation its speech stands: the last line says who is quoted, and so does the first. Null elsewhere. */
export function speechSideInQuotation(lines: readonly Line[], line: number, { alone }: Reading): Form['speech'] | null {
  const isQuoted = (i: number): boolean => lines[i]?.unit.quoted === true;
  if (!alone || !isQuoted(line)) return null;
  const opens = !isQuoted(line - 1) || isAfterGap(lines, line);
  const closes = !isQuoted(line + 1) || isAfterGap(lines, line + 1);
  return closes && !opens ? 'above' : 'below';
}
