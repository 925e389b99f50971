import type { Aside, Role, Utterance } from '../data.js';
import type { Block } from './assemble-blocks.js';
import type { Labels } from './choose-labels.js';
import type { Heading } from './headings.js';
import { type LabelName, parseLabelName } from './label-name.js';
import { splitLines } from './lines.js';
import { roleOf } from './roles.js';

export interface UtteranceBlocks {
  readonly blocks: readonly Block[];
  readonly labels: Labels;
  readonly headings: readonly Omit<Heading, 'line'>[];
  readonly asides: readonly Aside[];
}

/** A table or a data file says who speaks: nothing is guessed. Neighbours of one speaker are joined; what lies between is a heading. */
export function utteranceBlocks(text: string, utterances: readonly Utterance[]): UtteranceBlocks {
  const blocks: Block[] = [];
  const headings: Omit<Heading, 'line'>[] = [];
  const asides: Aside[] = [];
  let end = 0;
  for (const utterance of utterances) {
    for (const line of splitLines(text.slice(end, utterance.from))) {
      headings.push({ number: '', title: line.text.replace(/^#+\s*/, '') });
      asides.push({ kind: 'heading', start: end + line.start, end: end + line.end });
    }
    end = utterance.to;
    blocks.push(blockOf(text, utterance, headings.length));
  }
  return { blocks, labels: namesOf(utterances), headings, asides };
}

/** Everybody who is named, with the first role that the file gives: a part in the discussion, or an office and its organisation. */
function namesOf(utterances: readonly Utterance[]): Labels {
  const roles = new Map<string, string>();
  for (const { speaker, role } of utterances) if (speaker !== '') roles.set(speaker, roles.get(speaker) || role.trim());
  return new Map([...roles].map(([label, role]) => [label, nameOf(label, role)]));
}

/** ParlaMint says chair, guest and regular. */
const PARTS: Readonly<Record<string, Role>> = { chair: 'moderator', guest: 'panelist', regular: 'panelist' };

function nameOf(label: string, role: string): LabelName {
  const part = PARTS[role] ?? roleOf(role);
  return part === null ? parseLabelName(label, role) : { ...parseLabelName(label, ''), role: part };
}

function blockOf(text: string, { speaker, time, start: begins, end: ends, from, to }: Utterance, section: number): Block {
  const paragraphs = [];
  for (let start = from; start < to; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 || feed > to ? to : feed;
    if (end > start) paragraphs.push({ start, end });
    start = end + 1;
  }
  return {
    section,
    label: speaker,
    kind: speaker === '' ? 'unattributed' : 'spoken',
    time,
    spoken: { start: begins, end: ends },
    paragraphs,
  };
}
