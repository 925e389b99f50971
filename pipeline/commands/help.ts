import type { Language } from '../../src/data.js';
import type { Option } from '../terminal/options.js';
import { widthOf } from '../terminal/terminal-text.js';
import type { Command } from './command.js';

interface Described {
  readonly commands: readonly Pick<Command, 'usage'>[];
  readonly options: readonly Option[];
}

/** What `--help` prints. */
export function helpText({ commands, options }: Described, language: Language): string {
  const words = WORDS[language];
  const usage = commands.flatMap((command) => command.usage.map((one) => one[language]));
  const calls = usage.flatMap(([call, ...does]) => twoColumns(`npx yuanzhuo ${call}`, does, USAGE_WIDTH));
  const described = options.flatMap((option) => (option.help ? twoColumns(signature(option), option.help[language], OPTION_WIDTH) : []));
  return [
    ...[words.product, '', words.usage, ...calls, ''],
    ...[words.options, ...described, ''],
    ...[words.exitCodes, '', words.examples, ''],
  ].join('\n');
}

/** Where the second column begins. */
const USAGE_WIDTH = 40;
const OPTION_WIDTH = 24;

function twoColumns(first: string, lines: readonly string[], width: number): readonly string[] {
  return lines.map((line, i) => {
    const start = i === 0 ? `  ${first}` : '';
    return `${start}${' '.repeat(width - widthOf(start))}${line}`;
  });
}

const signature = ({ name, short, argument }: Option): string =>
  `${short ? `-${short}, ` : '    '}--${name}${argument ? ` ${argument}` : ''}`;

const WORDS = {
  zh: {
    product:
      '圆桌：把中文讨论的文字稿变成一个可以直接使用的文件夹：报告、表格、图表、Word 文档、幻灯片，以及可以转发的图片和文章。报告中的次数和句数都可点开原话。',
    usage: '用法',
    options: '选项',
    exitCodes: `退出码
  0 完成；2 输入或设置不可用（会说明怎么了、在哪里、请怎么改；文件夹里的其他文件照常完成）；1 程序内部错误`,
    examples: `示例
  npx yuanzhuo input/                                 分析 input/ 里的全部文字稿
  npx yuanzhuo 论坛.txt --formats csv,html -o 结果    只生成表格和网页报告
  npx yuanzhuo 论坛.txt --formats pptx,xlsx           只生成幻灯片和工作簿
  npx yuanzhuo 例会.txt --template minutes            另写会议纪要`,
  },
  en: {
    product: `Yuanzhuo turns the transcript of a Chinese discussion into a folder that you can use at once: a report, tables,
charts, Word documents, slides, and pictures and an article to share. Counts of words and sentences in the report open
their quotes.`,
    usage: 'Usage',
    options: 'Options',
    exitCodes: `Exit codes
  0 done; 2 unusable input or settings (the message says what, where and how to fix it; the other files of a folder
  are still done); 1 internal error`,
    examples: `Examples
  npx yuanzhuo input/                                 analyses every transcript in input/
  npx yuanzhuo forum.txt --formats csv,html -o out    tables and the HTML report only
  npx yuanzhuo forum.txt --formats pptx,xlsx          slides and workbook only
  npx yuanzhuo meeting.txt --template minutes         minutes as well`,
  },
} as const;
