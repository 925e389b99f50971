/**
 * Lines of a document, headings marked '# …' (first level) and '## …' (all others) → its title and text. One first-level
 * heading at the top is the title and stands without mark; several are headings like all others.
 */
export function printDocument(lines: readonly string[]): { readonly title: string; readonly text: string } {
  const tops = lines.flatMap((line, i) => (line.startsWith(TOP) ? [i] : []));
  const [at = -1] = tops;
  const title = tops.length === 1 && at < 3 ? (lines[at] ?? '').slice(TOP.length) : '';
  const printed = lines.map((line) => (line.startsWith(TOP) ? (title === '' ? `#${line}` : title) : line));
  return { title, text: `${printed.join('\n')}\n` };
}

const TOP = '# ';
