import { describe, expect, it } from 'vitest';
import type { Reference, ReferenceFacts } from '../../../src/data.js';
import { countReferenceKeywords } from '../../../src/statistics/counts/count-reference-keywords.js';
import { ReferenceCounts } from '../../../src/statistics/index/count-reference.js';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { type Discussion, discuss } from '../discussion.js';

const FACTS: ReferenceFacts = { kind: 'folder', name: '', texts: null, words: 0, terms: 0, left_out: [], copies: [], sha256: '' };
const index = ({ transcript, words, settings }: Discussion) => indexWords(transcript, words, settings);
const said = (...turns: readonly string[]) =>
  discuss(turns.map((words, i) => ({ speaker: i % 2 === 0 ? '甲' : '乙', sentences: [words] })));

function against(texts: readonly string[]): Reference {
  const counts = new ReferenceCounts();
  for (const text of texts) counts.add(index(said(text)));
  return { facts: FACTS, ...counts.sum() };
}

const [D1, D2, LOW, HIGH, P, Q] = [1.0, 1.0, 2.066598519707203, 7.189255917006246, 5.221342419278652e-5, 0.0028717383306032583] as const;

/** 茶 in every turn, 水 in one, 山 as often as in the reference. */
const HERE = index(said('茶 茶 山 a', '茶 茶 山 b', '茶 水 水 水', '茶 山 c d'));
const TEXTS = Array.from({ length: 12 }, (_, i) => `山 山 x${i} y${i} ${i === 0 ? '茶' : '水'} 山 z${i} w${i}`);

describe('countReferenceKeywords', () => {
  it('measures each side with its own design effect, as scipy does', () => {
    const [tea] = countReferenceKeywords(HERE, against(TEXTS));
    // Turns of 4 words say 茶 2, 2, 1, 1 times, texts of 8 words once in the first of 12:
    // python3 -c "
    // import numpy as np; from scipy import stats
    // all = lambda rows, n: max(1, sum(((np.array(x) - sum(x) / len(x)) ** 2).sum() for x in rows) / n)
    // own = lambda x: max(1, ((np.array(x) - np.mean(x)) ** 2).sum() * len(x) / (len(x) - 1) / sum(x))
    // here = [[2,2,1,1], [0,0,3,0], [1,1,0,1], [1,0,0,0], [0,1,0,0], [0,0,0,1], [0,0,0,1]]; one = [1] + [0] * 11
    // there = [one, [0] + [1] * 11, [3] * 12] + [one] * 48
    // d1 = (4 * own(here[0]) + 4 * all(here, 16)) / 8; d2 = (own(one) + 4 * all(there, 96)) / 5
    // r = np.log2(6.5 / 17 / (1.5 / 97)); w = stats.norm.ppf(.975) * np.sqrt(d1 / 6.5 + d2 / 1.5) / np.log(2)
    // share = 16 / d1 / (16 / d1 + 96 / d2); p = stats.beta.cdf(share, 6 / d1, 1 / d2 + 1); print(d1, d2, r - w, r + w, p, p * 55)"
    expect(tea).toMatchObject({
      ...{
        term: '茶',
        count: 6,
        turns: 4,
        reference_count: 1,
        reference_texts: 1,
        deff: expect.closeTo(D1, 12),
        reference_deff: expect.closeTo(D2, 12),
      },
      ...{
        log_ratio: expect.closeTo(Math.log2(6.5 / 17 / (1.5 / 97)), 12),
        lr_low: expect.closeTo(LOW, 9),
        lr_high: expect.closeTo(HIGH, 9),
      },
      ...{
        p: expect.closeTo(P, 12),
        q: expect.closeTo(Q, 12),
        tier: 'strong',
        reason: 'passed',
        sentences: ['s1.1', 's2.1', 's3.1', 's4.1'],
      },
    });
  });

  it('grades what is said more, in two turns at least, and only against ten texts', () => {
    const graded = (texts: readonly string[]) =>
      countReferenceKeywords(HERE, against(texts)).map(({ term, tier, reason }) => [term, tier, reason]);
    expect(graded(TEXTS)).toEqual([
      ['茶', 'strong', 'passed'],
      ['水', 'described', 'few_turns'],
      ['山', 'described', 'less'],
    ]);
    expect(graded(TEXTS.slice(0, 9)).every(([, tier, reason]) => tier === 'described' && reason === 'untested')).toBe(true);
  });

  it('corrects for words that are never said here too', () => {
    const more = TEXTS.map((text, i) => `${text} ${Array.from({ length: 40 }, (_, j) => `r${i}-${j}`).join(' ')}`);
    const [few, many] = [TEXTS, more].map((texts) => countReferenceKeywords(HERE, against(texts)).find(({ term }) => term === '茶'));
    expect(few?.q).toBeCloseTo((few?.p ?? 0) * (7 + 48), 12);
    expect(many?.q).toBeCloseTo((many?.p ?? 0) * (7 + 48 + 480), 12);
  });

  it('says nothing of what a frequency list lacks, and tests nothing against it', () => {
    const uses = new Map([['山', { count: 50, squares: 0, products: 0, documents: 0 }]]);
    const rows = countReferenceKeywords(HERE, { facts: FACTS, uses, words: 1000, texts: null });
    expect(rows.find(({ term }) => term === '山')).toMatchObject({
      reference_count: 50,
      reference_texts: null,
      p: null,
      tier: 'described',
      reference_deff: null,
    });
    expect(rows.find(({ term }) => term === '茶')).toMatchObject({
      reference_count: null,
      log_ratio: null,
      lr_low: null,
      g2: null,
      reason: 'untested',
    });
  });

  it('takes spellings that fold to one for one word', () => {
    const [row] = countReferenceKeywords(index(said('AI AI', 'AI b')), against(['ai ＡＩ c']));
    expect(row).toMatchObject({ term: 'AI', reference_count: 2 });
  });

  it('is empty without a reference, and where nothing is counted', () => {
    expect(countReferenceKeywords(HERE, null)).toEqual([]);
    expect(countReferenceKeywords(index(discuss([])), against(TEXTS))).toEqual([]);
  });
});
