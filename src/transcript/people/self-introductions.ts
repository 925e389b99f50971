import { isHanName } from '../names/person-names.js';
import type { Block } from '../structure/block-builder.js';
import type { LabelNames } from './label-names.js';

/** 我是郭丽，来自云岭大学: a name, and where from. */
const PLAIN = /(?:^|[，。！？,.!?\s])我是(\p{Script=Han}{2,4})[，,。\s]*我?(?:是)?来自/u;
/** 我叫郭丽, 我是云岭大学的郭丽: enough to propose, too little to rename somebody. */
const SAID = /(?:^|[，。！？,.!?\s])我(?:是|叫)(?:来自)?(?:[^，。！？,.!?]{0,20}的)?(\p{Script=Han}{2,4})(?=[，。！？,.!?\s]|$)/u;
const REACH = 120;

export interface SelfIntroductions {
  /** Numbered label → the name by which its speaker plainly introduces themselves. */
  readonly used: ReadonlyMap<string, string>;
  /** … and by which they seem to. */
  readonly proposed: ReadonlyMap<string, string>;
}

/**
 * Who 发言人3 is, by what they say at the beginning of one of their first two turns, where they name one name only and nobody else
 * claims it.
 */
export function findSelfIntroductions(text: string, blocks: readonly Block[], labels: LabelNames): SelfIntroductions {
  const plain = new Map<string, string>();
  const said = new Map<string, string>();
  const turns = new Map<string, number>();
  for (const { label, kind, paragraphs } of blocks) {
    const [first] = paragraphs;
    if (kind !== 'spoken' || labels.get(label)?.kind !== 'numbered' || !first) continue;
    const turn = (turns.get(label) ?? 0) + 1;
    turns.set(label, turn);
    if (turn > 2) continue;
    const opening = text.slice(first.start, Math.min(first.end, first.start + REACH));
    noteName(plain, label, PLAIN.exec(opening));
    noteName(said, label, SAID.exec(opening));
  }
  const used = claimedOnce(plain);
  return { used, proposed: new Map([...claimedOnce(said)].filter(([label]) => !used.has(label))) };
}

function noteName(names: Map<string, string>, label: string, match: RegExpExecArray | null): void {
  const [, name = ''] = match ?? [];
  if (isHanName(name) && !names.has(label)) names.set(label, name);
}

function claimedOnce(found: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = [...found.values()];
  return new Map([...found].filter(([, name]) => names.indexOf(name) === names.lastIndexOf(name)));
}
