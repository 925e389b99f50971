// Writes src/words/lists/compound-parts.txt anew from the dictionary of cppjieba (MIT):
//   node test/measure/compound-parts.mjs > src/words/lists/compound-parts.txt
// In how many of its longer nouns is a word the first part, in how many the last? 管理系统 and 管理学院 make 管理 a first part twice.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SIMPLE } from '../../dist/src/words/dictionary/simplify.js';
import { replaceUnits, textOf, unitsOf } from '../../dist/src/words/dictionary/units.js';

const FEWEST = 3;
const NOUN = /^(?:n|nz|nt|ns|l|j|vn)$/;
const PART = /^(?:n|nz|nt|ns|vn|v|b|a|ad|an|j|s|f|t|d)$/;

const require = createRequire(import.meta.url);
const dictionary = new Map();
for (const line of readFileSync(require.resolve('nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8').split('\n')) {
  const [word, , tag] = line.trim().split(' ');
  if (word) dictionary.set(textOf(replaceUnits(unitsOf(word), SIMPLE)), tag);
}

const parts = new Map();
const add = (word, place) => {
  const counts = parts.get(word) ?? { first: 0, last: 0 };
  counts[place]++;
  parts.set(word, counts);
};
const isPart = (word) => PART.test(dictionary.get(word) ?? '');
for (const [word, tag] of dictionary) {
  if (!NOUN.test(tag) || word.length < 4 || word.length > 6) continue;
  for (const at of [2, 3]) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (last.length < 2 || last.length > 3 || !isPart(first) || !isPart(last)) continue;
    add(first, 'first');
    add(last, 'last');
  }
}

console.log('# How often a word is the first and the last part of the longer nouns (4 to 6 characters) in the dictionary of cppjieba.');
console.log('# Written by test/measure/compound-parts.mjs. One word a line: word, first, last; sorted by code point.');
for (const [word, { first, last }] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (first >= FEWEST || last >= FEWEST) console.log(`${word} ${first} ${last}`);
}
