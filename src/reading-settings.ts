import { z } from 'zod';
import type { Message } from './errors/error.js';
import { patternProblems } from './errors/setting-problems.js';
import { parseHeadingPattern, parseLabelPattern } from './reading-pattern.js';
import { findHeadingProblem, findLabelProblem } from './reading-pattern-problems.js';

/** Lines that are left out: by their numbers in the file, both ends included, or by their text. */
export type SkippedLines = { readonly from: number; readonly to: number } | { readonly text: string };

const text = z.string().trim().min(1);

/** A pattern by its text. What was made of it is taken too, as run.json keeps settings, but is not offered to whoever writes them. */
function pattern<Parsed extends { readonly text: string }>(parse: (text: string) => Parsed, findProblem: (text: string) => Message | null) {
  const written = z
    .string()
    .min(1)
    .superRefine((value, { addIssue }) => {
      const problem = findProblem(value);
      if (problem) addIssue({ code: 'custom', message: problem.en, params: { zh: problem.zh } });
    })
    .transform(parse);
  const kept = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'text' in value ? value.text : value);
  return z.preprocess(kept, written) as unknown as z.ZodType<Parsed, string | Parsed>;
}

const oneOrMany = <Parsed, Raw>(item: z.ZodType<Parsed, Raw>) =>
  z.union([item, z.array(item)]).transform((value): readonly Parsed[] => (Array.isArray(value) ? value : [value as Parsed]));

const RANGE = /^(\d{1,7})\s*[-–—~～]\s*(\d{1,7})$/;

/** 12, '12-40', or the text of a line. */
const skipped = z.preprocess(
  writeSkipped,
  z.union([
    z
      .int()
      .min(1)
      .transform((line): SkippedLines => ({ from: line, to: line })),
    text
      .superRefine((value, { addIssue }) => {
        const [, from, to] = RANGE.exec(value) ?? [];
        const problem = Number(from) > Number(to) ? patternProblems.backwards(value) : null;
        if (problem) addIssue({ code: 'custom', message: problem.en, params: { zh: problem.zh } });
      })
      .transform((value): SkippedLines => {
        const [, from, to] = RANGE.exec(value) ?? [];
        return from === undefined ? { text: value } : { from: Number(from), to: Number(to) };
      }),
  ]),
) as unknown as z.ZodType<SkippedLines, string | number | SkippedLines>;

function writeSkipped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { text: line, from, to } = value as Readonly<Record<string, unknown>>;
  return line ?? (from === to ? from : `${from}-${to}`);
}

/** How the transcript is read, as the settings teach it. */
export const reading = z.strictObject({
  labels: oneOrMany(pattern(parseLabelPattern, findLabelProblem))
    .default([])
    .describe('发言人标签的写法，如 【{name}】{speech} · how labels of speakers are written'),
  headings: oneOrMany(pattern(parseHeadingPattern, findHeadingProblem))
    .default([])
    .describe('标题的写法，如 ▍{title} · how headings are written'),
  not_labels: oneOrMany(text).default([]).describe('像标签而不是发言人的 · what looks like a label and is none'),
  skip: oneOrMany(skipped)
    .default([])
    .describe('不读的行：行号、行号范围如 12-40，或整行文字 · lines left out: numbers, ranges, or their text'),
});
