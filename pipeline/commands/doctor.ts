import { defineCommand } from './command.js';
import { language } from './shared-options.js';

export const doctor = defineCommand({
  name: 'doctor',
  usage: [{ zh: ['doctor', '检查安装：分词引擎、词典、字体'], en: ['doctor', 'checks the installation: segmenter, dictionaries, fonts'] }],
  options: { language },
  run: async (options, context) => (await import('./doctor/check-installation.js')).checkInstallation(options, context),
});
