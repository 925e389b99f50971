import { analysisOptions } from './analyse/analysis-options.js';
import { defineCommand } from './command.js';

/** Also run where the first word is no command. */
export const analyse = defineCommand({
  name: 'analyse',
  usage: [
    {
      zh: ['文件或文件夹…', '分析每份文字稿，写入 output/<文件名>/'],
      en: ['FILE_OR_FOLDER…', 'analyses each transcript into output/<name>/'],
    },
  ],
  options: analysisOptions,
  run: async ({ paths, ...options }, context) => (await import('./analyse/analyse-files.js')).analyseFiles(paths, options, context),
});
