import type { Language } from '../data.js';
import { reliabilityErrors } from '../errors/reliability-errors.js';

/** What is kept beside coding sheets, and not shown to coders: what was drawn, and what the machine answered. */
export interface CodingKey {
  readonly yuanzhuo: string;
  /** SHA-256 of the transcript. */
  readonly transcript: string;
  readonly title: string;
  readonly seed: number;
  readonly coders: readonly string[];
  readonly themes: readonly string[];
  readonly sentences: readonly {
    readonly sentence: string;
    readonly weight: number;
    /** Themes that the machine gave it. */
    readonly machine: readonly string[];
    readonly text: string;
  }[];
}

export const KEY_FILE = 'key.json';

const HEADINGS = {
  zh: { sentence: '句子编号', before: '上文', text: '原文', after: '下文', none: '都不属于', note: '备注' },
  en: { sentence: 'sentence no.', before: 'before', text: 'text', after: 'after', none: 'none of these', note: 'note' },
} as const;

/** The headings of a sheet: the sentence in context, a column a theme, none of them, a note. */
export function headingsOf({ themes }: Pick<CodingKey, 'themes'>, language: Language): readonly string[] {
  const { sentence, before, text, after, none, note } = HEADINGS[language];
  return [sentence, before, text, after, ...themes, none, note];
}

/** A sentence of a sheet → the themes that the coder gave it. Sentences that the coder left blank are missing. */
export type Answers = ReadonlyMap<string, ReadonlySet<string>>;

const YES = /^(?:1|x|×|√|✓|✔|是|对|y|yes|true)$/iu;
const NO = /^(?:0|否|不|n|no|false|)$/iu;
/** Columns before those of themes. */
const CONTEXT = 4;

/**
 * Reads a sheet that a coder filled in. A row counts as coded where a theme or "none" is marked in it: then blank cells are a no. Rows of one that are
 * blank are not coded, and rows and columns may have been moved.
 *
 * @throws YuanzhuoError for a cell that is neither yes nor no, a row that says both a theme and none, a missing column, and a sentence that was not drawn.
 */
export function readSheet(cells: readonly (readonly string[])[], { themes, sentences }: CodingKey, path: string): Answers {
  const [head = [], ...rows] = cells;
  const columnOf = (names: readonly string[], from = 0): number => {
    const at = head.findIndex((heading, i) => i >= from && names.includes(heading.trim()));
    if (at < 0) throw reliabilityErrors.column(path, names[0] ?? '');
    return at;
  };
  const at = {
    sentence: columnOf([HEADINGS.zh.sentence, HEADINGS.en.sentence]),
    none: columnOf([HEADINGS.zh.none, HEADINGS.en.none], CONTEXT),
  };
  const ofThemes = themes.map((theme) => ({ theme, column: columnOf([theme], CONTEXT) }));
  const drawn = new Set(sentences.map(({ sentence }) => sentence));
  const answers = new Map<string, ReadonlySet<string>>();
  const seen = new Set<string>();
  for (const [i, row] of rows.entries()) {
    const isYes = (column: number): boolean => {
      const value = (row[column] ?? '').trim();
      if (YES.test(value)) return true;
      if (NO.test(value)) return false;
      throw reliabilityErrors.cell(path, { row: i + 2, column: head[column] ?? '', value });
    };
    const sentence = (row[at.sentence] ?? '').trim();
    if (sentence === '') continue;
    if (!drawn.has(sentence) || seen.has(sentence)) throw reliabilityErrors.sentence(path, { row: i + 2, sentence });
    seen.add(sentence);
    const given = ofThemes.filter(({ column }) => isYes(column)).map(({ theme }) => theme);
    const none = isYes(at.none);
    if (none && given.length > 0) throw reliabilityErrors.contradiction(path, { row: i + 2, theme: given[0] ?? '' });
    const said = ofThemes.some(({ column }) => (row[column] ?? '').trim() !== '');
    if (none || said) answers.set(sentence, new Set(given));
  }
  if (answers.size === 0) throw reliabilityErrors.blank(path);
  return answers;
}
