import type { AuditRow, Warning } from '../data.js';
import { warnings } from '../errors.js';
import type { Settings } from '../settings.js';
import { fold } from './dictionary/fold.js';
import type { Lexicon } from './dictionary/lexicon.js';
import { isInsideLatin, type Match } from './dictionary/place-terms.js';
import type { TextWords } from './dictionary/segmented-word.js';
import { Trie } from './dictionary/trie.js';
import type { WantedTerm } from './dictionary/wanted-terms.js';

interface Parts {
  /** The sentences as lines of one text, and the same folded. */
  readonly text: string;
  readonly folded: string;
  /** They join to it. */
  readonly words: TextWords;
  readonly lexicon: Lexicon;
  /** Beside the dictionaries; of two that are the same term the first is named. */
  readonly wanted: readonly WantedTerm[];
  /** Where terms of the dictionaries stand. */
  readonly shipped: readonly Match[];
  /** The id of the sentence around a place of the text. */
  readonly sentenceAt: (place: number) => string;
  readonly settings: Settings;
}

/** What became of every asked-for word, and a warning for each of the settings' that had no effect. */
export function auditWords({ wanted, settings, ...cut }: Parts): {
  audit: readonly AuditRow[];
  warnings: readonly Warning[];
} {
  const { not_words: refused, stop } = settings;
  const items = [...wanted.map(({ term }) => term), ...refused, ...stop.add, ...stop.keep];
  const placesOf = findPlaces(items, cut);
  const asked = new Map<string, WantedTerm>();
  for (const term of [...wanted, ...cut.shipped.map((match) => match.wanted)])
    if (!asked.has(fold(term.term))) asked.set(fold(term.term), term);
  const whole = [...asked.values()]
    .map((term) => wholeRow(term, placesOf(term.term)))
    .filter(({ found, asked_by }) => found > 0 || asked_by === 'settings');
  const bySettings = { kind: 'stop', asked_by: 'settings' } as const;
  const audit: readonly AuditRow[] = [
    ...whole,
    ...refused.map((item) => ({
      item,
      ...bySettings,
      kind: 'word' as const,
      wanted: 'not whole',
      ...placesOf(item),
      example: '',
      list: '' as const,
    })),
    ...stop.add.map((item) => ({ item, ...bySettings, wanted: 'not counted', ...placesOf(item), list: '' as const })),
    ...stop.keep.map((item) => ({ item, ...bySettings, wanted: 'counted', ...placesOf(item), list: '' as const })),
  ];
  return { audit, warnings: audit.filter(({ asked_by }) => asked_by === 'settings').flatMap(noEffect) };
}

function wholeRow({ term, kind, askedBy, counted, list }: WantedTerm, places: Places): AuditRow {
  const wanted = counted === term ? 'whole' : `counted as ${counted}`;
  return { item: term, kind, asked_by: askedBy, wanted, ...places, list };
}

function noEffect({ item, wanted, found, whole, example }: AuditRow): readonly Warning[] {
  const isRefused = wanted === 'not whole';
  if (isRefused ? found > 0 && whole === 0 : whole > 0) return [];
  if (found === 0) return [warnings.unusedWord(item, { zh: '文中没有出现。', en: 'it does not occur in the text.' })];
  if (isRefused) {
    return [
      warnings.unusedWord(item, {
        zh: '它是分词词典里的一个词，或者是设置里要求保持完整的。',
        en: 'it is a word of the segmenter’s own dictionary, or the settings ask to keep it whole.',
      }),
    ];
  }
  return [
    warnings.unusedWord(item, {
      zh: `文中出现 ${found} 次，但都在更长的词里，例如 ${example}。`,
      en: `it occurs ${found} times, always across or inside other words, for example ${example}.`,
    }),
  ];
}

/** What the raw text has of a term: how often, how often as one word, and how it is cut where it is not, '' where it always is. */
interface Places {
  found: number;
  whole: number;
  example: string;
  readonly sentences: string[];
}

const nowhere = (): Places => ({ found: 0, whole: 0, example: '', sentences: [] });

/** Finds the items, and all terms of the shipped dictionaries, on the raw text, and compares with the words there. */
function findPlaces(items: readonly string[], { text, folded, words, lexicon, shipped, sentenceAt }: Omit<Parts, 'wanted' | 'settings'>) {
  const sought = new Trie<string>();
  for (const item of items) sought.add(fold(item), fold(item));
  const places = new Map<string, Places>();
  const compare = new Comparison(text, words, lexicon);
  const add = (term: string, start: number, end: number): void => {
    const place = places.get(term) ?? nowhere();
    places.set(term, place);
    place.found++;
    const sentence = sentenceAt(start);
    if (place.sentences.at(-1) !== sentence) place.sentences.push(sentence);
    if (compare.isWhole(start, end)) place.whole++;
    else place.example ||= compare.cutOf(start, end);
  };
  sought.scan(folded, (start, end, term) => {
    if (!isInsideLatin(folded, start, end)) add(term, start, end);
  });
  const isSought = new Set(items.map(fold));
  for (const { start, end } of shipped) {
    const term = folded.slice(start, end);
    if (!isSought.has(term)) add(term, start, end);
  }
  return (item: string): Places => places.get(fold(item)) ?? nowhere();
}

/** A place of the text beside the words that stand there. */
class Comparison {
  /** Where a word begins → where it ends. */
  readonly #ends: Uint32Array;

  constructor(
    readonly text: string,
    words: TextWords,
    { lengths }: Lexicon,
  ) {
    this.#ends = new Uint32Array(text.length + 1);
    let at = 0;
    for (const word of words) {
      const end = at + lengths[word]!;
      this.#ends[at] = end;
      at = end;
    }
  }

  isWhole(start: number, end: number): boolean {
    return this.#ends[start] === end;
  }

  cutOf(start: number, end: number): string {
    const cut: string[] = [];
    for (let from = this.text.lastIndexOf('\n', start - 1) + 1; from < end; ) {
      const to = this.#ends[from] || this.text.length;
      if (to > start) cut.push(this.text.slice(from, to));
      from = to;
    }
    return cut.join('|');
  }
}
