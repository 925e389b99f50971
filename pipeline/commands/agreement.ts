import { valued } from '../terminal/options.js';
import { defineCommand } from './command.js';
import { language } from './shared-options.js';

export const agreement = defineCommand({
  name: 'agreement',
  usage: [
    {
      zh: ['agreement 编码表…', '编码员之间的一致（κ、α），程序的精确率、召回率、F1，不一致的句子'],
      en: ['agreement SHEET…', 'agreement of coders (κ, α), precision, recall and F1 of the machine, and the disagreements'],
    },
  ],
  options: { language, folder: valued({ name: 'output', short: 'o' }, (given) => given) },
  run: async (options, context) => (await import('./agreement/compare-sheets.js')).compareSheets(options, context),
});
