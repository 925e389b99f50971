import { weight } from '../columns/cells.js';
import { isOtherName, nameHint } from '../columns/column-names.js';
import { glueBetween, joinAll } from '../units/join-pieces.js';
import { isRecord } from './json-tree.js';

/** Lists of which a recogniser offers the best first: the others say the same again. */
export const isAlternatives = (key: string): boolean => /^(?:alternatives?|n_?best|hypotheses|candidates|cw)$/i.test(key);

const DEEPEST = 12;

/**
 * A list of words, sentences or pieces → the text that they make, by the field that holds most of it. Paragraphs (strings) keep their lines.
 * @param key under which the list stands.
 */
export function assembleText(list: readonly unknown[], key = ''): string {
  if (list.length > 1 && list.every((item) => typeof item === 'string') && !isAlternatives(key)) return joinStrings(list);
  const pieces = new Map<string, string[]>();
  collect(list, { key, path: '', pieces, depth: 0 });
  const scored = [...pieces].map(([path, texts]) => ({ texts, score: score(path, texts) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? joinWords(best.texts) : '';
}

interface Collecting {
  readonly key: string;
  /** Keys of the records within, joined by dots. */
  readonly path: string;
  readonly pieces: Map<string, string[]>;
  readonly depth: number;
}

function collect(value: unknown, { key, path, pieces, depth }: Collecting): void {
  if (depth > DEEPEST) return;
  if (typeof value === 'string') {
    const texts = pieces.get(path);
    if (texts) texts.push(value);
    else pieces.set(path, [value]);
  } else if (Array.isArray(value)) {
    const items = isAlternatives(key) ? value.slice(0, 1) : value;
    for (const item of items) collect(item, { key: '', path, pieces, depth: depth + 1 });
  } else if (isRecord(value)) {
    for (const [inner, item] of Object.entries(value)) {
      collect(item, { key: inner, path: path === '' ? inner : `${path}.${inner}`, pieces, depth: depth + 1 });
    }
  }
}

/** How much a field looks like what was said: much and varied text, under a name that does not say otherwise. */
function score(path: string, texts: readonly string[]): number {
  const total = texts.reduce((sum, text) => sum + weight(text) + (/[。，？！]/.test(text) ? 0.5 : 0), 0);
  const varied = new Set(texts).size / texts.length;
  const hint = nameHint(path, 'text');
  const isOther = isOtherName(path) || nameHint(path, 'speaker') >= 2 || /(?:^|\.)(?:id|uid|\w*_id)$/i.test(path);
  return total * (0.2 + 0.8 * varied) * (1 + hint) * (isOther && hint < 2 ? 0 : 1);
}

/** Long strings are paragraphs, short ones words. */
function joinStrings(strings: readonly string[]): string {
  const areParagraphs = strings.some((text) => text.length > 12) || strings.some((text) => /[。！？]$/.test(text));
  return areParagraphs ? strings.join('\n') : joinWords(strings);
}

/** Words as a text: those that bring their own blank, and all beside Han characters and before punctuation, are put together as they are. */
export const joinWords = (words: readonly string[]): string => joinAll(words, glueWords);

const glueWords = (before: string, after: string): string =>
  /^[\s,.!?;:，。！？；：、]/.test(after) || /\s$/.test(before.slice(-1)) ? '' : glueBetween(before, after);
