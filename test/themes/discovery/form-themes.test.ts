import { describe, expect, it } from 'vitest';
import { CODING } from '../../../src/themes/discovery/code-places.js';
import { formThemes, mostSentences } from '../../../src/themes/discovery/form-themes.js';
import type { LongerTerm } from '../../../src/themes/discovery/longer-terms.js';
import { discussion, placed } from './placed.js';

const tea = placed('绿茶', [10, 12, 14, 16, 18]);
const scent = placed('香气', [11, 13, 15, 17]);
const origin = placed('产地', [10, 13, 16, 19]);
const train = placed('高铁', [70, 72, 74]);
const ticket = placed('票价', [71, 73, 75]);

const linked = (weight: number, ...terms: readonly { readonly term: string }[]) =>
  terms.flatMap(({ term: a }, i) => terms.slice(i + 1).map(({ term: b }) => ({ a, b, weight })));

const form = (group: Parameters<typeof formThemes>[0], links: ReturnType<typeof linked>, longer: readonly LongerTerm[] = []) =>
  formThemes(group, { links, discussion: discussion(100), coding: CODING, longerThan: (term) => (term === '绿茶' ? longer : []) });

describe('formThemes', () => {
  it('leaves out a term that does not stand near the members more than chance gives, which forms another theme', () => {
    const links = [...linked(2, tea, scent, origin), ...linked(1, train, ticket), { a: '绿茶', b: '高铁', weight: 1 }];
    const themes = form([tea, scent, origin, train, ticket], links);
    expect(themes.map(({ theme, members }) => [theme, members.map(({ term }) => term)])).toEqual([
      ['绿茶与产地', ['绿茶', '产地', '香气']],
      ['票价与高铁', ['票价', '高铁']],
    ]);
  });

  it('keeps together what is alike, wherever it is said', () => {
    const [large, small] = [placed('大模型', [10, 12, 14]), placed('小模型', [70, 72])];
    expect(form([large, small], linked(1, large, small))[0]?.members).toHaveLength(2);
    const rule = placed('规则', [70, 72]);
    expect(form([large, rule], linked(1, large, rule))[0]?.members).toHaveLength(1);
  });

  it('covers no more than a fifth of the sentences with several terms', () => {
    const many = Array.from({ length: 4 }, (_, i) =>
      placed(
        `${'绿香产杯'.charAt(i)}茶${i}`,
        [1, 2, 3, 4, 5, 6].map((at) => 4 * at + i),
      ),
    );
    for (const { members, places } of form(many, linked(1, ...many))) {
      expect(new Set(members.flatMap((member) => member.places)).size).toBeLessThanOrEqual(20);
      expect(places.length).toBeLessThanOrEqual(20);
    }
  });

  it('takes eight members at most', () => {
    const many = Array.from({ length: 10 }, (_, i) => placed('甲乙丙丁戊己庚辛壬癸'.charAt(i).repeat(2), [10, 11, 12]));
    expect(form(many, linked(1, ...many))[0]?.members).toHaveLength(8);
  });

  it('is named by the first term alone where that has more than four times the sentences of the second', () => {
    const often = (n: number) =>
      placed(
        '绿茶',
        Array.from({ length: n }, (_, i) => 10 + i),
      );
    const rare = placed('香气', [11, 13, 15]);
    expect([12, 13].map((n) => form([often(n), rare], linked(1, often(n), rare))[0]?.theme)).toEqual(['绿茶与香气', '绿茶']);
  });

  it('is named by two terms only where the second stands beside the first, often enough', () => {
    const far = placed('香气', [10, 21, 23, 25]);
    const links = linked(1, tea, far);
    expect(form([tea, placed('香气', [10, 11, 23, 25])], links)[0]?.theme).toBe('绿茶与香气');
    const [alone] = form([tea, far], links);
    // One word has its own sentences.
    expect([alone?.theme, alone?.places]).toEqual(['绿茶', [10, 12, 14, 16, 18]]);
  });

  it('counts its name in longer words too, and no other member', () => {
    const longer = [{ term: '绿茶节', places: [40, 90] }];
    const [theme] = form([tea, scent], linked(2, tea, scent), longer);
    expect(theme?.places).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 40, 90]);
    expect(theme?.members.map(({ term, kinds }) => [term, kinds])).toEqual([
      ['绿茶', ['绿茶节']],
      ['香气', []],
    ]);
  });

  it('forms nothing of nothing', () => expect(form([], [])).toEqual([]));
});

describe('mostSentences', () => {
  it.each([
    [100, 20],
    [10, 6],
  ])('of %i is %i', (sentences, most) => expect(mostSentences(discussion(sentences))).toBe(most));
});
