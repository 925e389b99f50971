import type { SourceFact } from '../../../data.js';
import { errors } from '../../../errors/errors.js';
import { formatErrors } from '../../../errors/format-errors.js';
import type { DecodedFile, Extracted } from '../reader/extracted.js';
import { limits } from '../reader/limits.js';
import { composeUnits } from '../units/compose-units.js';
import type { UnitRow } from '../units/unit-row.js';
import { blockRows, type DomNode } from './block-rows.js';
import { titleFact } from './document-title.js';
import { namedTags } from './named-tags.js';

/** A saved web page → the rows of its article, without navigation, comments and advertisements. Its scripts are never run. */
export async function readHtml({ text, encoding, path }: DecodedFile): Promise<Extracted> {
  if (text.length > limits.htmlCharacters) throw tooLarge(path);
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const page = namedTags(/<html[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`);
  const { document } = parseHTML(page);
  const root = document.documentElement as unknown as DomNode | null;
  if (!root) throw errors.emptyFile(path);
  const size = measureTree(root);
  if (size.elements > limits.htmlElements) throw tooLarge(path);
  boldByName(document);
  const headlines = [...document.querySelectorAll('h1')].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
  const headline = headlines.length === 1 ? (headlines[0] ?? '') : '';
  const everything = blockRows(root, { spaced: true });
  // A saved WeChat page hides its article until a script shows it, and Readability drops what is hidden.
  document.getElementById('js_content')?.removeAttribute('style');
  const options = { charThreshold: 200, serializer: (node: unknown) => node as DomNode };
  const article = size.depth > limits.htmlDepth ? null : parseSafely(() => new Readability(document as never, options).parse());
  const main = article?.content ? blockRows(article.content, { spaced: true }) : null;
  const { rows, removed } = main && main.rows.length > 0 && dialogueSize(main) >= dialogueSize(everything) ? main : everything;
  if (rows.length === 0) throw errors.emptyFile(path);
  // Readability makes second-level headings of all others.
  const levelled = rows.map((row) => (row.level === 2 && row.text.trim() === headline ? { ...row, level: 1 } : row));
  const composed = composeUnits(levelled, removed);
  if (composed.units.length === 0) throw errors.emptyFile(path);
  return {
    ...composed,
    encoding,
    facts: [...titleFact(headline || (article?.title ?? '')), ...dateFact(article?.publishedTime || dateBelow(headline, everything.rows))],
  };
}

/** Readability takes styles away: what is bold by its style gets the name of it. */
function boldByName(document: Document): void {
  for (const span of document.querySelectorAll('span[style*="font-weight"], font[style*="font-weight"]')) {
    if (!/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(span.getAttribute('style') ?? '')) continue;
    const strong = document.createElement('strong');
    strong.append(...span.childNodes);
    span.replaceWith(strong);
  }
}

type Document = ReturnType<typeof import('linkedom').parseHTML>['document'];

/** Rows of tables that hold a dialogue: Readability takes some for the layout of a page, or for a menu. */
const dialogueSize = ({ rows }: { readonly rows: readonly UnitRow[] }): number => rows.filter(({ speaker }) => speaker !== null).length;

/** Readability falls over some pages that are cut off: then the page is read as a whole. */
function parseSafely<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

const BYLINE_ROWS = 3;
const LONGEST_BYLINE = 100;

/** The day in the line of sources and editors below the headline, which Readability takes for no part of the article. */
function dateBelow(headline: string, rows: readonly UnitRow[]): string {
  const at = headline === '' ? -1 : rows.findIndex(({ text }) => text.trim() === headline);
  const bylines = at < 0 ? [] : rows.slice(at + 1, at + 1 + BYLINE_ROWS).filter(({ text }) => text.length < LONGEST_BYLINE);
  const day = bylines
    .map(({ text }) => /^\D{0,12}(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})(?!\d)/u.exec(text))
    .find((found) => found !== null);
  return (
    day
      ?.slice(1)
      .map((part) => part.padStart(2, '0'))
      .join('-') ?? ''
  );
}

/** When the page says that it was published. */
function dateFact(published: string): readonly SourceFact[] {
  const value = published.slice(0, 10);
  return value === '' ? [] : [{ key: 'date', value, origin: 'properties' }];
}

/** Readability takes time with the cube of the depth, and its calls nest as the page does. */
function measureTree(root: DomNode): { readonly elements: number; readonly depth: number } {
  let elements = 0;
  let deepest = 0;
  const stack = [{ node: root, depth: 1 }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    elements++;
    deepest = Math.max(deepest, step.depth);
    for (const node of step.node.childNodes) if (node.nodeType === 1) stack.push({ node, depth: step.depth + 1 });
  }
  return { elements, depth: deepest };
}

const tooLarge = (path: string) =>
  formatErrors.tooLarge(path, {
    zh: `网页超过 ${limits.htmlCharacters >> 20} MB 或 ${limits.htmlElements} 个元素`,
    en: `a page of more than ${limits.htmlCharacters >> 20} MB or ${limits.htmlElements} elements`,
  });
