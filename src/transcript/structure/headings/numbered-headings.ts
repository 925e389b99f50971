import type { Candidate } from '../../labels/candidates/candidate.js';
import { type Line, textAt } from '../../labels/line.js';
import { type Heading, type LabelledText, SHORT } from './heading.js';
import { plainTitle } from './plain-title.js';
import { type NumberStyle, numberValue, readNumber } from './split-number.js';

interface Numbered extends Heading {
  readonly style: NumberStyle | 'number above';
  readonly value: number;
}

/** The runs of numbers of each style. @param open lines that can be headings. */
export function numberedHeadings({ lines, labels }: LabelledText, open: readonly number[]): readonly Heading[] {
  const candidates = [...numbersBefore(lines, open), ...numbersAbove(lines, open)];
  const styles = new Set(candidates.map(({ style }) => style));
  const runs = [...styles].map((style) => runOf(candidates.filter((candidate) => candidate.style === style)));
  return runs.filter((run) => isApart(run, labels)).flat();
}

function numbersBefore(lines: readonly Line[], open: readonly number[]): readonly Numbered[] {
  return open.flatMap((line): readonly Numbered[] => {
    const found = readNumber(plainTitle(textAt(lines, line)));
    if (!found || !/\p{L}/u.test(found.title || found.number)) return [];
    const { style, number, title } = found;
    return [{ line, number, title: title.trim() || number, style, value: numberValue(number) }];
  });
}

/** 01 has its line, and the title the next. */
function numbersAbove(lines: readonly Line[], open: readonly number[]): readonly Numbered[] {
  const free = new Set(open);
  return lines.flatMap(({ text }, i): readonly Numbered[] => {
    const [, number = ''] = /^#?\s?(\d{1,2})[.、]?$/.exec(text) ?? [];
    const title = textAt(lines, i + 1);
    if (number === '' || !free.has(i + 1) || title.length > SHORT || !/\p{L}{2}/u.test(title)) return [];
    return [{ line: i + 1, number, title: plainTitle(title), style: 'number above', value: Number(number) }];
  });
}

/** The run 1, 2, 3 … in order of the text. One number may be missing where it comes nowhere later: authors miscount. */
function runOf(candidates: readonly Numbered[]): readonly Numbered[] {
  const run: Numbered[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const next = (run.at(-1)?.value ?? 0) + 1;
    const isMissing = run.length > 1 && candidate.value === next + 1 && candidates.slice(i).every(({ value }) => value !== next);
    if (candidate.value === next || isMissing) run.push(candidate);
  }
  return run;
}

/** Under a heading somebody speaks; the points of a list stand one below the other. */
function isApart(run: readonly Numbered[], labels: ReadonlyMap<number, Candidate>): boolean {
  const [first, ...later] = run;
  if (!first || labels.size === 0 || later.length === 0) return true;
  const labelled = [...labels.keys()];
  let before = first.line;
  let apart = 0;
  for (const { line } of later) {
    if (labelled.some((label) => label > before && label < line)) apart++;
    before = line;
  }
  return apart * 2 >= later.length;
}
