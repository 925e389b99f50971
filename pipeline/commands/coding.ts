import { valued, wholeNumber } from '../terminal/options.js';
import { defineCommand } from './command.js';
import { language } from './shared-options.js';

export const coding = defineCommand({
  name: 'coding',
  usage: [
    {
      zh: [
        'coding 输出文件夹',
        '抽取句子，为每位编码员写一张空白编码表（xlsx 和 csv）',
        '（--sample 200 句数，--coders A,B 编码员，--output 文件夹）',
      ],
      en: [
        'coding OUTPUT',
        'draws sentences and writes a blank coding sheet for each coder (xlsx and csv;',
        '--sample 200 sentences, --coders A,B, --output DIR)',
      ],
    },
  ],
  options: {
    language,
    sample: valued({ name: 'sample' }, (given) => (given === null ? 200 : wholeNumber('--sample', given))),
    coders: valued({ name: 'coders' }, (given) => (given ?? 'A,B').split(/[,，、]/).map((name) => name.trim())),
    folder: valued({ name: 'output', short: 'o' }, (given) => given),
  },
  run: async (options, context) => (await import('./coding/write-coding-sheets.js')).writeCodingSheets(options, context),
});
