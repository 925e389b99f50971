/** A mark of a picture that refers to rows. */
const REFERRING = /<(path|line|rect|text)\b([^<>]*?) data-row="([^"]*)"/g;

/**
 * The picture with a number (`data-e`) on every mark that opens something, instead of its reference. What is written on another mark of the same
 * rows has none: one thing to point at is enough.
 */
export function openMarks(svg: string, number: (reference: string) => number | null): string {
  const drawn = new Set(drawnRows(svg));
  return svg.replace(REFERRING, (_, tag: string, attributes: string, reference: string) => {
    const opened = tag === 'text' && drawn.has(reference) ? null : number(reference);
    return `<${tag}${attributes}${opened === null ? '' : ` data-e="${opened}"`}`;
  });
}

/** The references of the marks that are drawn, not written, in order. */
export const drawnRows = (svg: string): readonly string[] =>
  [...svg.matchAll(REFERRING)].flatMap(([, tag, , reference]) => (tag === 'text' || reference === undefined ? [] : [reference]));
