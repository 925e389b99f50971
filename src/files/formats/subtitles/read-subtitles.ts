import type { Removed } from '../../../data.js';
import { errors } from '../../../errors/errors.js';
import { decodeEntities } from '../markup/entities.js';
import type { DecodedFile, Extracted } from '../reader/extracted.js';
import { composeUnits } from '../units/compose-units.js';
import { readSeconds } from '../units/seconds.js';
import { type Cue, cueRows, type Voice } from './voices.js';

const TIME = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const ARROW = new RegExp(`^\\s*(${TIME})\\s*(?:-->|,)\\s*(${TIME})(?=\\s|$)`);
const NOT_A_CUE = /^(?:NOTE|STYLE|REGION)(?=\s|$)/;

/**
 * SubRip, WebVTT and SubViewer cues → a row a voice with the time as printed. Lines of one cue are joined unless another speaker begins; voice
 * tags name the speaker, all other tags go. Captions that roll up (as YouTube writes them) show a line twice: the second is left out.
 */
export function readSubtitles({ text, encoding, path }: DecodedFile): Extracted {
  const rollsUp = /<\d{2}:\d{2}:\d{2}\.\d{3}><c>/.test(text.slice(0, 100_000));
  const { cues, removed } = splitCues(text.split('\n'));
  let shown: readonly string[] = [];
  const fresh = cues.map((cue) => {
    if (!rollsUp) return cue;
    const before = shown;
    shown = cue.voices.map((voice) => voice.text);
    return { ...cue, voices: cue.voices.filter((voice) => !before.includes(voice.text)) };
  });
  const composed = composeUnits(
    fresh.flatMap((cue) => cueRows(cue)),
    removed,
  );
  if (composed.units.length === 0) throw errors.emptyFile(path);
  return { ...composed, encoding, facts: [] };
}

/** Whether a text has cues at all, whatever its name says. */
export const hasCues = (text: string): boolean =>
  text
    .slice(0, 20_000)
    .split('\n')
    .some((line) => ARROW.test(line));

/** A cue goes from its timing to the next; a number or name before a timing belongs to it. */
function splitCues(lines: readonly string[]): { readonly cues: readonly Cue[]; readonly removed: readonly Removed[] } {
  const starts = lines.flatMap((line, i) => (ARROW.test(line) ? [i] : []));
  const removed: Removed[] = [];
  const drop = (from: number, to: number): void => {
    for (let i = from; i < to; i++)
      if (!/^\s*(?:\d*|WEBVTT)\s*$/.test(lines[i] ?? '')) removed.push({ line: i + 1, kind: 'data', text: lines[i]?.trim() ?? '' });
  };
  drop(0, starts[0] ?? lines.length);
  const cues = starts.map((at, n) => {
    const next = starts[n + 1] ?? lines.length;
    const end = endOfCue(lines, { at, next, isLast: starts[n + 1] === undefined });
    drop(end, next);
    return readCue(lines, at, end);
  });
  return { cues, removed };
}

/** Blank lines inside a cue belong to it; notes, styles and the number or name of the next cue do not. */
function endOfCue(
  lines: readonly string[],
  { at, next, isLast }: { readonly at: number; readonly next: number; readonly isLast: boolean },
): number {
  let end = next;
  for (let i = at + 1; i < next; i++) {
    if (NOT_A_CUE.test(lines[i] ?? '') && !(lines[i - 1] ?? '').trim()) {
      end = i;
      break;
    }
  }
  while (end > at + 1 && !lines[end - 1]?.trim()) end--;
  if (isLast || end < next) return end;
  const last = lines[end - 1] ?? '';
  const isNumber = /^\s*\d+\s*$/.test(last);
  const isName = !(lines[end - 2] ?? '').trim() && end - 2 > at && hasText(lines, at, end - 2) && /^[\w-]{1,60}$/.test(last.trim());
  return end - 1 > at && (isNumber || isName) ? end - 1 : end;
}

const hasText = (lines: readonly string[], at: number, end: number): boolean => lines.slice(at + 1, end).some((line) => line.trim() !== '');

function readCue(lines: readonly string[], at: number, end: number): Cue {
  const [timing = '', time = '', until = ''] = ARROW.exec(lines[at] ?? '') ?? [];
  const beside = (lines[at] ?? '').slice(timing.length);
  const shown = SETTINGS.test(beside) ? lines.slice(at + 1, end) : [beside, ...lines.slice(at + 1, end)];
  const voices = shown.flatMap((line) => readVoices(line));
  return { line: at + 1, time, start: readSeconds(time), end: readSeconds(until), voices };
}

/** Where the cue stands on the picture. */
const SETTINGS = /^(?:\s+[A-Za-z][A-Za-z\d]*:[\w.,%-]+)*\s*$/;
const VOICE = /^<v(?:\.[^\s>]*)?[\s.]\s*([^>]*)>/;

/** One line of a cue, cut before each voice. */
function readVoices(line: string): readonly Voice[] {
  return line.split(/(?=<v[\s.])/).flatMap((part) => {
    const voice = VOICE.exec(part);
    const text = decodeEntities(part.replace(/<\/?[a-z\d][^<>]*>|<\/>|\{\\[^{}]*\}|[♪♫]/gi, ''))
      .replace(/\[br\]|\\[Nh]/g, ' ')
      .trim();
    return text === '' ? [] : [{ speaker: voice ? decodeEntities(voice[1] ?? '').trim() : null, text }];
  });
}
