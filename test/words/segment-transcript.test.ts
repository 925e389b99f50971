import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lexeme, Words } from '../../src/data.js';
import { type RawSettings, settingsSchema } from '../../src/settings.js';
import { Lexicon } from '../../src/words/dictionary/lexicon.js';
import { type Engine, segmentWith } from '../../src/words/engines/engine.js';
import { loadNodeRs } from '../../src/words/engines/node-rs.js';
import { segmentTranscript } from '../../src/words/segment-transcript.js';
import { Tokenizer } from '../../src/words/tokens/tokenizer.js';
import { eachWord } from '../statistics/discussion.js';
import { parse } from '../transcript/sources.js';
import { english } from './english/shipped-english.js';

const LEXICON = new Lexicon({
  dictionaries: new Map([['ai', ['大模型', '算力', '垂类模型', '成本']]]),
  stop: new Set(['我们', '这个', '的', 'the']),
  fillers: new Set(['觉得', '然后']),
  address: new Set(['老师']),
  english,
  general: new Map(),
  compounds: new Map([
    ['社区', { first: 12, last: 20 }],
    ['食堂', { first: 4, last: 9 }],
  ]),
});

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

async function segment(text: string, raw: RawSettings = {}, listed = true): Promise<Segmented> {
  const settings = settingsSchema.parse(raw);
  const transcript = parse(text, raw);
  const words = await segmentTranscript(transcript, {
    engine: INFO,
    tokenizer: new Tokenizer(segmentWith(engine), LEXICON),
    settings,
    listed,
  });
  const placed = eachWord(words);
  const written = placed.map(({ start, end }) => transcript.text.slice(start, end));
  return { words, cut: written.join('|'), of: (word) => placed[written.indexOf(word)]?.lexeme };
}

/** The words of a sentence, by index. */
function wordsOf(words: Words, sentence: number) {
  return eachWord(words).filter((word) => word.sentence === sentence);
}

describe('segmentTranscript', () => {
  it('cuts the same words where nothing is listed beside them, and still warns of what the settings ask for in vain', async () => {
    const text = '何川：社区食堂要有社区食堂的账，大模型也算不清社区食堂。\n陆萍：我们觉得社区食堂的成本很高。';
    for (const raw of [{ found_terms: false }, { found_terms: true }, { found_terms: false, words: ['夜间公交'] }]) {
      const [listed, bare] = [await segment(text, raw), await segment(text, raw, false)];
      expect(bare.cut).toBe(listed.cut);
      expect(eachWord(bare.words)).toEqual(eachWord(listed.words));
      expect(bare.words.warnings).toEqual(listed.words.warnings);
      expect(bare.words.warnings.length).toBe('words' in raw ? 1 : 0);
    }
    expect((await segment(text, { found_terms: false }, false)).words.newTerms).toEqual([]);
    expect((await segment(text, { found_terms: false })).words.newTerms).not.toEqual([]);
  });

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

  it('merges case, width and English inflections, and shows the lemma in its commonest spelling', async () => {
    const { words } = await segment('何川：Models很好，models很多，model，models，ＡＩ，AI，AI。');
    const terms = eachWord(words)
      .filter(({ lexeme }) => lexeme.source === 'latin')
      .map(({ lexeme }) => lexeme.term);
    expect(terms).toEqual(['model', 'model', 'model', 'model', 'AI', 'AI', 'AI']);
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

  it('lets settings keep words without leaving out others', async () => {
    const { of } = await segment('何川：我们觉得办得好。', { stop: { keep: ['觉得'] } });
    expect(of('觉得')?.reason).toBe('');
    expect(of('我们')?.reason).not.toBe('');
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

  it('keeps whole what a rule of the codebook looks for, and not what it excludes', async () => {
    const { words } = await segment('何川：山门口的石灯笼亮了，门口没灯。', { themes: { 灯: [{ any: ['石灯笼亮'], not: ['门口没'] }] } });
    expect(words.audit.filter(({ kind }) => kind === 'theme')).toMatchObject([{ item: '石灯笼亮', whole: 1 }]);
  });

  it('counts a person under the canonical name, whatever the person is called', async () => {
    const { words } = await segment('于晴：石老师先说。\n石望舒：好。');
    const row = eachWord(words).find(({ lexeme }) => lexeme.source === 'person' && lexeme.term === '石望舒');
    expect(row?.lexeme).toMatchObject({ reason: 'person', tag: 'nr' });
  });

  it('counts an organisation under its name where the text itself introduces a shorter one', async () => {
    const { words } = await segment('何川：我来自云岭大学（以下简称“云大”）。云大在山上。', {
      people: [{ name: '何川', organisation: '云岭大学' }],
    });
    const named = eachWord(words)
      .filter(({ lexeme }) => lexeme.source === 'organisation')
      .map(({ lexeme }) => lexeme.term);
    expect(named).toEqual(['云岭大学', '云岭大学', '云岭大学']);
  });

  it('keeps titles and words with a suffix whole by their form', async () => {
    const { cut, of } = await segment('何川：常务副院长和首席数据官谈企业侧。');
    expect(cut.split('|')).toEqual(expect.arrayContaining(['常务副院长', '首席数据官', '企业侧']));
    expect(of('首席数据官')).toMatchObject({ source: 'found', tag: 'n' });
    const { cut: refused } = await segment('何川：常务副院长来了。', { not_words: ['常务副院长'] });
    expect(refused.split('|')).not.toContain('常务副院长');
    expect((await segment('何川：常务副院长来了。', { found_terms: false })).cut.split('|')).not.toContain('常务副院长');
  });

  it('names the list of a dictionary term, and leaves out lists that the settings do not name', async () => {
    const { words } = await segment('何川：垂类模型好。');
    expect(words.audit).toMatchObject([{ item: '垂类模型', asked_by: 'dictionary', list: 'ai', found: 1, whole: 1 }]);
    const without = await segment('何川：垂类模型好。', { dictionaries: ['law'] });
    expect(without.cut.split('|')).toContain('模型');
    expect(without.words.audit).toEqual([]);
  });

  it('audits every requested word and warns where a setting had no effect', async () => {
    const { words } = await segment('何川：大模型和算力。', { words: ['模型', '飞碟', '算力'] });
    expect(words.audit.filter(({ asked_by }) => asked_by === 'settings')).toEqual([
      {
        item: '模型',
        kind: 'word',
        asked_by: 'settings',
        wanted: 'whole',
        found: 1,
        whole: 0,
        example: '大模型',
        list: '',
        sentences: ['s1.1'],
      },
      { item: '飞碟', kind: 'word', asked_by: 'settings', wanted: 'whole', found: 0, whole: 0, example: '', list: '', sentences: [] },
      { item: '算力', kind: 'word', asked_by: 'settings', wanted: 'whole', found: 1, whole: 1, example: '', list: '', sentences: ['s1.1'] },
    ]);
    expect(words.warnings.map(({ message }) => message.zh)).toEqual([
      '词语“模型”没有起作用：文中出现 1 次，但都在更长的词里，例如 大模型。',
      '词语“飞碟”没有起作用：文中没有出现。',
    ]);
  });

  it('warns once of many settings without effect, and says how many', async () => {
    const terms = Array.from({ length: 5000 }, (_, i) => `飞碟${i}号`);
    const { words } = await segment('何川：大模型和算力。', { words: ['模型', '算力', ...terms] });
    expect(words.warnings.map(({ message }) => message.zh)).toEqual([
      '词语“模型”没有起作用：文中出现 1 次，但都在更长的词里，例如 大模型。',
      `有 5000 个词语没有起作用：文中没有出现。它们是 ${terms.slice(0, 10).join('、')}、…（全部见 segmentation-audit.csv）`,
    ]);
  });

  it('reads traditional characters like simplified ones, and shows them as they are written', async () => {
    const { cut, of } = await segment('何川：我們覺得大模型要算力，數據要治理。');
    expect(cut.split('|')).toEqual(expect.arrayContaining(['大模型', '數據', '治理']));
    expect([of('我們')?.reason, of('覺得')?.reason, of('數據')?.term]).toEqual(['stop', 'filler', '數據']);
    expect(eachWord((await segment('何川：數據好，数据好，數據好。')).words).filter(({ lexeme }) => lexeme.term === '數據')).toHaveLength(
      3,
    );
  });

  describe('found terms', () => {
    const TALK = '何川：社区食堂开了。\n陆萍：谁去社区食堂？\n何川：我们去看社区食堂。\n';

    it('keeps them whole, marks them, and lists what they were made of', async () => {
      const { cut, of, words } = await segment(TALK);
      expect(cut.split('|').filter((word) => word === '社区食堂')).toHaveLength(3);
      expect(of('社区食堂')).toMatchObject({ source: 'found', tag: 'n', reason: '' });
      expect(words.newTerms).toEqual([
        {
          term: '社区食堂',
          status: 'found',
          tag: 'n',
          count: 3,
          score: expect.any(Number),
          parts: ['社区', '食堂'],
          sentences: ['s1.1', 's2.1', 's3.1'],
        },
      ]);
      expect(words.audit).toContainEqual({
        item: '社区食堂',
        kind: 'word',
        asked_by: 'found',
        wanted: 'whole',
        found: 3,
        whole: 3,
        example: '',
        list: '',
        sentences: ['s1.1', 's2.1', 's3.1'],
      });
    });

    it('joins a surname with a form of address, which is not counted', async () => {
      const { of } = await segment('何川：请教一下潘老师。');
      expect(of('潘老师')).toMatchObject({ source: 'found', tag: 'nr', reason: 'address' });
    });

    it('leaves one apart that is refused, and only proposes all of them without found_terms', async () => {
      const refused = await segment(TALK, { not_words: '社区食堂' });
      expect(refused.cut).not.toContain('社区食堂');
      expect(refused.words.audit).toContainEqual({
        item: '社区食堂',
        kind: 'word',
        asked_by: 'settings',
        wanted: 'not whole',
        found: 3,
        whole: 0,
        example: '',
        list: '',
        sentences: ['s1.1', 's2.1', 's3.1'],
      });
      expect(refused.words.warnings).toEqual([]);
      const without = await segment(TALK, { found_terms: false });
      expect(without.cut).not.toContain('社区食堂');
      expect(without.words.newTerms).toMatchObject([{ term: '社区食堂', status: 'proposed', count: 3 }]);
    });

    it('refuses terms of the dictionaries too, and says where refusing had no effect', async () => {
      expect((await segment('何川：垂类模型好。', { not_words: ['垂类模型'] })).cut.split('|')).toContain('模型');
      const { words } = await segment('何川：模型好。', { not_words: ['模型', '飞碟'] });
      expect(words.warnings.map(({ message }) => message.zh)).toEqual([
        '词语“模型”没有起作用：它是分词词典里的一个词，或是设置里要求的整词。',
        '词语“飞碟”没有起作用：文中没有出现。',
      ]);
    });

    it('gives way to what the settings ask for', async () => {
      const { cut, of } = await segment(TALK, { words: ['食堂'] });
      expect(cut).not.toContain('社区食堂');
      expect(of('食堂')?.source).toBe('settings');
    });
  });

  const TALKS = [
    '何川：社区食堂开了，大模型也来了。',
    '陆萍：社区食堂和社区花园要人管。',
    '何川：社区花园的水源保护谁管？',
    '陆萍：水源保护要算力，社区花园要水。',
  ];
  const ASKED = ['花园', '社区花园的', '水源', '保护要', '大模型', '开了', '人管'];

  it('changes nothing with a word more where that word does not stand', async () => {
    const plain = await segment(TALKS.join('\n'));
    await fc.assert(
      fc.asyncProperty(fc.subarray(ASKED, { minLength: 1 }), async (words) => {
        const asked = await segment(TALKS.join('\n'), { words });
        for (const [i, talk] of TALKS.entries()) {
          if (words.some((word) => talk.includes(word))) continue;
          expect(wordsOf(asked.words, i)).toEqual(wordsOf(plain.words, i));
        }
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('does not depend on the order of the settings', async () => {
    const inOrder = await segment(TALKS.join('\n'), { words: ASKED, not_words: ['社区食堂', '水源保护'] });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(ASKED, { minLength: ASKED.length }), async (words) => {
        const shuffled = await segment(TALKS.join('\n'), { words, not_words: ['水源保护', '社区食堂'] });
        expect(eachWord(shuffled.words)).toEqual(eachWord(inOrder.words));
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it('gives nothing for an empty transcript', async () => expect(eachWord((await segment('')).words)).toEqual([]));

  it('gives words that join to their sentences and never cross one', async () => {
    const piece = fc.constantFrom('大模型', '算力', 'AI', ' To C ', '，', '。', '何川', '3.5亿', '组成本身', '😀', '我们', '！', 'x');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 30 }), async (pieces) => {
        const transcript = parse(`何川：好。\n陆萍：${pieces.join('')}\n何川：好。`);
        const words = await segmentTranscript(transcript, {
          engine: INFO,
          tokenizer: new Tokenizer(segmentWith(engine), LEXICON),
          settings: settingsSchema.parse({}),
        });
        transcript.sentences.forEach(({ start, end }, i) => {
          const joined = wordsOf(words, i)
            .map((word) => transcript.text.slice(word.start, word.end))
            .join('');
          expect(joined).toBe(transcript.text.slice(start, end));
        });
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
