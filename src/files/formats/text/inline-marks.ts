import { entityAt } from '../markup/entities.js';
import { type HtmlTag, nameOfTag, type TagNames, tagAt } from '../markup/html-tags.js';
import { type LinkContext, linkAt } from './inline-links.js';
import { InlineParts, type ScannedLine } from './inline-parts.js';
import { AUTOLINK, STAR, UNDERSCORE } from './inline-patterns.js';

export interface InlineContext extends LinkContext {
  readonly tags: TagNames;
}

/**
 * Lines → their text without marks of Markdown and HTML. Each line is scanned once, and no mark is looked for further than to its line's
 * end.
 */
export class InlineMarks {
  readonly #context: InlineContext;
  readonly #special: RegExp;
  readonly #parts = new InlineParts();
  #line = '';
  /** Offset at which a mark that was opened is known to close → its length. */
  #closers = new Map<number, number>();

  constructor(context: InlineContext) {
    this.#context = context;
    this.#special = context.markdown ? /[<&*_`~=[\]!\\]/g : /[<&*[!\]]/g;
  }

  blank(): void {
    this.#parts.blank();
  }

  scan(line: string): ScannedLine {
    this.#line = line;
    this.#closers = new Map();
    this.#parts.begin();
    let at = 0;
    while (at < line.length) {
      this.#special.lastIndex = at;
      const next = this.#special.exec(line)?.index ?? line.length;
      this.#parts.add(line.slice(at, next));
      at = next < line.length ? this.#mark(next) : next;
    }
    return this.#parts.finish();
  }

  /** Reads the symbol at this offset; gives the offset after it. */
  #mark(at: number): number {
    const closer = this.#closers.get(at);
    if (closer !== undefined) {
      this.#parts.drop('markup', this.#line.slice(at, at + closer));
      return at + closer;
    }
    const symbol = this.#line.charAt(at);
    const after = this.#read(symbol, at);
    if (after > at) return after;
    this.#parts.add(symbol);
    return at + 1;
  }

  /** Gives the same offset where the symbol is no mark. */
  #read(symbol: string, at: number): number {
    switch (symbol) {
      case '<':
        return this.#tag(at);
      case '&':
        return this.#entity(at);
      case '*':
        return this.#stars(at);
      case '[':
      case '!':
        return this.#link(at);
      case '\\':
        return this.#escape(at);
      case '`':
        return this.#code(at);
      default:
        return this.#pair(at, symbol);
    }
  }

  #entity(at: number): number {
    const entity = entityAt(this.#line, at);
    if (!entity) return at;
    this.#parts.drop('markup', entity.whole);
    this.#parts.add(entity.text);
    return at + entity.whole.length;
  }

  /** Two or three stars are bold, in plain text too; a single one is emphasis in Markdown; more hide a word: 他****. */
  #stars(at: number): number {
    const end = this.#endOfRun(at, '*');
    const length = end - at;
    if (length === 1) return this.#context.markdown ? this.#emphasis(at, STAR) : at;
    if (length > 3 && !(length === 4 && this.#parts.strong)) return this.#literal(at, end);
    this.#parts.drop('markup', this.#line.slice(at, end));
    if (length < 4) this.#parts.strong = !this.#parts.strong && this.#line.includes('**', end);
    return end;
  }

  #endOfRun(at: number, symbol: string): number {
    let end = at;
    while (this.#line.charAt(end) === symbol) end++;
    return end;
  }

  #emphasis(at: number, pattern: RegExp): number {
    pattern.lastIndex = at;
    const [whole] = pattern.exec(this.#line) ?? [];
    if (whole === undefined) return at;
    this.#closers.set(at + whole.length - 1, 1);
    this.#parts.drop('markup', this.#line.charAt(at));
    return at + 1;
  }

  /** __bold__, _emphasis_, ~~struck~~, ==marked==: not inside words. */
  #pair(at: number, symbol: string): number {
    const end = this.#endOfRun(at, symbol);
    if (symbol === ']' || end - at > 2) return this.#literal(at, end);
    if (symbol === '_' && WORD.test(this.#line.charAt(at - 1))) return this.#literal(at, end);
    if (end - at === 1) return symbol === '_' ? this.#emphasis(at, UNDERSCORE) : at;
    const close = this.#line.indexOf(symbol + symbol, end);
    if (close < 0 || close === end || (symbol === '_' && WORD.test(this.#line.charAt(close + 2)))) return this.#literal(at, end);
    this.#parts.drop('markup', symbol + symbol);
    if (symbol !== '_') {
      this.#closers.set(close, 2);
      return end;
    }
    this.#parts.add(this.#line.slice(end, close), true);
    this.#parts.drop('markup', '__');
    return close + 2;
  }

  #literal(at: number, end: number): number {
    this.#parts.add(this.#line.slice(at, end));
    return end;
  }

  #code(at: number): number {
    const end = this.#endOfRun(at, '`');
    const mark = this.#line.slice(at, end);
    const close = this.#line.indexOf(mark, end);
    if (close < 0) return this.#literal(at, end);
    this.#parts.drop('markup', mark + mark);
    this.#parts.add(this.#line.slice(end, close));
    return close + mark.length;
  }

  #escape(at: number): number {
    const next = this.#line.charAt(at + 1);
    const isLast = this.#line.slice(at + 1).trim() === '';
    if (!isLast && !/[!-/:-@[-`{-~]/.test(next)) return at;
    this.#parts.drop('markup', '\\');
    if (!isLast) this.#parts.add(next);
    return isLast ? at + 1 : at + 2;
  }

  #link(at: number): number {
    const link = linkAt(this.#line, at, this.#context);
    if (!link) return at;
    const { kind, whole, text } = link;
    if (kind === 'link') return this.#openLink(at, whole, text);
    this.#parts.drop(kind === 'caption' ? 'caption' : kind === 'wiki' ? 'link' : 'markup', whole);
    this.#parts.add(text);
    return at + whole.length;
  }

  /** The text of a link may hold further marks: it is scanned like all else, and the target skipped when it comes. */
  #openLink(at: number, whole: string, text: string): number {
    const tail = at + 1 + text.length;
    this.#parts.drop('markup', '[');
    this.#closers.set(tail, at + whole.length - tail);
    return at + 1;
  }

  #tag(at: number): number {
    AUTOLINK.lastIndex = at;
    const [link] = AUTOLINK.exec(this.#line) ?? [];
    if (link !== undefined) {
      this.#parts.drop('link', link);
      return at + link.length;
    }
    const tag = tagAt(this.#line, at);
    if (!tag || !this.#context.tags.isMarkup(tag)) return at;
    this.#parts.drop(tag.name === 'img' ? 'caption' : 'markup', tag.whole);
    const end = at + tag.whole.length;
    this.#parts.applyTag(tag);
    const name = nameOfTag(tag);
    if (name !== '' && isEmpty(tag, this.#line, end)) this.#parts.add(name);
    return end;
  }
}

function isEmpty({ name, whole }: HtmlTag, line: string, end: number): boolean {
  if (/\/\s*>$/.test(whole)) return true;
  const rest = line.slice(end, end + name.length + 20);
  return rest.trimStart().toLowerCase().startsWith(`</${name}`);
}

const WORD = /[\p{L}\p{N}]/u;
