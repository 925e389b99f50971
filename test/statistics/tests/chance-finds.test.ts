import { describe, expect, it } from 'vitest';
import type { SpeakerKeywordRow } from '../../../src/data.js';
import { seededRandom } from '../../../src/math/random.js';
import { countKeywordsBySpeaker } from '../../../src/statistics/counts/count-keywords-by-speaker.js';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { testSpeakers } from '../../../src/statistics/tests/test-speakers.js';
import { countTurnTerms } from '../../../src/statistics/tests/turn-counts.js';
import { discuss, type Said } from '../discussion.js';

/** Four people in turn, eight turns each, in four sections. Words come in bursts: half of a turn's words are four words of its own. */
function bursts(seed: number, more: (speaker: string) => string = () => ''): readonly SpeakerKeywordRow[] {
  const random = seededRandom(seed);
  const vocabulary = Array.from({ length: 60 }, (_, i) => String.fromCharCode(0x4e00 + i));
  const said = Array.from({ length: 32 }, (_, i): Said => {
    const own = Array.from({ length: 4 }, () => vocabulary[Math.floor(random() * 60)]);
    const words = Array.from({ length: 40 }, () =>
      random() < 0.5 ? own[Math.floor(random() * 4)] : vocabulary[Math.floor(random() * 60)],
    );
    const speaker = '甲乙丙丁'.charAt(i % 4);
    return { speaker, section: 1 + Math.floor(i / 8), sentences: [`${words.join(' ')} ${more(speaker)}`] };
  });
  const { transcript, words, settings } = discuss(said);
  const index = indexWords(transcript, words, settings);
  return countKeywordsBySpeaker(index, testSpeakers(countTurnTerms(index), settings));
}

describe('findings of words', () => {
  it('are next to none where nobody differs, though words come in bursts within turns', () => {
    const discussions = [...Array(10).keys()].map((seed) => bursts(seed));
    const strong = discussions.map((rows) => rows.filter(({ tier }) => tier === 'strong').length);
    // At q < .20 one discussion of five has one by chance. Fisher's test, corrected, finds many in all of them.
    expect(strong.filter((found) => found > 0).length).toBeLessThanOrEqual(4);
    const naive = discussions.map((rows) => rows.filter(({ q }) => q !== null && q < 0.05).length);
    expect(naive.every((found) => found > 0)).toBe(true);
  });

  it('are strong where somebody says a word in every turn', () => {
    const rows = bursts(1, (speaker) => (speaker === '甲' ? '浮桥 浮桥' : '渡口 渡口'));
    const bridge = rows.find(({ speaker, term }) => speaker === '甲' && term === '浮桥');
    expect(bridge).toMatchObject({ tier: 'strong', reason: 'passed', count: 16, elsewhere: 0 });
    expect(bridge?.q_shuffled).toBeLessThan(0.02);
  });

  it('are only described where one turn makes them, or fewer than three occurrences', () => {
    let turn = 0;
    const rows = bursts(1, (speaker) => {
      if (speaker !== '甲') return '';
      turn++;
      return turn === 3 ? '浮桥 浮桥 浮桥 浮桥 浮桥' : turn < 3 ? '渡口' : '';
    });
    const described = (term: string) => rows.find((row) => row.speaker === '甲' && row.term === term);
    expect(described('浮桥')).toMatchObject({ count: 5, tier: 'described', reason: 'few_turns', p_rs: null, q_shuffled: null });
    // Twice in all: too rare to be tested.
    expect(described('渡口')).toMatchObject({ count: 2, tier: 'described', reason: 'untested', p: null });
  });

  it('are only described where somebody says a word less than the others', () => {
    const rows = bursts(1, (speaker) => (speaker === '甲' ? '' : '渡口 渡口'));
    const less = rows.find(({ speaker, term }) => speaker === '甲' && term === '渡口');
    expect(less).toMatchObject({ count: 0, elsewhere: 48, tier: 'described', reason: 'less', p_rs: null, q_shuffled: null });
    expect(less?.p_shuffled).toBeLessThan(0.01);
  });
});
