import { describe, expect, it } from 'vitest';
import { chartConcordance } from '../../../src/charts/concordance/chart-concordance.js';
import { cutAfter, cutBefore } from '../../../src/charts/concordance/cut-context.js';
import { chooseContexts, readContexts } from '../../../src/charts/concordance/read-contexts.js';
import { theme } from '../../../src/charts/theme.js';
import type { SentenceRow, TokenRow } from '../../../src/data.js';
import { partsOfId } from '../../../src/sentence-id.js';
import { measure } from '../fonts.js';
import { sampleTables } from '../sample-tables.js';

const pen = { language: 'zh', version: '0.0.0', measure } as const;

const sentence = (id: string, speaker: string, text: string): SentenceRow => {
  const { turn } = partsOfId(id);
  return { sentence: id, turn, section: 1, speaker, characters: text.length, key: 0, text };
};
/** A token of a sentence that begins at `at` in the text. */
const token = (id: string, [start, end]: readonly [number, number], term: string, counts: 0 | 1 = 1): TokenRow => ({
  ...{ sentence: id, start, end, word: term, term, counts },
  ...{ tag: 'n', source: 'engine', reason: counts === 1 ? '' : 'stop' },
});

describe('readContexts', () => {
  const tables = {
    sentences: [sentence('s1.1', '甲', '先看数据。'), sentence('s1.2', '甲', '数據\n也要看。'), sentence('s2.1', '乙', '没有数据。')],
    tokens: [
      token('s1.1', [10, 12], '先看', 0),
      token('s1.1', [12, 14], '数据'),
      token('s1.2', [15, 17], '数据'),
      token('s2.1', [30, 32], '没有', 0),
      token('s2.1', [32, 34], '数据'),
    ],
  };

  it('gives each occurrence as it is written, with what stands beside it in the same turn', () => {
    const found = readContexts(tables, new Set(['数据'])).get('数据');
    expect(found?.map(({ sentence: id, speaker, before, word, after }) => [id, speaker, before, word, after])).toEqual([
      ['s1.1', '甲', '先看', '数据', '。数據 也要看。'],
      ['s1.2', '甲', '先看数据。', '数據', ' 也要看。'],
      ['s2.1', '乙', '没有', '数据', '。'],
    ]);
  });

  it('knows no other terms, and none that do not count', () => {
    expect([...readContexts(tables, new Set(['没有'])).keys()]).toEqual([]);
  });
});

describe('chooseContexts', () => {
  const at = (id: string, speaker: string) => ({
    token: token(id, [0, 2], '数据'),
    term: '数据',
    sentence: id,
    speaker,
    before: '',
    word: '数据',
    after: '',
  });
  const contexts = [at('s1.1', '甲'), at('s1.1', '甲'), at('s1.2', '甲'), at('s2.1', '乙'), at('s3.1', '丙')];
  const chosen = (most: number): string =>
    chooseContexts(contexts, most)
      .map(({ speaker, sentence: id }) => speaker + id)
      .join(' ');

  it('takes the first of each speaker, then other sentences, then the rest, in order of the text', () => {
    expect(chosen(2)).toBe('甲s1.1 乙s2.1');
    expect(chosen(4)).toBe('甲s1.1 甲s1.2 乙s2.1 丙s3.1');
    expect(chosen(9)).toBe('甲s1.1 甲s1.1 甲s1.2 乙s2.1 丙s3.1');
  });
});

describe('cutBefore and cutAfter', () => {
  const line = (characters: number) => ({ width: characters * 10, size: 10, measure });

  it('leave alone what fits', () => {
    expect(cutBefore('我们谈', line(3))).toBe('我们谈');
    expect(cutAfter('我们谈', line(3))).toBe('我们谈');
  });

  it('cut at the far end, say so, and leave no punctuation there', () => {
    expect(cutBefore('今天，我们谈', line(5))).toBe('…我们谈');
    expect(cutAfter('是钱，谁来出', line(4))).toBe('是钱…');
  });

  it('cut through no Latin word where another is left', () => {
    expect(cutBefore('retrieval 增强的', line(5))).toBe('…增强的');
    expect(cutAfter('的增强 generation', line(5))).toBe('的增强…');
    for (const text of ['retrieval', '钱𠀀𠀀𠀀']) {
      expect(measure(cutBefore(text, line(3)), 10)).toBeLessThanOrEqual(30);
      expect(cutAfter(text, line(3)).isWellFormed()).toBe(true);
    }
  });
});

describe('chartConcordance', () => {
  interface Drawn {
    readonly row: string;
    readonly speaker: string;
    readonly sentence: string;
    readonly fill: string;
    readonly from: number;
    readonly to: number;
  }
  const chips = (tables = sampleTables({ speakers: 5, sections: 3 }), room?: { width: number; height: number }): readonly Drawn[] => {
    const spec = chartConcordance(tables, { ...pen, ...(room ? { room } : {}) })?.spec as {
      layer: { mark: { type: string }; data: { values: Drawn[] } }[];
    };
    return spec.layer.find(({ mark }) => mark.type === 'rect')?.data.values ?? [];
  };
  const rows = (drawn: readonly Drawn[]): readonly string[] => [...new Set(drawn.map(({ row }) => row))];

  it('has a strip for each of the main terms, its lines in order of the discussion and in the colour of who speaks', () => {
    const drawn = chips();
    expect(rows(drawn)).toHaveLength(8);
    for (const term of rows(drawn)) {
      const strip = drawn.filter(({ row }) => row === term);
      const places = strip.map(({ sentence: id }) => partsOfId(id)).map(({ turn, number }) => turn * 1000 + number);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(strip.length).toBeGreaterThan(2);
      // The words stand one below the other.
      expect(new Set(strip.map(({ from }) => from)).size).toBe(1);
    }
    const colours = new Set(drawn.map(({ speaker, fill }) => `${speaker} ${fill}`));
    expect(colours.size).toBe(new Set(drawn.map(({ speaker }) => speaker)).size);
  });

  it('colours nobody where people outnumber the colours', () => {
    expect(new Set(chips(sampleTables({ speakers: 12, sections: 2 })).map(({ fill }) => fill))).toEqual(new Set([theme.colour.single]));
  });

  it('says how many occurrences are not shown', () => {
    const tables = sampleTables({ speakers: 5, sections: 3 });
    const chart = chartConcordance(tables, pen);
    const [first] = tables.keywords.toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
    const lines = chips(tables).filter(({ row }) => row === first?.term).length;
    expect(JSON.stringify(chart?.spec)).toContain(`另有 ${(first?.count ?? 0) - lines} 处`);
    expect(chart?.caption).toContain(`列出 ${chips(tables).length} 处`);
    expect(chart?.alt).toContain(first?.term);
  });

  it('takes first what stands for the themes', () => {
    const tables = sampleTables({ speakers: 5, sections: 3 });
    const rarest = tables.keywords.toSorted((a, b) => a.count - b.count || (a.term < b.term ? 1 : -1))[0]?.term ?? '';
    expect(rows(chips(tables))).not.toContain(rarest);
    const themes = tables.themes.map((row, i) => (i === 0 ? { ...row, terms: [rarest] } : row));
    expect(rows(chips({ ...tables, themes }))).toContain(rarest);
  });

  it('has fewer strips in less room', () => {
    expect(rows(chips(undefined, { width: 1000, height: 300 })).length).toBeLessThan(8);
    expect(rows(chips(undefined, { width: 1000, height: 120 }))).toHaveLength(2);
  });

  it('is not drawn where nothing is said twice', () => {
    expect(chartConcordance(sampleTables({ speakers: 0, sections: 0 }), pen)).toBeNull();
  });
});
