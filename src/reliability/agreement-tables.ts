import { type Bilingual, type Column, flag, integer, list, number, orEmpty, text } from '../tables/column.js';
import { SENTENCE } from '../tables/shared-columns.js';
import { type Row, table } from '../tables/table.js';

const THEME = text({ zh: '主题', en: 'theme' }, { zh: '主题名称；空：全部主题合计', en: 'name of the theme; empty: all themes together' });

const ends = (of: Bilingual): { readonly low: Column<number | null>; readonly high: Column<number | null> } => ({
  low: orEmpty(
    number(
      'coefficient',
      { zh: '下限', en: 'low' },
      {
        zh: `${of.zh}的 95% 置信区间的下限（自助法，以句为单位重抽 1000 次，百分位）；算不出时为空`,
        en: `lower end of the 95% CI of ${of.en} (bootstrap, sentences drawn anew 1,000 times, percentiles); empty where it cannot be computed`,
      },
    ),
  ),
  high: orEmpty(
    number('coefficient', { zh: '上限', en: 'high' }, { zh: `${of.zh}的 95% 置信区间的上限`, en: `upper end of the 95% CI of ${of.en}` }),
  ),
});

const kappa = ends({ zh: 'κ', en: 'κ' });
const alpha = ends({ zh: 'α', en: 'α' });
const precision = ends({ zh: '精确率', en: 'precision' });
const recall = ends({ zh: '召回率', en: 'recall' });
const f1 = ends({ zh: 'F1', en: 'F1' });

const share = (title: Bilingual, description: Bilingual): Column<number | null> => orEmpty(number('coefficient', title, description));

/** How far coders agree. */
export const agreement = table({
  name: 'agreement',
  title: { zh: '编码员之间的一致', en: 'Agreement of coders' },
  holds: { zh: '每主题每组编码员一行：一致率、κ、α', en: 'One row per theme and group of coders: agreement, κ, α' },
  columns: {
    theme: THEME,
    coders: list({ zh: '编码员', en: 'coders' }, { zh: '比较的编码员', en: 'the coders compared' }),
    sentences: integer(
      { zh: '句数', en: 'sentences' },
      { zh: '其中至少两位都编码的句数', en: 'sentences that at least two of them coded' },
    ),
    yes: share(
      { zh: '“是”的占比', en: 'share of yes' },
      { zh: '这些句子的全部判断中“属于”的占比，0–1', en: 'share of yes among their judgements of these, 0–1' },
    ),
    agreement: share(
      { zh: '一致率', en: 'agreement' },
      { zh: '两两判断相同的占比，0–1', en: 'share of pairs of judgements that are the same, 0–1' },
    ),
    kappa: share(
      { zh: 'κ', en: 'κ' },
      {
        zh: 'Cohen 1960 的 κ；不止两位时，或两人只用同一种判断时为空',
        en: "Cohen's κ (1960); empty for more than two coders, and where both give one answer only",
      },
    ),
    kappa_low: kappa.low,
    kappa_high: kappa.high,
    alpha: share(
      { zh: 'α', en: 'α' },
      {
        zh: 'Krippendorff 的 α（名义尺度，可缺失）；判断全部相同时为空',
        en: "Krippendorff's α (nominal; judgements may be missing); empty where all judgements are the same",
      },
    ),
    alpha_low: alpha.low,
    alpha_high: alpha.high,
  },
});

/** How well the machine does what coders do. */
export const machine = table({
  name: 'machine',
  title: { zh: '程序与编码员', en: 'The machine against coders' },
  holds: { zh: '每主题每个标准一行：精确率、召回率、F1', en: 'One row per theme and standard: precision, recall, F1' },
  columns: {
    theme: THEME,
    against: text(
      { zh: '标准', en: 'against' },
      {
        zh: '编码员的名字；consensus：多数编码员一致的判断（票数相等的不算）',
        en: 'name of a coder; consensus: what most coders say (ties are left out)',
      },
    ),
    sentences: integer(
      { zh: '句数', en: 'sentences' },
      { zh: '有标准的句数（合计行：判断数）', en: 'sentences with a standard (in the row of all themes: judgements)' },
    ),
    both: integer({ zh: '都是', en: 'both' }, { zh: '程序和标准都归入', en: 'given by machine and standard' }),
    machine_only: integer({ zh: '只有程序', en: 'machine only' }, { zh: '只有程序归入', en: 'given by the machine only' }),
    standard_only: integer({ zh: '只有标准', en: 'standard only' }, { zh: '只有标准归入', en: 'given by the standard only' }),
    neither: integer({ zh: '都不是', en: 'neither' }, { zh: '都没有归入', en: 'given by neither' }),
    precision: share(
      { zh: '精确率', en: 'precision' },
      {
        zh: '程序归入的句子里标准也归入的占比，按抽样比加权，0–1',
        en: 'share of what the machine gives that the standard gives, weighted by the chance of being drawn, 0–1',
      },
    ),
    precision_low: precision.low,
    precision_high: precision.high,
    recall: share(
      { zh: '召回率', en: 'recall' },
      {
        zh: '标准归入的句子里程序也归入的占比，按抽样比加权，0–1',
        en: 'share of what the standard gives that the machine gives, weighted likewise, 0–1',
      },
    ),
    recall_low: recall.low,
    recall_high: recall.high,
    f1: share({ zh: 'F1', en: 'F1' }, { zh: '精确率与召回率的调和平均，0–1', en: 'harmonic mean of precision and recall, 0–1' }),
    f1_low: f1.low,
    f1_high: f1.high,
  },
});

/** Where coders, or they and the machine, disagree. */
export const disagreements = table({
  name: 'disagreements',
  title: { zh: '不一致的句子', en: 'Disagreements' },
  holds: {
    zh: '每句每主题一行：谁归入、谁不归入、程序归入与否',
    en: 'One row per sentence and theme: who gives it, who does not, and whether the machine does',
  },
  columns: {
    theme: text({ zh: '主题', en: 'theme' }, { zh: '主题名称', en: 'name of the theme' }),
    sentence: SENTENCE,
    yes: list({ zh: '归入', en: 'yes' }, { zh: '归入的编码员', en: 'coders who give the theme' }),
    no: list({ zh: '不归入', en: 'no' }, { zh: '不归入的编码员', en: 'coders who do not' }),
    machine: flag({ zh: '程序', en: 'machine' }, { zh: '1：程序归入', en: '1: the machine gives it' }),
    text: text({ zh: '原文', en: 'text' }, { zh: '原文，不改一字', en: 'verbatim' }),
  },
});

export type AgreementRow = Row<typeof agreement>;
export type MachineRow = Row<typeof machine>;
export type DisagreementRow = Row<typeof disagreements>;
