import type { Message } from './errors/error.js';
import { patternProblems as problems } from './errors/setting-problems.js';
import { nearest } from './nearest.js';
import { parseHeadingPattern, parseLabelPattern } from './reading-pattern.js';

const OF_LABELS = ['name', 'time', 'speech', 'newline'] as const;
const OF_HEADINGS = ['title'] as const;

/** What the placeholders might be called in Chinese. */
const CHINESE: Readonly<Record<string, string>> = {
  姓名: 'name',
  名字: 'name',
  发言人: 'name',
  时间: 'time',
  发言: 'speech',
  内容: 'speech',
  换行: 'newline',
  标题: 'title',
};

/** Why a pattern of a label cannot be used, and how to fix it; null for a sound one. */
export function findLabelProblem(text: string): Message | null {
  const broken = findBrokenPlaceholder(text, OF_LABELS);
  if (broken) return broken;
  const twice = OF_LABELS.find((key) => text.split(`{${key}}`).length > 2);
  if (twice) return problems.twice(text, twice);
  if (!text.includes('{name}') && !isLiteralLabel(text)) return problems.noName(text);
  if (/\{name\}\{speech\}|\{speech\}\{name\}/u.test(text)) return problems.noMarkBetween(text);
  return findMisplacedNewline(text) ?? findOutside(text) ?? (isMarked(text) ? null : problems.onlyPlaceholders(text));
}

/** The same of a heading. */
export function findHeadingProblem(text: string): Message | null {
  const broken = findBrokenPlaceholder(text, OF_HEADINGS);
  if (broken) return broken;
  const times = text.split('{title}').length - 1;
  if (times > 1) return problems.twice(text, 'title');
  if (times === 0) return problems.noTitle(text);
  const { left, right } = parseHeadingPattern(text);
  return left + right === '' ? problems.onlyPlaceholders(text) : null;
}

/** An unknown placeholder, or a brace without its other half. */
function findBrokenPlaceholder(text: string, known: readonly string[]): Message | null {
  for (const { 1: key = '', index } of text.matchAll(/\{([^{}]*)\}/gu)) {
    if (!known.includes(key))
      return problems.unknownPlaceholder(text, { key, at: index + 1, near: CHINESE[key] ?? nearest(key, known), known });
  }
  // Braces right around a placeholder are marks of the file.
  const rest = text.replace(/\{\{\w+\}\}/gu, (all) => ' '.repeat(all.length)).replace(/\{\w+\}/gu, (all) => ' '.repeat(all.length));
  const at = rest.search(/[{}]/u);
  return at < 0 ? null : problems.openBrace(text, at + 1);
}

/** 何川：{speech}: fixed text that is the label of one speaker. */
const isLiteralLabel = (text: string): boolean => text.includes('{speech}') && /[\p{L}\p{N}]/u.test(text.replace(/\{\w+\}/gu, ''));

/** A line's end is looked for between label and speech only. */
function findMisplacedNewline(text: string): Message | null {
  const at = text.indexOf('{newline}');
  if (at < 0 || !text.includes('{speech}')) return null;
  return /\{speech\}\s*\{newline\}\s*\S|\S\s*\{newline\}\s*\{speech\}/u.test(text) ? null : problems.misplacedNewline(text);
}

/** Marks on the far side of the speech cannot be found. */
function findOutside(text: string): Message | null {
  const at = text.indexOf('{speech}');
  if (at < 0) return null;
  const isBetween = text.slice(0, at).trim() === '' || text.slice(at + '{speech}'.length).trim() === '';
  return isBetween ? null : problems.outside(text);
}

/** Blanks are a mark only between name and speech; the end of a line is none, for every line has one. */
function isMarked(text: string): boolean {
  const { name, level, bold, time, left, right, place } = parseLabelPattern(text);
  if (name !== null) return true;
  if (place === 'end') return left + right.trim() !== '';
  return left + right !== '' || time !== null || level > 0 || bold;
}
