import { describe, expect, it } from 'vitest';
import { isGivenBy } from '../../../src/statistics/index/given-terms.js';

const isGiven = isGivenBy({
  title: '渡口與旧城',
  sections: [
    { section: 1, number: '01', title: 'AI如何改变轮渡？', source: 'heading' },
    { section: 2, number: '', title: '票价由谁来定？', source: 'moderator' },
    { section: 4, number: '', title: '航道·班次', source: 'moderator' },
    { section: 3, number: '', title: '码头 班次', source: 'automatic' },
  ],
});

describe('isGivenBy', () => {
  it.each(['旧城', '舊城', '轮渡', 'ai', '票价'])('knows %s from the title, a heading or a question', (term) =>
    expect(isGiven(term)).toBe(true),
  );
  it.each(['码头', '航道', '灯塔', 'i'])('does not know %s', (term) => expect(isGiven(term)).toBe(false));
  it('gives nothing without headings', () => expect(isGivenBy({ title: '', sections: [] })('轮渡')).toBe(false));
});
