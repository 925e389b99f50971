import type { Stretch } from '../api.js';

/** So many characters are remembered by a reader of the settings; more where these stand in the text several times. */
const ENOUGH = 8;
const LONGEST = 200;

/**
 * Words that stand once in the speech of a text and say where in it somebody begins: those at an offset of a stretch, where these stand
 * several times with what is before them and `|` between. Null where there are none. Blanks make no difference.
 */
export function wordsAt(stretches: readonly Stretch[], stretch: Stretch, offset: number): string | null {
  const { written, places, at } = joined(stretches, stretch, offset);
  const text = places.map((place) => written[place]).join('');
  const begin = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
  const asWritten = (from: number, to: number): string =>
    written
      .slice(places[from], (places[to - 1] ?? -1) + 1)
      .trim()
      .replace(/\s+/g, ' ');
  for (let length = ENOUGH; length <= LONGEST; length++) {
    let to = Math.min(at + length, end);
    // No word is cut in two.
    while (to < end && /^[a-z]{2}$/i.test(written.slice(places[to - 1], (places[to] ?? 0) + 1))) to++;
    // What is behind says more than what is before.
    const from = Math.max(begin, to - Math.max(length, to - at));
    const found = text.slice(from, to);
    if (found.includes('|')) return null;
    if (text.indexOf(found) === text.lastIndexOf(found))
      return from < at ? `${asWritten(from, at)}|${asWritten(at, to)}` : asWritten(at, to);
    if (from === begin && to === end) return null;
  }
  return null;
}

/** All speech, with a line feed where anything else stands between, and the places of all that is not blank. */
function joined(stretches: readonly Stretch[], wanted: Stretch, offset: number) {
  let [written, at] = ['', 0];
  const places: number[] = [];
  for (const stretch of stretches) {
    const isSpeech = stretch.kind === 'speech';
    const text = isSpeech ? stretch.text.replaceAll('\n', ' ') : '\n';
    for (let i = 0; i < text.length; i++) {
      if (stretch === wanted && i === offset) at = places.length;
      if (!isSpeech || !/\s/.test(text.charAt(i))) places.push(written.length + i);
    }
    written += text;
  }
  return { written, places, at };
}
