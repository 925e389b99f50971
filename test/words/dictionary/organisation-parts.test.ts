import { describe, expect, it } from 'vitest';
import { isOrganisationPart, shortNames, splitOrganisation } from '../../../src/words/dictionary/organisation-parts.js';

describe('splitOrganisation', () => {
  it.each([
    ['云岭大学金融研究院', ['云岭大学', '金融研究院']],
    ['青石集团', ['青石集团']],
    ['云岭大学附属', ['云岭大学', '附属']],
    ['青石', ['青石']],
  ])('splits %s into %j', (name, parts) => expect(splitOrganisation(name)).toEqual(parts));
});

describe('shortNames', () => {
  it('gives each short name that the text introduces, once', () => {
    const text = '云岭大学（以下简称“云大”）来了。云岭大学(简称:岭大)和云岭大学（下文简称云大）。';
    expect(shortNames('云岭大学', text)).toEqual(['云大', '岭大']);
  });

  it('gives none where the text introduces none', () => expect(shortNames('云岭大学', '云岭大学（公立）来了。')).toEqual([]));
});

describe('isOrganisationPart', () => {
  it('is true of a name that identifies an organisation alone', () =>
    expect(['云岭大学', '学院', '研究院', '金融研究院'].map(isOrganisationPart)).toEqual([true, false, false, true]));
});
