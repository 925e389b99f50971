import { EMBEDDED, FOOTNOTE, IMAGE, LINK, REFERENCE, URL_LIKE, WIKI } from './inline-patterns.js';

/**
 * What begins with a bracket or '![' and is markup. caption, footnote: all of it goes. wiki: its text alone stays. link: its text stays, which may hold
 * further marks.
 */
export interface InlineLink {
  readonly kind: 'caption' | 'footnote' | 'wiki' | 'link';
  readonly whole: string;
  readonly text: string;
}

export interface LinkContext {
  /** Whether all of Markdown is markup, or only what cannot be a label's mark. */
  readonly markdown: boolean;
  /** Names of the link definitions of the file, in lower case. */
  readonly references: ReadonlySet<string>;
}

/** The link at this offset, null where there is none. */
export function linkAt(line: string, at: number, { markdown, references }: LinkContext): InlineLink | null {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(line);
  };
  const image = match(IMAGE) ?? (markdown ? match(EMBEDDED) : null);
  if (image) return { kind: 'caption', whole: image[0], text: '' };
  if (line.charAt(at) === '!') return null;
  const footnote = markdown ? match(FOOTNOTE) : null;
  if (footnote) return { kind: 'footnote', whole: footnote[0], text: '' };
  const [link, text = '', target = ''] = match(LINK) ?? [];
  if (link !== undefined && (markdown || URL_LIKE.test(target))) return { kind: 'link', whole: link, text };
  if (!markdown) return null;
  const [wiki, page = ''] = match(WIKI) ?? [];
  if (wiki !== undefined) return { kind: 'wiki', whole: wiki, text: page };
  const [reference, shown = '', name = ''] = (references.size > 0 && match(REFERENCE)) || [];
  return reference !== undefined && references.has((name || shown).toLowerCase()) ? { kind: 'link', whole: reference, text: shown } : null;
}
