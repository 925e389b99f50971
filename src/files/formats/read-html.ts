import { errors } from '../../errors.js';
import { blockLines, type DomNode } from './block-lines.js';
import type { DecodedFile, Extracted } from './extracted.js';
import { limits } from './limits.js';
import { formatErrors } from './messages.js';
import { printDocument } from './print-document.js';

/** A saved web page → the lines of its article, without navigation, comments and advertisements. Its scripts are never run. */
export async function readHtml({ text, encoding, path }: DecodedFile): Promise<Extracted> {
  if (text.length > limits.htmlCharacters) throw tooLarge(path);
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(/<html[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`);
  if (document.getElementsByTagName('*').length > limits.htmlElements) throw tooLarge(path);
  const whole = document.body as unknown as DomNode;
  const everything = blockLines(whole);
  // A saved WeChat page hides its article until a script shows it, and Readability drops what is hidden.
  document.getElementById('js_content')?.removeAttribute('style');
  const article = new Readability(document as never, { charThreshold: 200, serializer: (node) => node as unknown as DomNode }).parse();
  const main = article?.content ? blockLines(article.content) : [];
  const lines = main.length > 0 ? main : everything;
  if (lines.length === 0) throw errors.emptyFile(path);
  const printed = printDocument(lines);
  return {
    text: printed.text,
    encoding,
    utterances: null,
    title: printed.title || (article?.title ?? '').trim(),
    date: (article?.publishedTime ?? '').slice(0, 10),
  };
}

const tooLarge = (path: string) =>
  formatErrors.tooLarge(path, {
    zh: `网页超过 ${limits.htmlCharacters >> 20} MB 或 ${limits.htmlElements} 个元素`,
    en: `a page of more than ${limits.htmlCharacters >> 20} MB or ${limits.htmlElements} elements`,
  });
