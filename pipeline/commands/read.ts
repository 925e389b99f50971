import { analysisOptions } from './analyse/analysis-options.js';
import { defineCommand } from './command.js';

/** `--to read` by a name of its own, whatever --to says. */
export const read = defineCommand({
  name: 'read',
  usage: [
    {
      zh: [
        'read 文件…',
        '只显示识别结果，不写文件：学到的标签写法、存疑之处和改正它的设置、',
        '标题和日期、人物、各节、每轮发言的前几个字。新文件请先用它检查',
      ],
      en: [
        'read FILE…',
        'shows how the file is read and writes nothing: learned forms of labels, doubts and',
        'the settings that fix them, title and date, people, sections, first words of each turn',
      ],
    },
  ],
  options: { ...analysisOptions, to: { ...analysisOptions.to, read: () => 'read' as const } },
  run: async ({ paths, ...options }, context) => (await import('./analyse/analyse-files.js')).analyseFiles(paths, options, context),
});
