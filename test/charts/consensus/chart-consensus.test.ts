import * as vega from 'vega';
import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { chartConsensus } from '../../../src/charts/consensus/chart-consensus.js';
import { flowWords } from '../../../src/charts/consensus/flow-words.js';
import { groupShared, mostSharedRows } from '../../../src/charts/consensus/shared-rows.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { drawnRows } from '../../../src/report/evidence/marks.js';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';
import { fonts, measure } from '../fonts.js';
import { dataOf, openedBy, told, uses, withWords } from '../opened.js';
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
  const flow = async (list: readonly string[], pixels: number, lines: number, more = 'false') => {
    const transform = flowWords({ field: 'list', between: '、', size: 10, width: String(pixels), lines: String(lines), more });
    const { spec } = compile({ data: { values: [{ list }] }, transform, mark: 'text', encoding: { text: { field: 'text' } } });
    const view = await new vega.View(vega.parse(spec), { renderer: 'none' }).runAsync();
    const [row] = view.data(spec.data?.at(-1)?.name ?? '');
    return (row as { readonly text?: unknown } | undefined)?.text;
  };

  it('breaks no word, and shows by an ellipsis that some do not fit', async () => {
    expect(await flow(['数据', '模型', '客户'], 80, 2)).toEqual(['数据、模型、', '客户']);
    expect(await flow(['数据', '模型', '客户'], 60, 1)).toEqual(['数据、…']);
    expect(await flow(['数据', '模型'], 90, 2, 'true')).toEqual(['数据、模型…']);
  });

  it('counts a Latin letter as three fifths of a Han character', async () => {
    expect(await flow(['AAAAA', '数据'], 50, 2)).toEqual(['AAAAA、', '数据']);
    expect(await flow(['AAAAA', 'AAAAA', '数据'], 100, 3)).toEqual(['AAAAA、AAAAA、', '数据']);
  });
});

describe('chartConsensus', () => {
  const pen = { language: 'zh', version: '0.0.0', measure } as const;
  const sizes = [
    { speakers: 5, sections: 3 },
    { speakers: 12, sections: 12 },
    { speakers: 30, sections: 4 },
  ];

  it('has a row for what the same people say, with its words, and in it everybody, as often as they say them', () => {
    const { 'shared-vocabulary': groups = [], 'keywords-by-speaker': dots = [] } = dataOf(chartConsensus(three, pen));
    expect(groups.map(({ group, class: kind, words, terms }) => [group, kind, words, terms])).toEqual([
      [1, 'everyone', 1, ['数据']],
      [2, 'several', 1, ['模型']],
      [3, 'one', 1, ['客户']],
      [4, 'one', 1, ['成本']],
      [5, 'one', 2, ['芯片', '算力']],
    ]);
    expect(dots.filter(({ group }) => Number(group) < 3).map(({ speaker, people, count }) => [speaker, people, count])).toEqual([
      ['甲', 1, 2],
      ['乙', 1, 1],
      ['丙', 1, 1],
      ['甲', 1, 1],
      ['乙', 1, 1],
      ['丙', 0, 0],
    ]);
  });

  it.each(sizes)('a dot opens what this person says of the words that just these people say: %o', (size) => {
    const tables = withWords(sampleTables(size));
    const chart = chartConsensus(tables, pen);
    const { rows } = groupShared(tables, mostSharedRows);
    const dots = openedBy(chart, 'keywords-by-speaker', tables);
    const names = new Set(tables.speakers.map(({ speaker }) => speaker));
    const own = dots.filter(({ datum }) => names.has(String(datum.speaker)));
    expect(own.filter(({ datum }) => datum.people === 1).length).toBeGreaterThan(3);
    for (const { datum, found } of own) {
      const row = rows[Number(datum.group) - 1];
      const terms = row?.words.map(({ term }) => term) ?? [];
      expect(datum.people).toBe(Number(row?.people.includes(String(datum.speaker))));
      expect(told(found)).toEqual(uses(tables, datum.people === 1 ? terms : [], [String(datum.speaker)]));
    }
  });

  it('a row opens all that is said of its words, and the number of further people what these say', async () => {
    const tables = withWords(sampleTables({ speakers: 30, sections: 4 }));
    const chart = chartConsensus(tables, pen);
    const groups = openedBy(chart, 'shared-vocabulary', tables);
    const dots = openedBy(chart, 'keywords-by-speaker', tables);
    const others = dots.filter(({ datum }) => String(datum.speaker) === '其他 18 人');
    expect(groups.length).toBeGreaterThan(3);
    expect(others.length).toBeGreaterThan(1);
    for (const { datum, found } of groups) {
      const parts = dots.filter((each) => each.datum.group === datum.group);
      const sum = parts.reduce((total, each) => total + told(each.found).count, 0);
      if (parts.length > 0) expect(told(found).count).toBe(sum);
    }
    const svg = chart ? await renderSvg(chart, fonts) : '';
    const drawn = new Set(drawnRows(svg));
    for (const { datum } of groups) if (datum.row) expect(drawn).toContain(datum.row);
    for (const { datum } of others) if (datum.row) expect(svg).toContain(`data-row="${datum.row}"`);
    for (const { datum } of dots) if (datum.row && Number(datum.people) === 1) expect(svg).toContain(`data-row="${datum.row}"`);
  });

  it('counts the three kinds in its caption', () => {
    expect(chartConsensus(three, { language: 'zh', version: '0.0.0', measure })?.caption).toContain(
      '3 人都提到的 1 个，几人提到的 1 个，只有一人提到的 4 个',
    );
  });

  it('is not drawn where nobody can share anything', () => {
    expect(chartConsensus(sampleTables({ speakers: 1, sections: 1 }), { language: 'zh', version: '0.0.0', measure })).toBeNull();
    expect(chartConsensus(sampleTables({ speakers: 0, sections: 0 }), { language: 'zh', version: '0.0.0', measure })).toBeNull();
  });
});
