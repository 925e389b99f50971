import type { Span } from '../../data.js';
import type { Said } from '../said.js';

/** Text in which digits are no figures: addresses, mail, telephone and case numbers, names of models and standards, ratios of a name. */
const MASKS: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。）]+/giu,
  /[\w.-]+@[\w.-]+/gu,
  /[[(〔（【［]\s?\d{4}\s?[\])〕）】］]\s?(?:[\p{Script=Han}\d]{0,6}第?)?\s?\d{1,6}\s?号/gu,
  /(?<!\d)\d{2,4}-\d{6,8}(?:-\d+)?(?!\d)/gu,
  /(?<![\d.,])\d{13,}/gu,
  /(?:电话|手机号?|热线|拨打|微信号?|编号|案号|学号|工号|邮编|房间号?|尾号|代码)(?:是|为|：|:)?\s?[\d-]{3,}/gu,
  /(?<!\d)1[3-9]\d{9}(?!\d)/gu,
  /[一二三四五六七八九零〇幺]{5,}/gu,
  /第[一二三](?:产业|方|者|世界|性|人称|人民|医院|中学|小学)/gu,
  /(?<![打得满考评一二三四五六七八九])十分(?![钟之])/gu,
  /[一二两三多]元(?:对立|论|化|结构|思维|性|方程)|十年如一|四周(?![时后内前多半以之的])|十[一二三四]五(?!个|万|年|人)|九[八九]六|九九六|一五一十|三[七九]二十[一七]|不管三|七七八八|三三两两|五花八门|四面八方|百分百/gu,
];

/** Spans that hold no figure. */
export function maskedSpans(plain: string): readonly (readonly [start: number, end: number])[] {
  if (!/[\d一二三四五六七八九零〇幺]/.test(plain)) return [];
  return MASKS.flatMap((mask) => [...plain.matchAll(mask)].map(({ index, 0: text }) => [index, index + text.length] as const));
}

/** Whether the span begins and ends where words do; what stands around a number inside a word (年前, 近百) may stick out. */
export function standsAlone({ words, plain }: Said, { start, end }: Span): boolean {
  for (const word of words) {
    if (word.end <= start) continue;
    if (word.start >= end) return true;
    const [left, right] = [plain.slice(word.start, Math.max(start, word.start)), plain.slice(Math.min(end, word.end), word.end)];
    if (left !== '' && !/^(?:[近约逾超过上第在每满仅达共约前后这那]|不到|最近|一共|未来|过去|今后|百分之|好|[a-z .-]+)$/.test(left))
      return false;
    if (
      right !== '' &&
      !/^(?:[前后内来间底初末多以里上中外的了半份钟人纸假课]|以[上下内前后外]|之[间前后内]|左右|个.{1,2}|\/.*)$/.test(right)
    )
      return false;
  }
  return true;
}

/** What a speech counts of itself: two questions, three points. With a number up to ten these are no figures. */
const OF_SPEECH =
  /^(?:的)?(?:(?:很|比较|最|特别|非常|更)?(?:重要|大|小|主要|关键|核心|不同|基本|简单|具体|新|相关|明显|有趣|突出|典型|真实)的?)?(?:方面|问题|部分|层面|层次|角度|维度|观点|意见|建议|想法|看法|可能|情况|原因|例子|案例|事情|事[，。、情儿]|东西|字|词|概念|关键|方向|议题|重点|要点|特点|特征|选项|选择|方法|方式|因素|原则|主题|话题|环节|故事|感受|体会|面向|挑战|困难|目标|类型|要素|阶段|步骤|面|点|者|层意|话|现象|逻辑|趋势|条件|思路|途径|路径|理由|结论|启示|含义|意思|极端|关系|过程|视角|思考|世界|疑问|题目|误区|背景|前提|术语|词语|字母|优势|变化|特性|理念|立场|范畴|范式|侧面|小时候|内容|状态|定义)/;

export const isOfSpeech = (behind: string): boolean => OF_SPEECH.test(behind);

/** Before a small number these take up what was named already: 这三个, 前两位, 哪两种, 其他两家. */
export const takesUp = (before: string): boolean => /(?:[这那哪前后头另]|其他|其它|其余|上述|以上|以下|刚才|刚刚|另外|任何)$/.test(before);
