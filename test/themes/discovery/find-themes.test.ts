import { describe, expect, it } from 'vitest';
import type { RawSettings } from '../../../src/settings.js';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { findThemes } from '../../../src/themes/discovery/find-themes.js';
import { discuss } from '../../statistics/discussion.js';

const find = (settings: RawSettings) => {
  const filler = Array.from({ length: 12 }, (_, i) => `闲话${i}`);
  const {
    transcript,
    words,
    settings: complete,
  } = discuss([{ speaker: '甲', sentences: ['绿茶 香气', '绿茶 香气', '绿茶 香气', ...filler] }], { settings });
  return findThemes(indexWords(transcript, words, complete));
};

describe('findThemes', () => {
  it('codes with the codebook where the settings have one', () =>
    expect(find({ themes: { 饮: ['绿茶'] } })).toMatchObject({
      themes: [{ theme: '饮', source: 'codebook', sentences: [0, 1, 2] }],
      agreement: null,
    }));

  it('discovers themes where they have none', () =>
    expect(find({})).toMatchObject({ themes: [{ source: 'discovered', sentences: [0, 1, 2] }], agreement: 1 }));
});
