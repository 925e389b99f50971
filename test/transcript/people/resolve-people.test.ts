import { describe, expect, it } from 'vitest';
import { parse } from '../sources.js';

describe('resolvePeople', () => {
  it('brings labels, rosters and forms of address together under one name', () =>
    expect(
      parse('嘉宾：何川、陆萍\n何川丨云岭大学教授\n\n何川：先修桥。\n陆萍：何教授说得对。\n何川：好。\n陆萍：好。\n').people.map(
        ({ name, aliases, organisations, titles, role }) => ({ name, aliases, organisations, titles, role }),
      ),
    ).toEqual([
      { name: '何川', aliases: ['何教授'], organisations: ['云岭大学'], titles: ['教授'], role: 'panelist' },
      { name: '陆萍', aliases: [], organisations: [], titles: [], role: 'panelist' },
    ]));
});
