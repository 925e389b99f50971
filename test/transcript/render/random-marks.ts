import type { Dice } from './dice.js';

/** One to three signs that no list of marks can hold: punctuation and symbols of the BMP that Chinese text does not use in sentences. */
export function drawMark(dice: Dice): string {
  const length = dice.weigh([[1, 6] as const, [2, 3] as const, [3, 1] as const]);
  const sign = dice.pick(SIGNS);
  return dice.chance(0.6) ? sign.repeat(length) : Array.from({ length }, () => dice.pick(SIGNS)).join('');
}

/** In sentences, times, addresses and names; a colon is no random mark. */
const IN_TEXT =
  /[，。！？；：、“”‘’「」『』《》〈〉（）()—–…·•・‧%‰℃°.,!?;:'"`´\-_/~～〜\\]|[\uff61-\uff65\ufe10-\ufe6b\u2010-\u2015\u2018-\u201f\u2024-\u2027\u2032-\u2037]/u;

/** What looks like letters, reads from the right, stands for a picture, or has become another character in another normal form. */
const LOOKS_OTHERWISE =
  /[\u0590-\u08ff\u2100-\u214f\u2460-\u24ff\u2e80-\u2fdf\u2ff0-\u2fff\u3036\u3190-\u319f\u31c0-\u31ef\u3200-\u33ff\ua490-\ua4cf\ufb1d-\ufdff\ufe70-\ufeff\ufff0-\uffff]|\p{Extended_Pictographic}/u;

const SIGNS: readonly string[] = Array.from({ length: 0x10000 - 0x21 }, (_, i) => String.fromCharCode(i + 0x21)).filter(
  (sign) =>
    /^[\p{P}\p{S}]$/u.test(sign) && !IN_TEXT.test(sign) && !LOOKS_OTHERWISE.test(sign) && !/[\s\p{M}]/u.test(sign.normalize('NFKD')),
);
