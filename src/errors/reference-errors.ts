import { error, quote, some, warning, type YuanzhuoError } from './error.js';

/** What stands in the way of a reference, named under `reference` in the settings. */
export const referenceErrors = {
  missing: (written: string, path: string) =>
    error(
      'reference.missing',
      `找不到设置里的参照（reference）${quote(written)}：${path} 不存在。路径从设置文件所在的文件夹算起；要与分词词典的词频比较，请写 dictionary。`,
      `The reference ${quote(written)} of the settings is not there: ${path} does not exist. Paths begin at the folder of the settings file; for the dictionary of the segmenter, write dictionary.`,
    ),
  noKind: (path: string) =>
    error(
      'reference.kind',
      `${path} 不能作参照。请写一个文件夹、多场比较（corpus）的输出文件夹，或 .csv、.tsv 词频表。`,
      `${path} cannot be a reference. Name a folder, the output folder of the command corpus, or a frequency list (.csv, .tsv).`,
    ),
  listLine: (path: string, line: number, written: string, cause?: unknown) =>
    error(
      'reference.list',
      `词频表 ${path} 第 ${line} 行${written === '' ? '' : `（${quote(written)}）`}读不出词和次数。每行请写一个词和一个数，用逗号或制表符隔开。`,
      `Line ${line} of the frequency list ${path}${written === '' ? '' : ` (${quote(written)})`} has no word with a count. Write a word and a number on each line, with a comma or a tab between.`,
      cause,
    ),
  nothing: (path: string, leftOut: readonly string[]) =>
    error(
      'reference.nothing',
      `参照 ${path} 里没有可以比较的词${leftOut.length > 0 ? `：${some(leftOut).join('、')} 就是这场讨论，没有计入` : ''}。请放入其他讨论或文本。`,
      `The reference ${path} has no word to compare with${leftOut.length > 0 ? `: ${some(leftOut).join(', ')} is this very discussion and was left out` : ''}. Put other discussions or texts there.`,
    ),
  incomplete: (path: string, documents: number) =>
    error(
      'reference.incomplete',
      `参照 ${path} 里还有 ${documents} 份文字稿没有处理完。请先把那次 corpus 运行完。`,
      `${documents} transcripts of the reference ${path} are not done yet. Let that run of corpus finish first.`,
    ),
  unread: (name: string, { messages }: YuanzhuoError) =>
    warning('reference.unread', 0, `参照里的 ${name} 没有计入：${messages.zh}`, `${name} of the reference is not counted: ${messages.en}`),
} as const;
