import { error, type Message, quote, some, typed } from './error.js';

/** What is there of a corpus, in documents; `missingKept` of the missing ones are in no part of the plan. */
interface Found {
  readonly documents: number;
  readonly missing: number;
  readonly missingKept: number;
  /** Names of parts. */
  readonly damaged: readonly string[];
}

/** What is missing of a corpus, what is damaged, and how to mend it. */
export function incompleteness(folder: string, { documents, missing, missingKept, damaged }: Found): Message {
  const files = some(damaged.map((part) => `parts/${part}.json`));
  const command = typed('corpus', '--plan', `${folder}/plan.jsonl`);
  const mend =
    missingKept === 0
      ? { zh: `请补做：${command}`, en: `Do them: ${command}` }
      : {
          zh: `请用原来的文件夹重新运行：${typed('corpus', '文件夹', '-o', folder)}`,
          en: `Run it again on the same folders: ${typed('corpus', 'FOLDER', '-o', folder)}`,
        };
  return {
    zh: `${folder} 共 ${documents} 份文字稿，缺 ${missing} 份（没有做完、丢失或损坏）${files.length > 0 ? `，损坏的分片是 ${files.join('、')}` : ''}。${mend.zh}`,
    en: `${folder} lacks ${missing} of ${documents} transcripts (not done, lost or damaged)${files.length > 0 ? `; damaged: ${files.join(', ')}` : ''}. ${mend.en}`,
  };
}

/** Code of a transcript that is counted once with another. */
export const COPY = 'corpus.copy';

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
      `${path} 第 ${line} 行不是一份文字稿。每行应是一个 JSON 对象，有 text（全文）或 turns（发言列表）。`,
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
      `${path}：编号${quote(id)}已经有一份，这一份没有计入。请改名或改 id。`,
      `${path}: there is another document ${quote(id)}, so this one is not counted. Rename it or change its id.`,
    ),
  changed: (id: string, path: string) =>
    error(
      'corpus.changed',
      `${path} 里的${quote(id)}在列出任务清单之后有改动或已不在。请重新运行 ${typed('corpus')}。`,
      `${quote(id)} in ${path} has changed or gone since the plan was made. Run ${typed('corpus')} again.`,
    ),
  fault: (id: string, cause: unknown) =>
    error(
      'corpus.fault',
      `${quote(id)}处理时程序出错（${cause instanceof Error ? cause.message : String(cause)}），没有计入。请反馈错误信息；文字稿如涉密请勿外传。`,
      `The program failed on ${quote(id)} (${cause instanceof Error ? cause.message : String(cause)}); it is not counted. Please report this message; do not share confidential text.`,
      cause,
    ),
  killed: (id: string) =>
    error(
      'corpus.killed',
      `${quote(id)}一再使处理进程中断，没有计入。可能太大或内容异常，请单独检查。`,
      `${quote(id)} ends its process again and again and is not counted. It may be too large or damaged: look at it alone.`,
    ),
  testsLost: () =>
    error(
      'corpus.tests-lost',
      '检验词语的线程中途中断，没有合并完。已处理的都还在：请再运行一次同样的命令。',
      'The thread that tests terms ended half-way, so the merge did not finish. All that was mapped is kept: run the same command again.',
    ),
  /** No fault: it is told where the others that are not counted are. */
  copy: (of: string) => ({
    code: COPY,
    message: {
      zh: `与${quote(of)}的内容相同或大部分相同，只计一次。`,
      en: `The same as ${quote(of)}, or most of it: counted once.`,
    },
  }),
  formats: (formats: readonly string[], made: readonly string[]) =>
    error(
      'corpus.formats',
      `多场比较没有 ${formats.join('、')} 格式，什么也没有改动。请从 ${made.join('、')} 中选择，或加 --reports，为每场讨论生成 ${formats.join('、')}。`,
      `The comparison is not made as ${formats.join(', ')}; nothing was touched. Choose from ${made.join(', ')}, or add --reports for ${formats.join(', ')} of each discussion.`,
    ),
  nothing: (output: string) =>
    error(
      'corpus.nothing',
      `没有一份文字稿可以计入，${output} 没有写。`,
      `Not one transcript could be counted, so ${output} was not written.`,
    ),
  incomplete: (folder: string, found: Found) => {
    const { zh, en } = incompleteness(folder, found);
    return error('corpus.incomplete', zh, en);
  },
  otherEngine: (wanted: string, here: string) =>
    error(
      'corpus.engine',
      `任务清单是用 ${wanted} 列出的，这台机器上是 ${here}：分词会不同，没有处理。请装同一版本。`,
      `The plan was made with ${wanted} and this machine has ${here}: words would be cut differently. Install the same version.`,
    ),
  otherVersion: (wanted: string, here: string) =>
    error(
      'corpus.version',
      `任务清单是用 ${wanted} 版列出的，这里是 ${here} 版。请装同一版本，或重新运行 ${typed('corpus')}。`,
      `The plan was made by version ${wanted} and this is ${here}. Install the same version, or run ${typed('corpus')} again.`,
    ),
  otherRows: (folder: string) =>
    error(
      'corpus.rows',
      `${folder} 里的分片是由较早的版本处理的，没有现在要用的列，什么也没有改动。请用原来的文件夹重新运行，各份文字稿会重新处理：${typed('corpus', '文件夹', '-o', folder)}`,
      `The parts in ${folder} were made by an earlier version and lack columns that are needed now; nothing was touched. Run it again on the same folders, which reads every transcript anew: ${typed('corpus', 'FOLDER', '-o', folder)}`,
    ),
  shard: (value: string) =>
    error(
      'corpus.shard',
      `--shard 不能是${quote(value)}。写成 序号/总数，序号从 0 起，例如 0/4。`,
      `--shard cannot be ${quote(value)}. Write index/count with the index from 0, for example 0/4.`,
    ),
  noPlan: () =>
    error(
      'corpus.no-plan',
      `--shard 要和 --plan 一起用，例如：${typed('corpus', '--plan', '输出/plan.jsonl', '--shard', '0/4')}`,
      `--shard needs --plan, for example: ${typed('corpus', '--plan', 'out/plan.jsonl', '--shard', '0/4')}`,
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
