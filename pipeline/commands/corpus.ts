import { defineCommand } from './command.js';
import { corpusOptions } from './corpus/corpus-options.js';

export const corpus = defineCommand({
  name: 'corpus',
  usage: [
    {
      zh: [
        'corpus 文件夹… -o 语料',
        '很多篇一起比较：人物、词语、主题、趋势；可以中断后接着做，也可以分到多台机器',
        '（--workers N，--queue redis://…，--plan 文件 --shard 0/4，--reports 另出每篇的报告）',
      ],
      en: [
        'corpus FOLDER… -o DIR',
        'compares many: people, terms, themes, trends; resumable, on one machine or several',
        "(--workers N, --queue redis://…, --plan FILE --shard 0/4, --reports: each one's report too)",
      ],
    },
    {
      zh: ['corpus status 语料', '做到哪里了；yuanzhuo corpus merge 语料：只合并'],
      en: ['corpus status DIR', 'how far it is; yuanzhuo corpus merge DIR: only merges'],
    },
  ],
  options: corpusOptions,
  run: async ({ paths, ...options }, context) => (await import('./corpus/run-corpus.js')).runCorpus(paths, options, context),
});
