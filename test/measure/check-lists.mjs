// Are the term lists in order? A line for each fault, and exit code 1 where there is one; then the size of each list and how
// long parsing takes. With --look also the terms that a person should look at, because they begin or end unlike a noun.
//   npm run build && node test/measure/check-lists.mjs [FOLDER] [--look]
import { parseList } from '../../dist/src/words/dictionary/word-lists.js';
import { byCodePoint, faultOf, keyOf, LISTS, loadEngines, readTermLists } from './term-rules.mjs';

const [folder = LISTS] = process.argv.slice(2).filter((argument) => argument !== '--look');
const lists = readTermLists(folder);
const engines = await loadEngines();

const faults = [...[...lists].flatMap(faultsOfFile), ...doubles()];
for (const fault of faults) console.log(fault);
if (process.argv.includes('--look'))
  for (const [file, { terms }] of lists) console.log(`${file}: ${terms.filter(engines.isOdd).join(' ')}`);
reportSizes();
if (faults.length > 0) process.exitCode = 1;

function faultsOfFile([file, { text, header, terms }]) {
  const found = [];
  if (header.length < 3 || !text.startsWith(header.join('\n'))) found.push('does not open with comment lines that say what it holds');
  if (!text.endsWith('\n') || text.split('\n').some((line) => line !== line.trim())) found.push('has blanks at the ends of lines');
  terms.forEach((term, i) => {
    if (i > 0 && byCodePoint(terms[i - 1], term) > 0) found.push(`${term} stands after ${terms[i - 1]}`);
    if (faultOf(term) !== '') found.push(`${term} ${faultOf(term)}`);
    else if (engines.keptWhole(term)) found.push(`${term} is kept whole by both engines without a list`);
  });
  return found.map((fault) => `${file}: ${fault}`);
}

function doubles() {
  const seen = new Map();
  const found = [];
  for (const [file, { terms }] of lists) {
    for (const term of terms) {
      if (seen.has(keyOf(term))) found.push(`${file}: ${term} stands in ${seen.get(keyOf(term))} already`);
      seen.set(keyOf(term), file);
    }
  }
  return found;
}

function reportSizes() {
  const texts = [...lists.values()].map(({ text }) => text);
  const started = performance.now();
  const count = texts.flatMap(parseList).length;
  const took = performance.now() - started;
  console.log([...lists].map(([file, { terms }]) => `${file.slice('terms-'.length, -'.txt'.length)} ${terms.length}`).join(', '));
  console.log(`lists: ${count} terms in ${lists.size} files, parsed in ${took.toFixed(1)} ms, ${faults.length} faults`);
}
