import { describe, expect, it } from 'vitest';
import { parse } from '../../sources.js';

describe('listForms', () => {
  it('gives the forms in the syntax of the settings, the most frequent first, with their names by frequency', () =>
    expect(parse('何川：先修桥。\n陆萍：先修路。\n陆萍：水来了呢？\n何川：先看天。\n陆萍：好。\n').forms).toEqual([
      { pattern: '{name}：{speech}', count: 5, names: ['陆萍', '何川'] },
    ]));
});
