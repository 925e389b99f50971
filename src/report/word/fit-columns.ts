/**
 * Widths of the columns of a table that fill the room together. What would be wider gives way: a column that asks for less than its share has what it asks
 * for, and the others share the rest by the roots of what they ask for, so that a long text does not leave a short one a column of single letters.
 */
export function fitColumns(wanted: readonly number[], room: number): readonly number[] {
  const sum = wanted.reduce((total, width) => total + width, 0);
  if (sum <= room) return wanted.map((width) => Math.floor((width * room) / Math.max(sum, 1)));
  const content = new Set<number>();
  for (;;) {
    const rest = room - wanted.reduce((total, width, i) => total + (content.has(i) ? width : 0), 0);
    const roots = wanted.reduce((total, width, i) => total + (content.has(i) ? 0 : Math.sqrt(width)), 0);
    const share = (width: number): number => (Math.sqrt(width) * rest) / roots;
    const satisfied = wanted.flatMap((width, i) => (!content.has(i) && width <= share(width) ? [i] : []));
    if (satisfied.length === 0) return wanted.map((width, i) => Math.floor(content.has(i) ? width : share(width)));
    for (const i of satisfied) content.add(i);
  }
}
