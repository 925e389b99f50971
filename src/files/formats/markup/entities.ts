const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  shy: '',
  middot: '·',
  bull: '•',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  times: '×',
  deg: '°',
  copy: '©',
  reg: '®',
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;

export interface EntityMatch {
  readonly whole: string;
  readonly text: string;
}

/** The character reference of HTML at this offset, null where there is none that is known. */
export function entityAt(text: string, at: number): EntityMatch | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (!match) return null;
  const [whole, decimal, hex, name] = match;
  const character = name === undefined ? codePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) : NAMED[name];
  return character === undefined ? null : { whole, text: character };
}

/** All character references of a text as the characters that they mean. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (whole) => entityAt(whole, 0)?.text ?? whole) : text;

function codePoint(code: number): string | undefined {
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return code === 10 || code === 9 ? ' ' : undefined;
  return code === 0xa0 ? ' ' : String.fromCodePoint(code);
}
