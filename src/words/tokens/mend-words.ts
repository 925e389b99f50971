import { cutAndTag, type Segmenter, type TaggedWord } from '../engines/engine.js';
import { partsOf, splitPhrase, type TagOf } from './split-phrase.js';

/**
 * Corrects typical errors of segmenters. Distinct words → the pieces of each, mostly the word itself. Split are function words glued to a
 * word that the dictionary does not have (来介接, 陈总去), and phrases that the dictionary lists as words (see splitPhrase), so that 整理,
 * 复杂 and 网路 in 整理出来, 比较复杂 and 网路上 are counted together with their other occurrences. Phrases in `kept` stay whole.
 */
export async function mendWords(
  words: readonly TaggedWord[],
  segmenter: Segmenter,
  kept: ReadonlySet<string>,
): Promise<readonly (readonly TaggedWord[])[]> {
  const mayBePhrase = ({ word, tag }: TaggedWord) => HAN.test(word) && (word.length === 2 || (!/^[xm]$/.test(tag) && !kept.has(word)));
  const tagOf = await tagsOf(new Set(words.flatMap((word) => (mayBePhrase(word) ? partsOf(word.word) : []))), segmenter);
  const pieces = words.map((word) => {
    const split = mayBePhrase(word) ? splitPhrase(word, tagOf) : [];
    return split.length > 1 ? split.flatMap(tagLater) : takeApart(word);
  });
  const again = [...new Set(pieces.flat().flatMap(({ word, tag }) => (tag === '' ? word : [])))];
  if (again.length === 0) return pieces;
  const read = await cutAndTag(again, segmenter);
  const readings = new Map(again.map((piece, i) => [piece, read[i]!]));
  return pieces.map((list) => list.flatMap((piece) => (piece.tag === '' ? readings.get(piece.word)! : piece)));
}

/** Words of two and more Han characters. */
const HAN = /^\p{Script=Han}{2,}$/u;

async function tagsOf(words: ReadonlySet<string>, segmenter: Segmenter): Promise<TagOf> {
  const list = [...words];
  const tags = list.length === 0 ? [] : await segmenter.tagsOf(list);
  const tagOf = new Map(list.map((word, i) => [word, tags[i]!]));
  return (word) => tagOf.get(word) ?? 'x';
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

/** The pieces of a word that is no phrase, [word] where it is no error. */
function takeApart(word: TaggedWord): readonly TaggedWord[] {
  if (word.word.length < 2 || word.tag === 'eng') return [correctTag(word)];
  if (!/[\p{L}\p{N}]/u.test(word.word)) return [...word.word].map((mark) => ({ word: mark, tag: 'x' }));
  return word.tag === 'x' ? splitGlued(word) : [correctTag(word)];
}

/** Pieces with tag '' are yet to be segmented and tagged. */
const tagLater = (word: string): TaggedWord => ({ word, tag: '' });

/** Characters with which an unknown word begins, and ends, only by mistake. */
const BEFORE = new Set(
  '这那我你您他她它咱哪各每某不没有是要会能来去就都也还又再才先很最更太满把被让给跟对从由在以与和或而但因于为说讲问看谈叫请做的了着一',
);
const AFTER = new Set('是要到来有吗在说得了的呢吧啊耶啦嘛去及个和与或也都就才着讲谈从对给跟让');

function splitGlued(glued: TaggedWord): readonly TaggedWord[] {
  const { word } = glued;
  if (!HAN.test(word)) return [glued];
  let from = 0;
  let to = word.length;
  while (from < to - 1 && BEFORE.has(word.charAt(from))) from++;
  while (to > from + 1 && AFTER.has(word.charAt(to - 1))) to--;
  return [...[...word.slice(0, from)].map(tagLater), { word: word.slice(from, to), tag: 'x' }, ...[...word.slice(to)].map(tagLater)];
}
