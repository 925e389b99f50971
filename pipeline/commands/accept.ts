import { flag } from '../terminal/options.js';
import { defineCommand } from './command.js';
import { json, language } from './shared-options.js';

export const accept = defineCommand({
  name: 'accept',
  usage: [
    {
      zh: ['accept 输出文件夹 词语…', '把建议的新词和不同写法写进文字稿的设置（--all 全部写入），下次运行时生效'],
      en: ['accept OUTPUT TERM…', "writes suggested terms and spelling variants into the transcript's settings (--all: all)"],
    },
  ],
  options: { language, json, all: flag({ name: 'all' }) },
  run: async (options, { terminal }) => (await import('./accept/accept-terms.js')).acceptTerms(options, terminal),
});
