import type { Removed } from '../../../data.js';
import { entityAt } from '../markup/entities.js';
import { type HtmlTag, isBlockTag, nameOfTag, type TagNames, tagAt } from '../markup/html-tags.js';
import { leadingBold, type Run } from '../units/leading-bold.js';
import { AUTOLINK, EMBEDDED, FOOTNOTE, IMAGE, LINK, REFERENCE, STAR, UNDERSCORE, URL_LIKE, WIKI } from './inline-patterns.js';

/** A piece of a line between two breaks of the markup. */
export interface InlinePart {
  readonly text: string;
  /** As in `Unit`. */
  readonly bold: number;
  readonly level: number;
  readonly quoted: boolean;
  readonly afterGap: boolean;
}

export interface InlineContext {
  /** Whether all of Markdown is markup, or only what cannot be a label's mark. */
  readonly markdown: boolean;
  readonly tags: TagNames;
  /** Names of the link definitions of the file, in lower case. */
  readonly references: ReadonlySet<string>;
}

type Kind = Removed['kind'];

/**
 * Lines → their text without marks of Markdown and HTML. Tags stay open from line to line; Markdown's emphasis ends with its line.
 * Each line is scanned once, and no mark is looked for further than to its line's end.
 */
export class InlineMarks {
  readonly #context: InlineContext;
  readonly #special: RegExp;
  /** Kind → what the line lost. */
  #removed = new Map<Kind, string>();
  #parts: InlinePart[] = [];
  #runs: Run[] = [];
  #line = '';
  /** Places at which a mark that was opened is known to close, with its length. */
  #closers = new Map<number, number>();
  #strong = false;
  #strongTags = 0;
  #level = 0;
  #quotes = 0;
  #gap = false;

  constructor(context: InlineContext) {
    this.#context = context;
    this.#special = context.markdown ? /[<&*_`~=[\]!\\]/g : /[<&*[!\]]/g;
  }

  /** At a blank line, paragraphs that were never closed end. */
  blank(): void {
    this.#strongTags = 0;
    this.#level = 0;
  }

  scan(line: string): { readonly parts: readonly InlinePart[]; readonly removed: ReadonlyMap<Kind, string> } {
    this.#line = line;
    this.#parts = [];
    this.#runs = [];
    this.#removed = new Map();
    this.#closers = new Map();
    this.#strong = false;
    let at = 0;
    while (at < line.length) {
      this.#special.lastIndex = at;
      const next = this.#special.exec(line)?.index ?? line.length;
      this.#push(line.slice(at, next));
      at = next < line.length ? this.#mark(next) : next;
    }
    this.#end();
    return { parts: this.#parts, removed: this.#removed };
  }

  #push(text: string): void {
    if (text !== '') this.#runs.push({ text, bold: this.#strong || this.#strongTags > 0 });
  }

  #drop(kind: Kind, text: string): void {
    this.#removed.set(kind, (this.#removed.get(kind) ?? '') + text);
  }

  /** Deals with the sign at this place; gives the place after it. */
  #mark(at: number): number {
    const closer = this.#closers.get(at);
    if (closer !== undefined) {
      this.#drop('markup', this.#line.slice(at, at + closer));
      return at + closer;
    }
    const sign = this.#line.charAt(at);
    const after = this.#read(sign, at);
    if (after > at) return after;
    this.#push(sign);
    return at + 1;
  }

  /** Gives the same place where the sign is nobody's mark. */
  #read(sign: string, at: number): number {
    switch (sign) {
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
        return this.#pair(at, sign);
    }
  }

  #entity(at: number): number {
    const entity = entityAt(this.#line, at);
    if (!entity) return at;
    this.#drop('markup', entity.whole);
    this.#push(entity.text);
    return at + entity.whole.length;
  }

  /** Two or three stars are bold, in plain text too; a single one is emphasis in Markdown; more hide a word: 他****. */
  #stars(at: number): number {
    let end = at;
    while (this.#line.charAt(end) === '*') end++;
    const length = end - at;
    if (length === 1) return this.#context.markdown ? this.#emphasis(at, STAR) : at;
    if (length > 3 && !(length === 4 && this.#strong)) {
      this.#push(this.#line.slice(at, end));
      return end;
    }
    this.#drop('markup', this.#line.slice(at, end));
    if (length < 4) this.#strong = !this.#strong && this.#line.includes('**', end);
    return end;
  }

  #emphasis(at: number, pattern: RegExp): number {
    pattern.lastIndex = at;
    const match = pattern.exec(this.#line);
    if (!match) return at;
    this.#closers.set(at + match[0].length - 1, 1);
    this.#drop('markup', this.#line.charAt(at));
    return at + 1;
  }

  /** __bold__, _emphasis_, ~~struck~~, ==marked==: not inside words. */
  #pair(at: number, sign: string): number {
    let end = at;
    while (this.#line.charAt(end) === sign) end++;
    if (sign === ']' || end - at > 2) return this.#literal(at, end);
    if (sign === '_' && WORD.test(this.#line.charAt(at - 1))) return this.#literal(at, end);
    if (end - at === 1) return sign === '_' ? this.#emphasis(at, UNDERSCORE) : at;
    const close = this.#line.indexOf(sign + sign, end);
    if (close < 0 || close === end || (sign === '_' && WORD.test(this.#line.charAt(close + 2)))) return this.#literal(at, end);
    this.#drop('markup', sign + sign);
    if (sign !== '_') this.#closers.set(close, 2);
    else this.#boldTo(close, end);
    return sign === '_' ? close + 2 : end;
  }

  #boldTo(close: number, from: number): void {
    this.#runs.push({ text: this.#line.slice(from, close), bold: true });
    this.#drop('markup', '__');
  }

  #literal(at: number, end: number): number {
    this.#push(this.#line.slice(at, Math.max(end, at + 1)));
    return Math.max(end, at + 1);
  }

  #code(at: number): number {
    let end = at;
    while (this.#line.charAt(end) === '`') end++;
    const mark = this.#line.slice(at, end);
    const close = this.#line.indexOf(mark, end);
    if (close < 0) return this.#literal(at, end);
    this.#drop('markup', mark + mark);
    this.#push(this.#line.slice(end, close));
    return close + mark.length;
  }

  #escape(at: number): number {
    const next = this.#line.charAt(at + 1);
    const isLast = this.#line.slice(at + 1).trim() === '';
    if (!isLast && !/[!-/:-@[-`{-~]/.test(next)) return at;
    this.#drop('markup', '\\');
    if (!isLast) this.#push(next);
    return isLast ? at + 1 : at + 2;
  }

  #link(at: number): number {
    const { markdown, references } = this.#context;
    const match = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = at;
      return pattern.exec(this.#line);
    };
    const image = match(IMAGE) ?? (markdown ? match(EMBEDDED) : null);
    if (image) return this.#dropWhole('caption', at, image[0]);
    if (this.#line.charAt(at) === '!') return at;
    const note = markdown ? match(FOOTNOTE) : null;
    if (note) return this.#dropWhole('markup', at, note[0]);
    const link = match(LINK);
    const target = link?.[2] ?? '';
    if (link && (markdown || URL_LIKE.test(target))) return this.#openLink(at, link[1] ?? '', link[0]);
    const wiki = markdown ? match(WIKI) : null;
    if (wiki) return this.#replaceLink(at, wiki[0], wiki[1] ?? '');
    const reference = markdown && references.size > 0 ? match(REFERENCE) : null;
    const name = reference?.[2] || reference?.[1] || '';
    return reference && references.has(name.toLowerCase()) ? this.#openLink(at, reference[1] ?? '', reference[0]) : at;
  }

  /** The text of a link may hold further marks: it is scanned like all else, and the target skipped when it comes. */
  #openLink(at: number, text: string, whole: string): number {
    const tail = at + 1 + text.length;
    this.#drop('markup', '[');
    this.#closers.set(tail, at + whole.length - tail);
    return at + 1;
  }

  #replaceLink(at: number, whole: string, text: string): number {
    this.#drop('link', whole);
    this.#push(text);
    return at + whole.length;
  }

  #dropWhole(kind: Kind, at: number, whole: string): number {
    this.#drop(kind, whole);
    return at + whole.length;
  }

  #tag(at: number): number {
    AUTOLINK.lastIndex = at;
    const link = AUTOLINK.exec(this.#line);
    if (link) return this.#dropWhole('link', at, link[0]);
    const tag = tagAt(this.#line, at);
    if (!tag || !this.#context.tags.isMarkup(tag)) return at;
    this.#drop(tag.name === 'img' ? 'caption' : 'markup', tag.whole);
    const end = at + tag.whole.length;
    this.#apply(tag);
    const name = nameOfTag(tag);
    if (name !== '' && isEmpty(tag, this.#line, end)) this.#push(name);
    return end;
  }

  #apply({ name, closes }: HtmlTag): void {
    if (name === 'b' || name === 'strong') this.#strongTags = Math.max(0, this.#strongTags + (closes ? -1 : 1));
    if (!isBlockTag(name)) return;
    this.#end();
    if (name === 'blockquote') this.#quotes = Math.max(0, this.#quotes + (closes ? -1 : 1));
    if (name !== 'br' && name !== 'li' && name !== 'tr') {
      this.#gap = true;
      this.#level = !closes && /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 0;
      if (closes) this.#strongTags = 0;
    }
  }

  /** Ends the part that is being written. */
  #end(): void {
    const text = this.#runs.map((run) => run.text).join('');
    if (text.trim() !== '') {
      this.#parts.push({ text, bold: leadingBold(this.#runs), level: this.#level, quoted: this.#quotes > 0, afterGap: this.#gap });
      this.#gap = false;
    }
    this.#runs = [];
  }
}

function isEmpty({ name, whole }: HtmlTag, line: string, end: number): boolean {
  if (/\/\s*>$/.test(whole)) return true;
  const rest = line.slice(end, end + name.length + 20);
  return rest.trimStart().toLowerCase().startsWith(`</${name}`);
}

const WORD = /[\p{L}\p{N}]/u;
