/** A piece of a paragraph that is set in one weight. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** Characters at the beginning that are bold; blanks and the mark of a list before them count with them. */
export function leadingBold(runs: readonly Run[]): number {
  let length = 0;
  let end = 0;
  for (const { text, bold } of runs) {
    const isMark = end === 0 && LIST_MARK.test(text);
    if (!bold && !isMark && text.trim() !== '') break;
    length += text.length;
    if (bold) end = length;
  }
  return end;
}

const LIST_MARK = /^\s*(?:[-*+•·●○■◆▪–—]|\d{1,3}[.、)）])?\s*$/;
