/** Without what could steer the terminal or turn the direction of a line: a transcript may hold anything. */
export const harmless = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');

/** Columns of a terminal that a text takes: a Chinese character two, a mark above another character none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

export const widthOfCharacter = (character: string): number =>
  /[\p{Mn}\p{Cf}]/u.test(character) ? 0 : /[\u1100-\u115f\u2e80-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{3fffd}]/u.test(character) ? 2 : 1;

/** No column pushes the next one further than this. */
const WIDEST = 34;

/** Rows with their cells below each other, two blanks apart. `right`: columns that end in line, as numbers do. Columns without content are left out. */
export function alignColumns(rows: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] {
  // One after another: the arguments of a call would not hold all turns of a long record.
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.min(
      WIDEST,
      rows.reduce((widest, row) => Math.max(widest, widthOf(row[i] ?? '')), 0),
    ),
  );
  return rows.map((row) =>
    widths
      .flatMap((width, i) => (width === 0 ? [] : [pad(row[i] ?? '', width, right.includes(i))]))
      .join('  ')
      .trimEnd(),
  );
}

function pad(text: string, width: number, isRight: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isRight ? blanks + text : text + blanks;
}
