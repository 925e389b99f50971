import { describe, expect, it } from 'vitest';
import type { Tables } from '../../../src/data.js';
import { overviewSection } from '../../../src/report/sections/overview.js';
import { discussion, quote, silence } from '../small-discussion.js';
import { sectionOf, written } from './section-of.js';

const overview = (tables: Tables): readonly string[] => written(sectionOf(overviewSection, tables));

/** As many people as needed, each with a core statement. */
function crowd(people: number): Tables {
  const [speaker] = discussion.speakers;
  if (!speaker) throw new Error('no speaker');
  const names = Array.from({ length: people }, (_, i) => `人${i + 1}`);
  return {
    ...discussion,
    speakers: names.map((name) => ({ ...speaker, speaker: name })),
    quotes: names.map((name, i) => quote(i + 1, 'core', 's2.1', name, `${name}的话。`)),
  };
}

describe('overviewSection', () => {
  it('tells who spoke, what was asked, what each stands for, what can be quoted, and what it was about', () => {
    expect(overview(discussion)).toEqual([
      'paragraph 发言的有：甲（甲大学 教授；乙研究所 所长）、乙。',
      'heading 谈了哪些问题',
      'item 01 缺什么？',
      'item 02 怎么办？',
      'heading 各人一句',
      'quote 甲：水要有模型。 s2.1',
      'quote 乙：水要有人。 s3.1',
      'heading 可以引用的话',
      'quote 甲：模型不够。 s4.1',
      expect.stringMatching(/^note 以上都是原话/),
      expect.stringMatching(/^paragraph .*“技术”/),
      expect.stringMatching(/^note 词频说明/),
    ]);
  });

  it('gives the themes without a grade', () => {
    const parts = sectionOf(overviewSection, discussion).blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : []));
    expect(parts.some(({ kind }) => kind === 'count')).toBe(true);
    expect(parts.filter(({ kind }) => kind === 'tier')).toEqual([]);
    expect(overview({ ...discussion, themes: [] }).filter((line) => line.startsWith('paragraph'))).toHaveLength(1);
  });

  it('names an organisation without an office and an office without an organisation, and nobody who did not speak', () => {
    const [a, b] = discussion.speakers;
    if (!a || !b) throw new Error('no speakers');
    const speakers = [
      { ...a, organisation: ['甲大学'], title: [] },
      { ...b, organisation: [], title: ['船长'] },
      { ...b, speaker: '丙', turns: 0, title: ['站长'] },
    ];
    expect(overview({ ...discussion, speakers })[0]).toBe('paragraph 发言的有：甲（甲大学）、乙（船长）。');
    const plain = speakers.map((row) => ({ ...row, organisation: [], title: row.turns === 0 ? row.title : [] }));
    expect(overview({ ...discussion, speakers: plain })[0]).toBe('heading 谈了哪些问题');
  });

  it.each(['automatic', 'moderator'] as const)('asks what a host asked, and lists no title that the program made (%s)', (source) => {
    const sections = discussion.sections.map((row) => (row.section === 1 ? { ...row, source, title: '水·人' } : row));
    expect(overview({ ...discussion, sections }).filter((line) => line.startsWith('item'))).toEqual(['item 02 怎么办？']);
    const asked = discussion.sections.map((row) => ({ ...row, source }));
    // The text has no number of it.
    expect(overview({ ...discussion, sections: asked })).toContain('item 缺什么？');
    const passing = [...asked, ...[3, 4, 5].map((section) => ({ ...asked[0], section, title: '水·人' }) as (typeof asked)[number])];
    expect(overview({ ...discussion, sections: passing })).not.toContain('heading 谈了哪些问题');
    const none = asked.map((row) => ({ ...row, title: '水·人' }));
    expect(overview({ ...discussion, sections: none })).not.toContain('heading 谈了哪些问题');
  });

  it('lists what several answered, and all that was asked where that would be one', () => {
    const [first] = discussion.answers;
    const answer = (section: number, speaker: string) => (first ? [{ ...first, section, speaker }] : []);
    const [one, two, three] = discussion.sections;
    const sections = [one, two, three, three && { ...three, section: 3, number: '03', title: '更多阅读' }].flatMap((row) => row ?? []);
    const answers = [...answer(1, '甲'), ...answer(1, '乙'), ...answer(2, '甲'), ...answer(2, '乙'), ...answer(3, '甲')];
    const items = (given: Partial<Tables>) => overview({ ...discussion, sections, ...given }).filter((line) => line.startsWith('item'));
    expect(items({ answers })).toEqual(['item 01 缺什么？', 'item 02 怎么办？']);
    expect(items({ answers: answers.slice(1) })).toEqual(['item 01 缺什么？', 'item 02 怎么办？', 'item 03 更多阅读']);
  });

  it('gives no statement of a moderator where two others speak', () => {
    const [a, b] = discussion.speakers;
    if (!a || !b) throw new Error('no speakers');
    const speakers = [{ ...a, speaker: '主', role: 'moderator' as const }, a, b];
    const quotes = [
      quote(1, 'core', 's2.1', '主', '主说。'),
      quote(2, 'core', 's2.2', '甲', '甲说。'),
      quote(3, 'core', 's3.1', '乙', '乙说。'),
    ];
    const statements = (of: Tables) => {
      const lines = overview(of);
      return lines
        .slice(lines.indexOf('heading 各人一句') + 1)
        .filter((line) => line.startsWith('quote'))
        .slice(0, 2);
    };
    expect(statements({ ...discussion, speakers, quotes })).toEqual(['quote 甲：甲说。 s2.2', 'quote 乙：乙说。 s3.1']);
    expect(statements({ ...discussion, speakers: speakers.slice(0, 2), quotes })[0]).toBe('quote 主：主说。 s2.1');
  });

  it('gives the core statement of each person that best stands alone, in order of the people', () => {
    const quotes = [
      quote(1, 'core', 's3.1', '乙', '乙先说。'),
      quote(2, 'answer', 's2.1', '甲', '甲的回答。'),
      quote(3, 'core', 's2.2', '甲', '甲先说。'),
      { ...quote(4, 'core', 's4.1', '甲', '甲又说。'), stands: 0.4 },
    ];
    const lines = overview({ ...discussion, quotes });
    const better = quotes.map((row, i) => (i === 3 ? { ...row, stands: 0.9 } : row));
    const first = overview({ ...discussion, quotes: better }).filter((line) => line.startsWith('quote'))[0];
    expect(first).toBe('quote 甲：甲又说。 s4.1');
    expect(lines.filter((line) => line.startsWith('quote')).slice(0, 2)).toEqual(['quote 甲：甲先说。 s2.2', 'quote 乙：乙先说。 s3.1']);
    // What else there is stands below, if it is short.
    expect(lines.slice(lines.indexOf('heading 可以引用的话')).filter((line) => line.startsWith('quote'))).toHaveLength(2);
  });

  it('gives of statements that are nearly as sure the one that says more', () => {
    const two = (stands: number) => [
      { ...quote(1, 'core', 's2.1', '甲', '甲先说。'), stands: 0.8 },
      { ...quote(2, 'core', 's2.2', '甲', '甲又说。'), stands },
    ];
    const first = (stands: number) => overview({ ...discussion, quotes: two(stands) }).find((line) => line.startsWith('quote'));
    expect(first(0.84)).toBe('quote 甲：甲先说。 s2.1');
    expect(first(0.86)).toBe('quote 甲：甲又说。 s2.2');
  });

  it('gives pointed lines below, and short passages only where there are fewer than three', () => {
    const line = (n: number, kind: string) => quote(n, kind, 's4.1', '乙', `第${n}句。`);
    const quotes = [quote(1, 'core', 's2.1', '甲', '甲先说。'), line(2, 'answer'), line(3, 'answer'), line(4, 'quotable')];
    const lines = overview({ ...discussion, quotes });
    expect(lines.filter((each) => each.startsWith('quote')).map((each) => each.slice(8, 12))).toEqual([
      '甲先说。',
      '第4句。',
      '第2句。',
      '第3句。',
    ]);
    const more = [...quotes, line(5, 'quotable'), line(6, 'quotable')];
    expect(overview({ ...discussion, quotes: more }).join()).not.toContain('第2句');
    const long = quotes.map((row) => (row.rank === 2 ? { ...row, characters: 61 } : row));
    expect(overview({ ...discussion, quotes: long }).join()).not.toContain('第2句');
  });

  it('gives nothing that probably needs what stands around it, and says of whom there is nothing else, and how many there are', () => {
    const hangs = { stands: 0.49, alone: 0 as const };
    const quotes = [
      { ...quote(1, 'core', 's2.1', '甲', '甲先说。'), ...hangs },
      quote(2, 'core', 's3.1', '乙', '乙先说。'),
      { ...quote(3, 'answer', 's4.1', '乙', '乙又说。'), ...hangs },
    ];
    const lines = overview({ ...discussion, quotes });
    expect(lines.filter((line) => line.startsWith('quote'))).toEqual(['quote 乙：乙先说。 s3.1']);
    expect(lines).toContain('note 甲的话要联系前后文读，摘录见“各人的主要说法”。');
    expect(overview({ ...discussion, quotes: quotes.slice(1) }).join()).not.toContain('联系前后文');
    expect(lines.at(-1)).toMatch(/^note 报告里有 2 段原话标有“需看上下文”/);
    expect(overview(discussion).join()).not.toMatch(/需看上下文|联系前后文/);
  });

  it('gives, marked, what probably stands alone of whoever has nothing surer', () => {
    const quotes = [
      { ...quote(1, 'core', 's2.1', '甲', '甲先说。'), stands: 0.5, alone: 0 as const },
      quote(2, 'core', 's3.1', '乙', '乙先说。'),
      { ...quote(3, 'core', 's4.1', '乙', '乙又说。'), stands: 0.6, alone: 0 as const },
    ];
    const { blocks } = sectionOf(overviewSection, { ...discussion, quotes });
    const shown = blocks.flatMap((block) => (block.kind === 'quote' ? [[block.text, block.inContext ?? false]] : []));
    expect(shown).toEqual([
      ['甲先说。', true],
      ['乙先说。', false],
    ]);
    expect(overview({ ...discussion, quotes }).join()).not.toContain('联系前后文');
  });

  it('names six of those of whom nothing can be quoted alone', () => {
    const hanging = crowd(13).quotes.map((row) => ({ ...row, alone: 0 as const, stands: 0.4 }));
    expect(overview({ ...crowd(13), quotes: hanging }).find((line) => line.includes('联系前后文'))).toMatch(
      /^note ([^、]+、){5}[^、]+等 13 人的话要联系前后文读/,
    );
  });

  it('gives at most twelve statements', () => {
    const statements = (lines: readonly string[]): readonly string[] =>
      lines.filter((line, i) => line.startsWith('quote') && !lines.slice(0, i).includes('heading 可以引用的话'));
    expect(statements(overview(crowd(12)))).toHaveLength(12);
    expect(statements(overview(crowd(13)))).toHaveLength(12);
  });

  it('gives at most five lines to quote, two of one person, none of which stands above already', () => {
    const quotes = [
      quote(1, 'core quotable', 's2.1', '甲', '已有。'),
      ...Array.from({ length: 8 }, (_, i) =>
        quote(i + 2, 'quotable', 's4.1', ['乙', '乙', '乙', '丙', '丁', '丁'][i % 6] ?? '', `第${i}句。`),
      ),
    ];
    const lines = overview({ ...discussion, quotes }).filter((line) => line.startsWith('quote'));
    expect(lines.map((line) => line.slice(8).split(' ')[0])).toEqual(['已有。', '第0句。', '第1句。', '第3句。', '第4句。', '第5句。']);
  });

  it('is empty where nothing can be quoted', () => {
    expect(overview({ ...discussion, quotes: [] })).toEqual([]);
    expect(overview(silence)).toEqual([]);
  });
});
