import type { Removed } from '../../../data.js';

const OPEN = /<!--|<(details|figure|figcaption|script|style|svg|audio|video|iframe)(?=[\s>])[^<>]*>|<[a-z][a-z0-9:-]*\s[^<>\n]*\n[^<>]*>/gi;

/**
 * A text without what stands between two marks over several lines and is not said: comments, figures with their captions, scripts, and
 * the folded original of a translation. Its line ends stay, so that lines keep their numbers.
 */
export function withoutRegions(text: string): { readonly text: string; readonly removed: readonly Removed[] } {
  if (!text.includes('<')) return { text, removed: [] };
  const removed: Removed[] = [];
  const kept: string[] = [];
  const ends = new EndFinder(text);
  let from = 0;
  let line = 1;
  let counted = 0;
  for (const { index: start, 0: opening, 1: tag } of text.matchAll(OPEN)) {
    const region = start < from ? null : regionAt(text, { start, opening, tag }, ends);
    if (!region) continue;
    line += countLines(text, counted, start);
    counted = start;
    const whole = text.slice(start, region.end);
    removed.push({ line, kind: region.kind, text: whole });
    kept.push(text.slice(from, start), whole.replace(/[^\n]+/g, ''));
    from = region.end;
  }
  kept.push(text.slice(from));
  return { text: kept.join(''), removed };
}

interface Region {
  readonly kind: Removed['kind'];
  readonly end: number;
}

interface Opening {
  readonly start: number;
  readonly opening: string;
  readonly tag: string | undefined;
}

function regionAt(text: string, { start, opening, tag }: Opening, ends: EndFinder): Region | null {
  if (opening === '<!--') return regionTo(ends.after('-->', start), 'comment');
  if (tag === undefined) return opening.includes('=') ? { kind: 'markup', end: start + opening.length } : null;
  const name = tag.toLowerCase();
  const end = ends.after(`</${name}>`, start);
  if (name === 'details') return end >= 0 && isTranslation(text, start, end) ? { kind: 'translation', end } : null;
  return regionTo(end, name.startsWith('fig') ? 'caption' : 'markup');
}

const regionTo = (end: number, kind: Removed['kind']): Region | null => (end < 0 ? null : { kind, end });

/** Looks for marks, and not again for one that does not come any more. */
class EndFinder {
  readonly #text: string;
  readonly #lower: string;
  readonly #gone = new Set<string>();

  constructor(text: string) {
    this.#text = text;
    this.#lower = text.toLowerCase();
  }

  /** The offset after the next such mark, -1 where none comes. */
  after(mark: string, from: number): number {
    if (this.#gone.has(mark)) return -1;
    // Lower case can change lengths in other scripts: then marks are found as they are written only.
    const text = this.#lower.length === this.#text.length ? this.#lower : this.#text;
    const at = text.indexOf(mark, from);
    if (at < 0) this.#gone.add(mark);
    return at < 0 ? -1 : at + mark.length;
  }
}

/** Whether a folded block is written in another script than what stands before and after it. */
function isTranslation(text: string, start: number, end: number): boolean {
  const inside = hanShare(text.slice(start, Math.min(end, start + AROUND)).replace(/<[^<>]*>|Original|English|原文/g, ''));
  const around = hanShare((text.slice(Math.max(0, start - AROUND), start) + text.slice(end, end + AROUND)).replace(/<[^<>]*>/g, ''));
  if (inside === null || around === null) return false;
  return Math.abs(inside - around) > 0.4;
}

const AROUND = 600;

/** Han characters of all Han characters and Latin words; null where there are none. */
function hanShare(text: string): number | null {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[a-z]{2,}/gi)?.length ?? 0;
  return han + words === 0 ? null : han / (han + words);
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
