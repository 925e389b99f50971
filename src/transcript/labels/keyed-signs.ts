import { isPersonName } from '../names/person-names.js';
import { roleOf } from '../names/roles.js';
import type { Candidate } from './choose-labels.js';
import { type Form, type Line, UNREAD_FORM } from './learn-forms.js';
import { NO_READING } from './read-heads.js';

const ENTRY = /([^\p{L}\p{N}\s，。；、：:＝=（）()“”"'‘’—–-]{1,2})\s*(?:[：:=＝—–-]{1,2}|为|是|代表|表示)\s*([\p{L}·]{1,12})/gu;
/** The key stands before the discussion, in a line of the head. */
const REACH = 20;

/** ●：记者　○：何川: a line that says who the signs are. */
export const isKeyOfSigns = (text: string): boolean =>
  text.length < 200 && [...text.matchAll(ENTRY)].filter(([, , name = '']) => isPersonName(name) || roleOf(name) !== null).length > 1;

/** Signs with a key (●：记者　○：何川) at the head of lines, where both come back: each is the label of whom the key names. */
export function labelKeyedSigns(lines: readonly Line[]): readonly Candidate[] {
  for (const [at, { text }] of lines.slice(0, REACH).entries()) {
    const key = new Map([...text.matchAll(ENTRY)].map(([, sign = '', name = '']) => [sign, name]));
    const known = [...key].filter(([, name]) => isPersonName(name) || roleOf(name) !== null);
    if (known.length < 2) continue;
    const labels = lines.flatMap((line, i) => {
      const entry = i > at ? known.find(([sign]) => line.text.startsWith(sign)) : undefined;
      return entry ? [signLabel(line, i, entry)] : [];
    });
    if (known.every(([sign]) => labels.filter(({ reading }) => reading.left === sign).length > 1)) return labels;
  }
  return [];
}

function signLabel({ text }: Line, line: number, [sign, name]: readonly [string, string]): Candidate {
  const form: Form = { ...UNREAD_FORM, key: `sign ${sign}`, left: sign };
  const from = sign.length + (/^[\s：:]*/.exec(text.slice(sign.length))?.[0].length ?? 0);
  const reading = { ...NO_READING, left: sign, value: name, end: sign.length, from };
  return { line, form, reading, id: name, speech: 'below', time: '', from, to: text.length, probability: 0.95 };
}
