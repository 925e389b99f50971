/**
 * Length of a text as a reader of Chinese counts it: each Han character one, each Latin word one, each number one.
 *
 * "GPT-4o" is one word; "3.5亿" counts two, a number and a character; punctuation, symbols and blanks count nothing. Kana and Hangul
 * count like Han characters, other alphabets like Latin. Independent of segmentation, so that shares of talk do not change with a
 * dictionary. 0 for an empty text.
 */
export function countCharacters(text: string): number {
  let count = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_HAN || code > LAST_HAN) continue;
    if (from < at) count += countUnits(text, from, at);
    count++;
    from = at + 1;
  }
  return from < text.length ? count + countUnits(text, from, text.length) : count;
}

/** CJK unified ideographs: most of the text, so they are counted one by one, and runs of everything else by countUnits. */
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];
/** Kinds of the most frequent other code units: punctuation and blanks that count nothing, ASCII letters, ASCII digits; 0 for the rest. */
const [NOTHING, LETTERS, DIGITS] = [1, 2, 3] as const;
const KINDS = new Uint8Array(0x10000);
for (const unit of '，。、：；？！“”‘’（）《》… \n') KINDS[unit.charCodeAt(0)] = NOTHING;
for (let i = 0; i < 26; i++) KINDS[0x41 + i] = KINDS[0x61 + i] = LETTERS;
for (let i = 0; i < 10; i++) KINDS[0x30 + i] = DIGITS;

/** Counts a run [from, to) without unified ideographs. Nothing, or one word or number between punctuation, is counted without a regular expression. */
function countUnits(text: string, from: number, to: number): number {
  let [first, end] = [from, to];
  while (first < end && KINDS[text.charCodeAt(first)] === NOTHING) first++;
  while (first < end && KINDS[text.charCodeAt(end - 1)] === NOTHING) end--;
  if (first === end) return 0;
  const kind = KINDS[text.charCodeAt(first)];
  let at = first + 1;
  while (at < end && KINDS[text.charCodeAt(at)] === kind) at++;
  if (at === end && (kind === LETTERS || kind === DIGITS)) return 1;
  let count = 0;
  for (const [run] of text.slice(first, end).matchAll(UNIT)) count += LETTER.test(run) ? 1 : (run.match(NUMBER)?.length ?? 0);
  return count;
}

const SYLLABIC = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const ALPHABETIC = String.raw`(?:(?![${SYLLABIC}])[\p{L}\p{Nd}]\p{M}*)`;
/** Characters that join the parts of a Latin word or a number: GPT-4o, don't, 3.5, 1,000. */
const JOINT = String.raw`(?:[-.．'’_&]|(?<=\p{Nd})[,，](?=\p{Nd}{3}(?!\p{Nd})))`;
const UNIT = new RegExp(String.raw`[${SYLLABIC}]\p{M}*|${ALPHABETIC}+(?:${JOINT}${ALPHABETIC}+)*`, 'gu');
const LETTER = /[\p{L}\p{Script=Han}]/u;
/** A run without letters may be several numbers: 7-8 is two. */
const NUMBER = /\p{Nd}+(?:[.,．，]\p{Nd}+)*/gu;
