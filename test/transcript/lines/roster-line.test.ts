import { describe, expect, it } from 'vitest';
import { readRosterLine } from '../../../src/transcript/lines/roster-line.js';

describe('readRosterLine', () => {
  it.each([
    ['何川丨云岭大学教授', '何川', '云岭大学', '教授', null],
    ['何川：云岭大学教授、渡口镇顾问', '何川', '云岭大学', '教授', null],
    ['Lena Hartwig | 澜江晚报记者（主持）', 'Lena Hartwig', '澜江晚报', '记者', 'moderator'],
  ])('of %j gives the person', (line, name, organisation, title, role) =>
    expect(readRosterLine(line)).toEqual({ name, affiliations: [{ organisation, title }], role }),
  );

  it.each(['何川：先修桥。', '渡口镇 文化站', '何川'])('is null of %j', (line) => expect(readRosterLine(line)).toBeNull());
});
