import { describe, expect, it } from 'vitest';
import { describeSections } from '../../src/sections/describe-sections.js';
import { discuss, type Said } from '../statistics/discussion.js';

const SAID: readonly Said[] = [
  { speaker: '主', section: 1, sentences: ['-谢谢两位', '-请问， 夜班 公交 -的 班次 -该怎么安排？'] },
  { speaker: '甲', section: 1, sentences: ['公交 公交 班次 班次 司机'] },
  { speaker: '乙', section: 2, sentences: ['食堂 食堂 菜单 菜单 公交'] },
  { speaker: '主', section: 3, sentences: ['-我也说一句 菜园 菜园 堆肥 堆肥'] },
];

describe('describeSections', () => {
  const { transcript: closed, words } = discuss(SAID);
  // The full stop that is put after every sentence is no part of the question.
  const sentences = closed.sentences.map((sentence) => (sentence.id === 's1.2' ? { ...sentence, end: sentence.end - 1 } : sentence));
  const transcript = { ...closed, sentences };
  const sections = describeSections(transcript, words, new Set(['主']));

  it('calls a section the moderator’s where a question of the host opens it, else automatic', () =>
    expect(sections.map(({ section, source }) => [section, source])).toEqual([
      [1, 'moderator'],
      [2, 'automatic'],
      [3, 'automatic'],
    ]));

  it('titles it by that question, where it is clear', () => expect(sections[0]?.title).toBe('夜班公交的班次该怎么安排？'));

  it('does not call a question of somebody else the moderator’s', () =>
    expect(describeSections(transcript, words, new Set(['乙']))[0]).toMatchObject({ source: 'automatic', title: '班次·公交' }));

  it('titles the others by their terms', () => expect(sections.slice(1).map(({ title }) => title)).toEqual(['菜单·食堂', '堆肥·菜园']));

  it('titles nothing of which nothing is said twice', () => {
    const bare = discuss([{ speaker: '甲', section: 1, sentences: ['茶'] }]);
    expect(describeSections(bare.transcript, bare.words, new Set())).toEqual([{ section: 1, number: '', title: '', source: 'automatic' }]);
  });

  it('describes no sections of no turns', () => {
    const empty = discuss([]);
    expect(describeSections(empty.transcript, empty.words, new Set())).toEqual([]);
  });
});
