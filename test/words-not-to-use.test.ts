import { describe, expect, it } from 'vitest';
import { COMMANDS, OPTIONS } from '../pipeline/commands/commands.js';
import { helpText } from '../pipeline/commands/help.js';
import { readingWords } from '../pipeline/commands/read/reading-words.js';
import { details, warningLine } from '../pipeline/terminal/progress.js';
import { STAGE_NAMES_ZH } from '../pipeline/terminal/stages.js';
import { APP_WORDS } from '../src/app/words.js';
import { drawCharts } from '../src/charts/charts.js';
import { drawCorpusCharts } from '../src/corpus/report/corpus-charts.js';
import { corpusWording } from '../src/corpus/report/corpus-wording.js';
import type { Language } from '../src/data.js';
import { appErrors } from '../src/errors/app-errors.js';
import { corpusErrors, incompleteness } from '../src/errors/corpus-errors.js';
import { errors } from '../src/errors/errors.js';
import { formatErrors } from '../src/errors/format-errors.js';
import { queryErrors } from '../src/errors/query-errors.js';
import { patternProblems, ruleProblems, settingProblems } from '../src/errors/setting-problems.js';
import { doubtMessages, warnings } from '../src/errors/warnings.js';
import { PAGE_WORDS } from '../src/report/html/page-words.js';
import { shareWording } from '../src/report/share/wording-share.js';
import { slideWording } from '../src/report/slides/wording-slides.js';
import { wordingOf } from '../src/report/wording/wording.js';
import { workbookWording } from '../src/spreadsheets/workbook/wording.js';
import { CORPUS_TABLES } from '../src/tables/corpus-tables.js';
import { columnsOf, type Table } from '../src/tables/table.js';
import { TABLES } from '../src/tables/tables.js';
import { measure } from './charts/fonts.js';
import { sampleTables } from './charts/sample-tables.js';
import { sampleCorpus } from './corpus/sample-corpus.js';

/** Words that mislead somebody who knows no statistics, claim too much, or name a thing that has a name already. */
const NOT_TO_USE: Readonly<Record<Language, readonly (readonly [word: RegExp, instead: string])[]>> = {
  zh: [
    [/关键词/, '高频词；特色词'],
    [/内容词|实词/, '计入的词'],
    [/突出的?词|不同的用词|一贯的用词/, '特色词'],
    [/锁定词/, '各人用得相近的共有词'],
    [/用词率|最密/, '每千词次数'],
    [/保持完整/, '整词'],
    [/(?<!主题|整张)词表|编码本/, '主题词表；内置词典'],
    [/西文/, '外文'],
    [/语料|[几每各一]篇|篇数|\d 篇/, '文字稿（份）；讨论（场）'],
    [/别人|(?<!其)他人|其余所有人/, '其他人'],
    [/此人/, '本人，或姓名'],
    [/次发言|轮次/, '轮发言；轮数；第几轮'],
    [/主持者|主持的人/, '主持人'],
    [/观众/, '听众'],
    [/旁白|叙述中/, '叙述者；转述'],
    [/依据的句子/, '对应原句'],
    [/句号/, '句子编号'],
    [/左文|右文/, '上文；下文'],
    [/说到/, '谈到主题；提到词'],
    [/接过|承接|接着说|谁先提/, '首次提到；随后提到'],
    [/碰面|同句过|从不同句|比偶然|多于偶然/, '共现；多于随机预期'],
    [/离散度|分散度/, '集中度'],
    [/把握/, '证据；得分'],
    [/提示/, '线索'],
    [/通过校正|没有通过/, '校正后显著；达到“强”'],
    [/校正后的概率/, '校正后的 p 值'],
    [/随机化|经得起/, '打乱检验'],
    [/(?<!置信)区间/, '置信区间'],
    [/算法/, '统计口径'],
    [/Gini|有效人数/, '基尼系数；等效人数'],
    [/结论/, '发现；结果'],
    [/警告|注意：/, '提醒'],
    [/结束代码/, '退出码'],
    [/发布/, '输出'],
    [/排定|缺份/, '任务清单；分片'],
    [/没有声音|死了|没有装上/, '无响应；退出；未安装'],
    [/写不进|站得住|靠不住|够得上|数到|看一眼|永远/, '无法写入；成立；不可靠；达到；共；留意'],
    [/[pqz][<>]\d/, '比较号两边空一格'],
    [/\d %/, '百分号前不空格'],
  ],
  en: [
    [/\bkeywords?\b(?!-|\.csv)/i, 'frequent words'],
    [/content words?/i, 'counted words'],
    [/speaks? differently|set .* apart/i, 'distinctive words'],
    [/lockword/i, 'shared words used at similar rates'],
    [/\bclump/i, 'concentration'],
    [/\btiers?\b|\bgraded?\b/i, 'evidence'],
    [/\bhints?\b(?!"?:)/i, 'tentative'],
    [/\bshuffl(?!ing \()/i, 'permutation test'],
    [/randomis/i, 'permutation test'],
    [/other choices|choices? of method/i, 'other counting rules'],
    [/(corrected|adjusted) probability/i, 'corrected p'],
    [/95 ?% interval|\d %/, '95% CI'],
    [/pass(es)? correction/i, 'significant after correction'],
    [/told in prose/i, 'reported speech'],
    [/^Opening\b|before the first heading/i, 'before the first section'],
    [/\bmeet\b|\bmet\b/i, 'co-occur'],
    [/shipped/i, 'built-in'],
    [/went on\b|took it up|brought? it up|took up/i, 'first, later mention'],
    [/whoever|\balike\b|not weight|likewise/i, 'plain words'],
    [/\bmend\b|\bPress\b|how far it is|a fault of/i, 'fix; Click; shows progress; internal error'],
    [/^note: /, 'warning: '],
    [/q<\d|z>\d/, 'blanks around < and >'],
  ],
};

/** The texts between quotation marks of a function's source: what it can say, whichever branch it takes. */
function literalsOf(source: string): readonly string[] {
  const texts = [''];
  const within: string[] = [];
  for (let i = 0; i < source.length; i++) {
    const [character = '', inside = ''] = [source[i], within.at(-1)];
    const quoted = '\'"`'.includes(inside) && inside !== '';
    if (quoted && character === '\\') texts.push(`${texts.pop()}${source[++i]}`);
    else if (quoted && character === inside) within.pop();
    else if (inside === '`' && character === '$' && source[i + 1] === '{') within.push(source[++i] ?? '');
    else if (quoted) texts.push(`${texts.pop()}${character}`);
    else if ('\'"`'.includes(character)) texts.push('');
    if (!quoted && '\'"`{'.includes(character)) within.push(character);
    if (!quoted && character === '}') within.pop();
  }
  // A word alone in a function is a value that it compares with.
  return texts.filter((text) => !/^[\w -]*$/.test(text) || text.includes(' '));
}

/** All texts in a value: of objects, lists and functions too. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return literalsOf(String(value));
  return value !== null && typeof value === 'object' && !(value instanceof RegExp) ? Object.values(value).flatMap(textsIn) : [];
}

/** What people read of a table: not its codes, which stand before their meaning. */
const tableTexts = (table: Table, language: Language): readonly string[] => [
  table.title[language],
  table.holds[language],
  ...columnsOf(table).flatMap(({ title, description }) => [title[language], description[language]]),
];

function chartTexts(language: Language): readonly string[] {
  const pen = { language, version: '0.0.0', measure };
  const periods = ['2025-11', '2025-12', '2026-01', '2026-02'];
  const charts = [
    ...[3, 6, 9, 30].flatMap((speakers) => drawCharts(sampleTables({ speakers, sections: 4 }), pen)),
    ...drawCorpusCharts(sampleCorpus({ documents: 60, periods, people: 8 }), pen),
  ];
  return charts.flatMap(({ title, caption, brief, alt, spec }) => [title, caption, brief ?? '', alt, ...axesAndKeys(spec)]);
}

/** Titles, labels and marks of a specification that are phrases: the rest are names of fields. */
const axesAndKeys = (spec: unknown): readonly string[] => textsIn(spec).filter((text) => /\p{Script=Han}|[a-z] [a-z]/u.test(text));

/** What is said where something is wrong; `incompleteness` and the problems of settings stand beside the errors. */
const MESSAGES = [
  errors,
  appErrors,
  corpusErrors,
  formatErrors,
  queryErrors,
  incompleteness,
  patternProblems,
  ruleProblems,
  settingProblems,
];

/** A text in both languages holds no word of either in the other. */
const inLanguage =
  (language: Language) =>
  (text: string): boolean =>
    language === 'zh' ? /\p{Script=Han}/u.test(text) : !/[\p{Script=Han}，。]{4}/u.test(text);

const shownIn = (language: Language): readonly string[] => [
  ...textsIn([wordingOf(language), PAGE_WORDS[language], APP_WORDS[language], slideWording[language], shareWording[language]]),
  ...textsIn([workbookWording[language]]),
  ...textsIn([corpusWording[language], readingWords[language]]),
  ...[...Object.values(TABLES), ...Object.values(CORPUS_TABLES)].flatMap((table) => tableTexts(table, language)),
  ...chartTexts(language),
  ...helpText({ commands: COMMANDS, options: OPTIONS }, language).split('\n'),
  ...textsIn([doubtMessages, warnings, details]).filter(inLanguage(language)),
  ...textsIn(MESSAGES).filter(inLanguage(language)),
  warningLine('', { code: '', line: 3, message: { zh: '', en: '' } }, language).trimStart(),
  ...(language === 'zh' ? Object.values(STAGE_NAMES_ZH) : []),
];

describe.each(['zh', 'en'] as const)('what people read in %s', (language) => {
  const shown = shownIn(language);

  it('is collected from everywhere', () => expect(shown.length).toBeGreaterThan(900));

  it.each(NOT_TO_USE[language])('says nothing of %s, but %s', (word) => {
    expect(shown.filter((text) => word.test(text))).toEqual([]);
  });
});
