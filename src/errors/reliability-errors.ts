import { error, quote, typed } from './error.js';

/** What can be wrong with a sample for coders, and with the sheets that come back. */
export const reliabilityErrors = {
  oneOutput: () =>
    error(
      'coding.one-output',
      `请给出一个输出文件夹，例如 ${typed('coding', 'output/论坛', '--sample', '200', '--coders', 'A,B')}。`,
      `Give one output folder, for example ${typed('coding', 'output/forum', '--sample', '200', '--coders', 'A,B')}.`,
    ),
  noThemes: (folder: string) =>
    error(
      'coding.no-themes',
      `${folder} 里没有主题，没有可以编码的内容。请在设置的 themes 里写出主题，再分析一次。`,
      `${folder} has no themes, so there is nothing to code. Write themes in the settings and analyse it again.`,
    ),
  coderName: (name: string) =>
    error(
      'coding.coder-name',
      `编码员的名字${quote(name)}不能用作文件名，或重复。请用字母、汉字、数字，例如 --coders A,B。`,
      `The coder's name ${quote(name)} cannot be a file name, or is given twice. Use letters and digits, such as --coders A,B.`,
    ),
  sheetsThere: (folder: string) =>
    error(
      'coding.sheets-there',
      `${folder} 里已有编码表，可能已经填写，没有覆盖。请移走，或换一个 --output。`,
      `${folder} has coding sheets already, which may be filled in; they were not replaced. Move them away, or choose another --output.`,
    ),
  noSheets: () =>
    error(
      'agreement.no-sheets',
      `请给出填好的编码表，例如 ${typed('agreement', 'output/论坛-coding/coding-A.xlsx', 'output/论坛-coding/coding-B.xlsx')}。`,
      `Give the sheets that were filled in, for example ${typed('agreement', 'output/forum-coding/coding-A.xlsx', 'output/forum-coding/coding-B.xlsx')}.`,
    ),
  noKey: (path: string) =>
    error(
      'agreement.no-key',
      `${path} 旁边没有 key.json，无法知道抽了哪些句子。请把编码表放回 ${typed('coding')} 写出的文件夹。`,
      `There is no key.json beside ${path}, which says what was drawn. Put the sheets back into the folder that ${typed('coding')} wrote.`,
    ),
  damagedKey: (path: string) =>
    error(
      'agreement.damaged-key',
      `${path} 不是 ${typed('coding')} 写出的 key.json，或已损坏。请找回原来的文件。`,
      `${path} is not the key.json that ${typed('coding')} wrote, or it is damaged. Restore the original.`,
    ),
  twoKeys: (path: string) =>
    error(
      'agreement.two-keys',
      `${path} 与第一张编码表不在同一个文件夹，可能不是同一次抽样。请把它们放在一起。`,
      `${path} is not in the folder of the first sheet, so it may be of another sample. Put them together.`,
    ),
  coder: (path: string, coders: readonly string[]) =>
    error(
      'agreement.coder',
      `${path} 不是这次抽样的编码表，或同一位编码员给了两张（编码员：${coders.join('、')}）。每人请给出一张 coding-名字.xlsx 或 .csv。`,
      `${path} is no sheet of this sample, or one coder has two (coders: ${coders.join(', ')}). Give one coding-NAME.xlsx or .csv of each.`,
    ),
  column: (path: string, heading: string) =>
    error(
      'agreement.column',
      `${path} 里没有${quote(heading)}这一列。请恢复表头。`,
      `${path} has no column ${quote(heading)}. Restore its headings.`,
    ),
  cell: (path: string, { row, column, value }: { readonly row: number; readonly column: string; readonly value: string }) =>
    error(
      'agreement.cell',
      `${path} 第 ${row} 行“${column}”一列写的是${quote(value)}。属于写 1，不属于写 0 或留空。`,
      `${path}, row ${row}, column “${column}” says ${quote(value)}. Write 1 for yes, and 0 or nothing for no.`,
    ),
  contradiction: (path: string, { row, theme }: { readonly row: number; readonly theme: string }) =>
    error(
      'agreement.contradiction',
      `${path} 第 ${row} 行既标了${quote(theme)}，又标了“都不属于”。请改正其中之一。`,
      `${path}, row ${row}, has both ${quote(theme)} and “none of these”. Correct one of them.`,
    ),
  sentence: (path: string, { row, sentence }: { readonly row: number; readonly sentence: string }) =>
    error(
      'agreement.sentence',
      `${path} 第 ${row} 行的句子编号${quote(sentence)}不在这次抽样里，或重复。请恢复原来的编号。`,
      `${path}, row ${row}: sentence no. ${quote(sentence)} is not in this sample, or stands twice. Restore it.`,
    ),
  blank: (path: string) =>
    error(
      'agreement.blank',
      `${path} 还没有填写。属于某个主题的写 1；都不属于的，在“都不属于”一列写 1。`,
      `${path} is not filled in. Write 1 under each theme that fits; where none does, write 1 under “none of these”.`,
    ),
} as const;
