import { readFileSync } from 'node:fs';

const SAMPLES = ['example', 'meeting'].map((name) => readFileSync(new URL(`../../input/${name}.txt`, import.meta.url), 'utf8'));
const SPLINTERS = [
  '：',
  ':',
  '（',
  '）',
  '(',
  '【',
  '】',
  '[',
  ']',
  '“',
  '”',
  '\n',
  '\n\n',
  '\t',
  '\u3000',
  '\u0000',
  '\u202e',
  '\ud800',
  '😀',
  '=1+1',
  '01',
  '一、',
  '00:00:12',
  '发言人9',
  '主持人：',
  '总结道：',
  '<b>',
  '**',
  '\\',
  '#',
  '……',
  '？！',
  'https://a.cn/?q=1;2',
  '\uFEFF',
  '龘',
  'e\u0301',
  '．'.repeat(40),
  'a'.repeat(200),
];

/** A transcript of `input/`, shortened, with some places cut out, doubled, swapped or strewn with splinters. */
export function mutate(next: () => number): string {
  const below = (n: number): number => Math.floor(next() * n);
  const sample = SAMPLES[below(SAMPLES.length)] ?? '';
  const from = below(sample.length);
  let text = next() < 0.3 ? sample.slice(0, 900) : sample.slice(from, from + 200 + below(1200));
  for (let i = 0; i < 1 + below(12); i++) {
    const at = below(text.length + 1);
    const to = at + below(30);
    const kind = below(4);
    if (kind === 0) text = text.slice(0, at) + text.slice(to);
    else if (kind === 1) text = text.slice(0, to) + text.slice(at);
    else if (kind === 2) text = text.slice(0, at) + [...text.slice(at, to)].reverse().join('') + text.slice(to);
    else text = text.slice(0, at) + (SPLINTERS[below(SPLINTERS.length)] ?? '') + text.slice(at);
  }
  return text;
}

/** A mutant as the bytes of a file: in one of several encodings, cut off or damaged in some. */
export function mutantFile(next: () => number): { readonly name: string; readonly bytes: Uint8Array } {
  const below = (n: number): number => Math.floor(next() * n);
  const text = mutate(next);
  const encoded = next() < 0.1 ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text);
  const bytes = next() < 0.2 ? encoded.subarray(below(3), encoded.length - below(3)) : encoded;
  if (next() < 0.2 && bytes.length > 0) for (let i = 1 + below(3); i > 0; i--) bytes[below(bytes.length)] = below(256);
  return { name: `mutant.${NAMES[below(NAMES.length)]}`, bytes: new Uint8Array(bytes) };
}

const NAMES = ['txt', 'txt', 'txt', 'md', 'csv', 'srt', 'html', 'json'];
