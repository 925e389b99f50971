import type { Transcript } from '../../data.js';
import type { ReplyRow } from '../../tables/discussion/said/replies.js';
import type { PeopleForms } from '../people/named-people.js';
import { type Referred, referredPeople } from '../people/referred-people.js';
import { placeOf, type Said } from '../said.js';
import { CUES, type Cue } from './cues.js';

/** As much of the sentence as a cue is looked for in. */
const NEAR = 16;
/** 王老师和李老师 are addressed together. */
const JOINS = /^(?:、|和|与|跟|以及|及|还有)$/;

/**
 * Who answers, thanks, asks or refers to whom? One row for each cue with those whom it means: 谢谢沈教授 → thanks 沈述白; 我同意前面两位的看法 → agree, the two who
 * spoke before in that section; 刚才主持人提到 → refer, the moderator. `to` is empty where it cannot be decided. Nobody replies to themselves, and 你, 各位 and 大家
 * are nobody.
 */
export function findReplies(
  sentences: readonly Said[],
  about: { readonly forms: PeopleForms; readonly transcript: Transcript },
): readonly ReplyRow[] {
  return sentences.flatMap((said) => {
    const groups = joined(said, referredPeople(said, about));
    return groups.flatMap((group) => rowOf(said, group) ?? []);
  });
}

/** People who are named together as one. */
function joined({ plain }: Said, referred: readonly Referred[]): readonly Referred[] {
  const groups: Referred[] = [];
  for (const one of referred) {
    const last = groups.at(-1);
    if (last && JOINS.test(plain.slice(last.end, one.start)))
      groups.splice(-1, 1, { start: last.start, end: one.end, names: [...last.names, ...one.names] });
    else groups.push(one);
  }
  return groups;
}

function rowOf(said: Said, { start, end, names }: Referred): ReplyRow | null {
  const [before, behind] = [said.plain.slice(Math.max(0, start - NEAR), start), said.plain.slice(end, end + NEAR)];
  for (const cue of CUES) {
    const lengths = lengthsOf(cue, before, behind);
    if (lengths === null) continue;
    const to = [...new Set(names)].filter((name) => name !== said.sentence.speaker);
    if (to.length === 0 && names.length > 0) return null;
    return { ...placeOf(said.sentence), to, relation: cue.relation, text: said.text.slice(start - lengths[0], end + lengths[1]) };
  }
  return null;
}

/** How much of what stands before and behind belongs to the cue; null where it does not fit. */
function lengthsOf(cue: Cue, before: string, behind: string): readonly [number, number] | null {
  const first = cue.before?.exec(before);
  const last = cue.behind?.exec(behind);
  if (first === null || last === null) return null;
  return [first?.[0].length ?? 0, last?.[0].length ?? 0];
}
