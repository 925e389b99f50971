import { describe, expect, it } from 'vitest';
import { chartTurnTimeline } from '../../../src/charts/turn-timeline/chart-turn-timeline.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { fonts, measure } from '../fonts.js';
import { sampleTables } from '../sample-tables.js';
import { textsOf } from '../svg-texts.js';

const pen = { language: 'zh', version: '0.0.0', measure } as const;
const tables = sampleTables({ speakers: 4, sections: 4 });
const draw = async (of = tables): Promise<string> => {
  const chart = chartTurnTimeline(of, pen);
  return chart ? renderSvg(chart, fonts) : '';
};
const marksOf = (svg: string, attribute: string): number => [...svg.matchAll(new RegExp(`<path [^>]*${attribute}[^>]*>`, 'g'))].length;

describe('chartTurnTimeline', () => {
  it('draws a block for each turn, pale where it is reported, and grey where nobody is named for it', async () => {
    const svg = await draw();
    expect(marksOf(svg, 'data-row="turns/')).toBe(tables.turns.length);
    expect(marksOf(svg, 'fill-opacity="0.5"[^>]*data-row="turns/')).toBe(tables.turns.filter(({ kind }) => kind === 'quoted').length);
    expect(marksOf(svg, 'fill-opacity="0.35"[^>]*data-row="turns/')).toBe(1);
  });

  it('tints every second section, the part before the first among them', async () => {
    expect(marksOf(await draw(), 'fill-opacity="0.055"')).toBe(2);
  });

  it('says beside each lane how often and how much somebody speaks', async () => {
    const texts = textsOf(await draw(), measure).map(({ text }) => text);
    for (const { turns, characters } of tables.speakers) expect(texts).toContain(`${turns} 轮 · ${characters} 字`);
  });
});
