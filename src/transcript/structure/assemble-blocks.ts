import type { Aside } from '../../data.js';
import type { Candidate } from '../labels/candidates/candidate.js';
import { isAfterGap, isTimeAlone, type Line, textAt } from '../labels/line.js';
import { factOdds } from '../lines/fact-odds.js';
import { fieldOf, headFieldOf, isHeadField } from '../lines/fields.js';
import { isNonSpeech, isNotice } from '../lines/notices.js';
import { isRosterLine } from '../lines/read-roster.js';
import { indexNames } from '../names/introductions.js';
import { type Block, BlockBuilder } from './block-builder.js';
import type { Extent } from './find-extent.js';
import type { Heading } from './headings/heading.js';
import { CLAUSE_END, findSignedSpeech } from './signed-speech.js';

export interface Assembled {
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
}

interface Parts {
  readonly lines: readonly Line[];
  readonly labels: ReadonlyMap<number, Candidate>;
  readonly headings: readonly Heading[];
  readonly extent: Extent;
  /** The line that is the title, -1 where none is. */
  readonly title: number;
  /** Names that are certain, for speech quoted in prose. */
  readonly known: ReadonlySet<string>;
}

/**
 * Goes through the lines once. A label opens a block, unlabelled paragraphs go on under it, a heading closes it; speech quoted
 * in prose is a block of its own; header and footer, notices and by-lines belong to nobody.
 */
export function assembleBlocks({ lines, labels, headings, extent, title, known }: Parts): Assembled {
  const sectionAt = new Map(headings.map(({ line }, i) => [line, i + 1]));
  const names = indexNames(new Set([...known, ...[...labels.values()].map(({ reading }) => reading.value)]));
  const builder = new BlockBuilder();
  const isOutside = (i: number): boolean => i < extent.from || i >= extent.to;
  const signed = findSignedSpeech({ lines, labels, isTitle: (i) => sectionAt.has(i) || i === title });
  for (const [i, line] of lines.entries()) {
    const { unit, text } = line;
    const label = labels.get(i);
    const section = sectionAt.get(i);
    const signature = signed.get(i);
    if (signature) builder.openSigned(line, signature);
    if (section !== undefined && i !== title) builder.openSection(section);
    if (i === title) builder.addAside(unit, null, 'title');
    else if (section !== undefined && !(label && unit.level > 0)) builder.addAside(unit, null, 'heading');
    else if (label?.speech === 'above') builder.closeSigned(line, label);
    else if (label) builder.addLabelled(line, label);
    else if (isNonSpeech(text) && unit.time === '' && !isTimeAlone(line)) builder.addAside(unit, null, 'mark');
    else if (isOutside(i) ? isFieldOutside(lines, i) : isFact(text)) builder.addAside(unit, null, 'field');
    else {
      const outside = isOutside(i) || isNotice(text) || fieldOf(text)?.value === '';
      const quoted = !outside || labels.size === 0 ? builder.readQuoted(line, names) : null;
      if (quoted) builder.addQuoted(unit, quoted);
      else builder.addUnlabelled(line, outside);
    }
  }
  return { blocks: builder.blocks.filter(({ paragraphs }) => paragraphs.length > 0), asides: builder.asides };
}

/** A field among the turns, with a value that nobody says. */
function isFact(text: string): boolean {
  const field = fieldOf(text);
  return field !== null && field.value !== '' && factOdds(field.value) > 1.5;
}

/** In header and footer a field, its value on the line below its key, or a person of a roster. */
function isFieldOutside(lines: readonly Line[], i: number): boolean {
  if (isHeadField(textAt(lines, i)) || isRosterLine(textAt(lines, i))) return true;
  return headFieldOf(textAt(lines, i - 1))?.value === '' && !CLAUSE_END.test(textAt(lines, i).slice(-2)) && !isAfterGap(lines, i);
}
