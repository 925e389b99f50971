import type { FactKey, Language, Tier } from '../../../src/data.js';
import { FACT_NAMES } from '../../../src/report/wording/fact-names.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import type { RowChange } from '../../../src/spreadsheets/compare/compare-rows.js';
import { COMPARED, type Compared, type Difference } from './compare-outputs.js';

/** The difference as lines for the terminal. */
export function differenceLines({ causes, effects }: Difference, language: Language): readonly string[] {
  const words = WORDS[language];
  const changed = Object.entries(effects).filter(([, changes]) => changes.length > 0);
  const why = [
    ...(causes.text ? [words.text] : []),
    ...(causes.version ? [`${words.version} ${causes.version.join(' → ')}`] : []),
    ...(causes.engine ? [`${words.engine} ${causes.engine.join(' → ')}`] : []),
    ...causes.settings.map(({ setting, before, after }) =>
      changeLine(`${words.setting} ${setting}`, { before: before || null, after: after || null }, language),
    ),
  ];
  if (changed.length === 0 && why.length === 0) return [words.same];
  return [
    words.causes,
    ...(why.length === 0 ? [words.noCause] : why),
    words.effects,
    ...(changed.length === 0
      ? [`  ${words.same}`]
      : changed.flatMap(([table, changes]) => tableLines(table, { changes, causes }, language))),
  ];
}

function tableLines(
  table: string,
  { changes, causes }: { readonly changes: readonly RowChange[]; readonly causes: Difference['causes'] },
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const named = causes.settings.flatMap(({ before, after }) => [before, after]).filter((value) => value.length > 1);
  const touches = ({ key }: RowChange): boolean => named.some((name) => name.includes(key) || key.includes(name));
  const ordered = [...changes.filter(touches), ...changes.filter((change) => !touches(change))];
  return [
    `  ${words.tables[table as Compared]} (${changes.length})`,
    ...ordered
      .slice(0, MOST)
      .map(({ key, ...change }) =>
        changeLine(
          `    ${table === 'discussion' ? words.facts[key as FactKey] : key}`,
          inWords(table as Compared, change, language),
          language,
        ),
      ),
    ...(ordered.length > MOST ? [words.more(ordered.length - MOST)] : []),
  ];
}

type Change = Pick<RowChange, 'before' | 'after'>;

/** Grades as the report says them; other values as they stand in the tables. */
function inWords(table: Compared, { before, after }: Change, language: Language): Change {
  if (COMPARED[table].column !== 'tier') return { before, after };
  const wording = wordingOf(language);
  const tier = (value: string | null) => (value === null || !(value in wording.tier) ? value : wording.tier[value as Tier]);
  return { before: tier(before), after: tier(after) };
}

/** What came, went or changed: 桥：新增 3, 桥：3 → 4. */
function changeLine(what: string, { before, after }: Change, language: Language): string {
  const { colon } = wordingOf(language);
  const { added, gone, changed, none } = WORDS[language];
  const value = (text: string | null): string => text || none;
  if (before === null) return `${what}${colon}${added} ${value(after)}`;
  if (after === null) return `${what}${colon}${gone} ${value(before)}`;
  return `${what}${colon}${changed} ${value(before)} → ${value(after)}`;
}

const MOST = 20;

const WORDS = {
  zh: {
    added: '新增',
    gone: '消失',
    changed: '变化',
    none: '（空）',
    facts: FACT_NAMES.zh,
    same: '两次运行的结果没有差别。',
    causes: '可能的原因',
    effects: '变化',
    noCause: '  未找到原因：文字稿、设置、版本、分词引擎都相同',
    text: '  文字稿改过',
    version: '  程序版本',
    engine: '  分词引擎或词典',
    setting: '  设置',
    more: (n: number) => `    另有 ${n} 处`,
    tables: {
      discussion: '讨论概况',
      speakers: '发言人的字数',
      turns: '各轮的发言人',
      sections: '各节',
      keywords: '词语的次数',
      'keywords-by-speaker': '各人“强”的特色词',
      themes: '主题的句数',
      codebook: '主题词表各项归入的句数',
      'coded-sentences': '归入主题的句子',
      'theme-by-speaker': '各人“强”的主题差别',
      'segmentation-audit': '整词',
    },
  },
  en: {
    added: 'new',
    gone: 'gone',
    changed: 'changed',
    none: '(empty)',
    facts: FACT_NAMES.en,
    same: 'The two runs do not differ.',
    causes: 'Possible causes',
    effects: 'Changes',
    noCause: '  none found: text, settings, version and engine are the same',
    text: '  the transcript has changed',
    version: '  version',
    engine: '  segmenter or dictionaries',
    setting: '  setting',
    more: (n: number) => `    ${n} more`,
    tables: {
      discussion: 'title, date, time, place, event, organisers, present, observers, absent, recorder',
      speakers: 'characters of speakers',
      turns: 'speakers of turns',
      sections: 'sections',
      keywords: 'counts of terms',
      'keywords-by-speaker': 'strong distinctive words of speakers',
      themes: 'sentences of themes',
      codebook: 'sentences by entry of the codebook',
      'coded-sentences': 'sentences coded with a theme',
      'theme-by-speaker': 'strong themes of speakers',
      'segmentation-audit': 'terms kept whole',
    },
  },
} as const;
