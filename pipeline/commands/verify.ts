import { defineCommand } from './command.js';
import { language } from './shared-options.js';

export const verify = defineCommand({
  name: 'verify',
  usage: [
    {
      zh: ['verify 输出文件夹', '用相同的输入重建，逐字节比较'],
      en: ['verify OUTPUT', 'rebuilds it from the same input and compares byte for byte'],
    },
  ],
  options: { language },
  run: async (options, context) => (await import('./verify/verify-outputs.js')).verifyOutputs(options, context),
});
