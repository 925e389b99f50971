import { indexNames, readIntroductions } from '../names/introductions.js';
import { jobTitleAtEnd } from '../names/job-titles.js';
import { isHanName, surnameOf } from '../names/person-names.js';
import type { Block } from '../structure/block-builder.js';
import type { Drafts } from './person-draft.js';

interface Found {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly nameOf: (label: string) => string;
}

/** Where people are from, as the moderator says it when introducing them, for those of whom nothing else tells it. */
export function assignIntroduced(drafts: Drafts, found: Found): void {
  const known = indexNames([...drafts.keys()].filter(isHanName));
  for (const paragraph of moderatorsSpeech(drafts, found)) {
    for (const { name, affiliations } of readIntroductions(paragraph, known)) {
      const person = drafts.get(name);
      if (person && affiliations.length > 0 && person.affiliations.every(({ organisation }) => organisation === ''))
        person.affiliations = affiliations;
    }
  }
}

/**
 * 王局长 → 王建国, where the moderator speaks of 王建国局长 or 局长王建国 and of no other 王 with that title: worth a line of the settings,
 * and no change of name, since it may be somebody else.
 */
export function findIntroducedNames(drafts: Drafts, found: Found): ReadonlyMap<string, string> {
  const speech = moderatorsSpeech(drafts, found).join('\n');
  const forms = [...drafts.keys()].flatMap((label) => {
    const title = jobTitleAtEnd(label);
    const surname = label.slice(0, label.length - title.length);
    return title !== '' && surname !== '' && surnameOf(`${surname}某`) === surname ? [{ label, title, surname }] : [];
  });
  return new Map(
    forms.flatMap(({ label, title, surname }) => {
      const before = new RegExp(`${title}(${surname}\\p{Script=Han}{1,2})(?=[，。、；！？,;!?\\s和与]|以及|还有|$)`, 'gu');
      const behind = new RegExp(`(${surname}\\p{Script=Han}{1,2})(?:常务)?副?${title}`, 'gu');
      const names = [...speech.matchAll(before), ...speech.matchAll(behind)].flatMap(([, name = '']) => (isHanName(name) ? [name] : []));
      const [name, ...others] = new Set(names);
      return name !== undefined && others.length === 0 && !drafts.has(name) ? [[label, name] as const] : [];
    }),
  );
}

/** The paragraphs of whoever moderates. */
function moderatorsSpeech(drafts: Drafts, { text, blocks, nameOf }: Found): readonly string[] {
  return blocks
    .filter(({ kind, label }) => kind === 'spoken' && drafts.get(nameOf(label))?.role === 'moderator')
    .flatMap(({ paragraphs }) => paragraphs.map(({ start, end }) => text.slice(start, end)));
}
