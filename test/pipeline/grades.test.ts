import { beforeAll, describe, expect, it } from 'vitest';
import { chart } from '../../pipeline/5-chart.js';
import { moreThanOthers } from '../../src/charts/distinctive-words/more-than-others.js';
import type { Chart, Tables } from '../../src/data.js';
import { groupBy } from '../../src/group-by.js';
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
  [0.2, 0.33],
  [0.05, 0.1],
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
    // What a strong theme holds is told with the theme: without themes all words are told.
    const tables = { ...outputs.tables, themeBySpeaker: [] };
    const report = composeReport({ tables, charts: [], run, language: 'zh' });
    const lines =
      report.sections.find(({ id }) => id === 'findings')?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
    const { strongWords, hintWords } = wordingOf('zh').findings;
    let checked = 0;
    for (const line of lines) {
      const [speaker] = line;
      if (speaker?.kind !== 'said' || ![strongWords, hintWords].some((opening) => plain(line).includes(opening))) continue;
      const graded = line.find((part) => part.kind === 'tier')?.tier;
      const own = <Row extends { readonly speaker: string }>(rows: readonly Row[]) => rows.filter((row) => row.speaker === speaker.text);
      const named = line.slice(1).flatMap((part) => (part.kind === 'said' ? [part.text] : []));
      const heads = own(tables.headsBySpeaker).filter(({ head, terms, tier }) => {
        return tier === graded && named.includes(head) && named.some((term) => term !== head && terms.includes(term));
      });
      // The words of a head stand beside it, whatever their own grade.
      const held = new Set(heads.flatMap(({ head, terms }) => [head, ...terms]));
      for (const word of named.filter((each) => !held.has(each))) {
        expect(own(tables.keywordsBySpeaker).find(({ term }) => term === word)?.tier, `${speaker.text} ${word}`).toBe(graded);
      }
      checked += named.length;
    }
    expect(checked).toBeGreaterThan(2);
  });

  it('a row has as many recounts as the table of them, whatever its grade', () => {
    const { tables } = outputs;
    const named = [
      ...tables.keywordsBySpeaker.map((row) => ({ ...row, kind: 'word', items: [row.term] })),
      ...tables.headsBySpeaker.map((row) => ({ ...row, kind: 'head', items: [row.head] })),
      ...tables.themeBySpeaker.map((row) => ({ ...row, kind: 'theme', items: [row.theme] })),
      ...tables.termPairs.map((row) => ({ ...row, kind: 'pair', items: [row.a, row.b], speaker: '' })),
    ];
    const keyOf = ({ kind, speaker, items }: { readonly kind: string; readonly speaker: string; readonly items: readonly string[] }) =>
      [kind, speaker, ...items].join(' | ');
    const asked = groupBy(tables.robustness, keyOf);
    for (const row of named) {
      const own = asked.get(keyOf(row)) ?? [];
      expect([row.recounts ?? 0, row.held ?? 0], keyOf(row)).toEqual([own.length, own.filter(({ holds }) => holds === 1).length]);
      for (const { tier } of own) expect(tier).toBe(row.tier);
    }
    expect(named.filter(({ recounts }) => recounts !== null).length).toBeGreaterThan(2);
  });

  it('the network and the table of pairs draw the same line between strong and other pairs', () => {
    const { tables, charts } = outputs;
    const strongPairs = new Set(tables.termPairs.filter(({ tier }) => tier === 'strong').map(({ a, b }) => `${a} ${b}`));
    for (const { a, b, strong } of tables.network.edges) expect(strong).toBe(strongPairs.has(`${a} ${b}`));
    expect(tables.basis.pairs_passed).toBe(strongPairs.size);
    expect(caption(charts, 'term-network')).toContain(`“强”的有 ${strongPairs.size} 对`);
  });
});
