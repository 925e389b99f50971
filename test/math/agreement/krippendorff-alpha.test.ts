import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, observedAgreement } from '../../../src/math/agreement/krippendorff-alpha.js';

/** Coders as lines of answers, a blank where one is missing → units. */
const unitsOf = (...coders: readonly string[]): readonly (readonly string[])[] =>
  [...(coders[0] ?? '')].map((_, unit) => coders.map((line) => line.charAt(unit)).filter((answer) => answer !== ' '));

describe('krippendorffAlpha', () => {
  it('is that of the published examples', () => {
    // Krippendorff 2011, Computing Krippendorff's Alpha-Reliability: A (binary, two observers) .095, B (nominal, two) .692, C (four, with gaps) .743.
    // nltk.metrics.agreement.AnnotationTask(data, binary_distance).alpha()
    expect(krippendorffAlpha(unitsOf('0100000010', '1110010000'))).toBeCloseTo(0.0952380952381, 12);
    expect(krippendorffAlpha(unitsOf('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.69196428571429, 12);
    expect(krippendorffAlpha(unitsOf('123321412   ', '1233224125 3', ' 3332342251 ', '12332441251 '))).toBeCloseTo(0.74342105263158, 12);
  });

  it('is 1 for full agreement, and not defined where all answers are the same or none can be compared', () => {
    expect(krippendorffAlpha(unitsOf('aab', 'aab'))).toBe(1);
    expect(krippendorffAlpha(unitsOf('aaa', 'aaa'))).toBeNull();
    expect(krippendorffAlpha(unitsOf('ab', '  '))).toBeNull();
    expect(krippendorffAlpha([])).toBeNull();
  });
});

describe('observedAgreement', () => {
  it('is the share of pairs that are the same', () => {
    expect(observedAgreement(unitsOf('aab', 'abb', 'a b'))).toBeCloseTo(6 / 7, 12);
    expect(observedAgreement(unitsOf('a', ' '))).toBeNull();
  });
});
