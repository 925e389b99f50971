import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/data.js';
import { YuanzhuoError } from '../../src/errors/error.js';
import { seededRandom } from '../../src/math/random.js';
import { defaultSettings } from '../../src/settings.js';
import { parseTranscript } from '../../src/transcript/parse-transcript.js';
import { parse, sourceOf } from './sources.js';

const SAMPLES = ['example', 'meeting'].map((name) => readFileSync(new URL(`../../input/${name}.txt`, import.meta.url), 'utf8'));
/** One of each way in which a speaker, a heading or an aside is set: to be spliced into the samples. */
const LAYOUTS = [
  '何川：好。\n何川:（笑）那就开始。\n',
  '【主持人】开场。\n[记者]问题是什么？\n<v 何川>我来说。</v>\n',
  '**何川：** 粗体的话。\\\n**发言人 1 00:00:01**\\\n有时间的话。\n',
  '[00:33]-SPK-001-连字符。\n[00:00:10] 嘉宾A（陆萍）：带括号。\n发言人2 00:01:05\n另起一行。\n',
  '问：第一问？ 答：第一答。 问：第二问？\n',
  '# 标题\n## 小节\n一、第一节\n（一）又一节\n/ 斜线标题 /\n“引号标题”\n報 告 事 項\n',
  '<p> 何川 <strong>：</strong> 残留的标签。&nbsp;</p>\n<br>\n———\n（掌声）\n2025-06-14\n',
  '会议接近尾声，河社总编辑何川总结道：“都说完了。”\n责任编辑：卜一鱼\n何川问陆萍：“好不好？”\n',
  '时 间:6月1日\n主持人:河社编辑 何川\n本场嘉宾\n陆萍丨河社记者(主持)\n',
];
const SPLINTERS = [
  '：',
  '（',
  '）',
  '【',
  '“',
  '\n',
  '\u3000',
  '\u0000',
  '\u202e',
  '😀',
  '00:00:12',
  '总结道：',
  '**',
  '\\',
  '<b>',
  '……',
  'a'.repeat(300),
  '（'.repeat(200),
  ': '.repeat(100),
];
const COUNT = 8000;

function mutant(next: () => number): string {
  const below = (n: number): number => Math.floor(next() * n);
  const piece = (): string => {
    if (next() < 0.6) return LAYOUTS[below(LAYOUTS.length)] ?? '';
    const sample = SAMPLES[below(SAMPLES.length)] ?? '';
    const from = below(sample.length);
    return sample.slice(from, from + below(300));
  };
  let text = Array.from({ length: 1 + below(5) }, piece).join(next() < 0.5 ? '' : '\n');
  for (let i = 0; i < below(6); i++) {
    const at = below(text.length + 1);
    text =
      text.slice(0, at) + (next() < 0.5 ? (SPLINTERS[below(SPLINTERS.length)] ?? '') : '') + text.slice(at + (next() < 0.5 ? below(8) : 0));
  }
  return text.toWellFormed();
}

/** The file as its reader hands it over; null where it refuses a file of nothing but markup. */
function read(text: string): Source | null {
  try {
    return sourceOf(text);
  } catch (error) {
    if (error instanceof YuanzhuoError && error.code === 'file.empty') return null;
    throw error;
  }
}

/** The characters of the text that neither a paragraph nor an aside holds, or that two of them hold. */
function unaccounted(source: Source): string {
  const { turns, asides, text } = parseTranscript(source, defaultSettings);
  const holds = new Uint8Array(text.length);
  for (const { start, end } of [...turns.flatMap(({ paragraphs }) => paragraphs), ...asides]) {
    for (let i = start; i < end; i++) holds[i] = (holds[i] ?? 0) + 1;
  }
  return Array.from(holds, (held, i) => (held === 1 || isBlank(text.charCodeAt(i)) ? '' : text.charAt(i))).join('');
}

/** The characters of the file that are neither in the text nor in what the reader says to have taken out. */
function dropped(file: string, { text, removed }: Source): string {
  const left = new Map<string, number>();
  for (const character of file) if (!isMarkup(character)) left.set(character, (left.get(character) ?? 0) + 1);
  for (const character of [text, ...removed.map((part) => part.text)].join('')) left.set(character, (left.get(character) ?? 0) - 1);
  return [...left].flatMap(([character, count]) => (count > 0 ? [character.repeat(count)] : [])).join('');
}

/** As the parser sees it: white space, controls, zero-width and direction marks. */
const isBlank = (code: number): boolean =>
  code <= 0x20 || /[\s\u200b-\u200f\u202a-\u202f\u2060-\u2069\ufeff]/.test(String.fromCharCode(code));

/** Blanks, and the signs with which Markdown and HTML are written. */
const isMarkup = (character: string): boolean => isBlank(character.charCodeAt(0)) || /[!-/:-@[-`{-~]/.test(character);

describe('parseTranscript', () => {
  it('accounts for every character of the samples and of every layout: said, or an aside', () => {
    for (const text of [...SAMPLES, ...LAYOUTS, LAYOUTS.join('\n')]) {
      const source = sourceOf(text);
      expect(unaccounted(source), text.slice(0, 80)).toBe('');
      expect(dropped(text, source), text.slice(0, 80)).toBe('');
    }
  });

  it('does so for 8,000 mutated and spliced texts, each in less than a second', () => {
    const next = seededRandom(11);
    let slowest = 0;
    for (let i = 0; i < COUNT; i++) {
      const text = mutant(next);
      const started = performance.now();
      const source = read(text);
      const lost = source ? unaccounted(source) + dropped(text, source) : '';
      slowest = Math.max(slowest, performance.now() - started);
      if (lost !== '') expect(lost, text).toBe('');
    }
    expect(slowest).toBeLessThan(1000);
  }, 300_000);

  it.each([
    ['open brackets', '（'.repeat(200_000)],
    ['colons', '：'.repeat(200_000)],
    ['blanks before a colon', `何川${' '.repeat(200_000)}：好`],
    ['times', '00:00:'.repeat(100_000)],
    ['stars', '*'.repeat(300_000)],
    ['tags', '<b>'.repeat(100_000)],
    ['attributing verbs', '何川表示陆萍说'.repeat(40_000)],
    ['surnames with offices', '何川总经理、'.repeat(40_000)],
    ['stars of a label', '★'.repeat(200_000)],
    ['initials', 'J. '.repeat(100_000)],
    ['names between dashes', '何川 - '.repeat(50_000)],
    ['numbers of a list', '1. '.repeat(100_000)],
    ['attributes', '[name='.repeat(50_000)],
    ['quotations of a few characters', '“何”'.repeat(60_000)],
    ['one endless sentence', `何川：${'这是一句没有句号的话'.repeat(50_000)}`],
  ])('takes a few seconds at most for a line of nothing but %s', (_, line) => {
    const started = performance.now();
    parse(`何川：好。\n陆萍：好。\n${line}\n何川：完。`);
    const alone = read(line);
    if (alone) parseTranscript(alone, defaultSettings);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
