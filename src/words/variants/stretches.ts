import { isWanted, sharedCharacters } from './homophones.js';
import { hashOf, joinHashes, SoundTable } from './sound-table.js';
import { broadSound, differenceOf, type SyllablesOf } from './sounds.js';
import type { SpokenTerm, SpokenText } from './spoken-text.js';

/** Words in a row that may be one term, with all their occurrences. */
export interface Stretch {
  /** Its folded text, in which variants of words are replaced by the words. */
  readonly folded: string;
  readonly terms: readonly SpokenTerm[];
  readonly syllables: readonly string[];
  /** Ranges of words of the text, in order of the text. */
  readonly places: Place[];
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface StretchPair {
  readonly of: Stretch;
  readonly variant: Stretch;
}

const SHORTEST = 4;
const LONGEST = 8;
const MOST_WORDS = 4;

interface Means {
  readonly syllablesOf: SyllablesOf;
  /** Folded variant of a word → the word. */
  readonly spellings: ReadonlyMap<string, SpokenTerm>;
}

/**
 * Stretches of four to eight characters that sound alike and share at least half of them: 七步|洗|手法 and 七步吸收法. So many like
 * syllables in a row are hardly ever chance, be they cut into known words or not. Of stretches within each other only the shortest are
 * given, and none that differ only in words that are variants by themselves.
 */
export function findStretches(text: SpokenText, { syllablesOf, spellings }: Means): readonly StretchPair[] {
  const sounding = text.terms.map((term) => soundOf(spellings.get(term.folded) ?? term, syllablesOf));
  let most = 0;
  eachStretch(text, sounding, () => most++);
  const table = new SoundTable(most);
  eachStretch(text, sounding, ({ sound, spelling }) => table.add(sound, spelling));
  const groups = new Map<string, Map<string, Stretch>>();
  eachStretch(text, sounding, ({ start, end, sound }) => {
    if (table.isShared(sound))
      addStretch(
        groups,
        { start, end },
        Array.from(text.termAt.subarray(start, end), (term) => sounding[term]!),
      );
  });
  return withoutLonger([...groups.values()].flatMap((group) => pairUp([...group.values()])));
}

interface Sounding {
  readonly term: SpokenTerm;
  readonly length: number;
  readonly syllables: readonly string[];
  readonly broad: string;
  /** Hashes of its sound and of its folded text. */
  readonly sound: number;
  readonly spelling: number;
}

function soundOf(term: SpokenTerm, syllablesOf: SyllablesOf): Sounding {
  const { folded } = term;
  const syllables = syllablesOf(folded);
  const broad = syllables.map(broadSound);
  return { term, length: folded.length, syllables, broad: broad.join(' '), sound: hashOf(broad), spelling: hashOf([...folded]) };
}

/** Calls back for each stretch of joining words of a sentence, one of which is counted, in order of the text. */
function eachStretch(
  { termAt, sentenceAt }: SpokenText,
  sounding: readonly Sounding[],
  visit: (stretch: Place & { readonly sound: number; readonly spelling: number }) => void,
): void {
  for (let start = 0; start < termAt.length; start++) {
    let [length, sound, spelling, isCounted] = [0, 0, 0, false];
    for (let end = start; end < Math.min(start + MOST_WORDS, termAt.length); end++) {
      const next = sounding[termAt[end]!];
      if (next === undefined || sentenceAt[end] !== sentenceAt[start] || length + next.length > LONGEST) break;
      length += next.length;
      isCounted ||= next.term.counted;
      sound = joinHashes(sound, next.sound, next.length);
      spelling = joinHashes(spelling, next.spelling, next.length);
      if (isCounted && length >= SHORTEST) visit({ start, end: end + 1, sound, spelling });
    }
  }
}

/** @param groups broad sound → folded text → stretch. */
function addStretch(groups: Map<string, Map<string, Stretch>>, place: Place, parts: readonly Sounding[]): void {
  const sound = parts.map(({ broad }) => broad).join(' ');
  const folded = parts.map(({ term }) => term.folded).join('');
  const group = groups.get(sound) ?? new Map<string, Stretch>();
  groups.set(sound, group);
  const known = group.get(folded);
  if (known !== undefined) known.places.push(place);
  else
    group.set(folded, {
      folded,
      terms: parts.map(({ term }) => term),
      syllables: parts.flatMap((part) => part.syllables),
      places: [place],
    });
}

/** The first of stretches that sound alike with each of the others that is probably a variant of it. */
function pairUp(group: readonly Stretch[]): readonly StretchPair[] {
  const [of, ...others] = [...group].sort(byRank);
  if (of === undefined || (of.places.length === 1 && !isKnownWhole(of))) return [];
  return others.filter((variant) => isVariant(of, variant)).map((variant) => ({ of, variant }));
}

/** What the settings ask for first, then what the dictionaries have; then by count, and code points. */
function byRank(a: Stretch, b: Stretch): number {
  const [wanted, known] = [isWantedWhole, isKnownWhole].map((is) => Number(is(b)) - Number(is(a)));
  return wanted || known || b.places.length - a.places.length || a.terms.length - b.terms.length || (a.folded < b.folded ? -1 : 1);
}

const isWantedWhole = ({ terms: [first, ...others] }: Stretch): boolean => others.length === 0 && isWanted(first!);
const isKnownWhole = ({ terms: [first, ...others] }: Stretch): boolean => others.length === 0 && first!.known && first!.source !== 'found';

function isVariant(of: Stretch, variant: Stretch): boolean {
  if (isKnownWhole(variant)) return false;
  const { near } = differenceOf(of.syllables, variant.syllables);
  return near <= 1 && 2 * sharedCharacters(of.folded, variant.folded) >= of.folded.length && numbersOf(of) === numbersOf(variant);
}

const numbersOf = ({ terms }: Stretch): string => terms.flatMap(({ number, folded }) => (number ? folded : [])).join(' ');

/** The pairs that hold no other pair at the same place in both. */
function withoutLonger(pairs: readonly StretchPair[]): readonly StretchPair[] {
  const keyOf = ({ of, variant }: StretchPair, start = 0, end = of.folded.length): string =>
    `${of.folded.slice(start, end)} ${variant.folded.slice(start, end)}`;
  const keys = new Set(pairs.map((pair) => keyOf(pair)));
  return pairs.filter((pair) => {
    const { length } = pair.of.folded;
    for (let start = 0; start <= length - SHORTEST; start++)
      for (let end = start + SHORTEST; end <= length; end++) if (end - start < length && keys.has(keyOf(pair, start, end))) return false;
    return true;
  });
}
