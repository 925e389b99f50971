import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/**
 * The text with each traditional character in its simplified form, where both are one UTF-16 unit: 數據 and 数据 are read alike,
 * and offsets stay what they are. The engine's dictionary and the shipped lists are simplified.
 */
export function simplify(text: string): string {
  return replaceUnits(text, SIMPLE);
}

/** The text with another unit for each that has one in the table, where 0 is none. */
export function replaceUnits(text: string, table: Uint16Array): string {
  let replaced: Uint16Array | undefined;
  for (let i = 0; i < text.length; i++) {
    const unit = table[text.charCodeAt(i)] ?? 0;
    if (unit === 0) continue;
    replaced ??= unitsOf(text);
    replaced[i] = unit;
  }
  return replaced === undefined ? text : join(replaced);
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** More arguments at once would overflow the stack. */
const CHUNK = 8192;

function join(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]);
  return text;
}

/** Simplified texts write these too, as words of their own: 乾坤. */
const KEPT = new Set('乾');

/** For each UTF-16 unit its simplified form, 0 where it has none. */
export const SIMPLE = readTable(traditionalToSimplified);

function readTable(pairs: string): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const pair of pairs.split('|')) {
    const [from = '', to = ''] = pair.split(' ');
    if (from.length === 1 && to.length === 1 && from !== to && !KEPT.has(from)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  return table;
}
