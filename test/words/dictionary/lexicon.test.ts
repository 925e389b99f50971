import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/words/dictionary/lexicon.js';
import { foundTerm } from '../../../src/words/dictionary/requested-terms.js';
import { ENDING, FOUND, KNOWN, NOUN, PART, PREFIX, VERB } from '../../../src/words/dictionary/segmented-word.js';
import { english } from '../english/shipped-english.js';

const make = (mostWords?: number) =>
  new Lexicon(
    {
      ...{ dictionaries: new Map([['ai', ['大模型']]]), general: new Map(), compounds: new Map(), english },
      ...{ stop: new Set(['的']), fillers: new Set<string>(), address: new Set(['老师']) },
    },
    mostWords,
  );

describe('Lexicon', () => {
  it('knows a word with a tag once, under an index', () => {
    const lexicon = make();
    const tea = lexicon.word('茶叶', 'n');
    expect(lexicon.word('茶叶', 'n')).toBe(tea);
    expect(lexicon.word('茶叶', 'v')).not.toBe(tea);
    expect(lexicon.words[tea.index]).toBe(tea);
    expect(lexicon.size).toBe(2);
    expect([lexicon.lengths[tea.index], lexicon.lexemes[tea.index]]).toEqual([2, { term: '茶叶', tag: 'n', source: 'engine', reason: '' }]);
  });

  it('gives one key to words that are one term, and one spelling to tags of a word', () => {
    const lexicon = make();
    const [models, model, ofNoun, ofVerb] = [
      ...[lexicon.latin('Models', 'eng'), lexicon.latin('model', 'eng'), lexicon.word('修复', 'n'), lexicon.word('修复', 'v')],
    ];
    expect(lexicon.keys[model?.index ?? -1]).toBe(models?.index);
    expect(lexicon.spellings[model?.index ?? -1]).toBe(model?.index);
    expect(lexicon.spellings[ofVerb?.index ?? -1]).toBe(ofNoun?.index);
  });

  it('shows a requested term under the name that it is counted as', () => {
    const lexicon = make();
    const synonym = { ...foundTerm('茶会', 'n'), source: 'settings' as const, counted: '茶话会' };
    expect(lexicon.term('茶会', synonym)).toMatchObject({ spelling: '茶话会', key: '茶话会', reason: '' });
  });

  it('sums up the traits of a word', () => {
    const lexicon = make();
    const traits = (word: string, tag: string): number => lexicon.traits[lexicon.word(word, tag).index] ?? 0;
    expect(traits('数据', 'n')).toBe(PART + NOUN + KNOWN);
    expect(traits('修复', 'vn')).toBe(PART + NOUN + KNOWN + VERB);
    expect(traits('副', 'b')).toBe(PREFIX);
    expect(traits('老师', 'n')).toBe(NOUN + ENDING + KNOWN);
    const found = lexicon.found('社区食堂', 'n');
    expect((lexicon.traits[found.index] ?? 0) & FOUND).toBe(FOUND);
  });

  it('finds the terms of the dictionaries folded', () => {
    const found: number[] = [];
    make().dictionary.scan('用大模型', (start) => found.push(start));
    expect(found).toEqual([1]);
  });

  it('is emptied when a document begins and it is full, unless another is being read', async () => {
    const lexicon = make(2);
    for (const word of ['一', '二', '三']) lexicon.word(word, 'm');
    await lexicon.use(async () => {
      expect([lexicon.size, lexicon.generation]).toEqual([0, 1]);
      for (const word of ['一', '二', '三']) lexicon.word(word, 'm');
      await lexicon.use(async () => expect([lexicon.size, lexicon.generation]).toEqual([3, 1]));
    });
  });
});
