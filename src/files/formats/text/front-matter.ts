import type { FactKey, Removed, SourceFact } from '../../../data.js';
import { parseYaml } from '../../yaml.js';

export interface FrontMatter {
  readonly facts: readonly SourceFact[];
  readonly removed: Removed;
  /** Lines that it takes, its rules included. */
  readonly lines: number;
}

const LONGEST = 300;
const KEYS: Readonly<Record<FactKey, RegExp>> = {
  title: /^(?:title|标题|標題|题目|題目|主题|主題)$/i,
  date: /^(?:date|日期|时间|時間)$/i,
  place: /^(?:place|location|venue|地点|地點)$/i,
  event: /^(?:event|series|活动|活動|会议|會議|栏目|欄目)$/i,
  organisers: /^(?:organi[sz]ers?|主办|主辦|主办方|主辦方|主办单位|主辦單位)$/i,
};

/** The YAML between two rules at the top of a text, null where there is none: rules alone are no front matter. */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!/^\s*---[^\S\n]*\n/.test(text.slice(0, 200))) return null;
  const lines = text.split('\n', LONGEST);
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findIndex((line, i) => i > first && /^(?:---|\.\.\.)\s*$/.test(line));
  if (last < 0) return null;
  const body = lines.slice(first + 1, last).join('\n');
  const value = body.length > LONGEST * 100 ? null : readKeys(body);
  if (value === null) return null;
  const removed: Removed = { line: first + 1, kind: 'front matter', text: lines.slice(first, last + 1).join('\n') };
  return { facts: factsOf(value, 'front matter'), removed, lines: last + 1 };
}

type Keys = Readonly<Record<string, unknown>>;

/** What is said of the discussion, under the names that are usual for it. */
export function factsOf(keys: Keys, origin: SourceFact['origin']): readonly SourceFact[] {
  return (Object.keys(KEYS) as FactKey[]).flatMap((key) => {
    const name = Object.keys(keys).find((known) => KEYS[key].test(known.trim()) && textOf(keys[known]) !== '');
    return name === undefined ? [] : [{ key, value: textOf(keys[name]), origin }];
  });
}

/** YAML, or, where it is broken (a title with a colon and no quotation marks), its plain lines 'key: value'. */
function readKeys(body: string): Keys | null {
  const { value, error } = parseSafely(body);
  if (error === null) return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Keys) : null;
  const pairs = body.split('\n').flatMap((line) => {
    const pair = /^([\p{L}_][\p{L}\p{N}_-]{0,30})\s*:\s*(.*)$/u.exec(line);
    return pair ? [[pair[1] ?? '', (pair[2] ?? '').trim()] as const] : [];
  });
  return pairs.length * 2 >= body.split('\n').length ? Object.fromEntries(pairs) : null;
}

function parseSafely(body: string): { readonly value: unknown; readonly error: unknown } {
  try {
    return parseYaml(body);
  } catch (error) {
    return { value: null, error };
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return Array.isArray(value)
    ? value
        .map((item) => (typeof item === 'string' ? item.trim() : ''))
        .filter((item) => item !== '')
        .join('、')
    : '';
}
