import { describe, expect, it } from 'vitest';
import { chooseAnswers } from '../../../src/charts/answers-matrix/choose-answers.js';
import { sampleTables } from '../sample-tables.js';

const tables = sampleTables({ speakers: 5, sections: 3 });
const [first, second] = tables.speakers.map(({ speaker }) => speaker);

describe('chooseAnswers', () => {
  it('takes of each speaker in each section the answer, and no further passage', () => {
    const [quote] = tables.quotes.filter(({ speaker, section }) => speaker === first && section === 1);
    if (!quote) throw new Error('no quote');
    const others = tables.quotes.filter((row) => row.speaker !== first || row.section !== 1);
    const quotes = [
      ...others,
      { ...quote, rank: 1, kind: ['core' as const, 'further' as const], text: '说得更多' },
      { ...quote, rank: 2, kind: ['answer' as const], text: '这是回答', alone: 0 as const },
    ];
    const cell = chooseAnswers({ ...tables, quotes })?.cells.find(({ speaker, section }) => speaker === first && section === 1);
    expect(cell?.quote?.text).toBe('这是回答');
  });

  it('has a cell for everybody in every section, and knows who speaks there without a passage', () => {
    const quotes = tables.quotes.filter(({ speaker, section }) => speaker !== second || section !== 2);
    const answers = tables.answers.filter(({ speaker, section }) => speaker !== first || section !== 3);
    const matrix = chooseAnswers({
      ...tables,
      answers,
      quotes: quotes.filter(({ speaker, section }) => speaker !== first || section !== 3),
    });
    expect(matrix?.cells.length).toBe(15);
    const blank = (speaker: string | undefined, section: number) =>
      matrix?.cells.find((cell) => cell.speaker === speaker && cell.section === section);
    expect(blank(second, 2)).toEqual({ speaker: second, section: 2, quote: null, spoke: true });
    expect(blank(first, 3)).toEqual({ speaker: first, section: 3, quote: null, spoke: false });
  });

  it('asks only what the text has as a heading, or what ends as a question', () => {
    const sections = tables.sections.map((row, i) => ({
      ...row,
      source: 'moderator' as const,
      title: ['数据·算力', '钱从哪里来？', '谁来做?'][i] ?? '',
    }));
    expect(chooseAnswers({ ...tables, sections })?.sections.map(({ title }) => title)).toEqual(['钱从哪里来？', '谁来做?']);
    expect(chooseAnswers({ ...tables, sections: sections.map((row) => ({ ...row, title: '数据·算力' })) })).toBeNull();
    expect(chooseAnswers({ ...tables, sections: tables.sections.map((row) => ({ ...row, title: '' })) })).toBeNull();
  });

  it('has no column for a moderator who mostly asks, nor for whoever cannot be quoted', () => {
    const people = (answered: readonly number[]) =>
      chooseAnswers({
        ...tables,
        speakers: tables.speakers.map((row) => (row.speaker === first ? { ...row, role: 'moderator' as const } : row)),
        quotes: tables.quotes.filter(({ speaker, section }) => speaker !== second && (speaker !== first || answered.includes(section))),
      });
    expect(people([1])?.speakers.map(({ speaker }) => speaker)).not.toContain(first);
    expect(people([1])?.left).toEqual({ sections: 0, speakers: 0, silent: [first, second] });
    expect(people([1, 2])?.speakers.map(({ speaker }) => speaker)).toContain(first);
    expect(people([1, 2])?.speakers.map(({ speaker }) => speaker)).not.toContain(second);
  });

  it('draws no more than can be read: the questions that most answer, and those who speak most', () => {
    const matrix = chooseAnswers(sampleTables({ speakers: 30, sections: 40 }));
    expect([matrix?.sections.length, matrix?.speakers.length, matrix?.cells.length]).toEqual([6, 6, 36]);
    expect(matrix && matrix.left.sections + matrix.sections.length).toBe(40);
    expect(matrix && matrix.left.speakers + matrix.left.silent.length + matrix.speakers.length).toBe(30);
    expect(chooseAnswers(sampleTables({ speakers: 30, sections: 2 }))?.speakers.length).toBe(12);
  });

  it('is nothing with one question, or with one who answers', () => {
    expect(chooseAnswers(sampleTables({ speakers: 5, sections: 1 }))).toBeNull();
    expect(chooseAnswers(sampleTables({ speakers: 1, sections: 5 }))).toBeNull();
    expect(chooseAnswers(sampleTables({ speakers: 0, sections: 0 }))).toBeNull();
  });
});
