/**
 * How labels and headings are written, as the settings teach it: literal text around placeholders, made definite once.
 *
 *   '★{name}★{speech}'   '{time} {name}{newline}{speech}'   '{speech}（{name}）'   '### {name}：{newline}{speech}'   '何川：{speech}'
 */

export interface LabelPattern {
  /** As the settings write it. */
  readonly text: string;
  /** The label itself where the pattern is of one label; null where {name} stands for any name. */
  readonly name: string | null;
  /** Level of the heading that the label is, 1 the highest; 0 where it is none. */
  readonly level: number;
  /** Whether it is set in bold type: **{name}**. */
  readonly bold: boolean;
  /** On which side of the name a time stands; null: the pattern names none. */
  readonly time: 'before' | 'after' | null;
  /** Marks around the name, without blanks, times and the brackets around a time; `right` is blank where only blanks end the name. */
  readonly left: string;
  readonly right: string;
  /** inline: speech follows on the line. alone: the label has its line. end: speech comes before it on the line. */
  readonly place: 'inline' | 'alone' | 'end';
  /** Where the speech stands. */
  readonly speech: 'below' | 'above';
}

/** What stands around the title in a line that is a heading. */
export interface HeadingPattern {
  readonly text: string;
  readonly left: string;
  readonly right: string;
}

/** Text → pattern. To be asked of sound ones only: see reading-pattern-problems. */
export function parseLabelPattern(text: string): LabelPattern {
  const [, hashes = '', printed = ''] = /^(?:(#{1,6}) +)?(.*)$/su.exec(text) ?? [];
  const line = printed.replaceAll('**', '');
  const { label, place, speech } = layOut(line);
  const { left, right, name } = marksOf(label);
  const marks = { left: withoutTime(left).trim(), right: place === 'inline' ? markBefore(right) : withoutTime(right).trim() };
  const time = left.includes('{time}') ? 'before' : right.includes('{time}') ? 'after' : null;
  return { text, name, level: hashes.length, bold: line !== printed, time, ...marks, place, speech };
}

export function parseHeadingPattern(text: string): HeadingPattern {
  const [left = '', right = ''] = text.split('{title}');
  return { text, left: left.trim(), right: right.trim() };
}

/** The part of the pattern that is the label, and where it stands to the speech. */
function layOut(line: string): Pick<LabelPattern, 'place' | 'speech'> & { readonly label: string } {
  const label = line.replace('{speech}', '').replace('{newline}', '');
  const isAlone = line.includes('{newline}') || !line.includes('{speech}');
  const comesFirst = /^\s*(?:\{speech\}|\{newline\})/u.test(line);
  return { label, place: isAlone ? 'alone' : comesFirst ? 'end' : 'inline', speech: comesFirst ? 'above' : 'below' };
}

/** What stands before and behind the name. Without {name} the letters of the fixed text are one. */
function marksOf(label: string): Pick<LabelPattern, 'left' | 'right' | 'name'> {
  if (label.includes('{name}')) {
    const [left = '', right = ''] = label.split('{name}');
    return { left, right, name: null };
  }
  const bare = label.replace('{time}', (time) => ' '.repeat(time.length));
  const [, before = '', letters = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(bare) ?? [];
  const note = closingOf(letters, after);
  const to = before.length + letters.length + note.length;
  return { left: label.slice(0, before.length), right: label.slice(to), name: label.slice(before.length, to) };
}

/** 何川（主持人）：the bracket that was opened behind the name is closed there. */
function closingOf(letters: string, after: string): string {
  const close = ['（）', '()', '[]', '【】', '〔〕'].find(([open = '', end = '']) => letters.includes(open) && after.startsWith(end));
  return close === undefined ? '' : after.charAt(0);
}

/** A time takes the brackets and blanks around it with it. */
const withoutTime = (mark: string): string => mark.replace(/\s*(?:[[(（【［〔<]\s*\{time\}\s*[\])）】］〕>]|\{time\})\s*/u, ' ');

/** The mark between name and speech; of blanks alone, whether they are more than one. */
function markBefore(right: string): string {
  const mark = withoutTime(right);
  if (mark.trim() !== '' || mark === '') return mark.trim();
  return /^[ \u00a0]$/u.test(mark) ? ' ' : '  ';
}
