import { describe, expect, it } from 'vitest';
import { chartThemeBySpeaker } from '../../../src/charts/theme-by-speaker/chart-theme-by-speaker.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { readReference } from '../../../src/tables/reference.js';
import { drawnMarks } from '../drawn-marks.js';
import { fonts, measure } from '../fonts.js';
import { dataOf } from '../opened.js';
import { sampleTables } from '../sample-tables.js';
import { textsOf } from '../svg-texts.js';

const pen = { language: 'zh', version: '0.0.0', measure } as const;
const draw = (speakers: number) => {
  const tables = sampleTables({ speakers, sections: 4 });
  const chart = chartThemeBySpeaker(tables, pen);
  return { tables, chart, rows: dataOf(chart)['theme-by-speaker'] ?? [] };
};

describe('chartThemeBySpeaker', () => {
  it.each([2, 6, 9, 12, 30])('leads from each mark to the row of its person and theme, with %i people', async (speakers) => {
    const { tables, chart, rows } = draw(speakers);
    expect(rows.length).toBeGreaterThan(10);
    for (const { speaker, theme, share, row } of rows) expect(readReference(tables, row)?.rows).toMatchObject([{ speaker, theme, share }]);
    const drawn = new Set((await drawnMarks(chart)).filter(({ tag }) => tag !== 'text').map(({ row }) => row));
    expect([...drawn].sort()).toEqual(rows.map(({ row }) => row).sort());
  });

  it('compares a share with that of the whole discussion', () => {
    const { tables, rows } = draw(5);
    for (const { theme, overall } of rows) expect(overall).toBe(tables.themes.find((row) => row.theme === theme)?.share);
  });

  it('writes nothing as 0 on its axes, which has room in the narrowest panel', async () => {
    const { chart } = draw(6);
    const texts = textsOf(chart ? await renderSvg(chart, fonts) : '', measure).map(({ text }) => text);
    expect(texts).toContain('0');
    expect(texts).not.toContain('0%');
  });

  it('writes the counts beside the dots of up to six people, and says so', async () => {
    for (const [speakers, counted] of [
      [6, true],
      [7, false],
    ] as const) {
      const { chart, rows } = draw(speakers);
      expect(chart?.caption.includes('谈到的句数/本人的句数')).toBe(counted);
      expect((await drawnMarks(chart)).filter(({ tag }) => tag === 'text')).toHaveLength(counted ? rows.length : 0);
    }
  });

  it('has a form for each tier', async () => {
    const { chart, rows } = draw(5);
    const marks = await drawnMarks(chart);
    const forms = new Map<unknown, Set<string>>();
    for (const { tier, row } of rows) {
      // The last that is drawn of a row, above line, disc and stroke.
      const dot = marks.filter((mark) => mark.tag === 'path' && mark.row === row).at(-1);
      forms.set(tier, (forms.get(tier) ?? new Set()).add(dot?.d ?? ''));
    }
    expect([...forms.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
    expect(new Set([...forms.values()].flatMap((each) => [...each])).size).toBe(3);
  });

  it('colours no counts of a person with few sentences where many people are a heat map', () => {
    const made = sampleTables({ speakers: 12, sections: 4 });
    const [{ speaker = '' } = {}] = made.speakers;
    const tables = {
      ...made,
      themeBySpeaker: made.themeBySpeaker.map((row) => ({ ...row, of: row.speaker === speaker ? 5 : 50 })),
    };
    const chart = chartThemeBySpeaker(tables, pen);
    expect(chart?.caption).toContain('不到 10 句的人，比例不可靠，不上色');
    expect(chart?.spec.params).toContainEqual({ name: 'plain', value: [speaker] });
  });
});
