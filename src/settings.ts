/**
 * Raw settings → definite Settings, once, at the door. Nothing later asks whether a setting is undefined.
 * `settings.schema.json` says the same to editors; a test keeps the two together.
 */

import { z } from 'zod';
import type { Language, Role, TermList } from './data.js';
import type { Message } from './errors/error.js';
import { ruleProblems } from './errors/setting-problems.js';
import type { HeadingPattern, LabelPattern } from './reading-pattern.js';
import { reading, type SkippedLines } from './reading-settings.js';
import { people } from './tables/corpus/people.js';
import { speakerSectionTerms } from './tables/discussion/people/speaker-section-terms.js';
import { speakers } from './tables/discussion/people/speakers.js';
import { TERM_LISTS } from './tables/vocabulary.js';

const text = z.string().trim().min(1);
const texts = z.union([text, z.array(text)]).transform((value) => (Array.isArray(value) ? value : [value]));

/** Offices and organisations are lists of the same length; an entry may be empty. */
const oneOrMore = z.union([z.string().trim(), z.array(z.string().trim())]).transform((value) => (Array.isArray(value) ? value : [value]));

const column = text.nullable().default(null);

/** 7, or '7-9' for three turns. */
const turnRange = z.union([
  z
    .int()
    .min(1)
    .transform((turn) => ({ first: turn, turns: 1 })),
  z
    .string()
    .regex(/^\d{1,6}\s*[-–—~～]\s*\d{1,6}$/)
    .transform((range) => {
      const [first = 1, last = first] = range.split(/[-–—~～]/).map(Number);
      return { first, turns: Math.max(0, last - first + 1) };
    }),
]);

/** Each is written out in run.json; a discussion of a day has two thousand. */
const MOST_TURNS = 100_000;
const tooManyTurns = {
  message: `names more than ${MOST_TURNS} turns. Write ranges that the discussion has.`,
  params: { zh: `写了超过 ${MOST_TURNS} 轮。请只写文中有的轮次。` },
};

const person = z.strictObject({
  name: text.describe('姓名 · canonical name'),
  aliases: texts.default([]).describe('其他标签或称呼 · other labels and forms of address'),
  role: z.enum(['moderator', 'panelist', 'reporter', 'audience', 'narrator', 'organisation', 'unknown']).nullable().default(null),
  organisation: oneOrMore.nullable().default(null).describe('机构，与职务一一对应 · same order as title'),
  title: oneOrMore.nullable().default(null).describe('职务 · same order as organisation'),
  turns: z
    .union([turnRange.transform((range) => [range]), z.array(turnRange)])
    .default([])
    .describe('归这个人的轮次，如 [3, 7-9] · turns that are this person’s, whatever their label')
    .refine((ranges) => ranges.reduce((sum, { turns }) => sum + turns, 0) <= MOST_TURNS, tooManyTurns)
    .transform((ranges): readonly number[] => ranges.flatMap(({ first, turns }) => Array.from({ length: turns }, (_, i) => first + i))),
  from: texts
    .default([])
    .describe(
      '本人在别人的发言当中开口的那几个字；| 表示从哪里起，不写则从头起 · words with which this person begins within somebody else’s turn; | says where, if not at their beginning',
    ),
  counted: z
    .boolean()
    .default(true)
    .describe('词语和主题是否计入；发言量照常统计 · whether words and themes count; talk is measured all the same'),
});

/** Columns of the tables that attributes are joined into: an attribute needs another name. */
export const COLUMNS: ReadonlySet<string> = new Set([speakers, speakerSectionTerms, people].flatMap(({ columns }) => Object.keys(columns)));
const columnTaken = {
  message: 'has the name of a column of speakers.csv, speaker-section-terms.csv or people.csv. Choose another.',
  params: { zh: '与 speakers.csv、speaker-section-terms.csv 或 people.csv 的列同名。请换一个名称。' },
};

const colour = (standard: string) =>
  z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .transform((value) => value.toLowerCase())
    .default(standard);

const word = z.union([text.transform((term) => ({ term, tag: 'n' })), z.strictObject({ term: text, tag: text.default('n') })]);

/** Characters between two terms that are still near each other: about half a clause. */
const NEAR = 10;

/** Key of a rule → what it may be called in Chinese. */
const RULE_KEYS = { any: '任一', all: '都有', near: '邻近', within: '距离', not: '排除' } as const;

const distance = z.int().min(0).max(1000);

const ruleShape = z.strictObject({
  any: texts.optional().describe('其中任何一个 · one of them is enough'),
  all: texts.optional().describe('全部出现在同一句里 · each of them, in any order'),
  near: texts.optional().describe('全部出现，而且彼此相距不远 · each of them, close to each other'),
  within: distance.optional().describe(`邻近的词之间最多隔几个字，默认 ${NEAR} · characters between neighbours of near`),
  not: texts.optional().describe('一个也不能有 · none of them'),
  任一: texts.optional().describe('同 any'),
  都有: texts.optional().describe('同 all'),
  邻近: texts.optional().describe('同 near'),
  距离: distance.optional().describe('同 within'),
  排除: texts.optional().describe('同 not'),
});

/** The names that keys of a rule may have, for messages. */
export const ruleKeys: readonly string[] = Object.keys(ruleShape.shape);

const rule = ruleShape
  .superRefine((raw, { addIssue }) => {
    const problem = findRuleProblem(raw);
    if (problem) addIssue({ code: 'custom', path: [problem.key], message: problem.message.en, params: { zh: problem.message.zh } });
  })
  .transform(makeRule);

const codebookEntry = z.union([text, rule]);
const codebook = z.record(
  text,
  z.union([codebookEntry, z.array(codebookEntry)]).transform((value) => (Array.isArray(value) ? value : [value])),
);

const settingsShape = z.strictObject({
  title: z.string().trim().default('').describe('标题 · title of the discussion'),
  date: z.union([z.string(), z.number()]).transform(String).default('').describe('日期 · date'),
  language: z.enum(['zh', 'en']).default('zh').describe('报告语言 · language of the report'),
  encoding: z.string().default('auto').describe('文字稿编码，auto 为自动识别 · encoding of the transcript'),
  columns: z
    .strictObject({ speaker: column, text: column, start: column, end: column })
    .prefault({})
    .describe('表格文件的列名，不写则自动识别 · columns of a table file; found by name where not given'),
  engine: z.enum(['auto', 'nodejieba', 'node-rs']).default('auto').describe('分词引擎 · segmenter'),
  people: z
    .array(z.union([text.transform((name) => person.parse({ name })), person]))
    .superRefine((people, { addIssue }) => {
      const seen = new Set<number>();
      const twice = people.flatMap((somebody) => somebody.turns).find((turn) => seen.size === seen.add(turn).size);
      if (twice !== undefined)
        addIssue({ code: 'custom', message: `turn ${twice} is given twice`, params: { zh: `第 ${twice} 轮写了两次。` } });
    })
    .default([])
    .describe('人物，优先于文中信息 · people; overrules what the text says'),
  attributes: z
    .record(
      text,
      z.record(
        text.refine((name) => !COLUMNS.has(name), columnTaken),
        z.union([z.string().trim(), z.number()]).transform(String),
      ),
    )
    .default({})
    .describe('各人的其他特征，如 何川: { 性别: 男 } · what else is known of people, for tables and groups'),
  people_file: z
    .string()
    .trim()
    .default('')
    .describe(
      '各人特征的表（CSV、TSV、XLSX）：第一列姓名，其他列是特征 · a table of the same (CSV, TSV, XLSX): names first, an attribute in each further column',
    ),
  group_by: z
    .string()
    .trim()
    .default('')
    .describe('按哪一项特征比较各组；也可以是 role、organisation · the attribute by which people are compared; or role, organisation'),
  words: z.array(word).default([]).describe('必须保持完整的词 · terms to keep whole'),
  dictionaries: z
    .array(z.enum(TERM_LISTS))
    .default([...TERM_LISTS])
    .describe('使用哪些内置词表，默认全部 · shipped term lists to use, by default all'),
  not_words: texts.default([]).describe('不要合成一个词的 · terms not to be kept whole, found or of the dictionaries'),
  found_terms: z.boolean().default(true).describe('是否合并自动发现的新词 · whether terms found in the text itself are kept whole'),
  synonyms: z.record(text, texts).default({}).describe('同义词：统一写法 → 其他写法 · canonical term → variants'),
  stop: z
    .strictObject({ add: texts.default([]), keep: texts.default([]) })
    .prefault({})
    .describe('add 不计入的词，keep 一定计入的词 · words never or always counted'),
  themes: codebook.default({}).describe('主题 → 词语或规则；为空则自动发现 · theme → terms or rules; discovered where empty'),
  theme_rules: z
    .record(text, z.array(rule))
    .default({})
    .describe('主题 → 规则，也可以直接写在 themes 里 · theme → rules; they may as well stand among its terms'),
  codebook: z
    .string()
    .trim()
    .default('')
    .describe(
      '写成表的主题词表（CSV、TSV、XLSX）：主题、词语或规则、定义 · the codebook as a table (CSV, TSV, XLSX): theme, entry, definition',
    ),
  definitions: z.record(text, text).default({}).describe('主题 → 定义，供人看 · theme → what it means, for readers'),
  reading: reading
    .prefault({})
    .describe('怎样读文字稿，优先于程序学到的写法 · how the transcript is read; overrules what was learned from it'),
  reference: z
    .string()
    .trim()
    .default('')
    .describe(
      '参照：文件夹、多场比较的存储或词频表（CSV，词、次数），从设置文件所在处起；dictionary 为分词词典的词频 · what the words are compared with: a folder, a corpus or a frequency list; dictionary: that of the segmenter',
    ),
  sections: z.array(text).default([]).describe('作为标题的行 · lines that are headings'),
  automatic_sections: z
    .boolean()
    .default(true)
    .describe('没有标题时是否自动分节 · whether sections are placed where the text has no headings'),
  count: z
    .strictObject({ moderator: z.boolean().default(true), quoted: z.boolean().default(true) })
    .prefault({})
    .describe('是否计入主持人、转述的话 · whether the moderator and told speech count'),
  thresholds: z
    .strictObject({
      minimum_count: z.int().min(1).default(3),
      minimum_pair: z.int().min(1).default(2),
      strong: z.number().gt(0).lt(1).default(0.2),
      hint: z.number().gt(0).lt(1).default(0.33),
    })
    .prefault({})
    .describe('检验与列出的界限 · thresholds of tests and lists'),
  brand: z
    .strictObject({
      colours: z
        .strictObject({ accent: colour('#0072b2'), ink: colour('#1b2430'), quiet: colour('#4a5564'), paper: colour('#ffffff') })
        .prefault({}),
      // It is written into XML files, where a name must hold no markup.
      font: text.regex(/^[^<>&"']+$/).default('Microsoft YaHei'),
      logo: z.string().trim().default(''),
    })
    .prefault({})
    .describe(
      'Word 文档、幻灯片、工作簿和分享图片的颜色、字体、标志图（PNG 或 JPEG） · colours, font and logo of Word documents, slides, workbook and pictures to share',
    ),
  template: z
    .enum(['report', 'minutes'])
    .default('report')
    .describe('Word 文档：report 只有报告；minutes 另有会议纪要 · Word documents: the report alone, or minutes as well'),
  seed: z.int().min(0).default(1).describe('随机数种子 · seed of everything random'),
});

/** Rules among the terms of their theme move to a list of their own: code that needs terms need not know of rules. */
export const settingsSchema = settingsShape.transform((settings) => {
  const entries = Object.entries(settings.themes);
  const names = [...new Set([...entries.map(([theme]) => theme), ...Object.keys(settings.theme_rules)])];
  const entriesOf = (theme: string) => (Object.hasOwn(settings.themes, theme) ? (settings.themes[theme] ?? []) : []);
  const rulesOf = (theme: string) => (Object.hasOwn(settings.theme_rules, theme) ? (settings.theme_rules[theme] ?? []) : []);
  const rules = names.map(
    (theme) => [theme, [...entriesOf(theme).filter((entry) => typeof entry !== 'string'), ...rulesOf(theme)]] as const,
  );
  return {
    ...settings,
    themes: Object.fromEntries(names.map((theme) => [theme, entriesOf(theme).filter((entry) => typeof entry === 'string')])),
    theme_rules: Object.fromEntries(rules.filter(([, own]) => own.length > 0)),
  };
});

type RawRule = z.output<typeof ruleShape>;

/** Both names of a key mean the same. */
function makeRule(raw: RawRule): ThemeRule {
  const list = (key: 'any' | 'all' | 'near' | 'not'): readonly string[] => raw[key] ?? raw[RULE_KEYS[key]] ?? [];
  const within = raw.within ?? raw.距离 ?? NEAR;
  return { any: list('any'), all: list('all'), near: list('near'), within, not: list('not') };
}

/** Why a rule could never hold, or says less than it seems to; undefined for a sound one. */
function findRuleProblem(raw: RawRule): { readonly key: string; readonly message: Message } | undefined {
  const keys = Object.keys(RULE_KEYS) as (keyof typeof RULE_KEYS)[];
  const written = (key: keyof typeof RULE_KEYS): string => (raw[key] === undefined ? RULE_KEYS[key] : key);
  const twice = keys.find((key) => raw[key] !== undefined && raw[RULE_KEYS[key]] !== undefined);
  if (twice) return { key: RULE_KEYS[twice], message: ruleProblems.twice(twice, RULE_KEYS[twice]) };
  const { any, all, near, not } = makeRule(raw);
  const wanted = [...any, ...all, ...near];
  if (wanted.length === 0) return { key: written(not.length > 0 ? 'not' : 'any'), message: ruleProblems.nothingWanted() };
  if (near.length > 0 && new Set(near).size < 2) return { key: written('near'), message: ruleProblems.nearAlone(near[0] ?? '') };
  const distanced = raw.within !== undefined || raw.距离 !== undefined;
  if (distanced && raw.near === undefined && raw.邻近 === undefined) return { key: written('within'), message: ruleProblems.withinAlone() };
  const needed = [...all, ...near, ...(any.every((term) => not.includes(term)) ? any : [])];
  const contradiction = needed.find((term) => not.includes(term));
  return contradiction === undefined ? undefined : { key: written('not'), message: ruleProblems.contradiction(contradiction) };
}

/** What a settings file may hold. */
export type RawSettings = z.input<typeof settingsSchema>;

export interface PersonSetting {
  readonly name: string;
  readonly aliases: readonly string[];
  /** null: take what the text says. */
  readonly role: Role | null;
  readonly organisation: readonly string[] | null;
  readonly title: readonly string[] | null;
  /** Numbers of turns that are this person's, whatever their label. */
  readonly turns: readonly number[];
  /** Words with which the person begins to speak within a turn; `|` in them says where, if not at their beginning. Turns are numbered after it. */
  readonly from: readonly string[];
  readonly counted: boolean;
}

/** Codes a sentence where everything holds that it asks for: an empty list asks for nothing. */
export interface ThemeRule {
  /** At least one of them occurs in the sentence. */
  readonly any: readonly string[];
  /** Each of them does. */
  readonly all: readonly string[];
  /** Each of them does, with at most `within` characters between one and the next. */
  readonly near: readonly string[];
  readonly within: number;
  /** None of them does. */
  readonly not: readonly string[];
}

export interface Settings {
  readonly title: string;
  readonly date: string;
  readonly language: Language;
  /** 'auto' or an encoding label. */
  readonly encoding: string;
  /** Columns of a csv, tsv or xlsx file by name. Null: found by the usual names. */
  readonly columns: Readonly<Record<'speaker' | 'text' | 'start' | 'end', string | null>>;
  readonly engine: 'auto' | 'nodejieba' | 'node-rs';
  readonly people: readonly PersonSetting[];
  /** Name → what else is known of the person. */
  readonly attributes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** A table with more of them, by its path from the folder of the settings, which is read with the settings; '' for none. */
  readonly people_file: string;
  /** The attribute by which people are compared, 'role' or 'organisation'; '' for none. */
  readonly group_by: string;
  /** Terms to keep whole. */
  readonly words: readonly { readonly term: string; readonly tag: string }[];
  /** Shipped term lists whose terms are kept whole. */
  readonly dictionaries: readonly TermList[];
  /** Terms of the dictionaries, or found in the text, that are not to be kept whole. */
  readonly not_words: readonly string[];
  /** Whether terms that were found in the text itself are kept whole. */
  readonly found_terms: boolean;
  /** Canonical term → variants counted under it. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** `add`: words not to count; `keep`: words to count although a stop list has them. */
  readonly stop: { readonly add: readonly string[]; readonly keep: readonly string[] };
  /** Theme → terms; a theme that has only rules is here too, with none. Empty: themes are discovered. */
  readonly themes: Readonly<Record<string, readonly string[]>>;
  /** Theme → rules, for the themes that have some. */
  readonly theme_rules: Readonly<Record<string, readonly ThemeRule[]>>;
  /** A table with more themes, by its path from the folder of the settings, which is read with the settings; '' for none. */
  readonly codebook: string;
  /** Theme → what it means, for those who read the codebook. */
  readonly definitions: Readonly<Record<string, string>>;
  /** How the file is written: overrules what is learned from it. */
  readonly reading: {
    readonly labels: readonly LabelPattern[];
    readonly headings: readonly HeadingPattern[];
    /** Labels, as printed, that name no speaker. */
    readonly not_labels: readonly string[];
    readonly skip: readonly SkippedLines[];
  };
  /** What words are compared with: a path from the folder of the settings; 'dictionary' for that of the segmenter; '' for nothing. */
  readonly reference: string;
  /** Lines of the text that are headings although they do not look like it. */
  readonly sections: readonly string[];
  /** Whether sections are placed where the text has no headings. */
  readonly automatic_sections: boolean;
  /** Whether the words of the moderator, and of speech reported in prose, are counted. */
  readonly count: { readonly moderator: boolean; readonly quoted: boolean };
  readonly thresholds: {
    /** A term must occur this often to be tested. */
    readonly minimum_count: number;
    /** A pair must occur together this often to be listed. */
    readonly minimum_pair: number;
    /** q below which a find is strong / a hint. */
    readonly strong: number;
    readonly hint: number;
  };
  /** How Word documents, slides and workbook look. Speakers keep the colours that they have in the charts. */
  readonly brand: Brand;
  /** Which Word documents are written: the report, or minutes beside it. */
  readonly template: Template;
  readonly seed: number;
}

export type Template = 'report' | 'minutes';

export interface Brand {
  /** #rrggbb. */
  readonly colours: { readonly accent: string; readonly ink: string; readonly quiet: string; readonly paper: string };
  /** By name: it must be installed where the files are opened. */
  readonly font: string;
  /** Path of a PNG or JPEG file from the folder of the settings; '' for none. */
  readonly logo: string;
}

/** Settings with every default: what a bare transcript is analysed with. */
export const defaultSettings: Settings = settingsSchema.parse({});
