import type { Aside, Utterance } from '../data.js';
import type { Block } from './assemble-blocks.js';
import type { Labels } from './choose-labels.js';
import type { Heading } from './headings.js';
import { parseLabelName } from './label-name.js';
import { splitLines } from './lines.js';

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
  const names = new Set(blocks.map(({ label }) => label).filter((label) => label !== ''));
  return { blocks, labels: new Map([...names].map((label) => [label, parseLabelName(label, '')])), headings, asides };
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
