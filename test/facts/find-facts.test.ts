import { describe, expect, it } from 'vitest';
import { findFacts } from '../../src/facts/find-facts.js';
import { commitments } from '../../src/tables/discussion/said/commitments.js';
import { facts } from '../../src/tables/discussion/said/facts.js';
import { mentions } from '../../src/tables/discussion/said/mentions.js';
import { questions } from '../../src/tables/discussion/said/questions.js';
import { replies } from '../../src/tables/discussion/said/replies.js';
import { columnsOf } from '../../src/tables/table.js';
import { discuss } from '../statistics/discussion.js';
import { among, found } from './found.js';

const SAID = '谢谢沈老师，全城只有二十三座泵站，教育部也知道吗？下周三我们会把数据发给大家。';

describe('findFacts', () => {
  it('finds nothing where nothing is said', () => {
    const { transcript, words } = discuss([]);
    expect(findFacts(transcript, words)).toEqual({ facts: [], mentions: [], replies: [], questions: [], commitments: [] });
  });

  it('reads a text in which nobody is named', async () => {
    const rows = await found('全城只有二十三座泵站。\n谁来管呢？\n我们会把数据发给大家。\n');
    expect(rows.facts.map(({ text, speaker }) => [text, speaker])).toEqual([['二十三座', '']]);
    expect(rows.replies).toEqual([]);
  });

  it('gives rows with just the columns of their tables', async () => {
    const rows = await found(among(SAID));
    const tables = { facts, mentions, replies, questions, commitments };
    for (const [name, table] of Object.entries(tables)) {
      const [row] = rows[name as keyof typeof tables];
      expect(Object.keys(row ?? {}), name).toEqual(columnsOf(table).map(({ name }) => name));
    }
  });

  it('quotes verbatim, at the place that it names', async () => {
    const said = '泵站有 ２３ 座，預算是３.５億元，謝謝沈老師，《江岸紀事》裡寫過杭州。';
    const rows = await found(among(said));
    for (const { sentence, start, text } of [...rows.facts, ...rows.mentions])
      if (sentence === 's7.1') expect(said.slice(start, start + text.length)).toBe(text);
    expect(rows.facts.filter(({ turn }) => turn === 7).map(({ text, value }) => [text, value])).toEqual([
      ['２３ 座', 23],
      ['３.５億元', 350000000],
    ]);
    expect(rows.replies.at(-1)).toMatchObject({ relation: 'thanks', text: '謝謝沈老師', to: ['沈怀舟'] });
  });
});
