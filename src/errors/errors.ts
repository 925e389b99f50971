import { error, type Message, quote, some, typed } from './error.js';
import type { SettingProblem } from './setting-problems.js';

/** What stood in the way of writing, and what to do about it. `option` says where else it can be written. */
function writeProblem(cause: unknown, option = '--output'): Message {
  const code = codeOf(cause);
  const { zh, en, elsewhere } = WRITE_PROBLEMS[code] ?? { zh: `系统说的是 ${code}`, en: `the system says ${code}` };
  return elsewhere
    ? { zh: `${zh}。${elsewhere.zh}，或换一个 ${option}。`, en: `${en}. ${elsewhere.en}, or choose another ${option}.` }
    : { zh: `${zh}。请换一个 ${option}。`, en: `${en}. Choose another ${option}.` };
}

/** What is wrong, and, beside the choice of another place, how to mend it. */
interface WriteProblem extends Message {
  readonly elsewhere?: Message;
}

const FULL: WriteProblem = {
  ...{ zh: '磁盘满了', en: 'the disk is full' },
  elsewhere: { zh: '请腾出空间再运行一次', en: 'Make room and run again' },
};
const DENIED: WriteProblem = {
  ...{ zh: '没有写的权限', en: 'permission denied' },
  elsewhere: { zh: '请改权限', en: 'Change the permissions' },
};
const TAKEN: WriteProblem = {
  ...{ zh: '那里有同名的文件或文件夹', en: 'something else has that name' },
  elsewhere: { zh: '请移走它', en: 'Move it away' },
};
const WRITE_PROBLEMS: Readonly<Record<string, WriteProblem>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: { zh: '那个磁盘是只读的', en: 'that disk is read-only' },
  ENAMETOOLONG: {
    ...{ zh: '路径太长', en: 'the path is too long' },
    elsewhere: { zh: '请把文件改成短一些的名字', en: 'Give the file a shorter name' },
  },
  ELOOP: { zh: '链接绕成了圈', en: 'links lead in a circle' },
  ENOENT: { zh: '没有这个文件夹', en: 'there is no such folder' },
  EEXIST: TAKEN,
  ENOTDIR: TAKEN,
  EISDIR: TAKEN,
  ENOTEMPTY: TAKEN,
  EFBIG: {
    ...{ zh: '系统不让写这么大的文件', en: 'the system allows no file of that size' },
    elsewhere: { zh: '请放宽限制（ulimit -f）', en: 'Raise the limit (ulimit -f)' },
  },
};

const READ_PROBLEMS: Readonly<Record<string, Message>> = {
  EACCES: { zh: '没有读的权限。请检查权限', en: 'permission denied. Check its permissions' },
  EPERM: { zh: '没有读的权限。请检查权限', en: 'permission denied. Check its permissions' },
  EISDIR: { zh: '它是文件夹。请写明文件', en: 'it is a folder. Name a file' },
  ENAMETOOLONG: { zh: '路径太长。请把文件改成短一些的名字', en: 'the path is too long. Give the file a shorter name' },
  ELOOP: { zh: '链接绕成了圈。请写明文件本身', en: 'links lead in a circle. Name the file itself' },
  EIO: { zh: '磁盘读取出错。请换一个磁盘，或重新复制一份', en: 'the disk fails. Copy the file anew, or use another disk' },
};

/** What the system says, in a word. */
const codeOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause));

const shorten = (path: string): string => (path.length > 300 ? `${path.slice(0, 150)}…${path.slice(-50)}` : path);

export const errors = {
  notFound: (path: string) =>
    error('file.missing', `找不到 ${path}。请检查路径和文件名。`, `${path} does not exist. Check the path and the name.`),
  notAFile: (path: string) =>
    error(
      'file.not-regular',
      `${path} 不是普通文件（是管道、设备一类），不读。请先把内容存成文件。`,
      `${path} is no regular file (a pipe or a device), and is not read. Save its content as a file first.`,
    ),
  unreadable: (path: string, cause: unknown) => {
    const { zh, en } = READ_PROBLEMS[codeOf(cause)] ?? { zh: `系统说的是 ${codeOf(cause)}`, en: `the system says ${codeOf(cause)}` };
    return error('file.unreadable', `无法读取 ${shorten(path)}：${zh}。`, `${shorten(path)} cannot be read: ${en}.`, cause);
  },
  emptyFile: (path: string) =>
    error('file.empty', `${path} 是空文件，没有可分析的文字。`, `${path} is empty: there is no text to analyse.`),
  binaryFile: (path: string) =>
    error(
      'file.binary',
      `${path} 不是文本文件。请先另存为纯文本（.txt，UTF-8）。`,
      `${path} is not a text file. Save it as plain text first (.txt, UTF-8).`,
    ),
  unknownEncoding: (path: string, encoding: string) =>
    error(
      'file.encoding',
      `${path} 的编码${quote(encoding)}无法解码。请另存为 UTF-8，或在设置中写明 encoding。`,
      `${path} cannot be decoded as ${quote(encoding)}. Save it as UTF-8, or name its encoding in the settings.`,
    ),
  unknownCommand: (word: string, near: string | undefined, commands: readonly string[]) =>
    error(
      'command.unknown',
      `没有${quote(word)}这个命令，也没有叫这个名字的文件。${near ? `是不是想写${quote(near)}？` : `命令有：${commands.join('、')}。`}`,
      `There is no command ${quote(word)}, and no file of that name. ${near ? `Did you mean ${quote(near)}?` : `The commands are: ${commands.join(', ')}.`}`,
    ),
  splitPath: (whole: string) =>
    error(
      'file.split',
      `路径里有空格，或用了中文引号。请用英文引号括起来：${typed(whole)}`,
      `The path has a blank in it, or Chinese quotation marks. Put it in plain quotes: ${typed(whole)}`,
    ),
  settingsAsInput: (path: string) =>
    error(
      'file.settings',
      `${path} 是设置文件，不是文字稿。请写成：${typed('文字稿', '--settings', path)}`,
      `${path} is a settings file, not a transcript. Write: ${typed('TRANSCRIPT', '--settings', path)}`,
    ),
  noInput: (path: string, accepted: string) =>
    error('input.none', `${path} 里没有可以分析的文件（${accepted}）。`, `There is no transcript in ${path} (${accepted}).`),
  sameOutput: (name: string, a: string, b: string) =>
    error(
      'input.same-name',
      `${a} 和 ${b} 会写入同一个输出文件夹${quote(name)}。请给其中一个改名。`,
      `${a} and ${b} would be written to the same output folder ${quote(name)}. Rename one of them.`,
    ),
  foreignOutput: (path: string) =>
    error(
      'output.foreign',
      `${path} 已经存在，但不是本程序写的输出文件夹，不能覆盖。请换一个 --output，或先移走它。`,
      `${path} exists and was not written by yuanzhuo, so it is not replaced. Choose another --output or move it away.`,
    ),
  codebookFormat: (path: string) =>
    error(
      'settings.codebook-format',
      `主题词表 ${path} 不是 .xlsx、.csv 或 .tsv。请在表格软件里另存为其中一种。`,
      `The codebook ${path} is neither .xlsx nor .csv or .tsv. Save it from your spreadsheet as one of them.`,
    ),
  codebookHeader: (path: string) =>
    error(
      'settings.codebook-header',
      `主题词表 ${path} 的第一行要有列名 theme（主题）和 entry（词语或规则），还可以有 definition（定义）。`,
      `The first line of the codebook ${path} has to name the columns theme and entry; definition may be there too.`,
    ),
  codebookLine: (path: string, line: number, written: string, cause?: unknown) =>
    error(
      'settings.codebook-line',
      `主题词表 ${path} 第 ${line} 行读不出${written === '' ? '' : `：${quote(written)}`}。每行请写一个主题和一个词语，或一条规则，例如 { all: [风险, 赔付] }。`,
      `Line ${line} of the codebook ${path} cannot be read${written === '' ? '' : `: ${quote(written)}`}. Write a theme and a term on each line, or a rule such as { all: [风险, 赔付] }.`,
      cause,
    ),
  peopleFormat: (path: string) =>
    error(
      'settings.people-format',
      `人物表 ${path} 不是 .xlsx、.csv 或 .tsv。请在表格软件里另存为其中一种。`,
      `The table of people ${path} is neither .xlsx nor .csv or .tsv. Save it from your spreadsheet as one of them.`,
    ),
  peopleHeader: (path: string) =>
    error(
      'settings.people-header',
      `人物表 ${path} 的第一行应是列名：第一列姓名，其他各列是特征（如 性别），不能为空，也不能重复。`,
      `The first line of the table of people ${path} has to name its columns: the name first, then attributes (such as gender), none empty and none twice.`,
    ),
  peopleLine: (path: string, line: number, cause?: unknown) =>
    error(
      'settings.people-line',
      `人物表 ${path} 第 ${line} 行没有姓名，或引号没有配对。请改正这一行。`,
      `Line ${line} of the table of people ${path} has no name, or a quotation mark that does not close. Correct it.`,
      cause,
    ),
  peopleColumn: (path: string, column: string) =>
    error(
      'settings.people-column',
      `人物表 ${path} 的列${quote(column)}与 speakers.csv、speaker-section-terms.csv 或 people.csv 的列同名。请换一个列名。`,
      `The column ${quote(column)} of the table of people ${path} has the name of a column of speakers.csv, speaker-section-terms.csv or people.csv. Rename it.`,
    ),
  peopleTwice: (path: string, line: number, name: string) =>
    error(
      'settings.people-twice',
      `人物表 ${path} 第 ${line} 行：${quote(name)}已经写过。请合成一行。`,
      `Line ${line} of the table of people ${path}: ${quote(name)} stands there already. Make it one line.`,
    ),
  logoFormat: (path: string) =>
    error(
      'settings.logo',
      `标志图 ${path} 不是 PNG 或 JPEG 图片。请另存为 PNG，再写进设置的 brand.logo。`,
      `The logo ${path} is neither a PNG nor a JPEG picture. Save it as PNG and name it under brand.logo in the settings.`,
    ),
  logoTooLarge: (path: string, megabytes: number) =>
    error(
      'settings.logo-too-large',
      `标志图 ${path} 超过 ${megabytes} MB，会放进每一页幻灯片和工作簿。请另存为小一些的图片。`,
      `The logo ${path} is larger than ${megabytes} MB and would be in every slide and the workbook. Save a smaller picture.`,
    ),
  notAFolder: (path: string, cause?: unknown) =>
    error(
      'output.no-folder',
      `${path} 不是文件夹，无法写入。请移走同名文件，或换一个 --output。`,
      `${path} is not a folder, so nothing can be written there. Move away the file of that name, or choose another --output.`,
      cause,
    ),
  outputNotWritable: (path: string, cause: unknown) => {
    const { zh, en } = writeProblem(cause);
    return error('output.unwritable', `无法写入 ${shorten(path)}：${zh}`, `${shorten(path)} cannot be written: ${en}`, cause);
  },
  noTemporary: (path: string, cause: unknown) => {
    const { zh, en } = writeProblem(cause, 'TMPDIR');
    return error(
      'output.no-temporary',
      `画图用的临时文件夹无法写入 ${path}：${zh}`,
      `The temporary folder of the charts cannot be written in ${path}: ${en}`,
      cause,
    );
  },
  notPrinted: (cause: unknown) => {
    const { zh, en } = writeProblem(cause, '> FILE');
    return error('output.not-printed', `没有显示完：${zh}`, `Not all could be printed: ${en}`, cause);
  },
  outputLocked: (path: string, holder: string) =>
    error(
      'output.locked',
      `另一次运行正在写同一个输出文件夹（${holder}），等了一分钟还没有写完。请等它结束，或换一个 --output；如果没有别的运行，请删除 ${path}。`,
      `Another run is writing the same output folder (${holder}) and was not done after a minute. Wait for it, or choose another --output; if there is none, delete ${path}.`,
    ),
  emptyOutput: () =>
    error(
      'output.empty',
      '--output 是空的。请写明输出文件夹，例如 --output output。',
      '--output is empty. Name a folder, for example --output output.',
    ),
  twoOutputs: () =>
    error(
      'diff.two',
      `请给出两个输出文件夹，例如 ${typed('diff', 'output/forum', '旧结果/forum')}。`,
      `Give two output folders, for example ${typed('diff', 'output/forum', 'before/forum')}.`,
    ),
  notAnOutput: (path: string, inside: readonly string[] = []) =>
    error(
      'verify.no-run',
      `${shorten(path)} 里没有 run.json，不是一份输出。${inside.length > 0 ? `里面的输出有：${some(inside).join('、')}。请写明其中一份。` : '请写明分析时写出的那个文件夹，例如 output/论坛。'}`,
      `${shorten(path)} holds no run.json, so it is not one output. ${inside.length > 0 ? `Inside are: ${some(inside).join(', ')}. Give one of them.` : 'Give the folder that an analysis wrote, for example output/forum.'}`,
    ),
  noTables: (folder: string, formats: readonly string[]) =>
    error(
      'diff.no-tables',
      `${folder} 里没有表格（只有 ${formats.join('、')}），无法比较。请再运行一次，加上 --formats csv。`,
      `${folder} has no tables (only ${formats.join(', ')}), so it cannot be compared. Run it again with --formats csv.`,
    ),
  inputMoved: (path: string) =>
    error(
      'verify.input',
      `找不到当时的输入文件 ${path}，无法重建。如果文件没有移动，请回到当时运行命令的那个文件夹，再运行一次。`,
      `The input of that run, ${path}, is not there: it cannot be rebuilt. If it has not been moved, run this again in the folder where that run was started.`,
    ),
  openOne: () =>
    error(
      'open.one',
      `请写明一个输出文件夹，例如：${typed('open', 'output/论坛')}`,
      `Give one output folder, for example: ${typed('open', 'output/forum')}`,
    ),
  nothingToOpen: (path: string) =>
    error(
      'open.missing',
      `找不到输出文件夹 ${path}。请检查路径；如果还没有分析过，先运行：${typed('文字稿')}`,
      `The output folder ${path} does not exist. Check the path; if nothing was analysed yet, run first: ${typed('TRANSCRIPT')}`,
    ),
  noReport: (folder: string) =>
    error(
      'open.no-report',
      `${folder} 里没有 report.html：那次运行没有要这一种。请再运行一次，并在 --formats 里写上 html。`,
      `${folder} holds no report.html: that run was not asked for it. Run it again with html among the --formats.`,
    ),
  noReportIn: (folder: string, others: readonly string[]) =>
    error(
      'open.not-output',
      `${folder} 不是输出文件夹，里面没有 report.html。${others.length > 0 ? `可以打开的有：${some(others).join('、')}。` : '请写明分析时写入的那个文件夹，例如 output/论坛。'}`,
      `${folder} is not an output folder and holds no report.html. ${others.length > 0 ? `There are: ${some(others).join(', ')}.` : 'Name the folder that an analysis wrote, for example output/forum.'}`,
    ),
  noBrowser: (report: string, command: string, problem: string) =>
    error(
      'open.no-browser',
      `这台电脑上无法用 ${command} 打开浏览器（${problem}）。请手动在浏览器里打开：${report}`,
      `No browser could be opened with ${command} (${problem}). Open it in a browser yourself: ${report}`,
    ),
  noOutputNamed: () =>
    error(
      'accept.no-output',
      `请写明输出文件夹，例如：${typed('accept', 'output/论坛', '--all')}`,
      `Give an output folder, for example: ${typed('accept', 'output/forum', '--all')}`,
    ),
  noSuggestions: (path: string) =>
    error('accept.no-suggestions', `找不到 ${path}。请再运行一次分析。`, `${path} does not exist. Run the analysis again.`),
  nothingProposed: (path: string) => error('accept.none', `${path} 里没有建议的新词和写法。`, `${path} proposes no terms.`),
  noTerms: (folder: string, proposed: readonly string[]) =>
    error(
      'accept.no-terms',
      `请写明要哪些词，或者用 --all 全部写入，例如：${typed('accept', folder, ...proposed.slice(0, 1))}。建议的有：${some(proposed).join('、')}。`,
      `Name the terms, or take them all with --all, for example: ${typed('accept', folder, ...proposed.slice(0, 1))}. Proposed are: ${some(proposed).join(', ')}.`,
    ),
  notProposed: (term: string, near: string | undefined, proposed: readonly string[]) =>
    error(
      'accept.unknown',
      `建议里没有${quote(term)}。${near ? `是不是想写${quote(near)}？` : `建议的有：${some(proposed).join('、')}。`}要保持其他词完整，直接写进设置的 words。`,
      `${quote(term)} is not proposed. ${near ? `Did you mean ${quote(near)}?` : `Proposed are: ${some(proposed).join(', ')}.`} To keep another word whole, write it under words in the settings.`,
    ),
  /** All that is wrong with a settings file; the code is that of the first. */
  settings: (path: string, problems: readonly SettingProblem[]) => {
    const [first] = problems;
    const one = problems.length === 1 && first;
    return error(
      first?.code ?? 'settings.value',
      one
        ? `${path} 第 ${one.line} 行：${one.message.zh}`
        : `${path} 有 ${problems.length} 处要改：\n${problems.map(({ line, message }) => `  第 ${line} 行：${message.zh}`).join('\n')}`,
      one
        ? `${path}, line ${one.line}: ${one.message.en}`
        : `${path} has ${problems.length} errors:\n${problems.map(({ line, message }) => `  line ${line}: ${message.en}`).join('\n')}`,
    );
  },
  settingsConflict: (path: string, detail: Message) => error('settings.conflict', `${path}：${detail.zh}`, `${path}: ${detail.en}`),
  unknownOption: (option: string, near: string | undefined) =>
    error(
      'option.unknown',
      `没有${quote(option)}这个选项。${near ? `是不是想写${quote(near)}？` : '用 --help 查看全部选项。'}`,
      `There is no option ${quote(option)}. ${near ? `Did you mean ${quote(near)}?` : 'See --help for all of them.'}`,
    ),
  optionValue: (option: string, value: string, allowed: readonly string[], near?: string) =>
    error(
      'option.value',
      `${option} 不能是${quote(value)}。${near ? `是不是想写${quote(near)}？` : ''}可用的值：${allowed.join('、')}。`,
      `${option} cannot be ${quote(value)}. ${near ? `Did you mean ${quote(near)}? ` : ''}Allowed: ${allowed.join(', ')}.`,
    ),
  optionMissing: (option: string) => error('option.missing', `${option} 后面要有一个值。`, `${option} needs a value.`),
  notACorpus: (path: string) =>
    error(
      'corpus.none',
      `${path} 里没有 plan.jsonl，不是多场比较（corpus）的输出文件夹。`,
      `${path} holds no plan.jsonl: it is not an output of the command corpus.`,
    ),
  notAPlan: (path: string, cause: unknown) =>
    error(
      'corpus.plan',
      `${path} 不是有效的任务文件，可能不完整。请重新运行 ${typed('corpus')}。`,
      `${path} is no plan, or it is cut off. Run ${typed('corpus')} again.`,
      cause,
    ),
  noFiles: () =>
    error(
      'option.no-files',
      `请写明要分析的文件或文件夹，例如：${typed('input/')}`,
      `Give a file or a folder to analyse, for example: ${typed('input/')}`,
    ),
  engineMissing: (engine: string, cause: unknown) =>
    error(
      'engine.missing',
      `分词引擎 ${engine} 未安装。请在设置里写 engine: auto，或重新 npm ci。`,
      `The segmenter ${engine} is not installed. Write engine: auto in the settings, or run npm ci again.`,
      cause,
    ),
  workerEnded: ({ zh, en }: Message, how: string) =>
    error(
      'worker.ended',
      `${zh}一再中断（${how}），没有做完。可能是内存不够，或文字稿异常：请关掉别的程序再运行一次；仍然这样，请反馈错误信息。`,
      `${en} ended again and again (${how}) and did not finish. Memory may be short, or the text unusual: close other programs and run again. If it stays so, please report it.`,
    ),
  strict: (count: number) =>
    error('strict.warnings', `有 ${count} 条提醒（--strict 要求没有提醒）。`, `There are ${count} warnings, and --strict allows none.`),
} as const;
