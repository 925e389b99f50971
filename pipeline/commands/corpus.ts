import { defineCommand } from './command.js';
import { corpusOptions } from './corpus/corpus-options.js';

export const corpus = defineCommand({
  name: 'corpus',
  usage: [
    {
      zh: [
        'corpus 文件夹… -o 输出',
        '比较多场讨论：人物、词语、主题、趋势；中断后可以接着做，也可以分到多台机器',
        '（--workers N，--queue redis://…，--plan 任务清单 --shard 0/4，--reports 另出每场的报告）',
      ],
      en: [
        'corpus FOLDER… -o DIR',
        'compares discussions: people, words, themes, trends; resumable, on one machine or several',
        '(--workers N, --queue redis://…, --plan FILE --shard 0/4, --reports: a report of each too)',
      ],
    },
    {
      zh: ['corpus status 输出', '显示进度；npx yuanzhuo corpus merge 输出：只合并'],
      en: ['corpus status DIR', 'shows progress; npx yuanzhuo corpus merge DIR: only merges'],
    },
  ],
  options: corpusOptions,
  run: async ({ paths, ...options }, context) => (await import('./corpus/run-corpus.js')).runCorpus(paths, options, context),
});
