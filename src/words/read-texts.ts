import type { TaggedWord, TagTexts } from './engine.js';
import type { Lexicon, SegmentedWord } from './lexicon.js';
import { mendWords } from './mend-words.js';
import { simplify } from './simplify.js';

/** How words are read: by which engine, and with what is known of them. */
export interface Reader {
  readonly tag: TagTexts;
  readonly lexicon: Lexicon;
}

/** Texts → their words, as the engine cuts them and its mistakes are mended. It reads simplified characters; what it cuts stands as written. */
export async function readTexts(texts: readonly string[], reader: Reader): Promise<readonly (readonly SegmentedWord[])[]> {
  if (texts.length === 0) return [];
  const simplified = texts.map(simplify);
  const cuts = await reader.tag(simplified);
  await learnWords(cuts, reader);
  const { lexicon } = reader;
  return cuts.map((cut, i) => {
    const words = readCut(cut, lexicon);
    return simplified[i] === texts[i] ? words : asWritten(words, { text: texts[i] ?? '', lexicon });
  });
}

async function learnWords(cuts: readonly (readonly TaggedWord[])[], { tag, lexicon }: Reader): Promise<void> {
  const unknown = new Set<TaggedWord>();
  for (const cut of cuts) for (const word of cut) if (!lexicon.readings.has(word)) unknown.add(word);
  if (unknown.size === 0) return;
  const words = [...unknown];
  const mended = await mendWords(words, tag, lexicon.phrases);
  words.forEach((word, i) => {
    const pieces = (mended[i] ?? [word]).map((piece) => lexicon.word(piece.word, piece.tag));
    lexicon.readings.set(word, pieces);
  });
}

function readCut(cut: readonly TaggedWord[], { readings }: Lexicon): readonly SegmentedWord[] {
  const words: SegmentedWord[] = [];
  for (const word of cut) for (const piece of readings.get(word) ?? []) words.push(piece);
  return words;
}

function asWritten(words: readonly SegmentedWord[], { text, lexicon }: { text: string; lexicon: Lexicon }): readonly SegmentedWord[] {
  let at = 0;
  return words.map((simple) => {
    const written = text.slice(at, at + simple.word.length);
    at += written.length;
    return written === simple.word ? simple : lexicon.word(written, simple.tag);
  });
}
