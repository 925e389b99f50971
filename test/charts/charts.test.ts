import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../src/charts/charts.js';
import { theme } from '../../src/charts/theme.js';
import type { Chart, Language } from '../../src/data.js';
import { renderSvg } from '../../src/rendering/render-svg.js';
import { fonts, measure } from './fonts.js';
import { expectLegible } from './legible.js';
import { sampleTables } from './sample-tables.js';
import { textsOf } from './svg-texts.js';

const all = [
  'answers-matrix',
  'turn-timeline',
  'talk-share',
  'word-cloud',
  'keyword-heatmap',
  'consensus',
  'distinctive-words',
  'correspondence',
  'term-dispersion',
  'uptake',
  'theme-by-speaker',
  'theme-pairs',
  'term-network',
];

const draw = (size: { speakers: number; sections: number }, language: Language = 'zh'): readonly Chart[] =>
  drawCharts(sampleTables(size), { language, version: '0.0.0', measure });

describe('drawCharts', () => {
  it('draws the charts in reading order', () => {
    expect(draw({ speakers: 5, sections: 3 }).map(({ id }) => id)).toEqual(all);
  });

  it('draws of some charts these alone', () => {
    const tables = sampleTables({ speakers: 5, sections: 3 });
    for (const id of all) {
      const drawn = drawCharts(tables, { language: 'zh', version: '0.0.0', measure }, [id]);
      expect(drawn.map((chart) => chart.id)).toEqual([id]);
    }
  });

  it('draws nothing of an empty transcript', () => {
    expect(draw({ speakers: 0, sections: 0 })).toEqual([]);
  });

  it('draws no comparison of speakers where only one speaks', () => {
    expect(draw({ speakers: 1, sections: 1 }).map(({ id }) => id)).toEqual(['term-dispersion', 'theme-pairs', 'term-network']);
  });

  it('draws no themes where there are none', () => {
    const tables = { ...sampleTables({ speakers: 4, sections: 2 }), themes: [], themeBySpeaker: [], themePairs: [] };
    expect(drawCharts(tables, { language: 'zh', version: '0.0.0', measure }).map(({ id }) => id)).not.toContain('theme-by-speaker');
  });

  it('gives every chart a question, a caption with its basis, and words for those who do not see it', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const chart of draw({ speakers: 5, sections: 3 }, language)) {
        expect(chart.title).toMatch(/[？?]$/);
        expect(chart.caption).toMatch(/\d/);
        expect(chart.alt.length).toBeGreaterThan(20);
        expect(JSON.stringify(chart.spec)).not.toMatch(/undefined|NaN|Infinity/);
      }
    }
  });

  it('changes nothing in the tables', () => {
    const tables = sampleTables({ speakers: 12, sections: 4 });
    const before = JSON.stringify(tables);
    drawCharts(tables, { language: 'zh', version: '0.0.0', measure });
    expect(JSON.stringify(tables)).toBe(before);
  });

  it('gives a person the same colour in every chart: the domain is everybody', () => {
    const size = { speakers: 12, sections: 3 };
    const names = sampleTables(size).speakers.map(({ speaker }) => speaker);
    const domains = draw(size).flatMap(({ id, spec }) => domainsOfSpeaker(spec).map((domain) => ({ id, domain })));
    expect([...new Set(domains.map(({ id }) => id))]).toEqual(
      expect.arrayContaining(['turn-timeline', 'talk-share', 'distinctive-words', 'term-dispersion']),
    );
    for (const { id, domain } of domains) expect(domain, id).toEqual(names);
  });

  it('tells nobody apart by colour where people outnumber the colours', () => {
    for (const { id, spec } of draw({ speakers: theme.people.length + 1, sections: 2 })) expect(domainsOfSpeaker(spec), id).toEqual([]);
  });
});

/** Of every colour by speaker in a specification. */
function domainsOfSpeaker(part: unknown): readonly unknown[] {
  if (typeof part !== 'object' || part === null) return [];
  const { field, scale } = part as { readonly field?: unknown; readonly scale?: { readonly domain?: unknown } };
  const own = field === 'speaker' && scale?.domain ? [scale.domain] : [];
  return [...own, ...Object.values(part).flatMap(domainsOfSpeaker)];
}

describe('the charts as they are drawn', () => {
  it.each([2, 5, 7])('have the labels of two lines in the middle of their row, with %i sections', async (sections) => {
    const chart = draw({ speakers: 5, sections }).find(({ id }) => id === 'talk-share');
    const texts = textsOf(chart === undefined ? '' : await renderSvg(chart, fonts), measure);
    const middle = ({ top, bottom }: (typeof texts)[number]): number => (top + bottom) / 2;
    const rows = texts.filter(({ text }) => / 字$/.test(text)).map(middle);
    const shares = texts.filter(({ text }) => /^\d+%$/.test(text));
    let ofTwoLines = 0;
    for (const share of shares) {
      const centre = (share.left + share.right) / 2;
      const name = texts.find(
        (other) => other.bottom > share.top - 12 && other.bottom <= share.top + 6 && Math.abs((other.left + other.right) / 2 - centre) < 1,
      );
      if (name === undefined) continue;
      ofTwoLines++;
      expect(Math.min(...rows.map((row) => Math.abs((name.top + share.bottom) / 2 - row)))).toBeLessThan(3);
    }
    expect(ofTwoLines).toBeGreaterThan(0);
  });

  const sizes = [
    { speakers: 1, sections: 1 },
    { speakers: 2, sections: 1 },
    { speakers: 5, sections: 3 },
    { speakers: 7, sections: 12 },
    { speakers: 12, sections: 12 },
    { speakers: 30, sections: 40 },
    { speakers: 47, sections: 3 },
  ];

  it('are each checked below with few people and with many', () => {
    for (const of of [sizes.slice(0, 4), sizes.slice(4)]) {
      const checked = new Set(of.flatMap((size) => draw(size).map(({ id }) => id)));
      expect([...all.filter((id) => !checked.has(id))]).toEqual([]);
    }
  });

  for (const size of sizes) {
    for (const language of ['zh', 'en'] as const) {
      it(`fit, are large enough and overlap nowhere: ${size.speakers} speakers, ${size.sections} sections, ${language}`, {
        timeout: 60_000,
      }, async () => {
        for (const chart of draw(size, language)) await expectLegible(chart);
      });
    }
  }
});
