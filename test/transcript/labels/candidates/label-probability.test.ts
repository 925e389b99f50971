import { describe, expect, it } from 'vitest';
import { type LabelFeatures, labelProbability } from '../../../../src/transcript/labels/candidates/label-probability.js';
import { UNREAD_FORM } from '../../../../src/transcript/labels/forms/form.js';
import { readPrefix } from '../../../../src/transcript/labels/prefix/read-prefix.js';
import { NO_READING } from '../../../../src/transcript/labels/prefix/reading.js';
import { linesOf } from '../lines-of.js';

const PLAIN: LabelFeatures = {
  count: 1,
  known: false,
  repeats: false,
  copied: false,
  timeless: false,
  gapless: false,
  numbered: false,
  unnumbered: false,
  further: false,
  settled: false,
  seldom: false,
  listed: false,
  announced: false,
  extraordinary: false,
  ends: false,
  answered: false,
  from: 3,
};

/** Of the second line, between two of a talk. */
function probability(line: string, features: Partial<LabelFeatures> = {}): number {
  const [reading = NO_READING] = readPrefix(line, { bold: 0 }).readings;
  const form = { ...UNREAD_FORM, key: 'colon', right: '：' };
  return labelProbability(
    { line: 1, form, reading },
    { ...PLAIN, from: reading.from, ...features },
    linesOf(`何川：好。\n${line}\n陆萍：好。\n`),
  );
}

describe('labelProbability', () => {
  it('is high for a name, and low for a phrase', () => {
    expect(probability('白晓桥：先修桥。')).toBeGreaterThan(0.9);
    expect(probability('换句话说：先修桥。')).toBeLessThan(0.1);
  });

  it.each([
    ['known', { known: true }],
    ['coming back', { count: 2 }],
    ['between marks that are none of ordinary text', { extraordinary: true }],
  ])('grows with a value that is %s', (_, features) =>
    expect(probability('渡口的灯：先修桥。', features)).toBeGreaterThan(probability('渡口的灯：先修桥。')),
  );

  it.each([
    ['that stands in another form', { further: true }],
    ['with a number that the others do not have', { numbered: true }],
    ['without the gap that the others have', { gapless: true }],
    ['without the time that the others have', { timeless: true }],
    ['on a copied line', { copied: true }],
    ['among others below one another', { listed: true }],
    ['where the speech announces its points', { announced: true }],
    ['that does not end as a sentence', { ends: true }],
  ])('falls with a value %s', (_, features) =>
    expect(probability('渡口的灯：先修桥', features)).toBeLessThan(probability('渡口的灯：先修桥')),
  );

  it('falls where a fact follows, or nothing that can be speech', () => {
    expect(probability('白晓桥：2026年6月12日')).toBeLessThan(probability('白晓桥：先修桥。'));
    expect(probability('白晓桥：？')).toBeLessThan(probability('白晓桥：先修桥。'));
  });
});
