/** Marks of Markdown that are looked for at one offset (all but `URL_LIKE` are sticky). None of them can match across another of its own openings, so that matching takes linear time. */

/** *emphasis* */
export const STAR = /\*(?=[^\s*])[^*\n]*[^\s*]\*(?!\*)|\*[^\s*]\*(?!\*)/y;

/** _emphasis_, not inside a word. */
export const UNDERSCORE = /_(?=[^\s_])[^_\n]*_(?![\p{L}\p{N}_])/uy;

/** ![alt](src) */
export const IMAGE = /!\[(?:[^[\]\n]|\[[^[\]\n]*\])*\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/y;

/** ![[src]] */
export const EMBEDDED = /!\[\[[^[\]\n]*\]\]/y;

/** [^1] */
export const FOOTNOTE = /\[\^[^\]\s]{1,40}\]/y;

/** [text](target "title"): its text, its target. */
export const LINK =
  /\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\]\(\s*(<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/y;

/** Whether the target of a link is an address, and not a remark in brackets behind a bracketed label. */
export const URL_LIKE = /^<?(?:https?:|mailto:|tel:|www\.|#|\.{0,2}\/)/i;

/** [[page|text]]: its text. */
export const WIKI = /\[\[(?:[^[\]|\n]+\|)?([^[\]|\n]+)\]\]/y;

/** [text][name] and [name]: its text, its name. */
export const REFERENCE = /\[([^[\]\n]+)\](?:\[([^[\]\n]*)\])?/y;

/** <https://…>, <a@b.c> */
export const AUTOLINK = /<(?:https?:\/\/[^\s<>]+|[\w.+-]+@[\w-]+\.[\w.-]+)>/iy;
