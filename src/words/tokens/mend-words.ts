import { cutAndTag, type Segmenter, type TaggedWord } from '../engines/engine.js';

/**
 * Corrects typical errors of segmenters. Distinct words → the pieces of each, mostly the word itself. Split are function words glued to a
 * word that the dictionary does not have (来介接, 陈总去), and phrases that the dictionary holds as words (整理出来, 比较复杂, 网路上, 要用),
 * so that 整理, 复杂 and 网路 are counted together with their other occurrences. Phrases in `kept` stay whole.
 */
export async function mendWords(
  words: readonly TaggedWord[],
  segmenter: Segmenter,
  kept: ReadonlySet<string>,
): Promise<readonly (readonly TaggedWord[])[]> {
  const pieces = words.map((word) => (isSuspect(word) && !isKept(word, kept) ? takeApart(word) : [correctTag(word)]));
  const again = [...new Set(pieces.flat().flatMap(({ word, tag }) => (tag === '' ? word : [])))];
  if (again.length === 0) return pieces;
  const read = await cutAndTag(again, segmenter);
  const readings = new Map(again.map((piece, i) => [piece, read[i]!]));
  return pieces.map((list) => list.flatMap((piece) => (piece.tag === '' ? readings.get(piece.word)! : piece)));
}

/** Nouns that the dictionary tags as numbers, because of a character in them that can be one. */
const NO_NUMBERS = new Set(
  '片段 层次 少年 少儿 首页 首位 首届 全方位 终点站 大米 大名 美名 绝招 绝句 绝路 良种 左派 左手 左眼 左下角 分卷 分项 分株 美餐 英名 港澳台 全名 大宗 周遭'.split(
    ' ',
  ),
);

function correctTag({ word, tag }: TaggedWord): TaggedWord {
  return { word, tag: tag === 'm' && NO_NUMBERS.has(word) ? 'n' : tag };
}

function isKept({ word, tag }: TaggedWord, kept: ReadonlySet<string>): boolean {
  return tag !== 'x' && word.length > 2 && kept.has(word);
}

/** Whether it may have to be split: an unknown word, a long one, or two function words in one entry. */
function isSuspect({ word, tag }: TaggedWord): boolean {
  if (word.length < 2 || tag === 'eng') return false;
  return tag === 'x' || (word.length === 2 ? isPair(word) : tag !== 'm');
}

/** Pairs of function words that only some dictionaries hold as a word: 要用, 再来, 不多. Neither part is counted. */
const FUNCTION_PAIRS = new Set([
  ...[...'要会能来去再先还就都也'].flatMap((first) => [...'用作做来去有说看讲问'].map((last) => first + last)),
  ...['太多', '太大', '不多', '不大', '不对', '最多'],
]);

/** Two function characters: 讲到, 最难, 这条. The excluded ones form a word of its own meaning: 达到, 最近. */
const PAIR = /^(?:[^达得感报周迟独老签直等]到|[很最再](?![见次近后终初佳好多少生造版婚三])\p{Script=Han}|[这那][条段种位次件篇项场批句])$/u;

function isPair(word: string): boolean {
  return FUNCTION_PAIRS.has(word) || PAIR.test(word);
}

/** The pieces of a word, [word] where it is no error. Pieces with tag '' are yet to be segmented and tagged. */
function takeApart(word: TaggedWord): readonly TaggedWord[] {
  if (!/[\p{L}\p{N}]/u.test(word.word)) return [...word.word].map((mark) => ({ word: mark, tag: 'x' }));
  if (word.word.length === 2 && isPair(word.word)) return tagLater(word.word);
  return word.tag === 'x' ? splitGlued(word) : splitPhrase(word);
}

function tagLater(text: string): readonly TaggedWord[] {
  return [...text].map((character) => ({ word: character, tag: '' }));
}

/** Characters with which an unknown word begins, and ends, only by mistake. */
const BEFORE = new Set(
  '这那我你他她它哪各每某不没有是要会能来去就都也还又再才先很最更太满把被让给跟对从由在以与和或而但因于为说讲问看谈叫请做的了着一',
);
const AFTER = new Set('是要到来有吗在说得了的呢吧啊耶啦嘛去及个和与或也都就才着');

function splitGlued(glued: TaggedWord): readonly TaggedWord[] {
  const { word } = glued;
  if (!/^\p{Script=Han}+$/u.test(word)) return [glued];
  let from = 0;
  let to = word.length;
  while (from < to - 1 && BEFORE.has(word.charAt(from))) from++;
  while (to > from + 1 && AFTER.has(word.charAt(to - 1))) to--;
  return [...tagLater(word.slice(0, from)), { word: word.slice(from, to), tag: 'x' }, ...tagLater(word.slice(to))];
}

/** Adverbs, degree adverbs, verbal complements and locatives that dictionaries glue to a word. */
const ADVERB = /^(?:非常(?!态)|比较|越来越|各个|各种|没有)(?=.)/;
const DEGREE = /^[更很太蛮挺](?=..)/;
const COMPLEMENT = /(?<=.)(?:[起出下上过回进]来|[下上进出]去|一下|(?<=.[^不得])[到于]|(?<=..)掉)$/;
const LOCATIVE = /(?<=..)[上里中]$/;

function splitPhrase(phrase: TaggedWord): readonly TaggedWord[] {
  const { word, tag } = phrase;
  const before = (ADVERB.exec(word) ?? (/^[labi]$/.test(tag) ? DEGREE.exec(word) : null))?.[0] ?? '';
  const rest = word.slice(before.length);
  const after = (COMPLEMENT.exec(rest) ?? (tag === 's' ? LOCATIVE.exec(rest) : null))?.[0] ?? '';
  if (before === '' && after === '') return [phrase];
  return [before, rest.slice(0, rest.length - after.length), after].flatMap((piece) => (piece === '' ? [] : { word: piece, tag: '' }));
}
