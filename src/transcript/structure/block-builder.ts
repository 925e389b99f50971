import type { Aside, Span, TurnKind, Unit } from '../../data.js';
import type { Candidate } from '../labels/candidates/candidate.js';
import type { Line } from '../labels/line.js';
import { type QuotedSpeech, readQuotedSpeech } from '../lines/quoted-speech.js';
import type { KnownNames } from '../names/introductions.js';

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

const NOBODY = { label: '', kind: 'unattributed', time: '', spoken: null } as const;

/** In the closing words of an article, speech is quoted again also where a label is open: 论坛最后，…. */
const CLOSING = /^(?:在?[^，。：:]{0,14}(?:最后|结束|尾声|末尾|会后|临近结束|接近尾声))/;

/** The blocks so far, and whose block is open. */
export class BlockBuilder {
  readonly blocks: OpenBlock[] = [];
  readonly asides: Aside[] = [];
  #section = 0;
  #open: OpenBlock | null = null;
  /** The line before, where it had no label. */
  #before = '';
  /** A time on a line of its own, for the label on the next. */
  #time = '';

  openSection(section: number): void {
    this.#section = section;
    this.#open = null;
  }

  /** A line that begins with a label. */
  addLabelled({ unit, text }: Line, { reading, from, time: printed }: Candidate): void {
    const speech = from < text.length ? { start: unit.from + from, end: unit.to } : null;
    this.addAside(unit, speech, 'label');
    const time = printed || unit.time || this.#time;
    this.#time = '';
    const kind = reading.value === '' ? 'unattributed' : 'spoken';
    this.#begin({ label: reading.value, kind, time, spoken: secondsOf(unit) }, speech);
  }

  /** From this line on speaks whose label stands below. */
  openSigned({ unit }: Line, { reading, time }: Candidate): void {
    this.#open = null;
    this.#begin({ label: reading.value, kind: 'spoken', time: time || this.#time, spoken: secondsOf(unit) }, null);
    this.#time = '';
  }

  /** The line of a label that stands below its speech: what stands before it on the line is the end of the speech. */
  closeSigned({ unit }: Line, { from, to }: Candidate): void {
    const speech = from < to ? { start: unit.from + from, end: unit.from + to } : null;
    this.addAside(unit, speech, 'label');
    if (speech && this.#open) this.#open.paragraphs.push(speech);
    this.#open = null;
  }

  /** A line without a label, without its time: under the label before, or, outside of the discussion, of nobody. */
  addUnlabelled({ unit, text, prefix }: Line, outside: boolean): void {
    const from = prefix.time !== '' && unit.time === '' ? prefix.from : 0;
    const [bullet = ''] = /^[-*•●◆■][\s\u3000]+/.exec(text.slice(from)) ?? [];
    const start = from + bullet.length;
    const speech = start < text.length ? { start: unit.from + start, end: unit.to } : null;
    this.addAside(unit, speech, from > 0 ? 'label' : 'markup');
    this.#time = speech === null ? prefix.time : '';
    if (speech === null) return;
    const open = outside ? null : this.#open;
    const isJoined = open !== null && from === 0 && unit.time === '' && isBroken(this.#before, text) && joinLast(open, speech);
    this.#before = text;
    if (isJoined) return;
    const block = open
      ? { ...open, spoken: secondsOf(unit) ?? open.spoken }
      : { ...NOBODY, time: unit.time || prefix.time, spoken: secondsOf(unit) };
    this.#begin(block, speech);
  }

  /** Speech that a line of prose quotes; null where it does not, or where a label has the floor. */
  readQuoted({ text }: Line, names: KnownNames): QuotedSpeech | null {
    const isProse = this.#open === null || this.#open.kind !== 'spoken' || CLOSING.test(text);
    return isProse ? readQuotedSpeech(text, names) : null;
  }

  addQuoted(unit: Unit, { name, from, to }: QuotedSpeech): void {
    const speech = { start: unit.from + from, end: unit.from + to };
    this.addAside(unit, speech, 'lead-in');
    this.#begin({ label: name, kind: 'quoted', time: '', spoken: null }, speech);
    this.#open = null;
  }

  /** What of a line is not kept as speech. */
  addAside({ from, to }: Unit, speech: Span | null, kind: Aside['kind']): void {
    if (speech === null) this.asides.push({ start: from, end: to, kind });
    else {
      if (from < speech.start) this.asides.push({ start: from, end: speech.start, kind });
      if (speech.end < to) this.asides.push({ start: speech.end, end: to, kind });
    }
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

/** Makes the last paragraph longer; false where there is none. */
function joinLast({ paragraphs }: OpenBlock, { end }: Span): boolean {
  const last = paragraphs.pop();
  if (last) paragraphs.push({ start: last.start, end });
  return last !== undefined;
}

const secondsOf = ({ start, end }: Unit): Block['spoken'] => (start === null ? null : { start, end });
