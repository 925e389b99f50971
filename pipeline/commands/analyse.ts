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
  run: async ({ paths, ...given }, context) => {
    const { analyseFiles } = await import('./analyse/analyse-files.js');
    // Whoever asks for minutes asks for Word.
    const formats = new Set(given.template === 'minutes' ? [...given.formats, 'docx' as const] : given.formats);
    return analyseFiles(paths, { ...given, formats }, context);
  },
});
