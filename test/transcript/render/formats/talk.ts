import type { Dice } from '../dice.js';
import { type RenderedPerson, renderDiscussion } from '../render-discussion.js';

/** A rendered discussion without its layout, with times: what every format is written from. */
export interface Talk {
  readonly title: string;
  readonly turns: readonly TalkTurn[];
  readonly people: readonly RenderedPerson[];
}

export interface TalkTurn {
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** A sentence with its seconds: a cue, or an interval. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A file in some format: its name tells the extension only. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type WriteFormat = (talk: Talk, dice: Dice) => WrittenFile;

export const textFile = (extension: string, text: string): WrittenFile => ({
  path: `talk.${extension}`,
  bytes: new TextEncoder().encode(text),
});

/** The first of these seeds and later ones whose names need no roster. */
export function drawTalk(seed: number): Talk {
  const rendered = renderDiscussion(seed, { randomMarks: false });
  if (!NAMES.has(rendered.conventions.names ?? '')) return drawTalk(seed + 1000);
  let clock = 1;
  const turns = rendered.turns.map(({ speaker, paragraphs }): TalkTurn => {
    const pieces = splitSentences(paragraphs.join('')).map((text): Piece => {
      const start = clock;
      const end = start + 1 + Math.ceil(text.length / 4);
      clock = end + (text.length % 2);
      return { text, start, end };
    });
    return { speaker, start: pieces[0]?.start ?? clock, end: pieces.at(-1)?.end ?? clock, pieces };
  });
  return { title: rendered.title || '圆桌谈话', turns, people: rendered.people };
}

const NAMES = new Set([
  'chinese',
  'rare',
  'several',
  'japanese',
  'latin',
  'ethnic',
  'numbered',
  'roles',
  'office',
  'surname and office',
  'nickname',
]);

/** Not inside quotation marks, nor at the question mark of an address. */
function splitSentences(text: string): readonly string[] {
  return text.split(/(?<=[。！？]|[!?](?![\w=]))(?!”)/).filter((sentence) => sentence.trim() !== '');
}

export const wordsOf = ({ pieces }: TalkTurn): string => pieces.map(({ text }) => text).join('');

/** 3661.5 → 01:01:01,500 with the sign given. */
export function clock(seconds: number, sign = ''): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map((part) => String(part).padStart(2, '0'));
  return parts.join(':') + (sign === '' ? '' : sign + String(Math.round((seconds - whole) * 1000)).padStart(3, '0'));
}

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
