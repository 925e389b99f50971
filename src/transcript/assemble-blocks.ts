import type { Aside, Span, TurnKind } from '../data.js';
import { isHeadBlockLine, type Labels, type ReadLine } from './choose-labels.js';
import { isFurnitureKey, isMark, isNotice } from './furniture.js';
import type { Heading } from './headings.js';
import { indexNames } from './introductions.js';
import type { Line } from './lines.js';
import { skipMarkup, trimMarkup } from './markup.js';
import { readQuotedSpeech } from './quoted-speech.js';
import type { LabelReading } from './read-label.js';

/** A stretch of text of one label, of one quotation, or of nobody. */
export interface Block {
  readonly section: number;
  /** As printed; the name for quoted speech, '' where unattributed. */
  readonly label: string;
  readonly kind: TurnKind;
  readonly time: string;
  /** Seconds, where the file gives when the speech begins and ends. */
  readonly spoken: { readonly start: number | null; readonly end: number | null } | null;
  readonly paragraphs: readonly Span[];
}

interface OpenBlock extends Block {
  readonly paragraphs: Span[];
}

export interface Assembled {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
}

interface Parts {
  readonly lines: readonly ReadLine[];
  readonly labels: Labels;
  readonly headings: readonly Heading[];
  /** Names that are sure, for speech told in prose. */
  readonly known: ReadonlySet<string>;
}

const CLOSING = /^(?:在?[^，。：:]{0,14}(?:最后|结束|尾声|末尾|会后|临近结束|接近尾声))/;

/**
 * Goes through the lines once. A label opens a block, unlabelled paragraphs go on under it, a heading closes it; speech told
 * in prose is a block of its own; what stands before the first label, notices and by-lines belong to nobody.
 */
export function assembleBlocks({ lines, labels, headings, known }: Parts): Assembled {
  const headingAt = new Map(headings.map((heading, i) => [heading.line, i + 1]));
  const headEnd = endOfHead(lines, labels);
  const names = indexNames(new Set([...known, ...[...labels.values()].filter(({ kind }) => kind === 'person').map(({ name }) => name)]));
  const title = readTitle(lines, labels, headingAt);
  const blocks: OpenBlock[] = [];
  let section = 0;
  let open: OpenBlock | null = null;

  const begin = (block: Omit<OpenBlock, 'section' | 'paragraphs'>, paragraph: Span | null): OpenBlock => {
    const last = blocks.at(-1);
    const joins = last && last === open && last.label === block.label && last.kind === block.kind && block.kind !== 'quoted';
    const { label, kind, time, spoken } = block;
    const target = joins ? last : { label, kind, time, spoken, section, paragraphs: [] };
    if (!joins) blocks.push(target);
    if (paragraph) target.paragraphs.push(paragraph);
    return target;
  };
  const nobody = { label: '', kind: 'unattributed', time: '', spoken: null } as const;
  const asides: Aside[] = [];
  const around = (line: Line, kept: Span | null, kind: Aside['kind']): void => {
    const ends = kept
      ? [
          { start: line.start, end: kept.start },
          { start: kept.end, end: line.end },
        ]
      : [{ start: line.start, end: line.end }];
    for (const span of ends) if (span.start < span.end) asides.push({ ...span, kind });
  };

  lines.forEach(({ line, reading }, i) => {
    if (i === 0 && title !== '') {
      around(line, null, 'title');
      return;
    }
    const heading = headingAt.get(i);
    if (heading !== undefined) {
      section = heading;
      open = null;
      around(line, null, 'heading');
      return;
    }
    const paragraph = speechOf(line, reading);
    if (reading && labels.has(reading.label) && !(i < headEnd && isHeadBlockLine(line, reading))) {
      around(line, paragraph, 'label');
      open = begin({ label: reading.label, kind: 'spoken', time: reading.time, spoken: null }, paragraph);
    } else if (reading?.form === 'stamp') {
      around(line, paragraph, 'label');
      open = begin(open ?? nobody, paragraph);
    } else if (isMark(line.text)) {
      around(line, null, 'mark');
    } else {
      const whole = { start: line.start + skipMarkup(line.text, 0), end: line.start + trimMarkup(line.text) };
      const isProse = open === null || open.kind !== 'spoken' || CLOSING.test(line.text);
      const quoted = i >= headEnd && isProse ? readQuotedSpeech(line.text, names) : null;
      const furniture = isNotice(line.text) || (reading?.form === 'colon' && isFurnitureKey(reading.label));
      if (whole.start >= whole.end) {
        around(line, null, 'markup');
      } else if (quoted) {
        const speech = { start: line.start + quoted.from, end: line.start + quoted.to };
        around(line, speech, 'lead-in');
        begin({ label: quoted.name, kind: 'quoted', time: '', spoken: null }, speech);
        open = null;
      } else {
        around(line, whole, 'markup');
        open = begin(furniture || open === null ? nobody : open, whole);
      }
    }
  });
  return { title, blocks: blocks.filter(({ paragraphs }) => paragraphs.length > 0), asides };
}

function speechOf(line: Line, reading: LabelReading | null): Span | null {
  if (reading === null || reading.from >= reading.to) return null;
  return { start: line.start + reading.from, end: line.start + reading.to };
}

/** The head of a file ends where the first label is followed by speech. */
function endOfHead(lines: readonly ReadLine[], labels: Labels): number {
  const first = lines.findIndex(({ line, reading }) => reading !== null && labels.has(reading.label) && !isHeadBlockLine(line, reading));
  return Math.max(first, 0);
}

/** A first line that is short, carries no label and does not end as a sentence does. */
function readTitle(lines: readonly ReadLine[], labels: Labels, headingAt: ReadonlyMap<number, number>): string {
  const [first] = lines;
  if (!first || lines.length < 2 || headingAt.has(0) || labels.has(first.reading?.label ?? '')) return '';
  const { text } = first.line;
  const marked = (/^#\s+(.+)$/.exec(text) ?? /^(?:会议|论坛|活动|圆桌)?(?:名称|主题|标题|题目)\s*[:：]\s*(.{2,60})$/.exec(text))?.[1];
  if (marked) return marked.trim();
  if (text.length > 50 || /[。；;，,：:、…”]$/.test(text) || isNotice(text) || (first.reading?.form ?? 'line') === 'stamp') return '';
  return text;
}
