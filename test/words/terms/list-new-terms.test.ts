import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/words/terms/find-terms.js';
import { listNewTerms } from '../../../src/words/terms/list-new-terms.js';

const finding = (term: string, start: number, score: number | null, joined = true): Finding => ({
  start,
  term,
  tag: 'n',
  parts: [...term],
  score,
  joined,
});

describe('listNewTerms', () => {
  it('gives a row per term with its lowest score and its sentences, joined ones first, then by count, score and text', () => {
    const findings = [
      finding('丙', 40, 0.4, false),
      finding('乙', 0, 0.9),
      finding('AI甲', 10, 0.7),
      finding('ai甲', 12, 0.6),
      finding('丁', 20, null),
      finding('戊', 21, 0.9),
    ];
    expect(listNewTerms(findings, (start) => `1.${Math.floor(start / 10) + 1}`)).toEqual([
      { term: 'AI甲', status: 'found', tag: 'n', count: 2, score: 0.6, parts: ['A', 'I', '甲'], sentences: ['1.2'] },
      { term: '丁', status: 'found', tag: 'n', count: 1, score: null, parts: ['丁'], sentences: ['1.3'] },
      { term: '乙', status: 'found', tag: 'n', count: 1, score: 0.9, parts: ['乙'], sentences: ['1.1'] },
      { term: '戊', status: 'found', tag: 'n', count: 1, score: 0.9, parts: ['戊'], sentences: ['1.3'] },
      { term: '丙', status: 'proposed', tag: 'n', count: 1, score: 0.4, parts: ['丙'], sentences: ['1.5'] },
    ]);
  });

  it('gives nothing for nothing', () => expect(listNewTerms([], () => '')).toEqual([]));
});
