import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { YuanzhuoError } from '../../../src/errors/error.js';
import { readSettings } from '../../../src/files/settings/read-settings.js';
import { partsOfId } from '../../../src/sentence-id.js';
import { type RawSettings, settingsSchema } from '../../../src/settings.js';
import { writeRule } from '../../../src/themes/codebook/write-rule.js';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';

type RawThemes = NonNullable<RawSettings['themes']>;

/** Numbers of the sentences that the only theme codes. */
const coded = (theme: RawThemes[string], sentences: readonly string[], settings: RawSettings = {}): readonly number[] => {
  const { themes } = allTables(
    discuss([{ speaker: '甲', sentences: [...sentences, '完'] }], { settings: { ...settings, themes: { 题: theme } } }),
  );
  return (themes[0]?.sentences ?? []).map((id) => partsOfId(id).number);
};

describe('a rule of a codebook', () => {
  const sentences = ['河水 上涨', '保险 赔付', '保险 公司 赔付 河水 损失', '赔付 慢'];

  it.each([
    ['any: one is enough', { any: ['河水', '保险'] }, [1, 2, 3]],
    ['all: each of them', { all: ['保险', '赔付'] }, [2, 3]],
    ['not: none of them', { any: ['赔付'], not: ['河水'] }, [2, 4]],
    ['near: each of them, close together', { near: ['赔付', '保险'], within: 1 }, [2]],
    ['near: as close as told', { near: ['赔付', '保险'], within: 2 }, [2, 3]],
    ['all that it asks for', { any: ['保险'], all: ['河水'], not: ['上涨'] }, [3]],
    ['the Chinese names of the keys', { 任一: ['赔付'], 排除: ['河水'] }, [2, 4]],
    ['the Chinese names of near and within', { 邻近: ['赔付', '保险'], 距离: 1 }, [2]],
    ['都有', { 都有: ['保险', '河水'] }, [3]],
  ] as const)('%s', (_, rule, expected) => expect(coded([rule as never], sentences)).toEqual(expected));

  it('stands beside terms and other rules: one of them is enough', () =>
    expect(coded(['上涨', { all: ['保险', '赔付'], not: ['河水'] }], sentences)).toEqual([1, 2]));

  it('may stand alone', () => expect(coded({ all: ['保险', '河水'] }, sentences)).toEqual([3]));

  it('counts the distance between neighbours, through terms said twice', () => {
    const rule = { near: ['茶', '水', '火'], within: 2 };
    expect(coded([rule], ['茶 一 二 水 一 二 火', '茶 一 二 三 水 火', '火 一 二 三 四 茶 水 一 火'])).toEqual([1, 3]);
  });

  it('finds a term under the longest match of the whole codebook, excluded terms too', () => {
    expect(coded([{ any: ['模型'], not: ['大模型'] }], ['大模型 好', '模型 好', '大模型 像 模型'])).toEqual([2]);
  });

  it('knows synonyms', () =>
    expect(coded([{ all: ['人工智能', '茶'] }], ['机器脑 泡 茶'], { synonyms: { 人工智能: ['机器脑'] } })).toEqual([1]));

  it('stands in the table as the settings may write it, its terms among those of the theme', () => {
    const themes = { 题: ['河', { near: ['保险', '赔付'], not: ['车险'] }] };
    const [row] = allTables(discuss([{ speaker: '甲', sentences: ['保险 赔付'] }], { settings: { themes } })).themes;
    expect(row).toMatchObject({ terms: ['河', '保险', '赔付'], rules: ['{ near: [保险, 赔付], within: 10, not: [车险] }'] });
  });
});

describe('any rule', () => {
  const letters = ['茶', '水', '火', '山', '石'];
  const some = fc.uniqueArray(fc.constantFrom(...letters), { minLength: 1, maxLength: 3 });
  const sentence = fc.array(fc.constantFrom(...letters, '一', '二'), { minLength: 1, maxLength: 9 });

  it('codes what its plain reading says', () => {
    fc.assert(
      fc.property(some, some, fc.uniqueArray(fc.constantFrom('木', ...letters), { maxLength: 1 }), sentence, (any, all, not, said) => {
        fc.pre(!not.some((term) => all.includes(term) || any.length === 1));
        fc.pre(!any.every((term) => not.includes(term)));
        const holds =
          any.some((term) => said.includes(term)) && all.every((term) => said.includes(term)) && !not.some((term) => said.includes(term));
        expect(coded([{ any, all, not }], [said.join(' ')])).toEqual(holds ? [1] : []);
      }),
      { numRuns: 200 },
    );
  });

  it('codes no less with a longer distance, and with any distance what `all` does', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...letters), { minLength: 2, maxLength: 3 }),
        fc.nat(8),
        sentence,
        (near, within, said) => {
          const text = [said.join(' ')];
          const short = coded([{ near, within }], text);
          expect(coded([{ near, within: within + 1 }], text)).toEqual(expect.arrayContaining([...short]));
          expect(coded([{ near, within: 1000 }], text)).toEqual(coded([{ all: near }], text));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads the same when it is written and read again', () => {
    fc.assert(
      fc.property(some, some, fc.nat(50), (any, all, within) => {
        const settings = settingsSchema.parse({ themes: { 题: [{ any, all, near: ['甲', '乙'], within, not: ['丙'] }] } });
        const [rule] = settings.theme_rules.题 ?? [];
        expect(rule && settingsSchema.parse({ themes: { 题: parse(writeRule(rule)) } })).toEqual(settings);
        expect(settingsSchema.parse(settings)).toEqual(settings);
      }),
    );
  });
});

describe('an unusable rule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-rules-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const message = (rule: string, theme = '  - 河\n'): string => {
    const path = join(folder, 's.yaml');
    writeFileSync(path, `themes:\n 水: [水]\n 题:\n${theme}${rule}`);
    try {
      readSettings(path);
      return '';
    } catch (error) {
      return error instanceof YuanzhuoError ? `${error.messages.zh}\n${error.messages.en}` : String(error);
    }
  };

  it.each([
    [
      'a key that is nearly right',
      '  - any: [甲]\n    witin: 3\n',
      /s\.yaml 第 6 行：“themes”的“题”第 2 项里没有“witin”.*是不是想写“within”/,
    ],
    ['a Chinese key that is nearly right', '  - 任一: [甲]\n    排出: [乙]\n', /第 6 行.*排出.*是不是想写“排除”/],
    ['a key that is nothing like one', '  - any: [甲]\n    colour: 3\n', /第 6 行.*colour.*可用的有：any、all、near、within、not、任一/],
    ['nothing to find', '  - not: [甲]\n', /第 5 行：“themes”的“题”第 2 项的“not”的值不对。.*any（任一）.*\n.*line 5.*asks for no term/],
    ['one term that is near', '  - near: [甲]\n', /第 5 行.*至少要有两个/],
    ['a distance without near', '  - any: [甲]\n    within: 4\n', /第 6 行：“themes”的“题”第 2 项的“within”的值不对。.*请加上 near/],
    [
      'a distance that is no number',
      '  - near: [甲, 乙]\n    within: 近\n',
      /第 6 行：“themes”的“题”第 2 项的“within”不能是“近”。应为数字/,
    ],
    ['a distance below nothing', '  - near: [甲, 乙]\n    within: -1\n', /第 6 行.*within.*不能为空，也不能小于 0/],
    ['what it both wants and excludes', '  - all: [甲, 乙]\n    not: [乙]\n', /第 6 行.*“乙”.*排除/],
    ['a key in both languages', '  - any: [甲]\n    任一: [乙]\n', /第 6 行.*any 和 任一 是同一项/],
    ['a number for a term', '  - 5\n', /第 5 行：“themes”的“题”第 2 项不能是“5”。应为文字/],
  ])('%s', (_, rule, expected) => expect(message(rule)).toMatch(expected));

  it('is found where it stands alone', () =>
    expect(message('   nott: [乙]\n', '   any: [甲]\n')).toMatch(/第 5 行：“themes”的“题”里没有“nott”.*“not”/));
  it('is not what a sound one is', () => expect(message('  - any: [甲]\n    not: [乙]\n')).toBe(''));
});
