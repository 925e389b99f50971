import type { ReplyRow } from '../../tables/discussion/said/replies.js';
import { type AboutPeople, type Referred, referredPeople } from '../people/referred-people.js';
import type { TurnOrder } from '../people/turn-order.js';
import { around, placeOf, type Said } from '../said.js';
import { CUES } from './cues.js';
import { type Nameless, namelessIn } from './nameless.js';

/** A reply, where it stands and whom it is to. */
interface Reply extends Nameless {
  readonly to: readonly string[];
}

/** What is known of the people in a sentence. */
interface Around {
  readonly groups: readonly Referred[];
  /** Whoever was named last in the sentence before, where it is of the same turn. */
  readonly namedBefore: Referred | undefined;
  readonly order: TurnOrder;
}

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
const ANYTHING = /^/;

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
function namelessRow(said: Said, { groups, namedBefore, order }: Around): ReplyRow | null {
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
  const [left, right] = around(said.plain, { start, end }, NEAR);
  for (const { relation, before = ANYTHING, behind = ANYTHING } of CUES) {
    const [first, last] = [before.exec(left), behind.exec(right)];
    if (first === null || last === null) continue;
    if (relation === 'agree' && ASKS.test(said.plain.slice(end))) return null;
    const to = [...new Set(names)].filter((name) => name !== said.sentence.speaker);
    if (to.length === 0 && (names.length > 0 || (relation === 'refer' && !HERE.test(left + right)))) return null;
    return row(said, { relation, to, start: start - first[0].length, end: end + last[0].length });
  }
  return null;
}

const row = ({ sentence, text }: Said, { relation, to, start, end }: Reply): ReplyRow => ({
  ...placeOf(sentence),
  to,
  relation,
  text: text.slice(start, end),
});
