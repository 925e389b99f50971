import type { Doubt } from '../../data.js';
import { doubtMessages } from '../../errors/warnings.js';
import type { Candidate } from '../labels/candidates/candidate.js';
import { lineNumberAt } from '../labels/line.js';
import { isHanName } from '../names/person-names.js';
import type { DoubtEvidence } from './evidence.js';
import { aliasSetting } from './settings-line.js';

/** So seldom, beside a name that differs in one character and stands at least this many times as often, a name is probably mistyped. */
const SELDOM = 2;
const TIMES = 4;

/** 郑海宁 forty times and 郑海宇 once. Names of two characters differ in one by nature. */
export function misspelledNameDoubts({ read: { lines }, labels, given }: DoubtEvidence): readonly Doubt[] {
  const names = [...countLabels(labels.values())].filter(([label]) => label.length >= 3 && isHanName(label));
  return names.flatMap(([label, { count, line }]): readonly Doubt[] => {
    const like = names.find(([other, { count: often }]) => often >= count * TIMES && differInOne(label, other));
    if (count > SELDOM || !like || given.has(label)) return [];
    const [name] = like;
    return [nameDoubt({ label, name, line: lineNumberAt(lines, line), share: 1 })];
  });
}

function countLabels(labels: Iterable<Candidate>): ReadonlyMap<string, { readonly count: number; readonly line: number }> {
  const seen = new Map<string, { count: number; readonly line: number }>();
  for (const { line, reading } of labels) {
    const before = seen.get(reading.value);
    if (before) before.count++;
    else seen.set(reading.value, { count: 1, line });
  }
  return seen;
}

function differInOne(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((character, i) => character !== b[i]).length === 1;
}

/** 发言人3 says 我叫郭丽, the moderator of 王局长 王建国局长: worth a line of the settings, and no change of name. */
export const proposedNameDoubts = (evidence: DoubtEvidence): readonly Doubt[] => pairDoubts(evidence, evidence.proposed, 0);

/** 何教授 and 何川, who seem to answer each other: two people, or one whose turns are cut. */
export const unsettledNameDoubts = (evidence: DoubtEvidence): readonly Doubt[] => pairDoubts(evidence, evidence.unsettled, 1);

function pairDoubts(
  { read: { lines }, labels, given }: DoubtEvidence,
  pairs: ReadonlyMap<string, string>,
  share: number,
): readonly Doubt[] {
  return [...pairs]
    .filter(([label]) => !given.has(label))
    .map(([label, name]) => {
      const at = [...labels.values()].find(({ reading }) => reading.value === label)?.line ?? -1;
      return nameDoubt({ label, name, line: lineNumberAt(lines, at), share });
    });
}

interface NameDoubt {
  readonly label: string;
  readonly name: string;
  readonly line: number;
  readonly share: number;
}

const nameDoubt = ({ label, name, line, share }: NameDoubt): Doubt => ({
  kind: 'name',
  line,
  text: label,
  share,
  message: doubtMessages.name(label, name),
  setting: aliasSetting(name, label),
});
