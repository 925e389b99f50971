import { describe, expect, it } from 'vitest';
import type { QuoteRow } from '../../../src/data.js';
import { countTables } from '../../../src/statistics/count-tables.js';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { countAnswers } from '../../../src/themes/answers/count-answers.js';
import { countTermsOfSentences } from '../../../src/themes/sentences/count-terms-of-sentences.js';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';

const talk = discuss([
  {
    speaker: '甲',
    section: 1,
    sentences: ['-谢谢主持人 -也谢谢各位 嘉宾 朋友', '城市 公交 -应该比 私家车 便宜 -也更 准时', '-这就是我说的 公交 -的第二个 好处 -了'],
  },
  { speaker: '乙', section: 1, sentences: ['-我觉得 公交 -要跟 地铁 -一起做一张 车票', '地铁 地铁'] },
  { speaker: '乙', section: 2, sentences: ['-好'] },
]);
const { answers } = allTables(talk);

describe('countAnswers', () => {
  it('gives what each speaker says most, and what nobody else says in the section', () => {
    expect(
      answers.map(({ section, speaker, characters, top_terms, only_here }) => [section, speaker, characters, top_terms, only_here]),
    ).toEqual([
      [1, '甲', 45, ['公交', '便宜', '准时', '嘉宾', '城市'], ['便宜', '准时', '嘉宾', '城市', '好处']],
      [1, '乙', 20, ['地铁', '公交', '车票'], ['地铁', '车票']],
      [2, '乙', 1, [], []],
    ]);
  });

  it('gives no term as said by nobody else where others say it within longer words', () => {
    const rows = allTables(
      discuss([
        { speaker: '甲', section: 1, sentences: ['方案 票价'] },
        { speaker: '乙', section: 1, sentences: ['总方案 车站'] },
      ]),
    ).answers;
    expect(rows.map(({ only_here }) => only_here)).toEqual([['票价'], ['总方案', '车站']]);
  });

  it('names the sentences of the passages that stand for the answer, in order of the text', () => {
    const index = indexWords(talk.transcript, talk.words, talk.settings);
    const quote = (kind: string, section: number, speaker: string, ids: readonly string[]): QuoteRow => ({
      ...{
        rank: 1,
        kind: kind.split(' ') as QuoteRow['kind'],
        sentences: ids,
        turn: 1,
        section,
        speaker,
        characters: 1,
        text: '',
        likely: 0.5,
        stands: 0.5,
        alone: 1 as const,
      },
    });
    const quotes = [
      quote('answer', 1, '甲', ['s1.3']),
      quote('core answer', 1, '甲', ['s1.1', 's1.2']),
      quote('core quotable', 1, '乙', ['s2.1']),
      quote('answer', 2, '乙', ['s3.1']),
    ];
    const { turns } = countTables(index);
    const rows = countAnswers(index, { turns, terms: countTermsOfSentences(index), quotes });
    expect(rows.map(({ key_sentences }) => key_sentences)).toEqual([['s1.1', 's1.2', 's1.3'], [], ['s3.1']]);
  });

  it('names none for a remark, in the tables as a whole', () => expect(answers.at(-1)?.key_sentences).toEqual([]));

  it('sorts sentences by their place, not by their numbers as text', () => {
    const many = discuss([{ speaker: '甲', sentences: Array.from({ length: 10 }, () => '公交 -很慢') }]);
    const index = indexWords(many.transcript, many.words, many.settings);
    const row = {
      rank: 1,
      kind: ['answer'],
      turn: 1,
      section: 1,
      speaker: '甲',
      characters: 1,
      text: '',
      likely: 0.5,
      stands: 0.5,
      alone: 1 as const,
    } as const;
    const quotes = [
      { ...row, sentences: ['s1.10'] },
      { ...row, sentences: ['s1.9'] },
    ];
    const [answer] = countAnswers(index, { turns: countTables(index).turns, terms: countTermsOfSentences(index), quotes });
    expect(answer?.key_sentences).toEqual(['s1.9', 's1.10']);
  });
});
