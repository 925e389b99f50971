import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings.js';
import { parseTranscript } from '../../../src/transcript/parse-transcript.js';
import { whoSpeaks, writeCleanFile } from './clean-file.js';
import { LEAD_INS_OF_SPEECH } from './lead-ins.js';
import { SINGLE_LABELS } from './single-labels.js';
import { plainSource } from './source-of.js';

/** Of lead-ins, those that may become somebody without a warning. */
const LEAD_INS_AS_PEOPLE = 0.05;

function read(
  words: string,
  i: number,
  kind: 'label' | 'lead-in',
): { readonly who: ReturnType<typeof whoSpeaks>; readonly warned: boolean } {
  const file = writeCleanFile(words, i, kind);
  const transcript = parseTranscript(plainSource(file.text), defaultSettings);
  return { who: whoSpeaks(transcript, file), warned: transcript.warnings.length > 0 };
}

describe('a label that occurs once', () => {
  it('is one of five hundred, all different', () => {
    expect(new Set(SINGLE_LABELS).size).toBe(SINGLE_LABELS.length);
    expect(SINGLE_LABELS.length).toBeGreaterThanOrEqual(500);
  });

  it('is never given to a neighbour without a warning', () => {
    const swallowed = SINGLE_LABELS.filter((label, i) => {
      const { who, warned } = read(label, i, 'label');
      return (who === 'before' || who === 'after') && !warned;
    });
    expect(swallowed).toEqual([]);
  });
});

describe('a lead-in that occurs once', () => {
  it('seldom becomes somebody without a warning', () => {
    expect(new Set(LEAD_INS_OF_SPEECH).size).toBe(LEAD_INS_OF_SPEECH.length);
    expect(LEAD_INS_OF_SPEECH.length).toBeGreaterThanOrEqual(150);
    const people = LEAD_INS_OF_SPEECH.filter((words, i) => {
      const { who, warned } = read(words, i, 'lead-in');
      return who === 'own' && !warned;
    });
    expect(people.length / LEAD_INS_OF_SPEECH.length, people.join(' ')).toBeLessThanOrEqual(LEAD_INS_AS_PEOPLE);
  });
});
