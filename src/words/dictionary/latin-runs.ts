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

/** The Latin words, mixed terms and numbers of a text: GPT-4o, C++, 5G, 3.5亿, 98%, web and mail addresses. Offsets in `text`. */
export function findLatinRuns(text: string): readonly LatinRun[] {
  if (!START.test(text)) return [];
  return Array.from(text.matchAll(RUN), ({ 0: run, index }) => ({
    ...{ start: index, end: index + run.length },
    tag: /^[0-9０-９.,:：／/．]+[%％‰℃°万亿千百]*$/u.test(run) ? 'm' : 'eng',
  }));
}
