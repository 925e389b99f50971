import type { MentionRow } from '../../tables/discussion/said/mentions.js';
import { namedPeople } from '../people/named-people.js';
import type { AboutPeople } from '../people/referred-people.js';
import { placeOf, type Said } from '../said.js';
import { withLongestNames } from './longest-names.js';
import type { Mention, MentionKind } from './mention.js';
import { organisations } from './organisations.js';
import { persons } from './persons.js';
import { places } from './places.js';
import { products } from './products.js';
import { works } from './works.js';

/** Of two that overlap the one whose kind comes first is kept; within a kind, the longer. Then each is as long as its name. */
const ORDER: readonly MentionKind[] = ['work', 'person', 'organisation', 'product', 'place'];

/**
 * Who and what is named? One row a mention, in order of the text: 沈教授 → person 沈述白, 《江岸纪事》 → work 江岸纪事, 云陂大学 → organisation, GPT-4 → product,
 * 宁潮市 → place. 我 and 本公司 are no names. None where nothing is said.
 */
export const findMentions = (sentences: readonly Said[], about: AboutPeople): readonly MentionRow[] =>
  sentences.flatMap((said) =>
    mentionsIn(said, about).map(({ kind, name, start, end }) => {
      const text = said.text.slice(start, end);
      return { kind, name: name || text, text, ...placeOf(said.sentence), start };
    }),
  );

function mentionsIn(said: Said, { forms }: AboutPeople): readonly Mention[] {
  const all = [
    ...works(said.text),
    ...persons(said, namedPeople(said, forms)),
    ...organisations(said),
    ...products(said.text, said.plain),
    ...places(said),
  ].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(said.text.length);
  const kept = all.filter(({ start, end }) => {
    const isFree = !taken.subarray(start, end).includes(1);
    if (isFree) taken.fill(1, start, end);
    return isFree;
  });
  return withLongestNames(
    said,
    kept.sort((a, b) => a.start - b.start),
  );
}
