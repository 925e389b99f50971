import { errors } from '../../errors.js';
import type { DecodedFile, Extracted } from './extracted.js';
import { joinPieces } from './join-lines.js';

const ARROW = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)\s*-->\s*(?:\d{1,3}:)?\d{1,2}:\d{2}/;
const NOT_A_CUE = /^(?:NOTE|STYLE|REGION)(?=\s|$)/;
/** A line of a cue at which somebody else may begin: a voice, a bracketed or a short name with a colon, a dash of dialogue. */
const NEW_VOICE = /^(?:<v[\s.]|[【［[][^\]】］]{1,20}[】］\]]|[^\s，。！？、：:,.!?<>]{1,12}\s?[：:](?!\d)|[-–—]\s?\S)/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '', quot: '"', '#39': "'" };

/**
 * SubRip and WebVTT cues → lines '[time] text' for the text parser, the time as printed. Lines of one cue are joined
 * unless somebody else begins; voice tags stay, all other tags go. Captions that roll up (as YouTube writes them)
 * show a line twice: the second is left out.
 */
export function readSubtitles({ text, encoding, path }: DecodedFile): Extracted {
  const rollsUp = /<\d{2}:\d{2}:\d{2}\.\d{3}><c>/.test(text.slice(0, 100_000));
  const lines: string[] = [];
  let shown: readonly string[] = [];
  for (const block of text.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)) {
    for (const cue of readCues(block)) {
      const fresh = rollsUp ? cue.lines.filter((line) => !shown.includes(line)) : cue.lines;
      if (rollsUp) shown = cue.lines;
      lines.push(...joinVoices(fresh).map((line) => `[${cue.time}] ${line}`));
    }
  }
  if (lines.length === 0) throw errors.emptyFile(path);
  return { text: `${lines.join('\n')}\n`, encoding, utterances: null, title: '', date: '' };
}

/** Whether a text has cues at all, whatever its name says. */
export const hasCues = (text: string): boolean =>
  text
    .slice(0, 20_000)
    .split('\n')
    .some((line) => ARROW.test(line));

interface Cue {
  readonly time: string;
  readonly lines: readonly string[];
}

/** The cues of a block; more than one where the blank line between them is missing. */
function readCues(block: string): readonly Cue[] {
  const rows = block.split('\n');
  const starts = rows.flatMap((row, i) => (ARROW.test(row) ? [i] : []));
  if (NOT_A_CUE.test(rows[0] ?? '') && !(rows[0] ?? '').includes('-->')) return [];
  return starts.map((at, n) => {
    const next = starts[n + 1];
    const end = next === undefined ? rows.length : /^\s*\d+\s*$/.test(rows[next - 1] ?? '') ? next - 1 : next;
    return { time: ARROW.exec(rows[at] ?? '')?.[1] ?? '', lines: rows.slice(at + 1, end).flatMap((row) => cleanLine(row)) };
  });
}

/** One line of a cue, cut before each voice. */
function cleanLine(row: string): readonly string[] {
  return row
    .split(/(?=<v[\s.])/)
    .map((part) =>
      part
        .replace(/<(?!v[\s.])[^<>]*>|\{\\[^{}]*\}/g, '')
        .replace(/<v(?:\.[^\s>]*)?\s+/, '<v ')
        .replace(/&(\w+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
        .trim(),
    )
    .filter((part) => part !== '' && !/^<v [^>]*>$/.test(part));
}

function joinVoices(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || NEW_VOICE.test(line)) joined.push(line);
    else joined[joined.length - 1] = joinPieces(last, line);
  }
  return joined;
}
