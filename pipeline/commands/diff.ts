import { defineCommand } from './command.js';
import { json, language } from './shared-options.js';

export const diff = defineCommand({
  name: 'diff',
  usage: [
    {
      zh: ['diff 输出甲 输出乙', '比较两次运行：有哪些变化、可能的原因（词、发言人、设置或版本）'],
      en: ['diff OUTPUT OUTPUT', 'what changed between two runs, and why (a word, a speaker, a setting, a version)'],
    },
  ],
  options: { language, json },
  run: async (options, { terminal }) => (await import('./diff/diff-outputs.js')).diffOutputs(options, terminal),
});
