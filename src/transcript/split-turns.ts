import type { Span, Turn, Warning } from '../data.js';
import { warnings } from '../errors/warnings.js';
import type { PersonSetting } from '../settings.js';

/** Stands in words of the settings where somebody else begins, if that is not at their beginning. */
const HERE = '|';

/** Somebody begins to speak at an offset of the text. */
interface Beginning {
  readonly at: number;
  readonly speaker: string;
}

/**
 * Divides turns at the words with which the settings say that somebody else begins. What follows in the turn is that person's, up to the next
 * such place in it; later turns have higher numbers.
 */
export function splitTurns(
  turns: readonly Turn[],
  text: string,
  people: readonly PersonSetting[],
): { readonly turns: readonly Turn[]; readonly warnings: readonly Warning[] } {
  const found = people.flatMap(({ name, from }) => from.map((words) => ({ words, name, ...placeOf(words, text, turns) })));
  const beginnings = found
    .flatMap(({ at, name }): readonly Beginning[] => (at === null ? [] : [{ at, speaker: name }]))
    .sort((a, b) => a.at - b.at);
  return {
    turns: beginnings.length === 0 ? turns : turns.flatMap((turn) => split(turn, beginnings)).map((turn, i) => ({ ...turn, turn: i + 1 })),
    warnings: found.flatMap(({ words, name, times }) => (times === 1 ? [] : [warnings.beginning(words, name, times)])),
  };
}

/** Where words stand in speech, the first of several times, however lines are broken in it; null where they do not. */
function placeOf(words: string, text: string, turns: readonly Turn[]): { readonly at: number | null; readonly times: number } {
  const at = words.indexOf(HERE);
  const [before, after] = [words.slice(0, Math.max(0, at)), words.slice(at + 1)].map(inAnyLines);
  const places = after ? [...text.matchAll(new RegExp(`(?<=${before})${after}`, 'gu'))].map(({ index }) => index) : [];
  const spoken = places.filter((at) => turns.some(({ paragraphs }) => paragraphs.some(({ start, end }) => start <= at && at < end)));
  return { at: spoken[0] ?? null, times: spoken.length };
}

const inAnyLines = (words: string): string =>
  [...words.replace(/\s/gu, '')].map((character) => `${character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')}\\s*`).join('');

function split(turn: Turn, beginnings: readonly Beginning[]): readonly Turn[] {
  const [first, last] = [turn.paragraphs[0]?.start ?? 0, turn.paragraphs.at(-1)?.end ?? 0];
  const own = beginnings.filter(({ at }) => first <= at && at < last);
  if (own.length === 0) return [turn];
  const parts: readonly Beginning[] = own[0]?.at === first ? own : [{ at: first, speaker: turn.speaker }, ...own];
  return parts.map(({ at, speaker }, i): Turn => {
    const isFirst = i === 0;
    const kind = speaker !== turn.speaker && turn.kind === 'unattributed' ? 'spoken' : turn.kind;
    const paragraphs = within(turn.paragraphs, { start: at, end: parts[i + 1]?.at ?? last });
    // When the others begin is not known.
    return {
      ...turn,
      speaker,
      kind,
      paragraphs,
      ...(isFirst ? {} : { time: '', start: null }),
      ...(parts.length > 1 ? { end: null } : {}),
    };
  });
}

const within = (paragraphs: readonly Span[], { start, end }: Span): readonly Span[] =>
  paragraphs.flatMap((span) => {
    const part = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
    return part.start < part.end ? [part] : [];
  });
