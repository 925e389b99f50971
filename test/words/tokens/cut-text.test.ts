import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../../src/settings.js';
import { fold } from '../../../src/words/dictionary/fold.js';
import { Lexicon } from '../../../src/words/dictionary/lexicon.js';
import { foundTerm, type RequestedTerm } from '../../../src/words/dictionary/requested-terms.js';
import { cutText } from '../../../src/words/tokens/cut-text.js';
import { Tokenizer } from '../../../src/words/tokens/tokenizer.js';
import { english } from '../english/shipped-english.js';

const lexicon = new Lexicon({
  ...{ dictionaries: new Map([['ai', ['大模型']]]), general: new Map(), compounds: new Map(), english },
  ...{ stop: new Set<string>(), fillers: new Set<string>(), address: new Set<string>() },
});
const tokenizer = new Tokenizer(
  { cut: async (texts) => texts.map((text) => [...text]), tagsOf: async (words) => words.map(() => 'n') },
  lexicon,
);
const request = (term: string, requestedBy: RequestedTerm['requestedBy']): RequestedTerm => ({
  ...foundTerm(term, 'n'),
  ...{ source: requestedBy === 'settings' ? 'settings' : 'person', requestedBy },
});
const cut = async (text: string, requested: readonly RequestedTerm[], raw: Parameters<typeof settingsSchema.parse>[0] = {}) => {
  const found = await cutText(text, { folded: fold(text), requested, tokenizer, settings: settingsSchema.parse(raw) });
  const spell = (words: Uint32Array) => Array.from(words, (index) => lexicon.words[index]?.word).join('|');
  return { plain: spell(found.plain), cut: spell(found.cut), same: found.plain === found.cut, shipped: found.shipped.length };
};

describe('cutText', () => {
  it('keeps terms of dictionaries and people whole, with or without requests of the settings', async () =>
    expect(await cut('何川用大模型', [request('何川', 'text')])).toEqual({
      plain: '何川|用|大模型',
      cut: '何川|用|大模型',
      same: true,
      shipped: 1,
    }));

  it('overlays the requests of the settings on the second segmentation only', async () =>
    expect(await cut('夜班车来', [request('夜班车', 'settings')])).toMatchObject({ plain: '夜|班|车|来', cut: '夜班车|来' }));

  it('gives the same array where a request does not occur', async () =>
    expect(await cut('何川来', [request('夜班车', 'settings')])).toMatchObject({ cut: '何|川|来', same: true }));

  it('leaves out dictionaries that the settings do not name, and refused terms', async () => {
    expect(await cut('大模型', [], { dictionaries: [] })).toMatchObject({ plain: '大|模|型', shipped: 0 });
    expect(await cut('大模型', [], { not_words: ['大模型'] })).toMatchObject({ plain: '大模型', cut: '大|模|型' });
  });

  it('keeps titles with a rank whole where found terms are joined', async () => {
    expect((await cut('常务副院长', [])).plain).toBe('常务副院长');
    expect((await cut('常务副院长', [], { found_terms: false })).plain).toBe('常|务|副|院|长');
  });
});
