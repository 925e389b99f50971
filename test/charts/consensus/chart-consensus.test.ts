import { describe, expect, it } from 'vitest';
import { chartConsensus } from '../../../src/charts/consensus/chart-consensus.js';
import { flowWords } from '../../../src/charts/consensus/flow-words.js';
import { groupShared } from '../../../src/charts/consensus/shared-rows.js';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';
import { measure } from '../fonts.js';
import { sampleTables } from '../sample-tables.js';

const three = allTables(
  discuss([
    { speaker: '甲', sentences: ['数据 数据 模型 客户'] },
    { speaker: '乙', sentences: ['数据 模型 成本'] },
    { speaker: '丙', sentences: ['数据 芯片 芯片 算力'] },
  ]),
);

describe('groupShared', () => {
  it('puts the words that the same people say into one row, from everybody to one alone', () => {
    const { rows, left } = groupShared(three, 14);
    expect(rows.map(({ kind, people, words }) => [kind, people.join(''), words.map(({ term }) => term).join(' ')])).toEqual([
      ['everyone', '甲乙丙', '数据'],
      ['several', '甲乙', '模型'],
      ['one', '甲', '客户'],
      ['one', '乙', '成本'],
      ['one', '丙', '芯片 算力'],
    ]);
    expect(left).toBe(0);
  });

  it('keeps a row for everybody where nothing is said by all, and tells how many words have no row', () => {
    const { rows, left } = groupShared({ ...three, sharedVocabulary: three.sharedVocabulary.filter(({ term }) => term !== '数据') }, 4);
    expect(rows.map(({ kind, words }) => [kind, words.length])).toEqual([
      ['everyone', 0],
      ['one', 1],
      ['one', 1],
      ['one', 2],
    ]);
    expect(left).toBe(1);
  });

  it('puts those who say something alone into one row where they are many', () => {
    const { rows } = groupShared(sampleTables({ speakers: 47, sections: 2 }), 14);
    expect(rows.length).toBeLessThanOrEqual(14);
    // Two rare words of each of 47, and 16 of the words of several that only one says.
    expect(rows.filter(({ kind }) => kind === 'one').map(({ people, words }) => [people.length, words.length])).toEqual([[0, 110]]);
  });
});

describe('flowWords', () => {
  const box = { size: 10, between: '、', measure: (text: string, size: number) => text.length * size };

  it('breaks no word, and shows by an ellipsis that some do not fit', () => {
    expect(flowWords(['数据', '模型', '客户'], { ...box, width: 60, lines: 2 })).toEqual({ lines: ['数据、模型、', '客户'], whole: true });
    expect(flowWords(['数据', '模型', '客户'], { ...box, width: 60, lines: 1 })).toEqual({ lines: ['数据、…'], whole: false });
  });
});

describe('chartConsensus', () => {
  it('counts the three kinds in its caption', () => {
    expect(chartConsensus(three, { language: 'zh', version: '0.0.0', measure })?.caption).toContain(
      '3 人都说的有 1 个，几人说的 1 个，只有一人说的 4 个',
    );
  });

  it('is not drawn where nobody can share anything', () => {
    expect(chartConsensus(sampleTables({ speakers: 1, sections: 1 }), { language: 'zh', version: '0.0.0', measure })).toBeNull();
    expect(chartConsensus(sampleTables({ speakers: 0, sections: 0 }), { language: 'zh', version: '0.0.0', measure })).toBeNull();
  });
});
