/**
 * Text → Markdown that shows exactly this text on one line, in CommonMark and on GitHub, also inside a table cell. Whatever
 * the transcript holds can make neither a heading nor a link, an image, HTML, or a formula.
 */
export function escapeMarkdown(text: string): string {
  const line = text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\uFFFD')
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    // A bare address would become a link.
    .replace(/\b(https?|ftp):\/\//gi, '$1\\://')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`);
  return DIRECTION.test(line) ? `\u2068${line}\u2069` : line;
}

/** Marks that turn the direction of writing round: what holds one is isolated from the text after it. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;
