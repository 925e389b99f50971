import type { ReplyRow } from '../../tables/discussion/said/replies.js';
import { type AboutPeople, type Referred, referredPeople } from '../people/referred-people.js';
import type { TurnOrder } from '../people/turn-order.js';
import { placeOf, type Said } from '../said.js';
import { CUES, type Cue, type Relation } from './cues.js';
import { namelessIn } from './nameless.js';

/** As much of the sentence as a cue is looked for in. */
const NEAR = 16;
/** 王老师和李老师 are addressed together. */
const JOINS = /^(?:、|和|与|跟|以及|及|还有)$/;
/** What follows is of somebody who is told of, but not by name. */
const TOLD = /刚才|刚刚|方才|前面|提到|说到|如果/;
/** 您同意刚才李总的看法吗？ asks for agreement. */
const ASKS = /^[^，。]*[吗？?]/;
/** Who is told what he just said has said more characters. */
const SPEECH = 12;
/** What was said in this discussion, where somebody whom it does not know is quoted. */
const HERE = /刚才|刚刚|方才|前面|正如|诚如|接着/;

/**
 * Who answers, thanks, asks or refers to whom? One row for each cue with those whom it means: 谢谢沈教授 → thanks 沈述白; 我同意前面两位的看法 → agree, the two who
 * spoke before in that section; 刚才主持人提到 → refer, the moderator; 我完全同意。 at the beginning of a turn → agree, whoever spoke before. `to` is empty where it
 * cannot be decided. Nobody replies to themselves, and 各位 and 大家 are nobody; whoever is given the floor is not replied to.
 */
export function findReplies(sentences: readonly Said[], about: AboutPeople): readonly ReplyRow[] {
  let [before, namedBefore]: [Said | undefined, Referred | undefined] = [undefined, undefined];
  return sentences.flatMap((said) => {
    const groups = joined(said, referredPeople(said, about));
    const rows = groups.flatMap((group) => rowOf(said, group) ?? []);
    const isTurn = before?.sentence.turn === said.sentence.turn;
    const nameless = namelessRow(said, { groups, namedBefore: isTurn ? namedBefore : undefined, order: about.order });
    [before, namedBefore] = [said, groups.at(-1)];
    return nameless === null || rows.some(({ relation }) => relation === nameless.relation) ? rows : [nameless, ...rows];
  });
}

/**
 * Whoever is named before it in the sentence is meant (何老师和叶老师讲了，我也都同意。), else whoever spoke before. 你刚才说 is to whoever was named in the sentence before, and
 * not to who only gave the floor.
 */
function namelessRow(
  said: Said,
  {
    groups,
    namedBefore,
    order,
  }: { readonly groups: readonly Referred[]; readonly namedBefore: Referred | undefined; readonly order: TurnOrder },
): ReplyRow | null {
  const found = namelessIn(said, order.placeIn(said).fromBeginning);
  if (found === null) return null;
  const isTold = found.relation === 'refer';
  const named = groups.findLast(({ end }) => end <= found.start) ?? (isTold ? namedBefore : undefined);
  if (named === undefined && !isTold && TOLD.test(said.plain.slice(0, found.start))) return null;
  if (named?.names.length === 0 && !HERE.test(said.plain.slice(0, found.start))) return null;
  const before = (isTold ? order.before(said, SPEECH) : '') || order.before(said);
  const to = (named?.names ?? [before]).filter((name) => name !== said.sentence.speaker);
  return named === undefined && before === '' ? null : row(said, { ...found, to });
}

/** People who are named together as one; nobody where one of them is not known. */
function joined({ plain }: Said, referred: readonly Referred[]): readonly Referred[] {
  const groups: Referred[] = [];
  for (const one of referred) {
    const last = groups.at(-1);
    if (last && JOINS.test(plain.slice(last.end, one.start))) {
      const names = last.names.length === 0 || one.names.length === 0 ? [] : [...last.names, ...one.names];
      groups.splice(-1, 1, { start: last.start, end: one.end, names });
    } else groups.push(one);
  }
  return groups;
}

function rowOf(said: Said, { start, end, names }: Referred): ReplyRow | null {
  const [before, behind] = [said.plain.slice(Math.max(0, start - NEAR), start), said.plain.slice(end, end + NEAR)];
  for (const cue of CUES) {
    const lengths = lengthsOf(cue, before, behind);
    if (lengths === null) continue;
    if (cue.relation === 'agree' && ASKS.test(said.plain.slice(end))) return null;
    const to = [...new Set(names)].filter((name) => name !== said.sentence.speaker);
    if (to.length === 0 && (names.length > 0 || (cue.relation === 'refer' && !HERE.test(before + behind)))) return null;
    return row(said, { relation: cue.relation, to, start: start - lengths[0], end: end + lengths[1] });
  }
  return null;
}

const row = (
  { sentence, text }: Said,
  {
    relation,
    to,
    start,
    end,
  }: { readonly relation: Relation; readonly to: readonly string[]; readonly start: number; readonly end: number },
): ReplyRow => ({ ...placeOf(sentence), to, relation, text: text.slice(start, end) });

/** How much of what stands before and behind belongs to the cue; null where it does not fit. */
function lengthsOf(cue: Cue, before: string, behind: string): readonly [number, number] | null {
  const first = cue.before?.exec(before);
  const last = cue.behind?.exec(behind);
  if (first === null || last === null) return null;
  return [first?.[0].length ?? 0, last?.[0].length ?? 0];
}
