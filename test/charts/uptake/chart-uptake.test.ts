import { describe, expect, it } from 'vitest';
import { chartUptake } from '../../../src/charts/uptake/chart-uptake.js';
import { termsToTrace } from '../../../src/charts/uptake/terms-to-trace.js';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';
import { measure } from '../fonts.js';
import { sampleTables } from '../sample-tables.js';

const pen = { language: 'zh', version: '0.0.0', measure } as const;
const three = allTables(
  discuss([
    { speaker: '', sentences: ['-关于 -成本'] },
    { speaker: '甲', sentences: ['成本 数据'] },
    { speaker: '乙', sentences: ['芯片 成本 数据'] },
    { speaker: '丙', sentences: ['芯片 成本 数据'] },
    { speaker: '甲', sentences: ['芯片'] },
  ]),
);

describe('termsToTrace', () => {
  it('gives who said a term first and who said it later, without what the lead says already', () => {
    const traced = termsToTrace(three, 10).map(({ term, introduced_by, first_turn, takers }) => [
      term,
      introduced_by,
      first_turn,
      takers.map(({ taken_up_by, turn }) => `${taken_up_by}${turn}`).join(' '),
    ]);
    expect(traced).toEqual([
      ['数据', '甲', 2, '乙3 丙4'],
      ['芯片', '乙', 3, '丙4 甲5'],
    ]);
  });

  it('leaves out what a moderator says first', () => {
    const speakers = three.speakers.map((row) => (row.speaker === '甲' ? { ...row, role: 'moderator' as const } : row));
    const traced = termsToTrace({ ...three, speakers }, 10);
    expect(traced.map(({ term, takers }) => [term, takers.length])).toEqual([['芯片', 1]]);
  });
});

describe('chartUptake', () => {
  const markers = (spec: unknown): readonly { row: string; speaker: string; first: boolean }[] => {
    const { layer } = spec as { layer: { mark: { type: string }; data: { values: { row: string; speaker: string; first: boolean }[] } }[] };
    return layer.flatMap(({ mark, data }) => (mark.type === 'point' ? data.values : [])).filter(({ speaker }) => speaker !== undefined);
  };

  it('marks the first mention and everybody else once', () => {
    const found = markers(chartUptake(three, pen)?.spec).map(({ row, speaker, first }) => `${row}${speaker}${first ? '●' : '○'}`);
    expect(found.sort()).toEqual(['数据丙○', '数据乙○', '数据甲●', '芯片丙○', '芯片乙●', '芯片甲○']);
  });

  it('says what the order means, the more so where it is fixed', () => {
    expect(chartUptake(three, pen)?.caption).toContain('先说不等于先想到');
    expect(chartUptake({ ...three, basis: { ...three.basis, order_fixed: true } }, pen)?.caption).toContain('发言次序是固定的');
  });

  it('is not drawn where nobody takes up anything', () => {
    expect(chartUptake(sampleTables({ speakers: 1, sections: 2 }), pen)).toBeNull();
    expect(chartUptake(sampleTables({ speakers: 0, sections: 0 }), pen)).toBeNull();
  });
});
