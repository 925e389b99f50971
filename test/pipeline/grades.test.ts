import { beforeAll, describe, expect, it } from 'vitest';
import { chart } from '../../pipeline/5-chart.js';
import { moreThanOthers } from '../../src/charts/distinctive-words/more-than-others.js';
import type { Chart, Tables } from '../../src/data.js';
import { composeReport } from '../../src/report/compose-report.js';
import { plain } from '../../src/report/document.js';
import { composeDeck } from '../../src/report/slides/compose-deck.js';
import { wordingOf } from '../../src/report/wording/wording.js';
import { defaultSettings, type Settings } from '../../src/settings.js';
import { measure } from '../charts/fonts.js';
import { run } from '../report/small-discussion.js';

// Built: it starts a process of its own. The types are those of the source.
const { analyse } = (await import(
  new URL('../../dist/pipeline/index.js', import.meta.url).href
)) as typeof import('../../pipeline/index.js');

const brand = { ...defaultSettings.brand, logo: null };

/** What every output says of one discussion, with its own thresholds. */
async function outputsOf(strong: number, hint: number) {
  const settings: Settings = { ...defaultSettings, thresholds: { ...defaultSettings.thresholds, strong, hint } };
  const tables = await analyse('input/example.txt', settings);
  const charts = chart(tables, { language: 'zh', version: '0.0.0', measure });
  const report = composeReport({ tables, charts, run, language: 'zh' });
  const { slides } = composeDeck({ tables, charts, pictures: [], run, language: 'zh', brand, measure });
  return { tables, charts, report, slides };
}

type Outputs = Awaited<ReturnType<typeof outputsOf>>;

const numberOf = (tables: Tables, tier: string): number => moreThanOthers(tables).filter((row) => row.tier === tier).length;
const caption = (charts: readonly Chart[], id: string): string => charts.find((each) => each.id === id)?.caption ?? '';

describe.each([
  [0.05, 0.1],
  [0.01, 0.02],
])('with strong below %d and hints below %d', (strong, hint) => {
  let outputs: Outputs;
  beforeAll(async () => {
    outputs = await outputsOf(strong, hint);
  });

  it('no output names other thresholds', () => {
    const { charts, report, slides } = outputs;
    const said = JSON.stringify([charts, report, slides]);
    const named = new Set([...said.matchAll(/q\s?\\?<\s?(0\.\d+)/g)].map(([, limit = '']) => Number(limit)));
    expect([...named].sort()).toEqual([strong, hint].sort());
  });

  it('chart, slide and table count the same strong words and hints', () => {
    const { tables, charts, slides } = outputs;
    const counts = `强 ${numberOf(tables, 'strong')} 个、线索 ${numberOf(tables, 'hint')} 个`;
    expect(caption(charts, 'distinctive-words')).toContain(counts);
    expect(slides.find(({ caption }) => caption.includes('彩色是本人的每千词次数'))?.caption).toContain(counts);
  });

  it('a finding has the grade of its row', () => {
    const { tables, report } = outputs;
    const lines = report.sections[0]?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
    const { strongWords, onlyHints, hintWords } = wordingOf('zh').findings;
    let checked = 0;
    for (const line of lines) {
      const [speaker] = line;
      if (speaker?.kind !== 'said' || ![strongWords, onlyHints, hintWords].some((opening) => plain(line).includes(opening))) continue;
      const graded = line.find((part) => part.kind === 'tier')?.tier;
      for (const part of line.slice(1).filter((each) => each.kind === 'said')) {
        const row = tables.keywordsBySpeaker.find((each) => each.speaker === speaker.text && each.term === part.text);
        expect(row?.tier, `${speaker.text} ${part.text}`).toBe(graded);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(2);
  });

  it('what holds under no other choice is strong nowhere', () => {
    const { tables } = outputs;
    const rows = [...tables.keywordsBySpeaker, ...tables.themeBySpeaker, ...tables.termPairs].filter(({ recounts }) => recounts !== null);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows.filter(({ held }) => held === 0)) expect(row.tier).not.toBe('strong');
    for (const { finding, tier } of tables.robustness) {
      const own = tables.robustness.filter((row) => row.finding === finding);
      if (own.every(({ holds }) => holds === 0)) expect(tier).not.toBe('strong');
    }
  });

  it('the network and the table of pairs draw the same line between strong and other pairs', () => {
    const { tables, charts } = outputs;
    const strongPairs = new Set(tables.termPairs.filter(({ tier }) => tier === 'strong').map(({ a, b }) => `${a} ${b}`));
    for (const { a, b, strong } of tables.network.edges) expect(strong).toBe(strongPairs.has(`${a} ${b}`));
    expect(tables.basis.pairs_passed).toBe(strongPairs.size);
    expect(caption(charts, 'term-network')).toContain(`“强”的有 ${strongPairs.size} 对`);
  });
});
