import { describe, expect, it } from 'vitest';
import { chartUptake } from '../../../src/charts/uptake/chart-uptake.js';
import { termsToTrace } from '../../../src/charts/uptake/terms-to-trace.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { drawnRows } from '../../../src/report/evidence/marks.js';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';
import { fonts, measure } from '../fonts.js';
import { dataOf, openedBy, told, uses, withWords } from '../opened.js';
import { sampleTables } from '../sample-tables.js';
import { textsOf } from '../svg-texts.js';

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
  it('marks the first mention and everybody else once', () => {
    const found = (dataOf(chartUptake(three, pen)).mentions ?? []).map(
      ({ term, speaker, mention }) => `${term}${speaker}${mention === 'first' ? '●' : '○'}`,
    );
    expect(found.sort()).toEqual(['数据丙○', '数据乙○', '数据甲●', '芯片丙○', '芯片乙●', '芯片甲○']);
  });

  it('opens by a ring what this person says of the word, by a disc what the first one does, by a number what all others do', async () => {
    const tables = withWords(sampleTables({ speakers: 5, sections: 3 }));
    const chart = chartUptake(tables, pen);
    const mentions = openedBy(chart, 'mentions', tables);
    expect(mentions.filter(({ datum }) => datum.mention === 'later').length).toBeGreaterThan(3);
    for (const { datum, found } of mentions) {
      expect(told(found)).toEqual(uses(tables, [String(datum.term)], [String(datum.speaker)]));
      expect(String(datum.row)).toMatch(datum.mention === 'first' ? /^keywords-by-speaker\// : /^uptake\//);
    }
    const others = openedBy(chart, 'uptake', tables);
    expect(others.length).toBeGreaterThan(1);
    for (const { datum, found } of others) {
      const later = tables.uptake.filter(({ term }) => term === datum.term).map(({ taken_up_by }) => taken_up_by);
      const said = new Set(uses(tables, [String(datum.term)], later).sentences);
      expect(found?.evidence.sentences).toEqual(tables.sentences.map(({ sentence }) => sentence).filter((sentence) => said.has(sentence)));
    }
    const svg = chart ? await renderSvg(chart, fonts) : '';
    expect(new Set(drawnRows(svg))).toEqual(new Set(mentions.map(({ datum }) => datum.row)));
    for (const { datum } of others) expect(svg).toContain(`data-row="${datum.row}"`);
  });

  it('writes names under the marks where colour distinguishes nobody', async () => {
    const written = async (speakers: number) => {
      const chart = chartUptake(sampleTables({ speakers, sections: 3 }), pen);
      return textsOf(chart ? await renderSvg(chart, fonts) : '', measure).filter(({ text, size }) => size === 12 && /^[^\d]/.test(text))
        .length;
    };
    expect(await written(5)).toBe(0);
    expect(await written(14)).toBeGreaterThan(10);
  });

  it('says what the order means, the more so where it is fixed', () => {
    expect(chartUptake(three, pen)?.caption).toContain('先后只是文中的顺序');
    expect(chartUptake({ ...three, basis: { ...three.basis, order_fixed: true } }, pen)?.caption).toContain('各节发言顺序相同');
  });

  it('is not drawn where nobody takes up anything', () => {
    expect(chartUptake(sampleTables({ speakers: 1, sections: 2 }), pen)).toBeNull();
    expect(chartUptake(sampleTables({ speakers: 0, sections: 0 }), pen)).toBeNull();
  });
});
