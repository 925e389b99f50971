import { indexWords, type WordIndex } from '../../../src/statistics/index/index-words.js';
import { measureSentences } from '../../../src/themes/passages/measure-sentences.js';
import { countTermsOfSentences, type TermCounts } from '../../../src/themes/sentences/count-terms-of-sentences.js';
import { type Discussion, discuss, type Said } from '../../statistics/discussion.js';

export interface Measured {
  readonly index: WordIndex;
  readonly terms: readonly TermCounts[];
  readonly likely: Float64Array;
}

/** A discussion with what passages are chosen by. */
export function measured({ transcript, words, settings }: Discussion): Measured {
  const index = indexWords(transcript, words, settings);
  const terms = countTermsOfSentences(index);
  return { index, terms, likely: measureSentences(index, terms) };
}

/** One turn of one person. */
export const turnOf = (...sentences: readonly string[]): Measured => measured(discuss([{ speaker: '甲', sentences }]));

/** A host and two people about a ferry, in two sections. */
export const ferry: readonly Said[] = [
  { speaker: '主', sentences: ['-谢谢各位今天来谈 渡口 -的事情', '-请先从 台阶 -说起吧'] },
  {
    speaker: '甲',
    sentences: [
      '-第一， 渡口 -的 台阶 -必须在 雨季 -以前全部修好',
      '-我们的 渡船 -每天运送三千名 乘客 -去对岸',
      '-因为 雨季 -很长，所以 渡船 -常常要在 渡口 -停一整天',
    ],
  },
  {
    speaker: '乙',
    sentences: [
      '渡船 -的 票价 -不是太高，而是 乘客 -不知道哪里买 月票',
      '月票 -应该在 渡口 -和 车站 -的窗口都能买到',
      '-这个我不同意 票价',
    ],
  },
  {
    speaker: '甲',
    section: 2,
    sentences: ['夜班 渡船 -要让晚归的 乘客 -也能平安回到自己家里', '渡口 -夜里没有 灯光 -就没有 乘客 -敢来坐最后一班船'],
  },
  {
    speaker: '乙',
    section: 2,
    sentences: ['夜班 渡船 -的 船员 -最需要一间能休息的屋子', '灯光 -要照到 台阶 -最下面的一级，让 乘客 -看得清楚'],
  },
];
