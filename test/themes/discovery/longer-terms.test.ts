import { expect, it } from 'vitest';
import { longerTerms } from '../../../src/themes/discovery/longer-terms.js';
import { countedSentences } from '../../../src/themes/discovery/place-terms.js';
import { discuss } from '../../statistics/discussion.js';
import { measured } from '../passages/measured.js';

it('tells the counted words that hold a term, and where they stand, but no names and no candidates', () => {
  const { index } = measured(discuss([{ speaker: '甲', sentences: ['绿茶 绿茶节', '绿茶', '红茶 绿茶节', '绿茶 省绿茶厅 绿茶会'] }]));
  const tagged = { ...index, tags: index.terms.map((term, t) => (term === '省绿茶厅' ? 'nt' : (index.tags[t] ?? ''))) };
  const candidates = [{ term: '绿茶会', tag: 'n', sentences: [3], kinds: [] }];
  const longerThan = longerTerms(tagged, { discussion: countedSentences(tagged), candidates });
  expect(longerThan('绿茶')).toEqual([{ term: '绿茶节', places: [0, 2] }]);
  expect(longerThan('红茶')).toEqual([]);
});
