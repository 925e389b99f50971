import type { Span } from '../../data.js';

/** A run of Latin letters or digits that is one word: 'eng', or 'm' where it is a number. */
export interface LatinRun extends Span {
  readonly tag: 'eng' | 'm';
}

const URL = String.raw`https?:\/\/[A-Za-z0-9\-._~:\/?#@!$&'()*+,;=%]{1,500}|www\.[A-Za-z0-9\-._~\/?=&%]{1,300}`;
const MAIL = String.raw`[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,4}`;
const NUMBER = String.raw`[0-9０-９]{1,20}(?:[.,:：／\/．][0-9０-９]{1,20}){0,6}(?:[%％‰℃°]|[万亿千百]{1,2})?(?![A-Za-zＡ-Ｚａ-ｚ])`;
const WORD = String.raw`[A-Za-z0-9Ａ-Ｚａ-ｚ０-９\u00c0-\u024f]{1,60}(?:(?:[.\-'’&_\/](?=[A-Za-z0-9Ａ-Ｚａ-ｚ０-９\u00c0-\u024f]))[A-Za-z0-9Ａ-Ｚａ-ｚ０-９\u00c0-\u024f]{1,60}){0,8}[+#]{0,2}`;
const RUN = new RegExp(`${URL}|${MAIL}|${NUMBER}|${WORD}`, 'gu');
const START = /[A-Za-z0-9Ａ-Ｚａ-ｚ０-９\u00c0-\u024f]/;
/** More Latin words in a row are a sentence, not a term. */
const MOST_WORDS = 3;

/**
 * The Latin words, mixed terms and numbers of a text: GPT-4o, C++, 5G, 3.5亿, 98%, web and mail addresses, and two or three words with
 * single blanks between them (product manager). Offsets in `text`.
 */
export function findLatinRuns(text: string): readonly LatinRun[] {
  if (!START.test(text)) return [];
  const runs: LatinRun[] = [];
  for (const match of text.matchAll(RUN)) {
    const tag = /^[0-9０-９.,:：／/．]+[%％‰℃°万亿千百]*$/u.test(match[0]) ? 'm' : 'eng';
    runs.push({ start: match.index, end: match.index + match[0].length, tag });
  }
  return joinPhrases(text, runs);
}

function joinPhrases(text: string, runs: readonly LatinRun[]): readonly LatinRun[] {
  const joined: LatinRun[] = [];
  for (let i = 0; i < runs.length; ) {
    let last = i;
    while (touches(text, runs[last], runs[last + 1])) last++;
    const phrase = runs.slice(i, last + 1);
    if (phrase.length <= MOST_WORDS) joined.push({ ...runs[i]!, end: runs[last]!.end });
    else joined.push(...phrase);
    i = last + 1;
  }
  return joined;
}

function touches(text: string, a: LatinRun | undefined, b: LatinRun | undefined): boolean {
  return a !== undefined && b !== undefined && a.tag === 'eng' && b.tag === 'eng' && b.start === a.end + 1 && text[a.end] === ' ';
}
