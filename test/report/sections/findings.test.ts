import { describe, expect, it } from 'vitest';
import type { Tables } from '../../../src/data.js';
import { composeReport } from '../../../src/report/compose-report.js';
import { discussion, run } from '../small-discussion.js';

/** The findings as plain lines. */
function findings(tables: Tables): readonly string[] {
  const [section] = composeReport({ tables, charts: [], run, language: 'zh' }).sections;
  const lines = section?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
  return lines.map((line) => line.map((part) => ('text' in part ? part.text : `[${part.tier}]`)).join(''));
}

const [strong, described] = discussion.keywordsBySpeaker;

describe('the findings', () => {
  it('name the words of each speaker that pass correction, with both counts', () => {
    expect(findings(discussion)).toContain('甲比别人明显更常说 模型 3（别人 0）。[strong]');
    expect(findings(discussion)).toContain('其余 1 位没有够得上“强”或“提示”的常用词。');
  });

  it('say so plainly when no word passes', () => {
    const none = { ...discussion, keywordsBySpeaker: described ? [described] : [] };
    expect(findings(none)).toContain('检验了 4 次，没有一个人的常用词够得上“强”，也没有值得提示的。');
  });

  it('do not take a word that someone says less often for one that is theirs', () => {
    const less = { ...discussion, keywordsBySpeaker: strong ? [{ ...strong, count: 0, log_ratio: -3 }] : [] };
    expect(findings(less).join()).not.toContain('更常说 模型');
  });

  it('tell what everybody says', () => {
    expect(findings(discussion)).toContain('2 位都说到的词只有 1 个：水 3。[described]');
  });

  it('ask the others where a moderator only leads', () => {
    const speakers = [
      ...discussion.speakers,
      { ...discussion.speakers[0], speaker: '主', role: 'moderator', share: 0 },
    ] as Tables['speakers'];
    const led = { ...discussion, speakers, basis: { ...discussion.basis, speakers: ['甲', '乙', '主'], words_of: [5, 3, 0] } };
    expect(findings(led)).toContain('除主持人外，2 位都说到的词只有 1 个：水 3。[described]');
  });

  it('tell that nothing is shared where nothing is', () => {
    const apart = { ...discussion, keywords: discussion.keywords.slice(0, 1), sharedVocabulary: discussion.sharedVocabulary.slice(0, 1) };
    expect(findings(apart)).toContain('没有一个词是两个人都说到的。');
  });

  it('compare nobody where one person is counted', () => {
    const alone = findings({ ...discussion, basis: { ...discussion.basis, speakers: ['甲'], words_of: [5] } });
    expect(alone).toContain('只有一个人的话被计入，无从比较。');
    expect(alone.join()).not.toContain('比别人');
  });

  it('name pairs that pass, and say so when none does', () => {
    expect(findings(discussion)).toContain(
      '检验了 1 对词，有 1 对至少同句 3 次、一起出现得明显多于偶然；其中联系最紧的是 模型–水 3。[strong]',
    );
    const weak = { ...discussion, termPairs: discussion.termPairs.map((row) => ({ ...row, tier: 'hint' as const })) };
    expect(findings(weak)).toContain('检验了 1 对词，没有一对至少同句 3 次、一起出现得明显多于偶然。');
  });

  it('give each number the sentences of its row', () => {
    const [section] = composeReport({ tables: discussion, charts: [], run, language: 'zh' }).sections;
    const counts =
      section?.blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : [])).filter((part) => part.kind === 'count') ?? [];
    expect(counts.map(({ evidence }) => evidence.sentences.length)).toEqual([3, 3, 3, 3]);
  });

  it('give the best hints where somebody has no strong word, and say why they are no more', () => {
    const hint = strong ? ({ ...strong, speaker: '乙', term: '敲门', tier: 'hint', reason: 'few_turns' } as const) : described;
    const both = { ...discussion, keywordsBySpeaker: [strong, hint].flatMap((row) => row ?? []) };
    expect(findings(both)).toContain('乙没有够得上“强”的词，最值得再看一眼的是 敲门 3（别人 0；系于一轮或一两次）。[hint]');
    const onlyHint = { ...discussion, keywordsBySpeaker: hint ? [hint] : [] };
    expect(findings(onlyHint)).toContain('乙最值得再看一眼的是 敲门 3（别人 0；系于一轮或一两次）。[hint]');
  });

  it('say under how many other choices they hold', () => {
    const recounted = (recounts: number, held: number): Tables => ({
      ...discussion,
      keywordsBySpeaker: strong ? [{ ...strong, recounts, held }] : [],
    });
    expect(findings(recounted(2, 1))).toContain('甲比别人明显更常说 模型 3（别人 0；换 2 种算法，1 种里也成立）。[strong]');
    expect(findings(recounted(1, 1)).join()).toContain('换 1 种算法也成立');
    expect(findings(recounted(0, 0)).join()).not.toContain('种算法');
    const none = strong ? [{ ...strong, tier: 'hint', reason: 'recounts', recounts: 1, held: 0 } as const] : [];
    expect(findings({ ...discussion, keywordsBySpeaker: none })).toContain(
      '甲最值得再看一眼的是 模型 3（别人 0；换 1 种算法不成立）。[hint]',
    );
  });

  it('tell first the pairs that most other choices find too', () => {
    const pair = discussion.termPairs[0];
    const termPairs = pair
      ? [
          { ...pair, recounts: 3, held: 1 },
          { ...pair, a: '人', b: '门', recounts: 2, held: 1 },
        ]
      : [];
    const told = findings({ ...discussion, termPairs }).join();
    expect(told).toContain('联系最紧的是 人–门 3');
    expect(told).not.toContain('模型–水');
  });

  it('ask only the others of what most people say', () => {
    const speakers = [{ ...discussion.speakers[0], speaker: '主', role: 'moderator' }, ...discussion.speakers] as Tables['speakers'];
    const basis = { ...discussion.basis, speakers: ['主', '甲', '乙', '丙'], words_of: [5, 5, 5, 5] };
    const shared = discussion.sharedVocabulary.map((row) => ({ ...row, speakers: row.term === '水' ? ['主', '甲', '乙'] : ['主', '甲'] }));
    expect(findings({ ...discussion, speakers, basis, sharedVocabulary: shared })).toContain(
      '没有一个词是除主持人外 3 位都说到的；说到的人最多的（共 2 位）是 水 3。[described]',
    );
  });

  describe('about who took up what', () => {
    const row = { term: '模型', introduced_by: '甲', first_turn: 2, first_section: 1, turn: 3, section: 1, sentences: ['s3.1'] };
    const uptake = [
      { ...row, taken_up_by: '乙', count: 1 },
      { ...row, taken_up_by: '丙', count: 2 },
    ];
    const fixed = { ...discussion, uptake, basis: { ...discussion.basis, order_fixed: true } };

    it('name both, and that a fixed order is no influence', () => {
      expect(findings(fixed)).toContain(
        '谁先提起、谁接着说：模型：甲在第 2 轮最先说到，之后说到的有 乙（1 次）、丙（2 次）。但各节的发言次序都一样，是安排或编辑好的：先说后说不表示谁影响了谁。[described]',
      );
      const open = { ...fixed, basis: { ...fixed.basis, order_fixed: false } };
      expect(findings(open).join()).toContain('这只是文中的先后，不等于谁影响了谁。');
    });

    it('leave out what one person took up, what is no term of a theme, and what a heading or the lead announced', () => {
      const about = (tables: Tables): string => findings(tables).join();
      expect(about({ ...fixed, uptake: uptake.slice(0, 1) })).not.toContain('最先说到');
      expect(about({ ...fixed, themes: [] })).not.toContain('最先说到');
      expect(about({ ...fixed, title: '模型与水' })).not.toContain('最先说到');
      const lead = discussion.turns.map((turn) => (turn.kind === 'unattributed' ? { ...turn, text: '两人谈模型。' } : turn));
      expect(about({ ...fixed, turns: lead })).not.toContain('最先说到');
    });
  });

  it('name themes that go together', () => {
    const pair = { ...discussion.termPairs[0], a: '技术', b: '人', both: 3, tier: 'strong' } as Tables['themePairs'][number];
    const [theme] = discussion.themes;
    const themes = theme ? [theme, { ...theme, theme: '人', terms: ['人'] }] : [];
    expect(findings({ ...discussion, themes, themePairs: [pair] })).toContain('常在同一句里一起谈到的主题：技术与人 3 句。[strong]');
    expect(findings({ ...discussion, themes })).toContain('没有两个主题在同一句里一起谈到得明显多于偶然。');
  });

  it('say of themes that were found in the same words that their test is optimistic', () => {
    const [theme] = discussion.themes;
    const [row] = discussion.themeBySpeaker;
    const held = { ...discussion, themeBySpeaker: row ? [{ ...row, tier: 'strong' as const }] : [] };
    expect(findings(held)).toContain('比别人明显更多谈到的主题：甲：技术 3/3 句。[strong]');
    const found = { ...held, themes: theme ? [{ ...theme, source: 'discovered' as const }] : [] };
    expect(findings(found).join()).toContain('技术 3/3 句。这些主题是从同样的话里发现的，检验因此偏乐观。[strong]');
  });

  it('end with what the numbers do not show, as far as it is so here', () => {
    const last = (tables: Tables): string | undefined => findings(tables).at(-1);
    expect(last({ ...discussion, chance: [] })).toBe(
      '这些数字说明不了的：有 2 位计入的词不到 100 个，次数多半出于偶然；词语的次数不表示赞成或反对，也不表示谁更重要。',
    );
    const chance = [{ speaker: '甲', turns: 3, testable: 0, draws: 2000, smallest_p: 0.01, checked: 400, strong_by_chance: 0 }] as const;
    const basis = { ...discussion.basis, words_of: [500, 500] };
    expect(last({ ...discussion, chance, basis })).toContain('有 1 位发言太少（至多 3 轮）');
  });
});
