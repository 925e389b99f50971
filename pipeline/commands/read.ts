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
        '标题和日期、人物、各节、每轮开头。新文件先用它看一眼',
      ],
      en: [
        'read FILE…',
        'shows what was understood and writes nothing: learned forms of labels, doubts and',
        'the settings that decide them, title and date, people, sections, first words of each turn',
      ],
    },
  ],
  options: { ...analysisOptions, to: { ...analysisOptions.to, read: () => 'read' as const } },
  run: async ({ paths, ...options }, context) => (await import('./analyse/analyse-files.js')).analyseFiles(paths, options, context),
});
