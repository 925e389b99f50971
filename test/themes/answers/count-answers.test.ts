import { describe, expect, it } from 'vitest';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';

const { answers, sentences } = allTables(
  discuss([
    {
      speaker: '甲',
      section: 1,
      sentences: ['-谢谢主持人 -也谢谢各位 嘉宾 朋友', '城市 公交 -应该比 私家车 便宜 -也更 准时', '-这就是我说的 公交 -的第二个 好处 -了'],
    },
    { speaker: '乙', section: 1, sentences: ['-我觉得 公交 -要跟 地铁 -一起做一张 车票', '地铁 地铁'] },
    { speaker: '乙', section: 2, sentences: ['-好'] },
  ]),
);

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

  it('quotes a sentence that can stand alone, and marks it', () => {
    expect(answers.map(({ key_sentences }) => key_sentences)).toEqual([['s1.2'], ['s2.1'], []]);
    expect(sentences.filter(({ key }) => key === 1).map(({ sentence, text }) => [sentence, text])).toEqual([
      ['s1.2', '城市公交应该比私家车便宜也更准时。'],
      ['s2.1', '我觉得公交要跟地铁一起做一张车票。'],
    ]);
  });

  it('quotes two of a long answer that differ, in order of the text', () => {
    const long = ['公交 车票 线路 -要让每个人都看得懂', '公交 车票 线路 -要让每个人都买得起', '公交 夜班 司机 -很辛苦应该多发一点 工资'];
    const rest = Array.from({ length: 13 }, (_, i) => `闲话${i}`);
    const [answer] = allTables(discuss([{ speaker: '甲', sentences: [...long, ...rest] }])).answers;
    expect(answer?.key_sentences).toEqual(['s1.1', 's1.3']);
  });

  it('passes over a sentence that opens with a pronoun, however well it would do otherwise', () => {
    const pronoun = '-这个 公交 线路 车票 司机 夜班 -的办法 乘客 喜欢';
    const plain = '-说到底还是要看 公交 -自己能不能让人等得起';
    const [answer] = allTables(discuss([{ speaker: '甲', sentences: [pronoun, plain] }])).answers;
    expect(answer?.key_sentences).toEqual(['s1.2']);
  });

  it('falls back on a sentence that opens with a pronoun where there is no other', () => {
    const [answer] = allTables(discuss([{ speaker: '甲', sentences: ['-这个 公交 -的办法我看是很好的'] }])).answers;
    expect(answer?.key_sentences).toEqual(['s1.1']);
  });
});
