/**
 * One error class, and every message of the product, in both languages of the interface.
 * A message says what is wrong (with the value quoted), where, and how to mend it.
 */

import type { Doubt, Language, Warning } from './data.js';

export type Message = Readonly<Record<Language, string>>;

/** Unusable input or settings: the command ends with code 2 and prints `messages[language]`, never a stack trace. */
export class YuanzhuoError extends Error {
  override readonly name = 'YuanzhuoError';

  constructor(
    /** Stable, for programs: 'file.empty', 'settings.unknown-key' … */
    readonly code: string,
    readonly messages: Message,
    options?: ErrorOptions,
  ) {
    super(`${messages.en} (${code})`, options);
  }
}

const error = (code: string, zh: string, en: string, cause?: unknown): YuanzhuoError =>
  new YuanzhuoError(code, { zh, en }, cause === undefined ? undefined : { cause });

const warning = (code: string, line: number, zh: string, en: string): Warning => ({ code, line, message: { zh, en } });

/** `value` in quotation marks, cut to a readable length. */
function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

/** The first of a long list, and that there are more. */
const some = (items: readonly string[]): readonly string[] => (items.length > 10 ? [...items.slice(0, 10), '…'] : items);

/** What stood in the way of writing, and what to do about it. */
function writeProblem(cause: unknown): Message {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return (
    WRITE_PROBLEMS[code] ?? {
      zh: `系统说的是 ${code || String(cause)}。请换一个 --output。`,
      en: `the system says ${code || String(cause)}. Choose another --output.`,
    }
  );
}

const FULL = { zh: '磁盘满了。请腾出空间，再运行一次。', en: 'the disk is full. Make room and run again.' };
const DENIED = {
  zh: '没有写的权限。请换一个 --output，或改权限。',
  en: 'permission denied. Choose another --output, or change the permissions.',
};
const TAKEN = {
  zh: '那里有同名的文件或文件夹。请移走它，或换一个 --output。',
  en: 'something else has that name. Move it away, or choose another --output.',
};
const WRITE_PROBLEMS: Readonly<Record<string, Message>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: { zh: '那个磁盘是只读的。请换一个 --output。', en: 'that disk is read-only. Choose another --output.' },
  ENAMETOOLONG: {
    zh: '路径太长。请把文件改成短一些的名字，或换一个 --output。',
    en: 'the path is too long. Give the file a shorter name, or choose another --output.',
  },
  ELOOP: { zh: '链接绕成了圈。请换一个 --output。', en: 'links lead in a circle. Choose another --output.' },
  EEXIST: TAKEN,
  ENOTDIR: TAKEN,
  EISDIR: TAKEN,
  ENOTEMPTY: TAKEN,
};

export const errors = {
  notFound: (path: string) =>
    error('file.missing', `找不到 ${path}。请检查路径和文件名。`, `${path} does not exist. Check the path and the name.`),
  notAFile: (path: string) =>
    error(
      'file.not-regular',
      `${path} 不是普通文件（是管道、设备一类），不读。请先把内容存成文件。`,
      `${path} is no regular file (a pipe or a device), and is not read. Save its content as a file first.`,
    ),
  unreadable: (path: string, cause: unknown) =>
    error('file.unreadable', `无法读取 ${path}。请检查权限。`, `${path} cannot be read. Check its permissions.`, cause),
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
      `${path} 的编码 ${quote(encoding)} 无法解码。请另存为 UTF-8，或在设置中写明 encoding。`,
      `${path} cannot be decoded as ${quote(encoding)}. Save it as UTF-8, or name its encoding in the settings.`,
    ),
  noInput: (path: string, accepted: string) =>
    error('input.none', `${path} 里没有可以分析的文件（${accepted}）。`, `There is no transcript in ${path} (${accepted}).`),
  sameOutput: (name: string, a: string, b: string) =>
    error(
      'input.same-name',
      `${a} 和 ${b} 会写入同一个输出文件夹 ${quote(name)}。请给其中一个改名。`,
      `${a} and ${b} would be written to the same output folder ${quote(name)}. Rename one of them.`,
    ),
  foreignOutput: (path: string) =>
    error(
      'output.foreign',
      `${path} 已经存在，但不是本程序写的输出文件夹，不能覆盖。请换一个 --output，或先移走它。`,
      `${path} exists and was not written by yuanzhuo, so it is not replaced. Choose another --output or move it away.`,
    ),
  logoFormat: (path: string) =>
    error(
      'settings.logo',
      `标志图 ${path} 不是 PNG 或 JPEG 图片。请另存为 PNG，再写进设置的 brand.logo。`,
      `The logo ${path} is neither a PNG nor a JPEG picture. Save it as PNG and name it under brand.logo in the settings.`,
    ),
  notAFolder: (path: string, cause?: unknown) =>
    error(
      'output.no-folder',
      `${path} 不是文件夹，写不进去。请移走那里的文件，或换一个 --output。`,
      `${path} is no folder, so nothing can be written there. Move away the file of that name, or choose another --output.`,
      cause,
    ),
  outputNotWritable: (path: string, cause: unknown) => {
    const { zh, en } = writeProblem(cause);
    return error('output.unwritable', `无法写入 ${path}：${zh}`, `${path} cannot be written: ${en}`, cause);
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
      '请给出两个输出文件夹，例如 yuanzhuo diff output/forum 旧结果/forum。',
      'Name two output folders, for example yuanzhuo diff output/forum before/forum.',
    ),
  notAnOutput: (path: string) =>
    error(
      'verify.no-run',
      `${path} 里没有 run.json，不是本程序的输出文件夹。`,
      `${path} holds no run.json: it is not an output folder of yuanzhuo.`,
    ),
  inputMoved: (path: string) =>
    error(
      'verify.input',
      `找不到当时的输入文件 ${path}，无法重建。`,
      `The input of that run, ${path}, is not there: it cannot be rebuilt.`,
    ),
  openOne: () =>
    error(
      'open.one',
      '请写明一个输出文件夹，例如：yuanzhuo open output/论坛',
      'Name one output folder, for example: yuanzhuo open output/forum',
    ),
  nothingToOpen: (path: string) =>
    error(
      'open.missing',
      `找不到输出文件夹 ${path}。请检查路径；如果还没有分析过，先运行：yuanzhuo 文字稿`,
      `The output folder ${path} does not exist. Check the path; if nothing was analysed yet, run first: yuanzhuo TRANSCRIPT`,
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
      `这台电脑上无法用 ${command} 打开浏览器（${problem}）。请自己在浏览器里打开：${report}`,
      `No browser could be opened with ${command} (${problem}). Open it in a browser yourself: ${report}`,
    ),
  noOutputNamed: () =>
    error(
      'accept.no-output',
      '请写明输出文件夹，例如：yuanzhuo accept output/论坛 --all',
      'Name an output folder, for example: yuanzhuo accept output/forum --all',
    ),
  noSuggestions: (path: string) =>
    error('accept.no-suggestions', `找不到 ${path}。请再运行一次分析。`, `${path} does not exist. Run the analysis again.`),
  nothingProposed: (path: string) => error('accept.none', `${path} 里没有建议的新词。`, `${path} proposes no words.`),
  noTerms: (folder: string, proposed: readonly string[]) =>
    error(
      'accept.no-terms',
      `请写明要哪些词，或者用 --all 全部写入，例如：yuanzhuo accept ${folder} ${proposed[0] ?? ''}。建议的有：${some(proposed).join('、')}。`,
      `Name the terms, or take them all with --all, for example: yuanzhuo accept ${folder} ${proposed[0] ?? ''}. Proposed are: ${some(proposed).join(', ')}.`,
    ),
  notProposed: (term: string, near: string | undefined, proposed: readonly string[]) =>
    error(
      'accept.unknown',
      `建议里没有 ${quote(term)}。${near ? `是不是想写 ${quote(near)}？` : `建议的有：${some(proposed).join('、')}。`}要保持其他词完整，直接写进设置的 words。`,
      `${quote(term)} is not proposed. ${near ? `Did you mean ${quote(near)}?` : `Proposed are: ${some(proposed).join(', ')}.`} To keep another word whole, write it under words in the settings.`,
    ),
  settingsSyntax: (path: string, line: number, detail: Message) =>
    error(
      'settings.syntax',
      `${path} 第 ${line} 行不是有效的 YAML：${detail.zh}`,
      `${path}, line ${line}, is not valid YAML: ${detail.en}`,
    ),
  settingsUnknownKey: (path: string, line: number, key: string, near: string | undefined, known: readonly string[]) =>
    error(
      'settings.unknown-key',
      `${path} 第 ${line} 行：没有 ${quote(key)} 这一项。${near ? `是不是想写 ${quote(near)}？` : `可用的有：${known.join('、')}。`}`,
      `${path}, line ${line}: there is no setting ${quote(key)}. ${near ? `Did you mean ${quote(near)}?` : `Known are: ${known.join(', ')}.`}`,
    ),
  settingsValue: (path: string, line: number, key: string, detail: Message) =>
    error(
      'settings.value',
      `${path} 第 ${line} 行：${key} 的值不对。${detail.zh}`,
      `${path}, line ${line}: ${key} has an unusable value. ${detail.en}`,
    ),
  settingsConflict: (path: string, detail: Message) => error('settings.conflict', `${path}：${detail.zh}`, `${path}: ${detail.en}`),
  unknownOption: (option: string, near: string | undefined) =>
    error(
      'option.unknown',
      `没有 ${quote(option)} 这个选项。${near ? `是不是想写 ${quote(near)}？` : '用 --help 查看全部选项。'}`,
      `There is no option ${quote(option)}. ${near ? `Did you mean ${quote(near)}?` : 'See --help for all of them.'}`,
    ),
  optionValue: (option: string, value: string, allowed: readonly string[], near?: string) =>
    error(
      'option.value',
      `${option} 不能是 ${quote(value)}。${near ? `是不是想写 ${quote(near)}？` : ''}可用的值：${allowed.join('、')}。`,
      `${option} cannot be ${quote(value)}. ${near ? `Did you mean ${quote(near)}? ` : ''}Allowed: ${allowed.join(', ')}.`,
    ),
  optionMissing: (option: string) => error('option.missing', `${option} 后面要有一个值。`, `${option} needs a value.`),
  notACorpus: (path: string) =>
    error(
      'corpus.none',
      `${path} 里没有 plan.jsonl，不是 yuanzhuo corpus 的输出文件夹。`,
      `${path} holds no plan.jsonl: it is not an output of yuanzhuo corpus.`,
    ),
  notAPlan: (path: string, cause: unknown) =>
    error(
      'corpus.plan',
      `${path} 不是有效的任务文件，可能不完整。请重新运行 yuanzhuo corpus。`,
      `${path} is no plan, or it is cut off. Run yuanzhuo corpus again.`,
      cause,
    ),
  noFiles: () =>
    error(
      'option.no-files',
      '请写明要分析的文件或文件夹，例如：yuanzhuo input/',
      'Name a file or a folder to analyse, for example: yuanzhuo input/',
    ),
  engineMissing: (engine: string, cause: unknown) =>
    error(
      'engine.missing',
      `分词引擎 ${engine} 没有装上。请在设置里写 engine: auto，或重新 npm ci。`,
      `The segmenter ${engine} is not installed. Write engine: auto in the settings, or run npm ci again.`,
      cause,
    ),
  workerEnded: ({ zh, en }: Message, how: string) =>
    error(
      'worker.ended',
      `${zh}一再中断（${how}），没有做完。可能是内存不够，或这篇文字异常：请关掉别的程序再运行一次；仍然这样，请告诉我们。`,
      `${en} ended again and again (${how}) and did not finish. Memory may be short, or the text unusual: close other programs and run again. If it stays so, please report it.`,
    ),
  strict: (count: number) =>
    error('strict.warnings', `有 ${count} 条警告（--strict 要求没有警告）。`, `There are ${count} warnings, and --strict allows none.`),
} as const;

/** What can be wrong with many transcripts at once. */
export const corpusErrors = {
  damagedArchive: (path: string, cause: unknown) =>
    error(
      'corpus.archive',
      `${path} 读到一半出错，文件可能不完整或已损坏。请重新下载或重新打包。`,
      `${path} cannot be read to its end: it may be incomplete or damaged. Download or pack it again.`,
      cause,
    ),
  badLine: (path: string, line: number) =>
    error(
      'corpus.line',
      `${path} 第 ${line} 行不是一篇文字稿。每行应是一个 JSON 对象，有 text（全文）或 turns（发言列表）。`,
      `${path}, line ${line}, is no transcript: each line is a JSON object with text, or with turns (a list of speaker and text).`,
    ),
  memberTooLarge: (path: string, member: string, megabytes: number) =>
    error(
      'corpus.member-too-large',
      `${path} 里的 ${member} 超过 ${megabytes} MB，没有读取。`,
      `${member} in ${path} is larger than ${megabytes} MB and was not read.`,
    ),
  sameId: (id: string, path: string) =>
    error(
      'corpus.same-id',
      `${path}：编号 ${quote(id)} 已经有一篇，这一篇没有计入。请改名或改 id。`,
      `${path}: there is another document ${quote(id)}, so this one is not counted. Rename it or change its id.`,
    ),
  changed: (id: string, path: string) =>
    error(
      'corpus.changed',
      `${path} 里的 ${quote(id)} 在排定任务之后变了或不见了。请重新运行 yuanzhuo corpus。`,
      `${quote(id)} in ${path} has changed or gone since the plan was made. Run yuanzhuo corpus again.`,
    ),
  fault: (id: string, cause: unknown) =>
    error(
      'corpus.fault',
      `${quote(id)} 处理时程序出错（${cause instanceof Error ? cause.message : String(cause)}），没有计入。请把这篇发给我们。`,
      `The program failed on ${quote(id)} (${cause instanceof Error ? cause.message : String(cause)}); it is not counted. Please send it to us.`,
      cause,
    ),
  killed: (id: string) =>
    error(
      'corpus.killed',
      `${quote(id)} 一再使处理进程中断，没有计入。可能太大或内容异常，请单独检查。`,
      `${quote(id)} ends its process again and again and is not counted. It may be too large or damaged: look at it alone.`,
    ),
  testsLost: () =>
    error(
      'corpus.tests-lost',
      '检验词语的线程中途中断，没有合并完。已处理的都还在：请再运行一次同样的命令。',
      'The thread that tests terms ended half-way, so the merge did not finish. All that was mapped is kept: run the same command again.',
    ),
  nothing: (output: string) =>
    error(
      'corpus.nothing',
      `没有一篇文字稿可以计入，${output} 没有写。`,
      `Not one transcript could be counted, so ${output} was not written.`,
    ),
  incomplete: (folder: string, missing: number, of: number) =>
    error(
      'corpus.incomplete',
      `${folder} 的 ${of} 份中还缺 ${missing} 份（没有做完、丢失或损坏），没有合并。请补做：yuanzhuo corpus --plan ${folder}/plan.jsonl；仍然缺，就用原来的文件夹重新运行 yuanzhuo corpus。`,
      `${folder} lacks ${missing} of ${of} parts (not done, lost or damaged): nothing was merged. Do them: yuanzhuo corpus --plan ${folder}/plan.jsonl. Where some are still missing, run yuanzhuo corpus on the same folders again.`,
    ),
  otherEngine: (wanted: string, here: string) =>
    error(
      'corpus.engine',
      `任务是用 ${wanted} 排定的，这台机器上是 ${here}：分词会不同，没有处理。请装同一版本。`,
      `The plan was made with ${wanted} and this machine has ${here}: words would be cut differently. Install the same version.`,
    ),
  otherVersion: (wanted: string, here: string) =>
    error(
      'corpus.version',
      `任务是用 ${wanted} 版排定的，这里是 ${here} 版。请装同一版本，或重新运行 yuanzhuo corpus。`,
      `The plan was made by version ${wanted} and this is ${here}. Install the same version, or run yuanzhuo corpus again.`,
    ),
  shard: (value: string) =>
    error(
      'corpus.shard',
      `--shard 不能是 ${quote(value)}。写成 序号/总数，序号从 0 起，例如 0/4。`,
      `--shard cannot be ${quote(value)}. Write index/count with the index from 0, for example 0/4.`,
    ),
  noPlan: () =>
    error(
      'corpus.no-plan',
      '--shard 要和 --plan 一起用，例如：yuanzhuo corpus --plan 输出/plan.jsonl --shard 0/4',
      '--shard needs --plan, for example: yuanzhuo corpus --plan out/plan.jsonl --shard 0/4',
    ),
  query: (message: string) => error('corpus.sql', `查询没有成功：${message}`, `The query failed: ${message}`),
  noQuery: () =>
    error(
      'corpus.no-query',
      '请写明语料文件夹和查询，例如：yuanzhuo sql 输出 "select * from documents"',
      'Name the corpus and a query, for example: yuanzhuo sql out "select * from documents"',
    ),
  queue: (url: string, cause: unknown) =>
    error(
      'corpus.queue',
      `连不上 Redis（${url}）。请检查地址，以及 redis-server 是否已启动。`,
      `Redis does not answer at ${url}. Check the address and whether redis-server runs.`,
      cause,
    ),
  aliases: (path: string, line: number, problem: Message) =>
    error('corpus.aliases', `${path} 第 ${line} 行：${problem.zh}`, `${path}, line ${line}: ${problem.en}`),
} as const;

/** Why a rule of the codebook cannot be used, and how to mend it. */
export const ruleProblems = {
  twice: (key: string, other: string): Message => ({
    zh: `${key} 和 ${other} 是同一项，写了两次。请合成一项。`,
    en: `${key} and ${other} are the same and both are given. Make them one.`,
  }),
  nothingWanted: (): Message => ({
    zh: '规则没有说要找什么。请写 any（任一）、all（都有）或 near（邻近）。',
    en: 'The rule asks for no term. Give it any, all or near.',
  }),
  nearAlone: (term: string): Message => ({
    zh: `near（邻近）至少要有两个不同的词，现在只有 ${quote(term)}。只要这一个词，请写 any（任一）。`,
    en: `near takes at least two different terms and has only ${quote(term)}. For one term, write any.`,
  }),
  withinAlone: (): Message => ({
    zh: 'within（距离）只对 near（邻近）有意义。请加上 near，或删去这一项。',
    en: 'within says how near the terms of near must be, and there is no near. Add it, or remove within.',
  }),
  contradiction: (term: string): Message => ({
    zh: `规则要有 ${quote(term)}，又要排除它，没有一句话能满足。请从其中一处删去。`,
    en: `The rule asks for ${quote(term)} and excludes it: no sentence can be both. Remove it from one of them.`,
  }),
} as const;

/** Why a pattern of `reading` cannot be used, and how to fix it. Places in the pattern count characters from 1. */
export const patternProblems = {
  unknownPlaceholder: (
    text: string,
    {
      key,
      at,
      near,
      known,
    }: { readonly key: string; readonly at: number; readonly near: string | undefined; readonly known: readonly string[] },
  ): Message => {
    const all = known.map((name) => `{${name}}`);
    return {
      zh: `${quote(text)} 第 ${at} 个字起：没有 {${key}} 这个占位符。${near ? `是不是想写 {${near}}？` : `可用的有：${all.join('、')}。`}`,
      en: `${quote(text)}, character ${at}: there is no placeholder {${key}}. ${near ? `Did you mean {${near}}?` : `Known are: ${all.join(', ')}.`}`,
    };
  },
  openBrace: (text: string, at: number): Message => ({
    zh: `${quote(text)} 第 ${at} 个字：花括号没有成对。占位符要写完整，如 {name}。`,
    en: `${quote(text)}, character ${at}: a brace without its other half. Write placeholders in full, such as {name}.`,
  }),
  twice: (text: string, key: string): Message => ({
    zh: `${quote(text)} 里 {${key}} 写了不止一次。请只写一次。`,
    en: `${quote(text)} has {${key}} more than once. Write it once.`,
  }),
  noName: (text: string): Message => ({
    zh: `${quote(text)} 里没有 {name}，不知道哪里是姓名。请在姓名的位置写 {name}；只认一个标签，写成“何川：{speech}”。`,
    en: `${quote(text)} has no {name}, so it does not say where the name stands. Write {name} there; for one label only, write it as “何川：{speech}”.`,
  }),
  noTitle: (text: string): Message => ({
    zh: `${quote(text)} 里没有 {title}。请在标题的位置写 {title}，如“▍{title}”。`,
    en: `${quote(text)} has no {title}. Write {title} where the title stands, such as “▍{title}”.`,
  }),
  noMarkBetween: (text: string): Message => ({
    zh: `${quote(text)} 里姓名和发言紧挨着，分不开。请写出中间的符号，或用 {newline} 表示换行。`,
    en: `In ${quote(text)} name and speech touch, so they cannot be told apart. Write what stands between them, or {newline} for a line break.`,
  }),
  onlyPlaceholders: (text: string): Message => ({
    zh: `${quote(text)} 只有占位符，没有任何符号，每一行都符合。请写出文中的符号；姓名单独一行、没有符号的，请逐个写成“何川{newline}{speech}”。`,
    en: `${quote(text)} has placeholders and no mark, so every line fits it. Write the marks of the file; for names alone on a line without a mark, write each as “何川{newline}{speech}”.`,
  }),
  misplacedNewline: (text: string): Message => ({
    zh: `${quote(text)} 里 {newline} 的位置不对。它只能写在标签和 {speech} 之间。`,
    en: `In ${quote(text)} {newline} is out of place. It stands between the label and {speech} only.`,
  }),
  outside: (text: string): Message => ({
    zh: `${quote(text)} 的 {speech} 两边都有内容。标签请只写在 {speech} 的一边。`,
    en: `${quote(text)} has something on both sides of {speech}. Write the label on one side of it.`,
  }),
  backwards: (range: string): Message => ({
    zh: `${quote(range)} 的起止反了。请把小的行号写在前面。`,
    en: `${quote(range)} runs backwards. Write the smaller line number first.`,
  }),
} as const;

/** What can be wrong with a file of a known format. */
export const formatErrors = {
  tooLarge: (path: string, what: Message) =>
    error('file.too-large', `${path} 太大：${what.zh}。请拆成几个文件。`, `${path} is too large: ${what.en}. Split it into several files.`),
  zipBomb: (path: string, what: Message) =>
    error(
      'file.zip-bomb',
      `${path} 解压后过大（${what.zh}），可能是恶意文件，没有读取。`,
      `${path} is far too large once unpacked (${what.en}). It may be hostile and was not read.`,
    ),
  damaged: (path: string, format: string, cause?: unknown) =>
    error(
      'file.damaged',
      `${path} 不完整或已损坏，无法作为 ${format} 读取。请重新下载或另存一次。`,
      `${path} is incomplete or damaged and cannot be read as ${format}. Download or save it again.`,
      cause,
    ),
  unsupported: (path: string, format: string, instead: string) =>
    error(
      'file.unsupported',
      `${path} 是 ${format} 文件，本程序不读这种格式。请另存为 ${instead}。`,
      `${path} is a file of ${format}, which is not read. Save it as ${instead}.`,
    ),
  structured: (path: string, format: string, instead: string) =>
    error(
      'file.structured',
      `${path} 的内容是 ${format}，写给程序看的，不是发言记录，没有当作文字读取。如果里面有发言，请导出为 ${instead}。`,
      `${path} holds ${format}, written for a program: it was not read as speech. If it has a transcript in it, export that as ${instead}.`,
    ),
  encrypted: (path: string) =>
    error(
      'file.encrypted',
      `${path} 有密码保护，无法读取。请先去掉密码。`,
      `${path} is protected by a password. Remove the password first.`,
    ),
  scannedPdf: (path: string, pages: number) =>
    error(
      'file.pdf-scanned',
      `${path} 的 ${pages} 页里没有文字，只有图像（扫描件）。请先用文字识别（OCR）软件转成带文字的 PDF 或 txt。`,
      `${path} has ${pages} pages of pictures and no text (a scan). Run it through OCR first, to a PDF with text or a txt file.`,
    ),
  noColumns: (path: string, headings: readonly string[]) =>
    error(
      'file.columns',
      `${path} 里没有一列像是发言内容（第一行：${headings.map(quote).join('、') || '空'}）。请把列名改成“发言人”“内容”，或在设置的 columns 里写明列名。`,
      `No column of ${path} looks like what was said (first line: ${headings.map(quote).join(', ') || 'none'}). Name the columns “speaker” and “text”, or give their names under columns in the settings.`,
    ),
  missingColumn: (path: string, wanted: string, headings: readonly string[]) =>
    error(
      'file.column-missing',
      `${path} 里没有设置中写的列 ${quote(wanted)}（有：${headings.map(quote).join('、') || '空'}）。`,
      `${path} has no column ${quote(wanted)} as the settings say (headings: ${headings.map(quote).join(', ') || 'none'}).`,
    ),
  csvSyntax: (path: string, line: number, cause: unknown) =>
    error(
      'file.csv-syntax',
      `${path} 从第 ${line} 行起不是完整的表格：引号没有成对。`,
      `${path} is no complete table from line ${line} on: a quotation mark is not closed.`,
      cause,
    ),
  jsonSyntax: (path: string, line: number, cause: unknown) =>
    error(
      'file.json-syntax',
      `${path} 第 ${line} 行不是有效的 JSON，文件可能不完整。`,
      `${path}, line ${line}, is not valid JSON: the file may be incomplete.`,
      cause,
    ),
  jsonShape: (path: string) =>
    error(
      'file.json-shape',
      `${path} 里没有找到发言。可读的 JSON：一个列表，每项有一段话，最好还有说话人和时间（键名不限）；或者“姓名：话”这样的字符串列表。`,
      `No utterances were found in ${path}. JSON that is read: a list whose items have a text each, at best a speaker and times too (under any keys), or a list of strings “name: text”.`,
    ),
  xmlSyntax: (path: string, line: number, cause: unknown) =>
    error(
      'file.xml-syntax',
      `${path} 第 ${line} 行不是有效的 XML，文件可能不完整。`,
      `${path}, line ${line}, is not valid XML: the file may be incomplete.`,
      cause,
    ),
  xmlEntities: (path: string) =>
    error(
      'file.xml-entities',
      `${path} 自定义了 XML 实体。为安全起见不展开实体，请先另存为不含实体的 XML。`,
      `${path} declares XML entities of its own. They are not expanded, for safety: save it without them.`,
    ),
  xmlKind: (path: string, root: string) =>
    error(
      'file.xml-kind',
      `${path} 是以 ${quote(root)} 为根的 XML，本程序只读 TEI（例如 ParlaMint）和 ELAN（eaf）。请另存为 txt、csv 或 srt。`,
      `${path} is XML with the root ${quote(root)}; only TEI (such as ParlaMint) and ELAN (eaf) are read. Save it as txt, csv or srt.`,
    ),
} as const;

/** What a reader might have decided otherwise, in a sentence; the line of the settings that decides it stands beside it. */
export const doubtMessages = {
  taken: (label: string) => ({
    zh: `${quote(label)} 只凭很少的依据算作发言人。如果不是，`,
    en: `${quote(label)} was taken for a speaker on thin evidence. If it is none:`,
  }),
  refused: (label: string) => ({
    zh: `${quote(label)} 像是发言人，没有算作发言人，后面的话归了前一个人。如果是，`,
    en: `${quote(label)} may be a speaker and was not taken for one: what follows went to the person before. If it is one:`,
  }),
  form: (pattern: string, count: number) => ({
    zh: `有 ${count} 行写成 ${quote(pattern)}，没有算作发言人标签。如果是，`,
    en: `${count} lines are written as ${quote(pattern)} and were not taken for labels of speakers. If they are:`,
  }),
  thin: (pattern: string, count: number) => ({
    zh: `有 ${count} 行写成 ${quote(pattern)}，只凭很少的依据算作发言人标签；这可能不是一场对话。如果算对了，`,
    en: `${count} lines are written as ${quote(pattern)} and were taken for labels of speakers on thin evidence; this may be no discussion. If it is right:`,
  }),
  signature: (pattern: string) => ({
    zh: `标签 ${quote(pattern)} 写在发言之后，按此归给前面的话。如果标签在发言之前，`,
    en: `The labels ${quote(pattern)} stand behind the speech and were read so. If they stand before it:`,
  }),
  aside: (text: string) => ({
    zh: `${quote(text)} 在讨论之后，不知道是谁说的，列为未署名。如果是发言，请在它前面补上发言人标签；如果不是，`,
    en: `${quote(text)} stands behind the discussion; whose it is is not known. If it is speech, put the label of its speaker before it. If it is none:`,
  }),
  name: (label: string, other: string) => ({
    zh: `${quote(label)} 与 ${quote(other)} 可能是同一个人。如果是，`,
    en: `${quote(label)} and ${quote(other)} may be one person. If so:`,
  }),
} as const;

export const warnings = {
  noSpeakers: () =>
    warning(
      'read.no-speakers',
      0,
      '没有找到任何发言人标签，全文算作一位未署名的发言人。如果只有一人发言，设置里写：people: [{ name: 姓名, turns: [1] }]；如果有几人，请先在文字稿里补上标签。',
      'No speaker label was found: the whole text counts as one unnamed speaker. If only one person speaks, write in the settings: people: [{ name: NAME, turns: [1] }]. If several do, put labels into the transcript first.',
    ),
  replacedCharacters: (count: number, line: number) =>
    warning(
      'read.undecodable',
      line,
      `有 ${count} 个字符无法解码，已用 U+FFFD 代替。`,
      `${count} characters could not be decoded and stand as U+FFFD.`,
    ),
  doubt: ({ kind, line, message, setting }: Doubt) =>
    warning(
      `read.doubt-${kind}`,
      line,
      setting === '' ? message.zh : `${message.zh}设置里写：${setting}`,
      setting === '' ? message.en : `${message.en} In the settings: ${setting}`,
    ),
  missingTurn: (turn: number, name: string, last: number) =>
    warning(
      'settings.turn-missing',
      0,
      `设置把第 ${turn} 轮归给 ${quote(name)}，但全文只有 ${last} 轮。`,
      `The settings give turn ${turn} to ${quote(name)}, but there are only ${last} turns.`,
    ),
  unusedPerson: (name: string) =>
    warning(
      'settings.person-unused',
      0,
      `设置里的 ${quote(name)} 在文中没有发言。`,
      `${quote(name)} of the settings never speaks in the text.`,
    ),
  unusedWord: (term: string, why: Message) =>
    warning('words.no-effect', 0, `词语 ${quote(term)} 没有起作用：${why.zh}`, `The word ${quote(term)} had no effect: ${why.en}`),
  missingGlyphs: (characters: readonly string[]) =>
    warning(
      'chart.missing-glyphs',
      0,
      `图里的字体没有这些字符，画成了 □：${characters.join(' ')}`,
      `The font of the charts lacks these characters; they are drawn as □: ${characters.join(' ')}`,
    ),
  engineFallback: (wanted: string, used: string) =>
    warning(
      'engine.fallback',
      0,
      `${wanted} 没有装上，改用 ${used} 分词；少数词的切分会有不同。`,
      `${wanted} is not installed; ${used} segmented the text instead. A few words are cut differently.`,
    ),
} as const;
