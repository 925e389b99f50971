import { describe, expect, it } from 'vitest';
import { stemPhrase } from '../../../src/words/english/stem.js';

describe('stemPhrase', () => {
  it('gives one key to inflected forms, word by word', () => {
    expect(stemPhrase('models')).toBe(stemPhrase('model'));
    expect(stemPhrase('large language models')).toBe(stemPhrase('large language model'));
    expect(stemPhrase('models')).not.toBe(stemPhrase('modern'));
  });

  it.each(['gpt-4o', 'bus', '数据', ''])('leaves %s alone', (word) => expect(stemPhrase(word)).toBe(word));
});
