import type { Label } from '../forms/form.js';
import { isAfterGap, type Line, textAt } from '../line.js';
import type { Reading } from '../prefix/reading.js';
import { isWord, rateSpeaker } from '../rate-speaker.js';

/** Lines of labels that are rather the points of a speech (技术：…, 经费：…) than other speakers. */
export interface Points {
  /** One of several below one another. */
  readonly listed: ReadonlySet<number>;
  /** Below a sentence that says that points follow. */
  readonly announced: ReadonlySet<number>;
  /** Terms that stand in the file a few times, where others have the floor again and again. */
  readonly seldom: ReadonlySet<number>;
}

/** So often somebody has the floor who is one of the few. */
export const OFTEN = 4;

type LabelOfLine = Label & { readonly line: number };

interface OfFile {
  readonly lines: readonly Line[];
  readonly known: ReadonlySet<string>;
  /** Whether nearly all labels are of people who have the floor again and again. */
  readonly settled: boolean;
}

/**
 * Whoever speaks in points has them on lines below one another, each a term that nobody is addressed by. Between people who have the floor
 * again and again such a run is enough; elsewhere, as all may speak once, only where the line above announces it.
 */
export function findPoints(all: readonly LabelOfLine[], { lines, known, settled }: OfFile): Points {
  const listed = new Set<number>();
  const announced = new Set<number>();
  const text = lines.map((line) => line.text).join('\n');
  const times = new Map<string, number>();
  for (const { id } of all) times.set(id, (times.get(id) ?? 0) + 1);
  const isPoint = ({ id, reading }: LabelOfLine): boolean =>
    isTerm(reading) && (times.get(id) ?? 0) < OFTEN && !known.has(id) && !isAddressed(reading.value, text);
  for (const run of runsOf(all, lines, isPoint)) {
    const [first] = run;
    const isList = run.length > 1 && new Set(run.map(({ id }) => id)).size === run.length;
    const isAnnounced = first !== undefined && (isList || isWord(first.reading.value)) && announcesPoints(textAt(lines, first.line - 1));
    for (const { line } of run) {
      if (isAnnounced) announced.add(line);
      if (isList && (isAnnounced || settled)) listed.add(line);
    }
  }
  return { listed, announced, seldom: new Set(settled ? all.filter(isPoint).map(({ line }) => line) : []) };
}

const LONGEST_TERM = 6;

/** 技术, 市场: a few Han characters that look like nobody in particular. */
function isTerm({ value, note }: Reading): boolean {
  if (note !== '' || value.length > LONGEST_TERM || !/^\p{Script=Han}+$/u.test(value)) return false;
  const { plausibility, name } = rateSpeaker(value, '');
  return isWord(value) ? name.kind !== 'role' : name.kind === 'other' && plausibility < 0 && plausibility > -0.3;
}

/** Points on lines below one another and below the label of whoever makes them, without a gap. */
function runsOf(
  all: readonly LabelOfLine[],
  lines: readonly Line[],
  isPoint: (label: LabelOfLine) => boolean,
): readonly (readonly LabelOfLine[])[] {
  const runs: LabelOfLine[][] = [];
  for (const [i, label] of all.entries()) {
    if (i === 0 || label.line === 0 || isAfterGap(lines, label.line) || !isPoint(label)) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.line === label.line - 1) run.push(label);
    else runs.push([label]);
  }
  return runs;
}

/** 我从三个方面讲。 and not 请三位分别谈谈。, which gives the floor to others. */
function announcesPoints(before: string): boolean {
  const end = before.slice(-30);
  return ANNOUNCES.test(end) && !/[请請位]|各自|轮流|輪流|依次/u.test(end);
}

const ANNOUNCES =
  /[两兩二三四五六七八几幾\d][个個大]?(?:方面|层面|層面|部分|维度|角度|问题|問題|原因|办法|建议|[点點条條层層类類种種件块塊步头頭])|分别|分別|以下|如下|[：:]$/u;

/** 请王工, 技术，您怎么看, 何川老师: the text has a person of that name. */
function isAddressed(value: string, text: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const end = at + value.length;
    if (ASKED.test(text.slice(Math.max(0, at - 2), at)) || CALLED.test(text.slice(end, end + 3))) return true;
  }
  return false;
}

const ASKED = /(?:有?[请請]|谢谢|感谢|謝謝|感謝|欢迎|歡迎)$/u;
const CALLED = /^(?:老师|老師|先生|女士|教授|同学|同學|博士|[，,][您你])/u;
