import type { PageEvidence } from '../html/page-data.js';
import { make } from './dom.js';
import type { Record, Sentence } from './record.js';

/** The text of a sentence with what was counted in it marked. */
export function markedText(sentence: Sentence, evidence: PageEvidence | null, { data }: Record): HTMLElement {
  const marked = new Uint8Array(sentence.text.length);
  if (evidence) {
    const places = data.words[sentence.at];
    const words = evidence.w ?? [];
    if (places) markPlaces(marked, places, new Set(words));
    for (const term of places ? (evidence.x ?? []) : [...words, ...(evidence.x ?? [])])
      markString(marked, sentence.text, data.terms[term] ?? '');
  }
  return make('bdi', {}, ...pieces(sentence.text, marked));
}

function markPlaces(marked: Uint8Array, places: readonly number[], terms: ReadonlySet<number>): void {
  for (let i = 0; i + 2 < places.length; i += 3) {
    const [start = 0, length = 0, term = -1] = places.slice(i, i + 3);
    if (terms.has(term)) marked.fill(1, start, start + length);
  }
}

function markString(marked: Uint8Array, text: string, string: string): void {
  for (const at of placesOf(text, string)) marked.fill(1, at, at + string.length);
}

/** Where a string stands in a text, whatever its case. */
export function placesOf(text: string, string: string): readonly number[] {
  if (string === '') return [];
  const lower = text.toLowerCase();
  // Lower case changes the length of a few characters: then only what is written alike is found.
  const [within, wanted] = lower.length === text.length ? [lower, string.toLowerCase()] : [text, string];
  const places: number[] = [];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length)) places.push(at);
  return places;
}

/** Words that are marked side by side are marked each for itself where they were counted each for itself: one mark is enough to read. */
function pieces(text: string, marked: Uint8Array): readonly (Node | string)[] {
  const found: (Node | string)[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && marked[at] === marked[start]) continue;
    const piece = text.slice(start, at);
    found.push(marked[start] ? make('mark', {}, piece) : piece);
    start = at;
  }
  return found;
}
