import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/math/random.js';

const PEOPLE = ['何川', '陆萍', '沈立', '郑岚', '罗卫', '方雨'] as const;
const TOPICS = ['旧厂房', '社区花园', '夜间公交', '图书馆', '老年食堂', '河道治理', '垂直绿化', '停车位'] as const;
const SAYINGS = [
  '我们先把T的账算清楚，再谈谁来维护。',
  '居民最关心的是T，意见征集已经做了三轮。',
  'T要有预算，也要有人每天去看。',
  '去年试点的T效果不错，今年可以推广到全区。',
  '如果没有志愿者，T很快就会荒废。',
  '设计团队建议T和学校合作，让学生参与调查。',
  '关于T，规划部门给出的方案还缺少细节。',
] as const;

export interface InventedDocument {
  readonly name: string;
  readonly text: string;
}

/** Discussions made of invented sentences: the same seed gives the same ones. Each document leans to two topics; the later, the more of 垂直绿化. */
export function inventCorpus(documents: number, { turns = 120, seed = 7 } = {}): readonly InventedDocument[] {
  const random = seededRandom(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  return Array.from({ length: documents }, (_, i) => {
    const own = [TOPICS[i % TOPICS.length] ?? '', pick(TOPICS)];
    const people = PEOPLE.filter((_, k) => (i + k) % 3 > 0);
    const lines = Array.from({ length: turns }, () => {
      const speaker = pick(people);
      const topic = random() < i / documents / 2 ? '垂直绿化' : random() < 0.7 ? pick(own) : pick(TOPICS);
      const habit = speaker === '陆萍' ? '成本要公开。' : '';
      return `${speaker}：${pick(SAYINGS).replace('T', topic)}${pick(SAYINGS).replace('T', pick(own))}${habit}`;
    });
    const month = String(1 + (i % 12)).padStart(2, '0');
    return { name: `2025-${month}-${String(i).padStart(3, '0')}.txt`, text: `${lines.join('\n')}\n` };
  });
}

export function writeCorpus(folder: string, documents: readonly InventedDocument[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of documents) writeFileSync(join(folder, name), text);
}
