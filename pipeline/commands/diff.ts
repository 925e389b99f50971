import { defineCommand } from './command.js';
import { json, language } from './shared-options.js';

export const diff = defineCommand({
  name: 'diff',
  usage: [
    {
      zh: ['diff 输出甲 输出乙', '两次运行之间变了什么、为什么（加了词、改了人、换了设置或版本）'],
      en: ['diff OUTPUT OUTPUT', 'what changed between two runs, and why (a word, a speaker, a setting, a version)'],
    },
  ],
  options: { language, json },
  run: async (options, { terminal }) => (await import('./diff/diff-outputs.js')).diffOutputs(options, terminal),
});
