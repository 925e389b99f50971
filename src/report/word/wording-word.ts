import type { Language } from '../../data.js';

/** Words of a Word document that the report's own wording lacks. */
interface WordWording {
  /** What stands around the number of the page and the number of pages. */
  readonly page: readonly [before: string, between: string, after: string];
  readonly figure: string;
  readonly table: string;
  /** A footnote: the sentences of a quote. */
  readonly sentences: (ids: string) => string;
  /** In a footnote: behind ids that are not all, how many there are. */
  readonly of: (all: number) => string;
}

const zh: WordWording = {
  page: ['第 ', ' 页，共 ', ' 页'],
  figure: '图',
  table: '表',
  sentences: (ids) => `句子编号：${ids}`,
  of: (all) => ` 等 ${all} 句`,
};

const en: WordWording = {
  page: ['Page ', ' of ', ''],
  figure: 'Figure',
  table: 'Table',
  sentences: (ids) => `Sentences: ${ids}`,
  of: (all) => ` of ${all} sentences`,
};

export const wordWording: Readonly<Record<Language, WordWording>> = { zh, en };
