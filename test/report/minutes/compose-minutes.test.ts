import { describe, expect, it } from 'vitest';
import type { CommitmentRow, DiscussionRow, Tables } from '../../../src/data.js';
import { plain } from '../../../src/report/document.js';
import { composeMinutes } from '../../../src/report/minutes/compose-minutes.js';
import { discussion, silence } from '../small-discussion.js';

const BLANK = '________';

const formOf = (tables: Tables, language: 'zh' | 'en' = 'zh') =>
  Object.fromEntries(composeMinutes(tables, language).form.map(({ label, value }) => [label, plain(value)]));

function sectionOf(tables: Tables, id: string) {
  const section = composeMinutes(tables, 'zh').sections.find((one) => one.id === id);
  if (section === undefined) throw new Error(`no ${id}`);
  return section;
}

const known = (key: DiscussionRow['key'], value: string): DiscussionRow => ({ key, value, sentences: [], source: 'head' });

const commitment = (text: string, who: string, when: string): CommitmentRow => ({
  ...{ sentence: 's3.1', turn: 3, section: 1, speaker: '乙', start: 0, text, who, when },
});

describe('composeMinutes', () => {
  it('fills in what the text says, and leaves blank what it does not', () => {
    expect(formOf(discussion)).toEqual({
      会议名称: '水',
      时间: '2025-01-02',
      地点: '云岭',
      主办: '城市手册',
      主持: BLANK,
      出席: '甲（甲大学 教授；乙研究所 所长）、乙（按有发言的人列出，请核对）',
      缺席: BLANK,
      记录: BLANK,
    });
  });

  it('takes the list of those present, absent and keeping the record from the head, word for word', () => {
    const facts = [
      known('time', '1月2日 14:00'),
      known('present', '甲、丙'),
      known('observers', '戊'),
      known('absent', '丁（请假）'),
      known('recorder', '己'),
    ];
    const speakers = discussion.speakers.map((row, i) => (i === 0 ? { ...row, role: 'moderator' as const } : row));
    expect(formOf({ ...discussion, speakers, discussion: [...facts] })).toEqual({
      会议名称: '水',
      时间: '1月2日 14:00',
      地点: BLANK,
      主持: '甲（甲大学 教授；乙研究所 所长）',
      出席: '甲、丙',
      列席: '戊',
      缺席: '丁（请假）',
      记录: '己',
    });
  });

  it('leaves everything blank where nobody speaks', () => {
    expect(Object.values(formOf({ ...silence, discussion: [], date: '', title: '空' })).filter((value) => value !== '空')).toEqual(
      Array.from({ length: 6 }, () => BLANK),
    );
    expect(sectionOf(silence, 'said').blocks).toEqual([{ kind: 'paragraph', content: [{ kind: 'text', text: BLANK }] }]);
  });

  it('numbers items, what was said, resolutions and next steps', () => {
    expect(composeMinutes(discussion, 'zh').sections.map(({ title }) => title)).toEqual([
      '一、议题',
      '二、发言摘要',
      '三、决议',
      '四、下一步',
    ]);
    expect(composeMinutes(discussion, 'en').sections[0]?.title).toBe('1. Items');
  });

  it('says of items that were placed automatically that they are to be checked', () => {
    expect(sectionOf(discussion, 'items').blocks).toEqual([
      { kind: 'list', items: [[{ kind: 'said', text: '01 缺什么？' }], [{ kind: 'said', text: '02 怎么办？' }]] },
    ]);
    const sections = discussion.sections.map((row) => ({ ...row, source: row.section > 0 ? ('automatic' as const) : row.source }));
    expect(sectionOf({ ...discussion, sections }, 'items').blocks.at(-1)?.kind).toBe('note');
  });

  it('quotes who said what under each item, verbatim', () => {
    const quotes = sectionOf(discussion, 'said').blocks.filter(({ kind }) => kind === 'quote');
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(discussion.quotes.map(({ text }) => text)).toContain('text' in quote && quote.text);
  });

  it('takes for resolutions only what is said to be decided, and leaves room for others', () => {
    const commitments = [commitment('我们决定下周修好闸门', '我们', '下周'), commitment('会后由丙整理数据', '丙', '')];
    const tables = { ...discussion, commitments };
    const [, list] = sectionOf(tables, 'resolutions').blocks;
    expect(list?.kind === 'list' && list.items.map(plain)).toEqual(['乙：我们决定下周修好闸门', BLANK]);
    const table = sectionOf(tables, 'next').blocks.at(-1);
    expect(table?.kind === 'table' && table.rows.map((cells) => cells.map(plain))).toEqual([
      ['会后由丙整理数据', '丙', BLANK, '乙'],
      [BLANK, BLANK, BLANK, BLANK],
    ]);
  });
});
