import { isPersonName } from '../names/person-names.js';
import { roleOf } from '../names/roles.js';
import type { Candidate } from './candidates/candidate.js';
import { UNREAD_FORM } from './forms/form.js';
import type { Line } from './line.js';
import { NO_READING } from './prefix/reading.js';

const ENTRY = /([^\p{L}\p{N}\s，。；、：:＝=（）()“”"'‘’—–-]{1,2})\s*(?:[：:=＝—–-]{1,2}|为|是|代表|表示)\s*([\p{L}·]{1,12})/gu;
/** The legend stands before the discussion. */
const REACH = 20;
const LONGEST = 200;

/** ●：记者　○：何川: a line that explains which symbol stands for whom. */
export const isLegend = (text: string): boolean => text.length < LONGEST && entriesOf(text).filter(isOfSpeaker).length > 1;

/** Lines that begin with a symbol of the legend (●：记者　○：何川), where all of them come back: each carries the label of whom it stands for. */
export function labelByLegend(lines: readonly Line[]): readonly Candidate[] {
  for (const [at, { text }] of lines.slice(0, REACH).entries()) {
    const known = [...new Map(entriesOf(text))].filter(isOfSpeaker);
    if (known.length < 2) continue;
    const labels = lines.flatMap((line, i) => {
      const entry = i > at ? known.find(([symbol]) => line.text.startsWith(symbol)) : undefined;
      return entry ? [symbolLabel(line, i, entry)] : [];
    });
    if (known.every(([symbol]) => labels.filter(({ reading }) => reading.left === symbol).length > 1)) return labels;
  }
  return [];
}

type Entry = readonly [symbol: string, name: string];

const entriesOf = (text: string): readonly Entry[] => [...text.matchAll(ENTRY)].map(([, symbol = '', name = '']) => [symbol, name]);

const isOfSpeaker = ([, name]: Entry): boolean => isPersonName(name) || roleOf(name) !== null;

function symbolLabel({ text }: Line, line: number, [symbol, name]: Entry): Candidate {
  const form = { ...UNREAD_FORM, key: `legend ${symbol}`, left: symbol };
  const from = text.length - text.slice(symbol.length).replace(/^[\s：:]+/, '').length;
  const reading = { ...NO_READING, left: symbol, value: name, end: symbol.length, from };
  return { line, form, reading, id: name, speech: 'below', time: '', from, to: text.length, probability: 0.95 };
}
