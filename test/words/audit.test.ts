import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../src/settings.js';
import { auditWords } from '../../src/words/audit.js';
import { foundTerm, type RequestedTerm } from '../../src/words/dictionary/requested-terms.js';
import { lexicon, segmented } from './segmented.js';

const request = (term: string, requestedBy: RequestedTerm['requestedBy'] = 'settings'): RequestedTerm => ({
  ...foundTerm(term, 'n'),
  requestedBy,
});
/** Two sentences, a line each. */
const TEXT = '社区食堂好\n社区食堂和食堂';
const words = segmented('社区食堂/n 好/a \n/x 社区/n 食堂/n 和/c 食堂/n');
const audit = (requested: readonly RequestedTerm[], raw: Parameters<typeof settingsSchema.parse>[0] = {}) =>
  auditWords({
    ...{ text: TEXT, folded: TEXT, words, lexicon, requested, shipped: [] },
    sentenceAt: (offset) => (offset < 6 ? '1.1' : '1.2'),
    settings: settingsSchema.parse(raw),
  });

describe('auditWords', () => {
  it('reports how often a term occurs, how often as one word, and how it is cut elsewhere', () =>
    expect(audit([request('社区食堂')])).toEqual({
      audit: [
        {
          ...{ item: '社区食堂', kind: 'word', asked_by: 'settings', wanted: 'whole', list: '' },
          ...{ found: 2, whole: 1, example: '社区|食堂', sentences: ['1.1', '1.2'] },
        },
      ],
      warnings: [],
    }));

  it('warns of requests of the settings that never occur, or only inside other words', () => {
    const { warnings } = audit([request('夜班车'), request('堂和')]);
    expect(warnings).toHaveLength(2);
    expect(JSON.stringify(warnings[1])).toContain('does not occur');
    expect(JSON.stringify(warnings[0])).toContain('食堂|和');
  });

  it('does not warn of names of people, who need not be called by them', () =>
    expect(audit([{ ...request('陆萍'), kind: 'person' }]).warnings).toEqual([]));

  it('reports other requests only where they occur, and without warnings', () =>
    expect(audit([request('夜班车', 'text'), request('食堂', 'text')])).toMatchObject({
      audit: [{ item: '食堂', found: 3, whole: 2 }],
      warnings: [],
    }));

  it('reports refused words and stop words, and warns where they have no effect', () => {
    const { audit: rows, warnings } = audit([], { not_words: ['好', '社区'], stop: { add: ['和'], keep: ['茶'] } });
    expect(rows.map(({ item, wanted, found, whole, example }) => [item, wanted, found, whole, example])).toEqual([
      ['好', 'not whole', 1, 1, ''],
      ['社区', 'not whole', 2, 1, ''],
      ['和', 'not counted', 1, 1, ''],
      ['茶', 'counted', 0, 0, ''],
    ]);
    expect(warnings).toHaveLength(3);
  });

  it('names the first of two requests for one term', () =>
    expect(audit([request('食堂', 'text'), request('食堂')]).audit.map(({ asked_by }) => asked_by)).toEqual(['text']));
});
