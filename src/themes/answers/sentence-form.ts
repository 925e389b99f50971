import { countCharacters } from '../../statistics/index/characters.js';

/** Shorter sentences say too little to be quoted. */
const LEAST_CHARACTERS = 10;
/** Within these lengths, in characters, a sentence is neither a scrap nor a speech. */
const GOOD_LENGTH = { from: 35, to: 70 } as const;
/** By how much a sentence gains or loses: tried on meetings whose salient sentences readers had marked. */
const FACTORS = { point: 3, opening: 1.6, weight: 2 } as const;

const COURTESY = /谢谢|感谢|大家好|[您你]好|各位好|(?<!受)欢迎|掌声|鼓掌|再见|(?:早上|上午|中午|下午|晚上)好/;
const ADDRESS = /^(?:好[的，,。]|嗯|对[，,。]|是的|请|有请|那?么?接下来)/;
const UNRESOLVED = /^[“"'‘（(]?(?:这(?!次|里|些年|几年|两年|一年)|那(?:个|些|种|样|是|就|件|边|里)|[它他她]们?)/;
/** 第一，那么第二: one of the points that somebody counts out. */
const POINT = /^(?:那么?|然后|所以|[，,])*第[一二三四五六七八]/;
const OPENING = /^(?:所以|因此|首先|其次|最后|总之|总的来说|一方面|另一方面|另外|但是|其实|我觉得|我认为|我们认为|核心|关键)/;
/** Says what matters, or what is to be done and how. */
const WEIGHT = /需要|应该|應該|必须|必須|一定要|关键|關鍵|重要|核心|通过|通過|透過/;

/** A greeting, thanks, a word to the next speaker, or too short to be quoted. */
export function isCourtesy(sentence: string): boolean {
  return countCharacters(sentence) < LEAST_CHARACTERS || COURTESY.test(sentence) || ADDRESS.test(sentence);
}

/** Opens with a pronoun whose meaning stands in the sentence before: quoted alone it would not be understood. */
export function opensUnresolved(sentence: string): boolean {
  return UNRESOLVED.test(sentence);
}

/** How quotable a sentence is by its form, 0 – about 1: dense in counted words, of good length, a point, weighty. */
export function measureForm(sentence: string, countedWords: number): number {
  const characters = countCharacters(sentence);
  const density = countedWords / Math.max(1, characters);
  const { from, to } = GOOD_LENGTH;
  const length = characters < from ? characters / from : characters > to ? to / characters : 1;
  const opening = POINT.test(sentence) ? FACTORS.point : OPENING.test(sentence) ? FACTORS.opening : 1;
  return density * length * opening * (WEIGHT.test(sentence) ? FACTORS.weight : 1);
}
