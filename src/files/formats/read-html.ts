import { errors, formatErrors } from '../../errors.js';
import { blockLines, type DomNode } from './block-lines.js';
import type { DecodedFile, Extracted } from './extracted.js';
import { limits } from './limits.js';
import { printDocument } from './print-document.js';

/** A saved web page → the lines of its article, without navigation, comments and advertisements. Its scripts are never run. */
export async function readHtml({ text, encoding, path }: DecodedFile): Promise<Extracted> {
  if (text.length > limits.htmlCharacters) throw tooLarge(path);
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(/<html[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`);
  const root = document.documentElement as unknown as DomNode;
  const size = measureTree(root);
  if (size.elements > limits.htmlElements) throw tooLarge(path);
  const headlines = [...document.querySelectorAll('h1')].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
  const headline = headlines.length === 1 ? (headlines[0] ?? '') : '';
  const everything = blockLines(root);
  // A saved WeChat page hides its article until a script shows it, and Readability drops what is hidden.
  document.getElementById('js_content')?.removeAttribute('style');
  const options = { charThreshold: 200, serializer: (node: unknown) => node as DomNode };
  const article = size.depth > limits.htmlDepth ? null : new Readability(document as never, options).parse();
  const main = article?.content ? blockLines(article.content) : [];
  const lines = main.length > 0 ? main : everything;
  if (lines.length === 0) throw errors.emptyFile(path);
  // Readability makes second-level headings of all others.
  const printed = printDocument(lines.map((line) => (line === `## ${headline}` ? `# ${headline}` : line)));
  return {
    text: printed.text,
    encoding,
    utterances: null,
    title: headline || printed.title || (article?.title ?? '').trim(),
    date: (article?.publishedTime ?? '').slice(0, 10),
  };
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
