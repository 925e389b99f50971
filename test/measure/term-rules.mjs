// What a shipped term must be, in one place: check-lists.mjs and add-terms.mjs ask here. Needs the build (dist/).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../dist/src/words/dictionary/fold.js';
import { parseList } from '../../dist/src/words/dictionary/word-lists.js';
import { loadNodeRs } from '../../dist/src/words/engines/node-rs.js';
import { loadNodejieba } from '../../dist/src/words/engines/nodejieba.js';

export const LISTS = new URL('../../src/words/lists', import.meta.url).pathname;

/** Every term list of a folder by its file name: the whole text, its comment lines, and its terms in the order of the file. */
export function readTermLists(folder) {
  const files = readdirSync(folder).filter((file) => /^terms-[a-z-]+\.txt$/.test(file));
  return new Map(files.sort(byCodePoint).map((file) => [file, termList(readFileSync(join(folder, file), 'utf8'))]));
}

const termList = (text) => ({ text, header: text.split('\n').filter((line) => line.startsWith('#')), terms: parseList(text) });

export const byCodePoint = (a, b) => (a < b ? -1 : Number(a > b));

/** Under which two spellings are one term for the program. */
export const keyOf = (term) => fold(term);

/** Han characters and Latin words; a blank only between Latin words. */
const SIGNS = /^(?:[\p{Script=Han}A-Za-z0-9+./-]|(?<=[A-Za-z0-9]) (?=[A-Za-z0-9]))+$/u;
const PARTICLE_EDGE = /^[的了着吗呢吧啊们]|[的了着吗呢吧啊们么]$/u;

/** What is wrong with a term whatever the engines make of it; '' where nothing is. */
export function faultOf(term) {
  if (!SIGNS.test(term)) return 'holds a blank or a sign that no term has';
  if (term.length < 2 || (!/[A-Za-z]/.test(term) && term.length > 12)) return 'is too short or too long';
  if (PARTICLE_EDGE.test(term)) return 'begins or ends with a particle';
  return '';
}

/** Sentences in which a term is tried: alone, after and before words of one character, and beside nouns. */
const SENTENCES = [(t) => t, (t) => `我们的${t}很重要`, (t) => `在${t}里面`, (t) => `对${t}来说`, (t) => `用${t}做`, (t) => `企业${t}问题`];

/**
 * Asks both engines. `keptWhole`: neither needs a list for the term, because it is in its dictionary and no other word takes part of it; one
 * that an engine only guesses (算力, 愿景) it cuts somewhere else. `isOdd`: it begins or ends with a word
 * with which noun phrases seldom begin or end, as the first engine reads it; many such terms are right all the same.
 */
export async function loadEngines() {
  const unused = { idfDict: join(LISTS, 'unused-idf.txt'), stopWordDict: join(LISTS, 'unused-stop-words.txt') };
  const engines = [await loadNodejieba(unused), await loadNodeRs()];
  return {
    keptWhole: (term) =>
      engines.every(({ tag }) => isListed(tag(term)) && SENTENCES.every((sentence) => hasWord(tag(sentence(term)), term))),
    isOdd: (term) => isOdd(engines[0].tag(term).map(({ tag }) => tag)),
  };
}

/** Is there a word that is the term? (The sentences hold each term once.) */
const hasWord = (words, term) => !/[A-Za-z0-9]/.test(term) && words.some(({ word }) => word === term);

const isListed = ([first]) => first?.tag !== 'x';

const isOdd = (tags) => /^(?:p|c|u|r|d|y|e|o|m|q)/.test(tags[0] ?? '') || /^(?:p|c|u|r|d|y|e|o|m|q|f|a$|ad|vd)/.test(tags.at(-1) ?? '');
