import { beforeAll, describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/words/dictionary/lexicon.js';
import type { TextWords } from '../../../src/words/dictionary/segmented-word.js';
import { type Engine, segmentWith } from '../../../src/words/engines/engine.js';
import { loadNodeRs } from '../../../src/words/engines/node-rs.js';
import { Tokenizer } from '../../../src/words/tokens/tokenizer.js';
import { lexicon } from '../segmented.js';

let engine: Engine;
beforeAll(async () => {
  engine = await loadNodeRs();
});

describe('Tokenizer', () => {
  it('gives words that join to the texts, each text by itself', async () => {
    const texts = ['渡船靠岸了。', '', '碼頭\n很舊', '渡船'];
    const read = await new Tokenizer(segmentWith(engine), lexicon).tokenize(texts);
    expect(read.map((words) => join(words, lexicon))).toEqual(texts);
    expect(read[0]?.[0]).toBe(read[3]?.[0]);
  });

  it('asks the engine for the tag of a word once, and reads no text twice', async () => {
    const asked: string[] = [];
    const segmenter = segmentWith(engine);
    const tagsOf = (words: readonly string[]) => {
      asked.push(...words);
      return segmenter.tagsOf(words);
    };
    const tokenizer = new Tokenizer({ ...segmenter, tagsOf }, lexicon);
    await tokenizer.tokenize(['渡船和渡船', '渡船']);
    await tokenizer.tokenize(['渡船']);
    expect(asked.filter((word) => word === '渡船')).toHaveLength(1);
  });

  it('forgets words that have become too many, whichever engine read them', async () => {
    const small = new Lexicon(lexicon.lists, 3);
    const tokenizers = [new Tokenizer(segmentWith(engine), small), new Tokenizer(segmentWith(engine), small)];
    for (const text of ['渡船靠在码头', '码头边有老树', '渡船靠在码头'])
      for (const tokenizer of tokenizers)
        expect(await small.use(async () => join((await tokenizer.tokenize([text]))[0], small))).toBe(text);
    expect(small.generation).toBe(5);
    expect(small.lexemes).toEqual(small.words.map(({ lexeme }) => lexeme));
  });

  it('forgets none that a document still needs', async () => {
    const small = new Lexicon(lexicon.lists, 3);
    const tokenizer = new Tokenizer(segmentWith(engine), small);
    await small.use(async () => {
      const [words] = await tokenizer.tokenize(['渡船靠在码头']);
      await small.use(async () => tokenizer.tokenize(['码头边有老树']));
      expect(join(words, small)).toBe('渡船靠在码头');
    });
  });
});

function join(words: TextWords | undefined, { words: known }: Lexicon): string {
  return Array.from(words ?? [], (index) => known[index]?.word).join('');
}
