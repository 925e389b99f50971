// node write-invented.mjs FOLDER DOCUMENTS TURNS: invented discussions for trials outside of the tests.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../dist/src/math/random.js';

const [folder = 'invented', documents = '40', turns = '600'] = process.argv.slice(2);
const people = ['何川', '陆萍', '沈立', '郑岚', '罗卫'];
const topics = ['旧厂房', '社区花园', '夜间公交', '图书馆', '老年食堂', '河道治理', '停车位'];
const sayings = ['先把T的账算清楚，再谈谁来维护。', '居民最关心的是T。', 'T要有预算，也要有人每天去看。', '没有志愿者，T很快就会荒废。'];
const random = seededRandom(7);
const pick = (list) => list[Math.floor(random() * list.length)];
mkdirSync(folder, { recursive: true });
for (let i = 0; i < Number(documents); i++) {
  const lines = Array.from({ length: Number(turns) }, () => `${pick(people)}：${pick(sayings).replace('T', pick(topics))}`);
  writeFileSync(join(folder, `2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(i).padStart(3, '0')}.txt`), `${lines.join('\n')}\n`);
}
