import type { Labels, ReadLine } from './choose-labels.js';
import type { Line } from './lines.js';
import { readLabel } from './read-label.js';

const LONGEST = 40;

/**
 * Several turns in one paragraph (问：…？ 答：…。 问：…): a known label with its colon, right behind the end of a sentence, begins a
 * line of its own.
 */
export function splitInlineTurns(lines: readonly ReadLine[], labels: Labels): readonly ReadLine[] {
  return lines.flatMap((read) => {
    if (read.reading?.form !== 'colon' || !labels.has(read.reading.label)) return [read];
    const cuts = inlineLabels(read.line, read.reading.from, labels);
    if (cuts.length === 0) return [read];
    return [0, ...cuts].map((from, i) => part(read.line, from, cuts[i] ?? read.line.text.length));
  });
}

function part(line: Line, from: number, to: number): ReadLine {
  const text = line.text.slice(from, to).trimEnd();
  return { line: { ...line, text, start: line.start + from, end: line.start + from + text.length }, reading: readLabel(text) };
}

const isQuestionOrAnswer = (label: string): boolean => /^[问答問QA]$/.test(label);

/** Where a known label stands behind 。？！…” and before a colon. */
function inlineLabels(line: Line, from: number, labels: Labels): readonly number[] {
  const cuts: number[] = [];
  for (const match of line.text.slice(from).matchAll(/[：:]/g)) {
    const colon = from + match.index;
    const before = line.text.slice(Math.max(from, colon - LONGEST), colon);
    const label = /[。？！?!…”"」）)]\s*([^\s。？！?!…”"」，,；;：:]{1,20})$/u.exec(before)?.[1];
    if (label && (labels.has(label) || isQuestionOrAnswer(label))) cuts.push(colon - label.length);
  }
  return cuts;
}
