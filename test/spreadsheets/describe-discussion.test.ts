import { describe, expect, it } from 'vitest';
import type { DiscussionRow } from '../../src/data.js';
import { discussionLine } from '../../src/spreadsheets/describe-discussion.js';

const row = (key: DiscussionRow['key'], value: string): DiscussionRow => ({ key, value, sentences: [], source: 'head' });
const known = [
  row('organisers', '城市手册'),
  row('title', '旧厂房'),
  row('place', '云岭'),
  row('event', '城市论坛'),
  row('date', '6月12日'),
];

describe('what stands below the title', () => {
  it('is date, place, event and organisers in that order, whatever that of the rows', () => {
    expect(discussionLine({ discussion: known, date: '' }, 'zh')).toBe('6月12日 · 云岭 · 城市论坛 · 主办：城市手册');
    expect(discussionLine({ discussion: known, date: '' }, 'en')).toBe('6月12日 · 云岭 · 城市论坛 · organised by 城市手册');
  });

  it('leaves out what is not known, a date that stands in the title, and an event that is called as the title', () => {
    expect(discussionLine({ discussion: [row('title', '2025-06-12 旧厂房'), row('date', '2025-06-12')], date: '' }, 'zh')).toBe('');
    expect(discussionLine({ discussion: [row('title', '城市论坛'), row('event', '城市论坛')], date: '' }, 'zh')).toBe('');
    expect(discussionLine({ discussion: [], date: '2026-06-12' }, 'zh')).toBe('2026-06-12');
    expect(discussionLine({ discussion: [], date: '' }, 'zh')).toBe('');
  });
});
