import type { Reference, ReferenceUse } from '../../src/data.js';
import { referenceErrors } from '../../src/errors/reference-errors.js';
import { decode } from '../../src/files/decode.js';
import { CsvError, parseCsvLines } from '../../src/files/parse-csv.js';
import { readBytes, sha256 } from '../../src/files/read-bytes.js';
import type { Settings } from '../../src/settings.js';
import { listedReason, reasonOf } from '../../src/words/dictionary/content.js';
import { fold } from '../../src/words/dictionary/fold.js';
import { dictionaryEntries } from '../segmenter/general-counts.js';
import type { RunningSegmenter } from '../segmenter/segmenter.js';
import { shippedLists } from '../segmenter/shipped-lists.js';
import type { Compared, ReadReference } from './compared.js';

interface Entry {
  readonly word: string;
  readonly count: number;
  readonly tag: string;
}

/**
 * More than half of the words of jieba's dictionary have the count 2 or 3 (159,253 of 348,982 a 3, and 12,679 a 4): it was given to words that were
 * never counted. Nothing is known of them.
 */
const LEAST_COUNT = 4;

/** The dictionary of the segmenter, each word with the count that its makers gave it. */
export async function readDictionary({ settings }: Compared, segmenter: RunningSegmenter): Promise<ReadReference> {
  const { info } = await segmenter.ready();
  const { name, version } = info;
  const entries = dictionaryEntries(name).filter(({ count }) => count >= LEAST_COUNT);
  const facts = { kind: 'dictionary', name: `${name} ${version}`, sha256: hashOf(entries) } as const;
  return { reference: referenceOf(facts, entries, settings), warnings: [] };
}

/** A frequency list: word and count. Which words count is decided as for the discussion, by the tags of the segmenter. @throws YuanzhuoError for a file that is none. */
export async function readList(
  { path, name }: { readonly path: string; readonly name: string },
  { settings }: Compared,
  segmenter: RunningSegmenter,
): Promise<ReadReference> {
  const counts = parseList(path);
  const { tokenizer } = await segmenter.ready();
  const tags = await tokenizer.segmenter.tagsOf([...counts.keys()]);
  const entries = [...counts].map(([word, count], i) => ({ word, count, tag: tags[i] ?? '' }));
  const reference = referenceOf({ kind: 'list', name, sha256: sha256(readBytes(path)) }, entries, settings);
  if (reference.words === 0) throw referenceErrors.nothing(path, []);
  return { reference, warnings: [] };
}

const hashOf = (entries: readonly Entry[]): string => sha256(entries.map(({ word, count, tag }) => `${word} ${count} ${tag}\n`).join(''));

/** Columns by the names that frequency lists give them; without such names the first two. */
const NAMES = { word: /^(?:term|word|词|词语|词汇|词条)$/i, count: /^(?:count|freq|frequency|wcount|n|次数|频次|频数|词频)$/i };

function parseList(path: string): ReadonlyMap<string, number> {
  const { text } = decode(readBytes(path), path);
  const lines = linesOf(text, path);
  const header = lines[0]?.cells.map((cell) => cell.trim()) ?? [];
  const [word, count] = [header.findIndex((cell) => NAMES.word.test(cell)), header.findIndex((cell) => NAMES.count.test(cell))];
  const isNamed = word >= 0 && count >= 0;
  const columns = isNamed ? { word, count } : { word: 0, count: 1 };
  const counts = new Map<string, number>();
  lines.forEach(({ cells, line }, i) => {
    const term = (cells[columns.word] ?? '').trim();
    const written = (cells[columns.count] ?? '').trim();
    const value = written === '' ? Number.NaN : Number(written);
    if (i === 0 && (isNamed || Number.isNaN(value))) return;
    if (term === '' || !(value >= 0) || !Number.isFinite(value)) throw referenceErrors.listLine(path, line, cells.join(','));
    counts.set(term, (counts.get(term) ?? 0) + value);
  });
  return counts;
}

function linesOf(text: string, path: string) {
  try {
    return parseCsvLines(text, text.includes('\t') ? '\t' : ',');
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw referenceErrors.listLine(path, Number(cause.lines ?? 0), '', cause);
  }
}

/** Only words that would count in the discussion count here, so that rates are of the same. Synonyms of the settings are one word. */
function referenceOf(
  facts: Pick<Reference['facts'], 'kind' | 'name' | 'sha256'>,
  entries: readonly Entry[],
  { stop, synonyms }: Settings,
): Reference {
  const { lists } = shippedLists().lexicon;
  const own = { add: new Set(stop.add.map(fold)), keep: new Set(stop.keep.map(fold)) };
  const canonical = new Map(Object.entries(synonyms).flatMap(([term, variants]) => variants.map((variant) => [fold(variant), fold(term)])));
  const counts = new Map<string, number>();
  let words = 0;
  for (const { word, count, tag } of entries) {
    const folded = fold(word);
    const reason = listedReason({ word, folded, tag, requested: null }, lists);
    if (reasonOf({ folded, reason }, own) !== '' || count === 0) continue;
    const term = canonical.get(folded) ?? folded;
    counts.set(term, (counts.get(term) ?? 0) + count);
    words += count;
  }
  const uses = new Map(
    [...counts].map(([term, count]): [string, ReferenceUse] => [term, { count, squares: 0, products: 0, documents: 0 }]),
  );
  return { facts: { ...facts, texts: null, words, terms: uses.size, left_out: [], copies: [] }, uses, words, texts: null };
}
