/** A piece of RTF as it stands in the file. `bytes` of text are Latin-1 characters: what they mean depends on the font. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'byte'; readonly code: number };

const WORD = /\\([a-z]{1,32})(-?\d{1,10})? ?/iy;

/** The tokens of an RTF file, decoded as Latin-1. Binary data is skipped by its length. */
export function* rtfTokens(text: string): Generator<RtfToken> {
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    if (character === '{' || character === '}') {
      yield character === '{' ? { kind: 'open' } : { kind: 'close' };
      at++;
    } else if (character !== '\\') {
      if (character !== '\r' && character !== '\n') yield { kind: 'byte', code: text.charCodeAt(at) };
      at++;
    } else {
      WORD.lastIndex = at;
      const [whole, name = '', digits = ''] = WORD.exec(text) ?? [];
      const next = text.charAt(at + 1);
      if (whole !== undefined) {
        yield { kind: 'word', name, value: digits === '' ? null : Number(digits) };
        at += whole.length + (name === 'bin' ? Math.max(0, Number(digits)) : 0);
        if (name === 'pict') at = endOfGroup(text, at);
      } else if (next === "'") {
        const code = Number.parseInt(text.slice(at + 2, at + 4), 16);
        if (!Number.isNaN(code)) yield { kind: 'byte', code };
        at += 4;
      } else {
        yield { kind: 'symbol', name: next };
        at += 2;
      }
    }
  }
}

/** Offset of the brace that closes the group which is open here: pictures are long, and are passed over as a whole. */
function endOfGroup(text: string, from: number): number {
  const marks = /\\bin(\d{1,10}) ?|\\[\s\S]|[{}]/g;
  marks.lastIndex = from;
  let depth = 0;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    if (match[1] !== undefined) marks.lastIndex += Number(match[1]);
    else if (match[0] === '{') depth++;
    else if (match[0] === '}' && depth-- === 0) return match.index;
  }
  return text.length;
}
