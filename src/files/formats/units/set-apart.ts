const APART = /[\u3400-\u9fff，。！？：；、][ \u00a0\u3000](?=[\u3400-\u9fff，。！？：；、])/g;
const TOGETHER = /[\u3400-\u9fff](?=[\u3400-\u9fff])/g;
/** Of the neighbours among Han characters and their punctuation, those with a blank between; labels may be written closely. */
const SHARE = 0.6;
const LEAST = 12;

/** Whether nearly all Han characters are set apart by single blanks, as recognition and some PDF files write them. */
export function areCharactersApart(text: string): boolean {
  const apart = text.match(APART)?.length ?? 0;
  // So few are far from the share, and need no counting of the rest.
  if (apart < LEAST || apart < text.length / 100) return false;
  return apart > SHARE * (apart + (text.match(TOGETHER)?.length ?? 0));
}

const BLANKS = /([ \u00a0\u3000]+)/;
const CLOSE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—]/;

/** The same characters side by side: a single blank goes beside Han and its punctuation and between single characters; a wider gap becomes one blank. */
export function joinCharacters(text: string): string {
  const pieces = text.split(BLANKS);
  let joined = pieces[0] ?? '';
  for (let i = 1; i + 1 < pieces.length; i += 2) {
    const gap = pieces[i] ?? '';
    const before = pieces[i - 1] ?? '';
    const after = pieces[i + 1] ?? '';
    joined += (gap.length === 1 && isOneWord(before, after) ? '' : ' ') + after;
  }
  return joined;
}

/** Beside a time, and between two longer pieces, a blank says something. */
function isOneWord(before: string, after: string): boolean {
  if (before.length > 1 && after.length > 1) return false;
  if (TIME.test(before) || TIME.test(after)) return false;
  return CLOSE.test(before.at(-1) ?? '') || CLOSE.test(after.at(0) ?? '') || (before.length === 1 && after.length === 1);
}

const TIME = /^[\d:：.]{4,}$/;
