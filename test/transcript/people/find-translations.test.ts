import { describe, expect, it } from 'vitest';
import { namesOf } from '../six-turns.js';
import { parse } from '../sources.js';

describe('findTranslations', () => {
  it('gives a Latin label that always follows one Chinese label to that speaker', () =>
    expect(
      namesOf(
        parse('何川：先修桥。\nHe: The bridge first.\n陆萍：先修路。\nLu: The road first.\n何川：好。\nHe: Good.\n陆萍：好。\nLu: Good.\n'),
      ),
    ).toEqual(['何川', '陆萍']));
  it('leaves a Latin label alone that follows two', () =>
    expect(
      namesOf(parse('何川：先修桥。\nTony: The bridge first.\n陆萍：先修路。\nTony: The road first.\n何川：好。\n陆萍：好。\n')),
    ).toContain('Tony'));
});
