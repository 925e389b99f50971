import type { Aside, Span, TurnKind, Unit } from '../../data.js';
import type { Candidate } from '../labels/choose-labels.js';
import type { Line } from '../labels/learn-forms.js';
import { factOdds, fieldOf, isMark, isNotice } from '../lines/fields.js';
import { readQuotedSpeech } from '../lines/quoted-speech.js';
import { indexNames, readIntroductions } from '../names/introductions.js';
import type { Extent } from './find-extent.js';
import type { Heading } from './headings/find-headings.js';

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
  spoken: Block['spoken'];
  readonly paragraphs: Span[];
}

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
  /** Names that are sure, for speech told in prose. */
  readonly known: ReadonlySet<string>;
}

const CLOSING = /^(?:在?[^，。：:]{0,14}(?:最后|结束|尾声|末尾|会后|临近结束|接近尾声))/;
const ENDED = /[。！？!?…~～”"’」』）)\]】：:；;，,]$/;
const NOBODY = { label: '', kind: 'unattributed', time: '', spoken: null } as const;

/**
 * Goes through the lines once. A label opens a block, unlabelled paragraphs go on under it, a heading closes it; speech told
 * in prose is a block of its own; head and foot, notices and by-lines belong to nobody.
 */
export function assembleBlocks({ lines, labels, headings, extent, title, known }: Parts): Assembled {
  const headingAt = new Map(headings.map((heading, i) => [heading.line, i + 1]));
  const names = indexNames(new Set([...known, ...[...labels.values()].map(({ reading }) => reading.value)]));
  const book = new BlockBook();
  const isOutside = (i: number): boolean => i < extent.from || i >= extent.to;
  const isField = (i: number): boolean => {
    const field = fieldOf(lines[i]?.text ?? '');
    if (!isOutside(i)) return field !== null && field.value !== '' && factOdds(field.value) > 1.5;
    return (
      field !== null ||
      (fieldOf(lines[i - 1]?.text ?? '')?.value === '' &&
        !ENDED.test((lines[i]?.text ?? '').slice(-2)) &&
        lines[i]?.unit.afterGap === false)
    );
  };
  const signed = signedLines({ lines, labels, headingAt, title });
  lines.forEach((line, i) => {
    const { unit, text } = line;
    const label = labels.get(i);
    const heading = headingAt.get(i);
    const signature = signed.get(i);
    if (signature) book.sign(line, signature);
    if (heading !== undefined && i !== title) book.openSection(heading);
    if (i === title) book.around(unit, null, 'title');
    else if (heading !== undefined && !(label && unit.level > 0)) book.around(unit, null, 'heading');
    else if (label?.speech === 'above') book.closeSigned(line, label);
    else if (label) book.label(line, label);
    else if (isMark(text) && unit.time === '' && !isStamp(line)) book.around(unit, null, 'mark');
    else if (isField(i)) book.around(unit, null, 'field');
    else {
      const outside = isOutside(i) || isNotice(text) || fieldOf(text)?.value === '';
      const quoted = !outside || labels.size === 0 ? book.readQuoted(line, names) : null;
      if (quoted) book.quote(unit, quoted);
      else book.goOn(line, outside);
    }
  });
  return { blocks: book.blocks.filter(({ paragraphs }) => paragraphs.length > 0), asides: book.asides };
}

/** Lines at which the speech begins whose label stands below it: behind the label, heading or head before. */
function signedLines({
  lines,
  labels,
  headingAt,
  title,
}: Omit<Parts, 'headings' | 'known' | 'extent'> & { readonly headingAt: ReadonlyMap<number, number> }): ReadonlyMap<number, Candidate> {
  const signed = new Map<number, Candidate>();
  const [first = 0, ...others] = labels.keys();
  // Where gaps stand between turns alone, the first begins at a gap too.
  const gaps = others.some((line) => lines[line]?.unit.afterGap === true && !labels.has(line - 1));
  for (const [line, label] of labels) {
    if (label.speech === 'below') continue;
    let start = line;
    const isOutside = (i: number): boolean =>
      i < 0 || labels.has(i) || headingAt.has(i) || i === title || isNotice(lines[i]?.text ?? '') || fieldOf(lines[i]?.text ?? '') !== null;
    const isHead = (i: number): boolean =>
      line === first && (!isSaid(lines[i]?.text ?? '') || (!gaps && lines[i + 1]?.unit.afterGap === true));
    const isQuote = lines[line]?.unit.quoted === true;
    while (!isOutside(start - 1) && !isHead(start - 1) && !(isQuote && lines[start]?.unit.afterGap)) start--;
    if (start < line || label.from < label.to) signed.set(start, label);
  }
  return signed;
}

/** The first paragraph of an article: 近日，几位嘉宾围坐在一起，谈了谈…。 */
const NARRATES = /^(?!.*我).*(?:围坐|对谈|圆桌|座谈|论坛|沙龙|见面会|谈了|谈话|交换了|展开了|聊了|讨论了|展开讨论)/u;

/** What stands above the first signature: a sentence, but none that introduces people. */
const isSaid = (text: string): boolean =>
  ENDED.test(text.slice(-2)) && !NARRATES.test(text) && readIntroductions(text, new Map()).length === 0;

/** A time and nothing else. */
const isStamp = ({ head, text }: Line): boolean => head.time !== '' && head.from >= text.length;

/** The blocks so far, and whose block is open. */
class BlockBook {
  readonly blocks: OpenBlock[] = [];
  readonly asides: Aside[] = [];
  #section = 0;
  #open: OpenBlock | null = null;
  /** The line before, where it had no label. */
  #last = '';
  /** A time that has its line, for the label on the next. */
  #stamp = '';

  openSection(section: number): void {
    this.#section = section;
    this.#open = null;
  }

  label({ unit, text }: Line, { reading, from, time: printed }: Candidate): void {
    const speech = from < text.length ? { start: unit.from + from, end: unit.to } : null;
    this.around(unit, speech, 'label');
    const stamp = this.#stamp;
    this.#stamp = '';
    const time = printed || unit.time || stamp;
    const kind = reading.value === '' ? 'unattributed' : 'spoken';
    this.#begin({ label: reading.value, kind, time, spoken: secondsOf(unit) }, speech);
  }

  /** What follows is said by the one whose label stands below it. */
  sign({ unit }: Line, { reading, time }: Candidate): void {
    this.#open = null;
    this.#begin({ label: reading.value, kind: 'spoken', time: time || this.#stamp, spoken: secondsOf(unit) }, null);
    this.#stamp = '';
  }

  /** The line of such a label: what stands before it on the line is the end of the speech. */
  closeSigned({ unit }: Line, { from, to }: Candidate): void {
    const speech = from < to ? { start: unit.from + from, end: unit.from + to } : null;
    this.around(unit, speech, 'label');
    if (speech && this.#open) this.#open.paragraphs.push(speech);
    this.#open = null;
  }

  /** A line without a label goes on under the one before, with its time taken off. */
  goOn({ unit, text, head }: Line, outside: boolean): void {
    const from = head.time !== '' && unit.time === '' ? head.from : 0;
    const bullet = /^[-*•●◆■][\s\u3000]+/.exec(text.slice(from))?.[0].length ?? 0;
    const speech = from + bullet < text.length ? { start: unit.from + from + bullet, end: unit.to } : null;
    this.around(unit, speech, from > 0 ? 'label' : 'markup');
    this.#stamp = speech === null ? head.time : '';
    if (speech === null) return;
    const open = outside || this.#open === null ? null : this.#open;
    const before = open?.paragraphs.at(-1);
    if (open && before && speech && from === 0 && unit.time === '' && isBroken(this.#last, text)) {
      open.paragraphs[open.paragraphs.length - 1] = { start: before.start, end: speech.end };
      this.#last = text;
      return;
    }
    this.#last = text;
    this.#begin(
      open ? { ...open, spoken: secondsOf(unit) ?? open.spoken } : { ...NOBODY, time: unit.time || head.time, spoken: secondsOf(unit) },
      speech,
    );
  }

  readQuoted({ text }: Line, names: ReturnType<typeof indexNames>) {
    const isProse = this.#open === null || this.#open.kind !== 'spoken' || CLOSING.test(text);
    return isProse ? readQuotedSpeech(text, names) : null;
  }

  quote(unit: Unit, { name, from, to }: { readonly name: string; readonly from: number; readonly to: number }): void {
    const speech = { start: unit.from + from, end: unit.from + to };
    this.around(unit, speech, 'lead-in');
    this.#begin({ label: name, kind: 'quoted', time: '', spoken: null }, speech);
    this.#open = null;
  }

  /** What of a line is not kept, with why. */
  around({ from, to }: Unit, kept: Span | null, kind: Aside['kind']): void {
    const ends = kept
      ? [
          { start: from, end: kept.start },
          { start: kept.end, end: to },
        ]
      : [{ start: from, end: to }];
    for (const span of ends) if (span.start < span.end) this.asides.push({ ...span, kind });
  }

  #begin(block: Omit<OpenBlock, 'section' | 'paragraphs'>, paragraph: Span | null): void {
    const last = this.blocks.at(-1);
    const joins = last && last === this.#open && last.label === block.label && last.kind === block.kind && block.kind !== 'quoted';
    const { label, kind, time, spoken } = block;
    const target = joins ? last : { label, kind, time, spoken, section: this.#section, paragraphs: [] };
    if (!joins) this.blocks.push(target);
    else if (spoken && target.spoken) target.spoken = { start: target.spoken.start, end: spoken.end };
    if (paragraph) target.paragraphs.push(paragraph);
    this.#open = target;
  }
}

/** A Latin sentence that a line end breaks in two. */
const isBroken = (before: string, after: string): boolean => /[\p{Ll},]$/u.test(before) && /^\p{Ll}/u.test(after);

const secondsOf = ({ start, end }: Unit): Block['spoken'] => (start === null ? null : { start, end });
