import { describe, expect, it } from 'vitest';
import { recountsOfShared, recountsPart, shareHeld } from '../../../src/report/findings/recounts.js';
import { wordingOf } from '../../../src/report/wording/wording.js';

const zh = wordingOf('zh');

describe('the recounts of a find', () => {
  it('say under how many other choices it holds, and lead to the table of them', () => {
    expect(recountsPart({ recounts: 4, held: 3 }, zh)).toEqual({ kind: 'leads', to: 'robustness', text: '换 4 种口径，3 种仍成立' });
  });

  it('are empty where it was not recounted', () => {
    for (const none of [
      { recounts: null, held: null },
      { recounts: 0, held: 0 },
    ]) {
      expect(recountsPart(none, zh)).toMatchObject({ kind: 'leads', text: '' });
      expect(shareHeld(none)).toBe(1);
    }
  });

  it('are a share of the choices', () => {
    expect(shareHeld({ recounts: 4, held: 1 })).toBe(0.25);
    expect(shareHeld({ recounts: 4, held: 0 })).toBe(0);
  });

  it('of a shared word are the rows about this word', () => {
    const row = (kind: 'shared' | 'word', term: string, holds: 0 | 1) => ({
      ...({ finding: 1, kind, speaker: '', items: [term], tier: 'described', choice: 'more_terms', holds } as const),
    });
    const rows = [row('shared', '水', 1), row('shared', '水', 0), row('shared', '模型', 1), row('word', '水', 1)];
    expect(recountsOfShared(rows as unknown as Parameters<typeof recountsOfShared>[0], '水')).toEqual({ recounts: 2, held: 1 });
  });
});
