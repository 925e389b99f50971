import { describe, expect, it } from 'vitest';
import { groupReadings } from '../../../../src/transcript/labels/forms/group-readings.js';
import { linesOf } from '../lines-of.js';

const groupsOf = (text: string) =>
  groupReadings(linesOf(text), ({ prefix }) => prefix.readings).map(({ right, place, labels }) => ({
    right,
    place,
    values: [...labels.values()].map(({ reading }) => reading.value),
  }));

describe('groupReadings', () => {
  it('puts together what has the same mark, and takes for the mark what nearly all share', () =>
    expect(groupsOf('何川：“修。”\n陆萍：（点头）好。\n白晓桥：好。\n')).toEqual([
      { right: '：', place: 'inline', values: ['何川', '陆萍', '白晓桥'] },
    ]));

  it('keeps labels on lines of their own apart from those with speech behind them', () =>
    expect(groupsOf('何川：\n陆萍：好。\n').map(({ place, values }) => [place, values])).toEqual([
      ['alone', ['何川']],
      ['inline', ['陆萍']],
    ]));

  it('does not tell ornaments before a marked label apart', () => expect(groupsOf('▲何川：好。\n●陆萍：好。\n')).toHaveLength(1));
});
