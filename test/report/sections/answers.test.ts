import { describe, expect, it } from 'vitest';
import type { Chart, ChartSection } from '../../../src/data.js';
import { plain } from '../../../src/report/document.js';
import { answersSection, bestAnswers } from '../../../src/report/sections/answers.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion, run, silence } from '../small-discussion.js';

const partsOf = (tables: typeof discussion) => ({ tables, charts: [], run, language: 'zh', wording: wordingOf('zh') }) as const;

const chart = (id: string, section: ChartSection): Chart => ({
  id,
  section,
  title: '？',
  caption: '',
  alt: '',
  spec: { data: { values: [] }, mark: 'bar' },
});

describe('answersSection', () => {
  const kindsOf = (tables: typeof discussion) => answersSection(partsOf(tables)).blocks.map(({ kind }) => kind);

  it('quotes passages under speaker and section, with main words and those of nobody else', () => {
    const { blocks } = answersSection(partsOf(discussion));
    expect(blocks.map(({ kind }) => kind)).toEqual(['note', 'heading', 'subheading', 'quote', 'note', 'heading', 'note']);
    expect(blocks[1]).toMatchObject({ content: [{ text: '01 缺什么？' }] });
    expect(blocks[3]).toEqual({ kind: 'quote', text: '水要有模型。', sentences: ['s2.1'] });
  });

  it('quotes only answers, of this speaker in this section, in order of the text', () => {
    const [first] = discussion.quotes;
    if (!first) throw new Error('no quote');
    const quotes = [
      { ...first, turn: 9, text: '后说。' },
      { ...first, kind: ['core', 'quotable'], text: '不是回答。' },
      { ...first, section: 2, text: '另一节。' },
      { ...first, speaker: '乙', text: '别人。' },
      { ...first, turn: 2, text: '先说。' },
    ];
    const { blocks } = answersSection(partsOf({ ...discussion, quotes }));
    expect(blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : []))).toEqual(['先说。', '后说。']);
  });

  it('leads into the text where no passage can be taken out', () => {
    const { blocks } = answersSection(partsOf({ ...discussion, quotes: [] }));
    const note = blocks.flatMap((block) => (block.kind === 'note' ? [block.content] : []))[1] ?? [];
    expect(plain(note)).toBe('这一节没有摘录，原话见全文：2 句。');
    expect(note.find(({ kind }) => kind === 'count')).toMatchObject({ evidence: { sentences: ['s2.1', 's2.2'] } });
  });

  it('needs no heading above the only part of a discussion without sections', () => {
    const answers = discussion.answers.map((row) => ({ ...row, section: 0 }));
    const sections = discussion.sections.filter(({ section }) => section === 0);
    const quotes = discussion.quotes.map((row) => ({ ...row, section: 0 }));
    expect(kindsOf({ ...discussion, answers, sections, quotes })).toEqual(['note', 'subheading', 'quote', 'note']);
  });

  it('shows the chart of the answers before them', () => {
    const charts = [chart('turn-timeline', 'people'), chart('answers-matrix', 'answers')];
    const { blocks } = answersSection({ ...partsOf(discussion), charts });
    expect(blocks.slice(0, 3)).toEqual([
      expect.objectContaining({ kind: 'note' }),
      { kind: 'figure', chart: charts[1] },
      expect.objectContaining({ kind: 'heading' }),
    ]);
  });

  it('is empty without answers', () => {
    expect(kindsOf(silence)).toEqual([]);
  });
});

describe('bestAnswers', () => {
  const [answer] = discussion.quotes;
  const row = (kind: 'answer' | 'further', text: string, given: object = {}) => ({
    ...(answer as NonNullable<typeof answer>),
    ...{ kind: [kind], text, stands: 0.6, alone: 0 as const },
    ...given,
  });
  const texts = (...quotes: readonly ReturnType<typeof row>[]) => bestAnswers(1, { ...discussion, quotes }).map(({ text }) => text);

  it('are the answers, not what stands alone beside them', () => {
    expect(texts(row('further', '灯要亮。', { alone: 1, stands: 0.9 }), row('answer', '先修台阶。'))).toEqual(['先修台阶。']);
  });

  it('are another passage of whoever has an answer that would rather embarrass, and nothing of who only asks', () => {
    expect(texts(row('answer', '这个那个。', { stands: 0.29 }), row('further', '灯要亮。'))).toEqual(['灯要亮。']);
    expect(texts(row('further', '灯要亮。'))).toEqual([]);
  });
});
