import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { chooseKeySentences } from '../../../src/themes/answers/choose-key-sentences.js';
import { countTermsOfSentences } from '../../../src/themes/sentences/count-terms-of-sentences.js';
import { sumVectors, weighTerms } from '../../../src/themes/sentences/term-vectors.js';
import { deepFreeze, discuss } from '../../statistics/discussion.js';

/** Indices of the key sentences, the whole discussion being that answer. */
function choose(sentences: readonly string[], only?: readonly number[]): readonly number[] {
  const { transcript, words, settings } = deepFreeze(discuss([{ speaker: '甲', sentences }]));
  const index = indexWords(transcript, words, settings);
  const terms = countTermsOfSentences(index);
  const vectors = weighTerms(index, terms);
  const whole = sumVectors(vectors);
  return chooseKeySentences(index, { sentences: only ?? [...sentences.keys()], terms, vectors, section: whole, whole });
}

const ON_TOPIC = '公交 班次 司机 -每天从清早一直跑到深夜也不歇';
const ASIDE = '-我昨天在路边看见一只 猫 -它的 尾巴 -特别特别长';
const FILL = '-就是那样子慢慢地走过来又走过去的 公交';

describe('chooseKeySentences', () => {
  it('takes what is about the subject before an aside', () =>
    expect(choose([ASIDE, ON_TOPIC, '公交 班次 -不够', '司机 公交 -少'])).toEqual([1]));

  it('takes one of fifteen sentences and two of sixteen', () => {
    const many = (n: number): readonly string[] => [ON_TOPIC, ...Array.from({ length: n - 1 }, () => FILL)];
    expect(choose(many(15))).toHaveLength(1);
    expect(choose(many(16))).toHaveLength(2);
  });

  it('takes a second one that says something else, though a near copy of the first scores higher', () => {
    const other = '食堂 菜单 厨师 -每天从清早一直忙到深夜也不歇';
    const rest = Array.from({ length: 14 }, (_, i) => (i % 2 === 0 ? '公交 班次' : '食堂 菜单'));
    expect(choose([ON_TOPIC, `${ON_TOPIC} -的`, other, ...rest, '公交 司机 班次'])).toContain(2);
  });

  it('takes no copy of the first as the second', () => expect(choose(Array.from({ length: 20 }, () => ON_TOPIC))).toEqual([0]));

  it('takes the earlier one of two that are equal', () => expect(choose([ON_TOPIC, ON_TOPIC])).toEqual([0]));

  it('takes nothing of courtesies, of nothing, and of what holds no counted word', () => {
    expect(choose(['-谢谢主持人给我 公交 -这个机会说几句', '-大家好我是来自 公交 -公司的一名司机'])).toEqual([]);
    expect(choose([])).toEqual([]);
    expect(choose(['-就是那样子慢慢地走过来又走过去的'])).toEqual([]);
  });

  it('chooses among the sentences of the answer alone', () =>
    expect(choose([ON_TOPIC, FILL, ASIDE], [1, 2]).every((place) => place > 0)).toBe(true));

  it('gives at most two places of the answer, ascending, each once, the same whenever it is asked', () => {
    const sentence = fc.constantFrom(ON_TOPIC, ASIDE, FILL, '-谢谢 公交 -各位朋友们来到这里', '-他 公交 班次 -说是要慢慢地改起来', '公交');
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 24 }), (sentences) => {
        const chosen = choose(sentences);
        expect(chosen.length).toBeLessThanOrEqual(sentences.length < 16 ? 1 : 2);
        expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
        expect(chosen.every((place) => place < sentences.length && !sentences[place]?.includes('谢谢'))).toBe(true);
        expect(choose(sentences)).toEqual(chosen);
      }),
      { numRuns: 60 },
    );
  });
});
