import { basename, dirname, join, resolve } from 'node:path';
import type { Language } from '../../../src/data.js';
import { errors } from '../../../src/errors/errors.js';
import { reliabilityErrors } from '../../../src/errors/reliability-errors.js';
import { namesIn } from '../../../src/files/disk.js';
import { parseCsvRecords } from '../../../src/files/parse-csv.js';
import { readBytes } from '../../../src/files/read-bytes.js';
import { writeFolder } from '../../../src/files/write-folder.js';
import { groupBy } from '../../../src/group-by.js';
import { type CodingKey, headingsOf, KEY_FILE } from '../../../src/reliability/coding-sheet.js';
import { type Candidate, drawSample } from '../../../src/reliability/draw-sample.js';
import { rowsToCsv } from '../../../src/spreadsheets/csv/rows-to-csv.js';
import { plainSheet, type Sheet } from '../../../src/spreadsheets/workbook/sheet.js';
import { sheetsToXlsx } from '../../../src/spreadsheets/workbook/write-xlsx.js';
import { readRun } from '../../read-run.js';
import type { Context } from '../command.js';

interface Request {
  readonly paths: readonly string[];
  readonly language: Language;
  readonly sample: number;
  readonly coders: readonly string[];
  /** Null: beside the output. */
  readonly folder: string | null;
}

/** Draws sentences of an output and writes a blank sheet for each coder, and the key beside them. Gives the exit code. */
export async function writeCodingSheets(
  { paths, language, sample, coders, folder }: Request,
  { terminal, version }: Context,
): Promise<number> {
  const [output, ...more] = paths;
  if (output === undefined || more.length > 0) throw reliabilityErrors.oneOutput();
  rejectNames(coders);
  const to = folder ?? join(dirname(resolve(output)), `${basename(resolve(output))}-coding`);
  if (namesIn(to).length > 0) throw reliabilityErrors.sheetsThere(to);
  const run = readRun(output);
  if (!run.formats.includes('csv')) throw errors.noTables(output, run.formats);
  const coded = readCoded(output);
  const title = run.discussion.title ?? basename(resolve(output));
  const { settings, input } = run;
  const drawn = drawSample(coded.candidates, sample, settings.seed);
  const key: CodingKey = {
    ...{ yuanzhuo: version, transcript: input.sha256, title, seed: settings.seed, coders, themes: coded.themes.map(({ theme }) => theme) },
    sentences: drawn.map(({ sentence, weight, themes, text }) => ({ sentence, weight, machine: themes, text })),
  };
  const rows = drawn.map(({ sentence, before, text, after }) => [sentence, before, text, after, ...key.themes.map(() => null), null, null]);
  const headings = headingsOf(key, language);
  const csv = rowsToCsv(
    { columns: headings.map((name) => ({ name })) },
    rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i]]))),
  );
  const product = `Yuanzhuo ${version}`;
  const book = await sheetsToXlsx([codingSheet(headings, rows, language), themesSheet(coded.themes, language)], {
    ...{ title, language, font: 'Noto Sans SC', product },
  });
  const files = coders.flatMap((coder) => [[`coding-${coder}.csv`, csv] as const, [`coding-${coder}.xlsx`, book] as const]);
  writeFolder(to, new Map<string, string | Uint8Array>([...files, [KEY_FILE, `${JSON.stringify(key, null, 1)}\n`]]));
  terminal.print(WORDS[language].written(to, drawn.length, coded.candidates.length));
  return 0;
}

/** @throws YuanzhuoError for a name that no file can have, and for one that is given twice. */
function rejectNames(coders: readonly string[]): void {
  const wrong = coders.find((name, i) => !/^[\p{L}\p{N}_-]{1,40}$/u.test(name) || coders.indexOf(name) < i);
  if (wrong !== undefined) throw reliabilityErrors.coderName(wrong);
}

interface InContext extends Candidate {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** The counted sentences of an output with their themes, and the text of each in its context. */
function readCoded(output: string) {
  const read = (name: string) => parseCsvRecords(new TextDecoder().decode(readBytes(join(output, 'tables', `${name}.csv`))));
  const themes = read('themes').map(({ theme = '', terms = '', rules = '' }) => ({ theme, terms, rules }));
  if (themes.length === 0) throw reliabilityErrors.noThemes(output);
  const codes = groupBy(read('coded-sentences'), ({ sentence = '' }) => sentence);
  const uncoded = new Set(read('uncoded-sentences').map(({ sentence = '' }) => sentence));
  const sentences = read('sentences');
  const textAt = (i: number): string => sentences[i]?.text ?? '';
  const candidates = sentences.flatMap(({ sentence = '', speaker = '', text = '' }, i): readonly InContext[] => {
    const given = codes.get(sentence)?.map(({ theme = '' }) => theme) ?? [];
    return given.length > 0 || uncoded.has(sentence)
      ? [{ sentence, speaker, themes: given, before: textAt(i - 1), text, after: textAt(i + 1) }]
      : [];
  });
  return { themes, candidates };
}

/** A sheet to fill in: how to do it stands on the sheet of themes. */
function codingSheet(headings: readonly string[], rows: Sheet['rows'], language: Language): Sheet {
  const widths = [10, 40, 60, 40];
  const columns = headings.map((heading, i) => ({
    ...{ heading, format: 'text' as const, width: widths[i] ?? 14 },
    ...(i === 2 ? { wrap: true as const } : {}),
  }));
  return { ...plainSheet(WORDS[language].sheet, columns, rows), filter: false, frozen: 1 };
}

/** What each theme is, and how to fill in the sheet. */
function themesSheet(themes: ReturnType<typeof readCoded>['themes'], language: Language): Sheet {
  const { themes: name, columns, howTo } = WORDS[language];
  return {
    ...plainSheet(
      name,
      columns.map((heading, i) => ({ heading, format: 'text', width: i === 0 ? 24 : 60 })),
      themes.map(({ theme, terms, rules }) => [theme, terms.replaceAll(';', '、'), rules]),
    ),
    heads: howTo,
    filter: false,
  };
}

const WORDS = {
  zh: {
    sheet: '编码',
    themes: '主题说明',
    columns: ['主题', '词语', '规则'],
    howTo: [
      '怎样填写',
      '请各自填写，不要商量。每一行只判断“原文”一句，上文、下文只帮助理解。',
      '属于某个主题，在它的一列写 1，可以不止一个；都不属于，在“都不属于”一列写 1。整行留空表示没有编码。',
      '词语和规则只说明主题讲什么；没有出现这些词的句子也可以属于这个主题，出现了也可以不属于。',
    ],
    written: (folder: string, drawn: number, all: number) =>
      `${folder}：从 ${all} 句里抽取了 ${drawn} 句。请每位编码员只拿到自己的一张表；key.json 里有程序的答案，不要给编码员看。`,
  },
  en: {
    sheet: 'coding',
    themes: 'themes',
    columns: ['theme', 'terms', 'rules'],
    howTo: [
      'How to fill in the sheet',
      'Work alone. Judge the one sentence under “text”; what stands before and after only helps to understand it.',
      'Write 1 under each theme that fits, which may be several; where none does, write 1 under “none of these”. A row left blank is not coded.',
      'Terms and rules say what a theme is about: a sentence may belong to it without them, and need not belong to it with them.',
    ],
    written: (folder: string, drawn: number, all: number) =>
      `${folder}: ${drawn} of ${all} sentences were drawn. Give each coder only their own sheet; key.json holds the machine's answers, which coders must not see.`,
  },
} as const;
