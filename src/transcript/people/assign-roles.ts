import { isOrganisation } from '../names/affiliations.js';
import type { Block } from '../structure/block-builder.js';
import { findModerator } from './find-moderator.js';
import type { Drafts, PersonDraft } from './person-draft.js';

interface Found {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly nameOf: (label: string) => string;
}

/** Where nobody is said to moderate, who does; where a moderator or reporter asks, everybody else who is named answers. */
export function assignRoles(drafts: Drafts, { text, blocks, nameOf }: Found): void {
  const spoken = new Set(blocks.filter(({ kind }) => kind === 'spoken').map(({ label }) => nameOf(label)));
  const people = [...drafts.values()].filter(({ name }) => spoken.has(name));
  const asks = ({ role }: PersonDraft): boolean => role === 'moderator' || role === 'reporter';
  if (!people.some(({ role }) => role === 'moderator')) {
    const moderator = drafts.get(findModerator(text, blocks, nameOf) ?? '');
    const answers = (label: string): boolean => drafts.get(nameOf(label))?.role === null;
    if (moderator?.role === null && (!people.some(asks) || saysLess(moderator.name, { blocks, nameOf, answers })))
      moderator.role = 'moderator';
  }
  const guided = people.some(asks);
  for (const person of people) if (person.role === null && (guided || person.affiliations.length > 0)) person.role = 'panelist';
}

/** Whoever opens a press conference and answers there too is its spokesperson, and no host. */
const HOST_SAYS = 1 / 3;

function saysLess(
  name: string,
  { blocks, nameOf, answers }: Pick<Found, 'blocks' | 'nameOf'> & { readonly answers: (label: string) => boolean },
): boolean {
  const lengthOf = (own: readonly Block[]): number =>
    own.flatMap(({ paragraphs }) => paragraphs).reduce((sum, { start, end }) => sum + end - start, 0);
  const said = blocks.filter(({ kind, label }) => kind === 'spoken' && answers(label));
  return lengthOf(said.filter(({ label }) => nameOf(label) === name)) < HOST_SAYS * lengthOf(said);
}

/** 請秘書處報告: the job title of whoever speaks next belongs to that organisation, where the label has a title alone. */
export function assignOrganisations(drafts: Drafts, { text, blocks, nameOf }: Found): void {
  let before: Block | undefined;
  for (const block of blocks) {
    if (block.kind !== 'spoken') continue;
    const request = before?.paragraphs.at(-1);
    before = block;
    const person = drafts.get(nameOf(block.label));
    const [first, ...others] = person?.affiliations ?? [];
    if (!request || !person || first?.organisation !== '') continue;
    const [, organisation = ''] = REQUEST.exec(text.slice(Math.max(request.start, request.end - REACH), request.end)) ?? [];
    if (isOrganisation(organisation)) person.affiliations = [{ ...first, organisation }, ...others];
  }
}

const REACH = 40;
const REQUEST =
  /[请請]由?(\p{Script=Han}{2,10}?)(?:先|来|來)?(?:[作做][一个個]*)?(?:报告|報告|说明|說明|回应|回應|答复|答覆|汇报|匯報)[^请請]{0,20}$/u;
