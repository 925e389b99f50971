import { describe, expect, it } from 'vitest';
import { endsOfValue } from '../../../../src/transcript/labels/prefix/value-ends.js';

const values = (line: string): readonly string[] => endsOfValue(line, 0).map((end) => line.slice(0, end));

describe('endsOfValue', () => {
  it.each([
    ['何川：修。', ['何川']],
    ['Tony 王：修。', ['Tony', 'Tony 王']],
    ['J. Weller: Good.', ['J. Weller']],
    ['阿依古丽·买买提：修。', ['阿依古丽·买买提']],
    ['何川 - 云岭大学：修。', ['何川', '何川 - 云岭大学']],
    ['甲、乙：修。', ['甲', '甲、乙']],
    ['138****0000：修。', ['138', '138*', '138**', '138****0000']],
    ['股东（持股3000股）刘先生：修。', ['股东', '股东（持股3000股）刘先生']],
    ['《渡口报》记者：修。', ['《渡口报》记者']],
    ['股东（这一次会议之前持有股份三千零一股）刘先生：修。', ['股东']],
    ['，何川', []],
  ])('of %j are %j', (line, expected) => expect(values(line)).toEqual(expected));

  it('stops within what is too long for a name', () => expect(values('一'.repeat(60))).toEqual([]));
});
