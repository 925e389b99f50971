import { describe, expect, it } from 'vitest';
import { groupReadings } from '../../../../src/transcript/labels/forms/group-readings.js';
import { markStrength, timedShare, timePlace, usualLeft } from '../../../../src/transcript/labels/forms/marks.js';
import { linesOf } from '../lines-of.js';

function firstGroup(text: string) {
  const lines = linesOf(text);
  const [group] = groupReadings(lines, ({ prefix }) => prefix.readings);
  if (!group) throw new Error('no readings');
  return { lines, group, labels: [...group.labels] };
}

describe('markStrength', () => {
  it.each([
    ['何川：好。', 1],
    ['何川 好。', 0.1],
    ['何川　　好。', 0.55],
    ['★何川 好。', 0.75],
    ['何川', 0.15],
    ['【何川】', 0.7],
  ])('of %j is %d', (line, strength) => {
    const { group, labels } = firstGroup(line);
    expect(markStrength(group, labels)).toBe(strength);
  });
});

describe('usualLeft', () => {
  it('is what most often stands before the value', () =>
    expect(usualLeft(firstGroup('▲何川：好。\n●陆萍：好。\n▲何川：好。\n').labels)).toBe('▲'));
});

describe('timePlace', () => {
  it.each([
    ['[00:01] 何川：好。', 'before'],
    ['何川 00:01：好。', 'after'],
    ['何川：好。', ''],
  ])('of %j is %j', (line, place) => {
    const { lines, labels } = firstGroup(line);
    expect(timePlace(labels, lines)).toBe(place);
  });
});

describe('timedShare', () => {
  it('is the share of labels with a time', () => expect(timedShare(firstGroup('[00:01] 何川：好。\n陆萍：好。\n').labels)).toBe(0.5));
});
