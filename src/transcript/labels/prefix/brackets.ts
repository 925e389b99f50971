const OPENING = '（(【[［〔「『《〈“‹«<';
const CLOSING = '）)】]］〕」』》〉”›»>';
/** Of the brackets above, so many can hold a note. */
const NOTE_BRACKETS = 6;
const LONGEST_NOTE = 90;

export const isOpening = (line: string, at: number): boolean => OPENING.includes(line.charAt(at));

/** The bracket that closes this one, '' where it is none. */
export const closingOf = (opening: string): string => CLOSING.charAt(OPENING.indexOf(opening));

/** The bracket that opens before this one, '' where it is none. */
export const openingOf = (closing: string): string => OPENING.charAt(CLOSING.indexOf(closing));

/** Whether the bracket at this offset is closed on the line. */
export const isClosed = (line: string, at: number): boolean => line.includes(closingOf(line.charAt(at)), at + 1);

/** The inside of a pair of brackets that begins here and is no mark of its own. */
export function noteAt(line: string, at: number): string | null {
  const kind = OPENING.indexOf(line.charAt(at));
  if (kind < 0 || kind >= NOTE_BRACKETS) return null;
  const close = line.indexOf(CLOSING.charAt(kind), at + 1);
  return close > at + 1 && close - at <= LONGEST_NOTE ? line.slice(at + 1, close) : null;
}

const QUOTATION: Readonly<Record<string, string>> = { '《': '》', '〈': '〉', '“': '”', '「': '」', '『': '』', '"': '"' };
const LONGEST_QUOTATION = 16;

/** The offset behind the quotation of a few characters that begins here; 0 where there is none. */
export function quotationEnd(line: string, at: number): number {
  const close = QUOTATION[line.charAt(at)];
  if (close === undefined) return 0;
  const end = line.indexOf(close, at + 1);
  return end > at + 1 && end - at <= LONGEST_QUOTATION && !/[，。！？；：]/.test(line.slice(at, end)) ? end + 1 : 0;
}
