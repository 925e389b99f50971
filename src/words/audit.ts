import type { AuditRow, Warning } from '../data.js';
import type { Message } from '../errors/error.js';
import { eachOrAll, warnings } from '../errors/warnings.js';
import type { Settings } from '../settings.js';
import { fold } from './dictionary/fold.js';
import type { Lexicon } from './dictionary/lexicon.js';
import { isInsideLatin, type Match } from './dictionary/place-terms.js';
import type { RequestedTerm } from './dictionary/requested-terms.js';
import type { TextWords } from './dictionary/segmented-word.js';
import { Trie } from './dictionary/trie.js';

interface Parts {
  /** The sentences as lines of one text, and the same text folded (see fold). */
  readonly text: string;
  readonly folded: string;
  /** The words of `text`, as segmented. */
  readonly words: TextWords;
  readonly lexicon: Lexicon;
  /** Terms requested by settings, people and organisations, and terms found in the text. Of two requests for one term the first is reported. */
  readonly requested: readonly RequestedTerm[];
  /** Occurrences of terms of the shipped dictionaries. */
  readonly shipped: readonly Match[];
  /** Offset in `text` → id of the sentence that holds it. */
  readonly sentenceAt: (offset: number) => string;
  readonly settings: Settings;
}

/** Reports for every requested word how often it occurs and how often as one word; and a warning for each request of the settings without effect. */
export function auditWords({ requested, settings, ...cut }: Parts): {
  audit: readonly AuditRow[];
  warnings: readonly Warning[];
} {
  const { not_words: refused, stop } = settings;
  const items = [...requested.map(({ term }) => term), ...refused, ...stop.add, ...stop.keep];
  const occurrencesOf = findOccurrences(items, cut);
  const firstOf = new Map<string, RequestedTerm>();
  for (const term of [...requested, ...cut.shipped.map((match) => match.requested)])
    if (!firstOf.has(fold(term.term))) firstOf.set(fold(term.term), term);
  const whole = [...firstOf.values()]
    .map((term) => wholeRow(term, occurrencesOf(term.term)))
    .filter(({ found, asked_by }) => found > 0 || asked_by === 'settings');
  const bySettings = { kind: 'stop', asked_by: 'settings' } as const;
  const audit: readonly AuditRow[] = [
    ...whole,
    ...refused.map((item) => ({
      item,
      ...bySettings,
      kind: 'word' as const,
      wanted: 'not whole',
      ...occurrencesOf(item),
      example: '',
      list: '' as const,
    })),
    ...stop.add.map((item) => ({ item, ...bySettings, wanted: 'not counted', ...occurrencesOf(item), list: '' as const })),
    ...stop.keep.map((item) => ({ item, ...bySettings, wanted: 'counted', ...occurrencesOf(item), list: '' as const })),
  ];
  // Whether people of the settings speak is the reading's to say: a name need not occur as a word.
  const wanted = audit.filter(({ asked_by, kind }) => asked_by === 'settings' && kind !== 'person');
  return { audit, warnings: withoutEffect(wanted) };
}

function wholeRow({ term, kind, requestedBy, counted, list }: RequestedTerm, occurrences: Occurrences): AuditRow {
  const wanted = counted === term ? 'whole' : `counted as ${counted}`;
  return { item: term, kind, asked_by: requestedBy, wanted, ...occurrences, list };
}

function withoutEffect(requests: readonly AuditRow[]): readonly Warning[] {
  const unused = requests.filter(({ wanted, found, whole }) => (wanted === 'not whole' ? found === 0 || whole > 0 : whole === 0));
  const [absent, present] = partition(unused, ({ found }) => found === 0);
  const [refused, inside] = partition(present, ({ wanted }) => wanted === 'not whole');
  const exactly = ({ found, example }: AuditRow): Message => ({
    zh: `文中出现 ${found} 次，但都在更长的词里，例如 ${example}。`,
    en: `it occurs ${found} times, always across or inside other words, for example ${example}.`,
  });
  return [
    ...warningsOf(inside, { zh: '只出现在更长的词里。', en: 'they occur across or inside other words only.' }, exactly),
    ...warningsOf(refused, {
      zh: '它是分词词典里的一个词，或是设置里要求的整词。',
      en: 'it is a word of the segmenter’s own dictionary, or the settings ask to keep it whole.',
    }),
    ...warningsOf(absent, { zh: '文中没有出现。', en: 'it does not occur in the text.' }),
  ];
}

function partition<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}

/** @param why holds for all of them; `exactly` says more of one. */
const warningsOf = (rows: readonly AuditRow[], why: Message, exactly = (_: AuditRow): Message => why): readonly Warning[] =>
  eachOrAll(rows, {
    each: (row) => warnings.unusedWord(row.item, exactly(row)),
    all: (all) =>
      warnings.unusedWords(
        all.map(({ item }) => item),
        why,
      ),
  });

/** The occurrences of a term in the raw text. */
interface Occurrences {
  found: number;
  /** How many of them are one word of the segmented text. */
  whole: number;
  /** The words at the first occurrence that is not one word, joined by |; '' where there is none. */
  example: string;
  /** Ids of the sentences, in order of the text. */
  readonly sentences: string[];
}

const noOccurrence = (): Occurrences => ({ found: 0, whole: 0, example: '', sentences: [] });

/** Finds the items, and all terms of the shipped dictionaries, in the raw text, and compares each occurrence with the words there. */
function findOccurrences(
  items: readonly string[],
  { text, folded, words, lexicon, shipped, sentenceAt }: Omit<Parts, 'requested' | 'settings'>,
) {
  const sought = new Trie<string>();
  for (const item of items) sought.add(fold(item), fold(item));
  const occurrences = new Map<string, Occurrences>();
  const boundaries = new WordBoundaries(text, words, lexicon);
  const add = (term: string, start: number, end: number): void => {
    const own = occurrences.get(term) ?? noOccurrence();
    occurrences.set(term, own);
    own.found++;
    const sentence = sentenceAt(start);
    if (own.sentences.at(-1) !== sentence) own.sentences.push(sentence);
    if (boundaries.isWhole(start, end)) own.whole++;
    else own.example ||= boundaries.cutOf(start, end);
  };
  sought.scan(folded, (start, end, term) => {
    if (!isInsideLatin(folded, start, end)) add(term, start, end);
  });
  const isSought = new Set(items.map(fold));
  for (const { start, end } of shipped) {
    const term = folded.slice(start, end);
    if (!isSought.has(term)) add(term, start, end);
  }
  return (item: string): Occurrences => occurrences.get(fold(item)) ?? noOccurrence();
}

/** Where the words of a text begin and end. */
class WordBoundaries {
  /** By the offset at which a word begins: the offset at which it ends; 0 where no word begins. */
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

  /** Whether [start, end) is one word. */
  isWhole(start: number, end: number): boolean {
    return this.#ends[start] === end;
  }

  /** The words that overlap [start, end), joined by |. */
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
