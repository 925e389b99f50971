import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lexeme, Words } from '../../src/data.js';
import { type RawSettings, settingsSchema } from '../../src/settings.js';
import { type Engine, tagWith } from '../../src/words/engine.js';
import { loadNodeRs } from '../../src/words/engine-node-rs.js';
import { segmentTranscript } from '../../src/words/segment-transcript.js';
import type { WordLists } from '../../src/words/word-lists.js';
import { parse } from '../transcript/sources.js';

const LISTS: WordLists = {
  dictionaries: new Map([['ai', ['大模型', '算力', '垂类模型', '成本']]]),
  stop: new Set(['我们', '这个', '的', 'the']),
  fillers: new Set(['觉得', '然后']),
  address: new Set(['老师']),
};

const INFO = { name: '@node-rs/jieba', version: '', dictionary: '' } as const;

let engine: Engine;
beforeAll(async () => {
  engine = await loadNodeRs();
});

interface Segmented {
  readonly words: Words;
  readonly cut: string;
  readonly of: (word: string) => Lexeme | undefined;
}

async function segment(text: string, raw: RawSettings = {}): Promise<Segmented> {
  const settings = settingsSchema.parse(raw);
  const transcript = parse(text, raw);
  const words = await segmentTranscript(transcript, { engine: INFO, tag: tagWith(engine), lists: LISTS, settings });
  const written = words.words.map(({ start, end }) => transcript.text.slice(start, end));
  return { words, cut: written.join('|'), of: (word) => words.words[written.indexOf(word)]?.lexeme };
}

describe('segmentTranscript', () => {
  it('keeps dictionary terms whole where the engine glues or splits them', async () => {
    const { cut } = await segment('何川：我们用大模型做事。\n何川：垂类模型也要算力。');
    expect(cut.split('|')).toEqual(expect.arrayContaining(['用', '大模型', '垂类模型', '算力']));
  });

  it('does not place a term that would cut through a word of the base dictionary', async () => {
    expect((await segment('何川：这是系统的组成本身。')).cut).not.toContain('成本');
    expect((await segment('何川：成本很高。')).cut.split('|')).toContain('成本');
  });

  it('keeps Latin words, mixed terms and numbers whole', async () => {
    const { cut, of } = await segment('何川：GPT-4o和C++、5G、To C，找product manager花3.5亿，占98%，见https://a.cn/x?y=1或a.b@c.cn。');
    expect(cut.split('|')).toEqual(
      expect.arrayContaining(['GPT-4o', 'C++', '5G', 'To C', 'product manager', '3.5亿', '98%', 'https://a.cn/x?y=1', 'a.b@c.cn']),
    );
    expect(of('98%')?.reason).toBe('number');
    expect(of('GPT-4o')).toMatchObject({ tag: 'eng', source: 'latin', reason: '' });
  });

  it('merges case, width and English inflections, and shows the commonest spelling', async () => {
    const { words } = await segment('何川：Models很好，models很多，Model，models，ＡＩ，AI，AI。');
    const terms = words.words.filter(({ lexeme }) => lexeme.source === 'latin').map(({ lexeme }) => lexeme.term);
    expect(terms).toEqual(['models', 'models', 'models', 'models', 'AI', 'AI', 'AI']);
  });

  it('says why a word is not counted', async () => {
    const { of } = await segment('何川：我们觉得何川对，老师，然后三个人讲数据。\n陆萍：好。');
    expect([of('我们'), of('觉得'), of('何川'), of('老师'), of('，'), of('数据')].map((lexeme) => lexeme?.reason)).toEqual([
      'stop',
      'filler',
      'person',
      'address',
      'punctuation',
      '',
    ]);
  });

  it('lets settings add, keep, join and merge words', async () => {
    const { of } = await segment('何川：我们觉得屏风茶话会办得好，茶会也好，数据好。', {
      words: ['屏风茶话会'],
      synonyms: { 茶话会: ['茶会'] },
      stop: { add: '数据', keep: ['觉得'] },
    });
    expect(of('屏风茶话会')).toMatchObject({ source: 'settings', reason: '', tag: 'n' });
    expect(of('茶会')?.term).toBe('茶话会');
    expect(of('数据')?.reason).toBe('stop');
    expect(of('觉得')?.reason).toBe('');
  });

  it('counts a person under the canonical name, whatever the person is called', async () => {
    const { words } = await segment('于晴：石老师先说。\n石望舒：好。');
    const row = words.words.find(({ lexeme }) => lexeme.source === 'person' && lexeme.term === '石望舒');
    expect(row?.lexeme).toMatchObject({ reason: 'person', tag: 'nr' });
  });

  it('audits every asked-for word and warns where a setting had no effect', async () => {
    const { words } = await segment('何川：大模型和算力。', { words: ['模型', '飞碟', '算力'] });
    expect(words.audit.filter(({ asked_by }) => asked_by === 'settings')).toEqual([
      { item: '模型', kind: 'word', asked_by: 'settings', wanted: 'whole', found: 1, whole: 0, example: '大模型' },
      { item: '飞碟', kind: 'word', asked_by: 'settings', wanted: 'whole', found: 0, whole: 0, example: '' },
      { item: '算力', kind: 'word', asked_by: 'settings', wanted: 'whole', found: 1, whole: 1, example: '' },
    ]);
    expect(words.warnings.map(({ message }) => message.zh)).toEqual([
      '词语 “模型” 没有起作用：文中出现 1 次，但都在更长的词里，例如 大模型。',
      '词语 “飞碟” 没有起作用：文中没有出现。',
    ]);
  });

  it('gives nothing for an empty transcript', async () => expect((await segment('')).words.words).toEqual([]));

  it('gives words that join to their sentences and never cross one', async () => {
    const piece = fc.constantFrom('大模型', '算力', 'AI', ' To C ', '，', '。', '何川', '3.5亿', '组成本身', '😀', '我们', '！', 'x');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 30 }), async (pieces) => {
        const transcript = parse(`何川：好。\n陆萍：${pieces.join('')}\n何川：好。`);
        const { words } = await segmentTranscript(transcript, {
          engine: INFO,
          tag: tagWith(engine),
          lists: LISTS,
          settings: settingsSchema.parse({}),
        });
        transcript.sentences.forEach(({ start, end }, i) => {
          const joined = words
            .filter(({ sentence }) => sentence === i)
            .map((word) => transcript.text.slice(word.start, word.end))
            .join('');
          expect(joined).toBe(transcript.text.slice(start, end));
        });
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
