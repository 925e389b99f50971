import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { collectAnswers } from '../../../src/themes/answers/collect-answers.js';
import { discuss } from '../../statistics/discussion.js';

describe('collectAnswers', () => {
  it('collects the sentences of each counted speaker in each section, by section and then by people', () => {
    const said = [
      { speaker: '乙', section: 1, sentences: ['茶'] },
      { speaker: '甲', section: 1, sentences: ['水', '山'] },
      { speaker: '丙', section: 1, sentences: ['-嗯'] },
      { speaker: '甲', section: 2, sentences: ['云'] },
      { speaker: '乙', section: 1, sentences: ['风'] },
    ];
    const people = [{ name: '甲' }, { name: '乙' }, { name: '丙', counted: false }];
    const { transcript, words, settings } = discuss(said, { people });
    expect(collectAnswers(indexWords(transcript, words, settings))).toEqual([
      { section: 1, speaker: 0, sentences: [1, 2] },
      { section: 1, speaker: 1, sentences: [0, 5] },
      { section: 2, speaker: 0, sentences: [4] },
    ]);
  });
});
