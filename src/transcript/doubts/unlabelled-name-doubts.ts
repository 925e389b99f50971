import type { Doubt } from '../../data.js';
import { doubtMessages } from '../../errors/warnings.js';
import { findLabelProblem } from '../../reading-pattern-problems.js';
import { isAfterGap, type Line, lineNumberAt } from '../labels/line.js';
import { rateSpeaker } from '../labels/rate-speaker.js';
import { isRosterLine } from '../lines/read-roster.js';
import type { DoubtEvidence } from './evidence.js';
import { labelsSetting } from './settings-line.js';

/** Fewer characters stand in too many words. */
const SHORTEST = 2;

/**
 * Lines that begin with the name of somebody who has the floor elsewhere, and carry no label: where somebody forgot the colon or mistyped it,
 * the form stands too seldom to be learned, and what is said would go to the speaker before without a word.
 */
export function unlabelledNameDoubts({ read, labels, extent, titles }: DoubtEvidence, shares: readonly number[]): readonly Doubt[] {
  const { lines, refused } = read;
  const names = new Set([...labels.values()].map(({ reading }) => reading.value).filter((name) => name.length >= SHORTEST));
  const lengths = [...new Set([...names].map(({ length }) => length))].sort((a, b) => b - a);
  const settled = new Set([...titles, ...labels.keys(), ...refused.map(({ line }) => line)]);
  return lines.flatMap((line, i): readonly Doubt[] => {
    if (i < extent.from || i >= extent.to || settled.has(i) || line.unit.speaker !== null || line.unit.level > 0 || isRosterLine(line.text))
      return [];
    const name = lengths.map((length) => line.text.slice(0, length)).find((one) => names.has(one));
    const mark = name === undefined ? null : markBehind(name, line, isAfterGap(lines, i + 1));
    if (name === undefined || mark === null) return [];
    const pattern = `${name}${mark}{speech}`;
    const setting = findLabelProblem(pattern) === null ? labelsSetting([pattern]) : '';
    const message = doubtMessages.unlabelled(name);
    return [{ kind: 'refused', line: lineNumberAt(lines, i), text: name, share: shares[i] ?? 0, message, setting }];
  });
}

/** What stands behind the name where a label could end there; null where the name is rather a word of the sentence. */
function markBehind(name: string, { text }: Line, isBeforeGap: boolean): string | null {
  const rest = text.slice(name.length);
  if (/^[：:]?$/.test(rest.trim())) return isBeforeGap ? null : `${rest.trim()}{newline}`;
  const [mark = ''] = /^(?:[\s\u3000]+|[；;，,。.．、](?=.))/u.exec(rest) ?? [];
  if (mark === '' || rest.length <= mark.length) return null;
  if (mark.trim() === '') return /^[\p{L}\p{N}“「（(]/u.test(rest.slice(mark.length)) ? ' ' : null;
  // 陆萍，您怎么看？ and 陆萍，我补充一句 call somebody; 居民，特别是老人，… speaks of them, and so does 陆萍、何川都说过。
  const isPerson = rateSpeaker(name, '').name.kind === 'person';
  return mark !== '、' && isPerson && !ADDRESSES.test(rest.slice(0, 20)) ? mark : null;
}

const ADDRESSES = /[您你我咱]|[请請]|谢谢|謝謝|感谢|感謝/u;
