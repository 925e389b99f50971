// Adds candidates to a term list and sorts it. Left out, and named: what is no term, what stands in a list of the folder
// already, and what both engines keep whole anyway. Candidates are read from the standard input, one a line.
//   npm run build && node test/measure/add-terms.mjs src/words/lists/terms-law.txt < CANDIDATES
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { byCodePoint, faultOf, keyOf, loadEngines, readTermLists } from './term-rules.mjs';

const [path = ''] = process.argv.slice(2);
const lists = readTermLists(dirname(path));
const list = lists.get(basename(path));
if (list === undefined) throw new Error(`no term list: ${path} (there are ${[...lists.keys()].join(', ')})`);

const { keptWhole } = await loadEngines();
const known = new Set([...lists.values()].flatMap(({ terms }) => terms.map(keyOf)));
const left = { 'no term': [], 'in a list already': [], 'kept whole anyway': [] };
const added = [];
for (const line of readFileSync(0, 'utf8').split('\n')) {
  const term = line.trim();
  if (term === '' || term.startsWith('#')) continue;
  if (faultOf(term) !== '') left['no term'].push(term);
  else if (known.has(keyOf(term))) left['in a list already'].push(term);
  else if (keptWhole(term)) left['kept whole anyway'].push(term);
  else added.push(term);
  known.add(keyOf(term));
}
writeFileSync(path, `${[...list.header, ...[...list.terms, ...added].sort(byCodePoint)].join('\n')}\n`);
for (const [reason, terms] of Object.entries(left)) console.log(`${reason} (${terms.length}): ${terms.join(' ')}`);
console.log(`${basename(path)}: ${added.length} added, ${list.terms.length + added.length} in all`);
