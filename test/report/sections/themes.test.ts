import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/report/document.js';
import { themesSection } from '../../../src/report/sections/themes.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion, run } from '../small-discussion.js';

const partsOf = (tables: typeof discussion) => ({ tables, charts: [], run, language: 'zh', wording: wordingOf('zh') }) as const;

const captionsOf = (tables: typeof discussion) =>
  themesSection(partsOf(tables)).blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));

describe('themesSection', () => {
  it('crosses themes with speakers and with sections', () => {
    const tables = themesSection(partsOf(discussion)).blocks.flatMap((block) =>
      block.kind === 'table' ? [block.rows.map((row) => row.map(plain))] : [],
    );
    expect(tables).toContainEqual([
      ['甲', '3', '3'],
      ['乙', '', '2'],
    ]);
    const heads = themesSection(partsOf(discussion)).blocks.flatMap((block) => (block.kind === 'table' ? [block.columns[0]] : []));
    expect(heads).toContainEqual({ title: '节', numeric: false });
    expect(tables).toContainEqual([
      ['01 缺什么？', '2', '3'],
      ['02 怎么办？', '1', '2'],
    ]);
  });

  it('has no table of sections where fewer than two have speech', () => {
    const themeBySection = discussion.themeBySection.filter(({ section }) => section === 1);
    expect(captionsOf({ ...discussion, themeBySection })).toHaveLength(captionsOf(discussion).length - 1);
  });

  it('says how many sentences belong to no theme, which open, and rules in words', () => {
    const uncodedSentences = discussion.sentences.slice(0, 2);
    const [first, ...others] = discussion.themes;
    if (!first) throw new Error('no theme');
    const ruled = { ...first, terms: ['村医', '没有'], rules: ['{ near: [村医, 没有], within: 8 }'] };
    const { blocks } = themesSection(partsOf({ ...discussion, themes: [ruled, ...others], uncodedSentences }));
    const note = blocks.find((block) => block.kind === 'note' && plain(block.content).startsWith('不属于任何主题的有 2 句'));
    expect(note?.kind === 'note' && note.content.find(({ kind }) => kind === 'opens')).toMatchObject({
      evidence: { sentences: uncodedSentences.map(({ sentence }) => sentence) },
    });
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && plain(table.rows[0]?.[2] ?? [])).toBe('“村医”与“没有”相距 8 个字以内');
  });

  it('marks a difference with its grade', () => {
    const themeBySpeaker = discussion.themeBySpeaker.map((row) => ({ ...row, tier: 'strong' as const }));
    const cells = themesSection(partsOf({ ...discussion, themeBySpeaker })).blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.filter(({ kind }) => kind === 'tier'))) : [],
    );
    expect(cells).toEqual([
      { kind: 'tier', tier: 'strong' },
      { kind: 'tier', tier: 'strong' },
    ]);
  });
});
