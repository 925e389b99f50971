import { countCharacters } from '../../statistics/index/characters.js';

/** Shorter sentences are not worth quoting. */
const LEAST_CHARACTERS = 10;
/** Best length of a quotation, in characters. */
const GOOD_LENGTH = { from: 35, to: 70 } as const;
/** Factors of the score, tuned on meetings whose salient sentences readers had marked. */
const FACTORS = { point: 3, opening: 1.6, weight: 2 } as const;

const COURTESY = /谢谢|感谢|大家好|[您你]好|各位好|(?<!受)欢迎|掌声|鼓掌|再见|(?:早上|上午|中午|下午|晚上)好/;
/** Addresses the next or the previous speaker. */
const ADDRESS = /^(?:好[的，,。]|嗯|对[，,。]|是的|请|有请|那?么?接下来)/;
const UNRESOLVED = /^[“"'‘（(]?(?:这(?!次|里|些年|几年|两年|一年)|那(?:个|些|种|样|是|就|件|边|里)|[它他她]们?)/;
/** A point of an enumeration: 第一, 那么第二. */
const POINT = /^(?:那么?|然后|所以|[，,])*第[一二三四五六七八]/;
/** Opens a conclusion, a contrast or an opinion. */
const OPENING = /^(?:所以|因此|首先|其次|最后|总之|总的来说|一方面|另一方面|另外|但是|其实|我觉得|我认为|我们认为|核心|关键)/;
/** Says what matters, or what is to be done and how. */
const WEIGHT = /需要|应该|應該|必须|必須|一定要|关键|關鍵|重要|核心|通过|通過|透過/;

/** Whether a sentence is a greeting, thanks, an address to another speaker, or too short to be quoted. */
export function isCourtesy(sentence: string): boolean {
  return countCharacters(sentence) < LEAST_CHARACTERS || COURTESY.test(sentence) || ADDRESS.test(sentence);
}

/** Whether a sentence opens with a pronoun that refers to the sentence before: quoted alone it would not be understood. */
export function opensUnresolved(sentence: string): boolean {
  return UNRESOLVED.test(sentence);
}

/** How quotable a sentence is by its form, 0 – about 1: counted words per character, length, enumerated point or opening, words of weight. */
export function measureForm(sentence: string, countedWords: number): number {
  const characters = countCharacters(sentence);
  const density = countedWords / Math.max(1, characters);
  const { from, to } = GOOD_LENGTH;
  const length = characters < from ? characters / from : characters > to ? to / characters : 1;
  const opening = POINT.test(sentence) ? FACTORS.point : OPENING.test(sentence) ? FACTORS.opening : 1;
  return density * length * opening * (WEIGHT.test(sentence) ? FACTORS.weight : 1);
}
