import { trimSpan } from '../../blanks.js';
import type { Sentence, Span, Turn } from '../../data.js';
import { sentenceId } from '../../sentence-id.js';
import { isNoteText } from './notes.js';

const ENDS = codes('。！？；…!?;．');
const CLOSES = codes('”’"\'」』）)】》]');

/**
 * Every turn’s sentences with their ids. A sentence ends at 。！？；…!?;．(closing quotes included), at the full stop of an English
 * sentence, and at the paragraph’s end.
 */
export function splitSentences(text: string, turns: readonly Turn[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { turn, section, speaker, paragraphs } of turns) {
    let number = 0;
    for (const paragraph of paragraphs)
      for (const { start, end } of splitParagraph(text, paragraph))
        sentences.push({ id: sentenceId(turn, ++number), turn, section, speaker, start, end });
  }
  return sentences;
}

function splitParagraph(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const ends = text[i] === '.' ? isFullStop(text, i) : ENDS[text.charCodeAt(i)] && !isInsideAddress(text, i) && !isDecimalPoint(text, i);
    if (!ends) continue;
    let to = i + 1;
    while (to < end && ENDS[text.charCodeAt(to)]) to++;
    while (to < end && CLOSES[text.charCodeAt(to)]) to++;
    push(spans, text, from, to);
    from = to;
    i = to - 1;
  }
  push(spans, text, from, end);
  return spans;
}

/** Titles and Latin abbreviations: Dr. Hale, e.g. Leeds. */
const ABBREVIATED = /(?:^|[^\p{L}])(?:(?!I$)\p{L}|Mrs?|Ms|Dr|Prof|St|Sr|Jr|Mt|vs|etc|cf|approx|[ei]\.[eg])$/u;

/** The full stop of an English sentence: after a word, with another beginning behind it. */
function isFullStop(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  return (
    /(?:[\p{Script=Latin}%)”’"']|\d\d)$/u.test(before) &&
    !ABBREVIATED.test(before) &&
    /^\.["”’')]* +["“‘'(]?[\p{Lu}\d]/u.test(text.slice(at, at + 8))
  );
}

/** The ? of https://a.example/x?y=1 ends nothing. */
function isInsideAddress(text: string, at: number): boolean {
  return /[!?;]/.test(text.charAt(at)) && /[\w/=&%]/.test(text.charAt(at + 1)) && /[\w/]/.test(text.charAt(at - 1));
}

/** 3．5 is a number. */
const isDecimalPoint = (text: string, at: number): boolean =>
  text[at] === '．' && /[\d０-９]/.test(text.charAt(at - 1)) && /[\d０-９]/.test(text.charAt(at + 1));

/** What holds no letter and no digit (a lone dash, an emoticon), or is a note of the transcriber (（笑）), goes with the sentence before it. */
function push(spans: Span[], text: string, from: number, to: number): void {
  const span = trimSpan(text, from, to);
  if (span.start === span.end) return;
  const last = spans.at(-1);
  const piece = text.slice(span.start, span.end);
  if (last && (!/[\p{L}\p{N}]/u.test(piece) || isNoteText(piece))) spans[spans.length - 1] = { start: last.start, end: span.end };
  else spans.push(span);
}

/** 1 at the code of each of the characters: every character of a text is looked up here. */
function codes(characters: string): Uint8Array {
  const table = new Uint8Array(1 << 16);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
