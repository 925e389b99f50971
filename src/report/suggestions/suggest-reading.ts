import type { Doubt, LabelForm, Language } from '../../data.js';
import { listLines, mergeDoubts } from '../merge-doubts.js';

const WORDS = {
  zh: {
    forms:
      '发言人标签按下面的写法识别，写法从文中学到。如有识别错误，请去掉需要的几行前面的 #，改好后再运行一次。\nreading 和 people 各只能写一次；几处都要改时，请合并到一起。',
    count: (count: number, names: string) => `${count} 次：${names}`,
    and: '、',
    doubts: '可能读错之处，影响大的在前；每处下面是改正它的一行设置：',
    line: (lines: string) => `第 ${lines} 行：`,
  },
  en: {
    forms:
      'Speaker labels were read by the forms below, learned from the file. If they are wrong, remove the # before the lines you need, edit them and run again.\nWrite reading and people only once each: put everything you need of them together.',
    count: (count: number, names: string) => `${count} times: ${names}`,
    and: ', ',
    doubts: 'What may have been read wrongly, the most important first; the line of settings below each one fixes it:',
    line: (lines: string) => `line ${lines}: `,
  },
} as const;

const MOST_NAMES = 4;
const MOST_DOUBTS = 20;

interface Read {
  /** Those that the settings can say. */
  readonly forms: readonly LabelForm[];
  readonly doubts: readonly Doubt[];
}

/**
 * How labels were read, as lines of a comment in the syntax of the settings. They stay comments: learned forms are weighed line by line,
 * while forms of the settings always apply, so that the unedited file gives the same reading.
 */
export function suggestReading({ forms, doubts }: Read, language: Language): readonly string[] {
  const words = WORDS[language];
  const labels = forms.map(
    ({ pattern, count, names }) => `    - ${quoted(pattern)} # ${words.count(count, names.slice(0, MOST_NAMES).join(words.and))}`,
  );
  const decided = mergeDoubts(doubts).filter(({ setting }) => setting !== '');
  const settled = decided.slice(0, MOST_DOUBTS).flatMap(({ lines, message, setting }) => {
    const where = lines.length > 0 ? words.line(listLines(lines, words.and)) : '';
    return [`${where}${message[language]}`, `  ${setting}`];
  });
  return [
    ...(labels.length > 0 ? [...words.forms.split('\n'), 'reading:', '  labels:', ...labels] : []),
    ...(settled.length > 0 ? [...(labels.length > 0 ? [''] : []), words.doubts, ...settled] : []),
  ].map((line) => line.replace(/[\r\n\u0085\u2028\u2029]+/g, ' '));
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
