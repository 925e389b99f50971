import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** Traditional characters that simplified texts use as well, in words of their own: 乾坤. */
const KEPT = new Set('乾');

/**
 * By UTF-16 code unit: the simplified form of a traditional character where that is one unit too, else 0. So 數據 and 数据 are segmented
 * alike and offsets do not change. The engine's dictionary and the shipped lists are in simplified characters.
 */
export const SIMPLE = readTable(traditionalToSimplified);

function readTable(pairs: string): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const pair of pairs.split('|')) {
    const [from = '', to = ''] = pair.split(' ');
    if (from.length === 1 && to.length === 1 && from !== to && !KEPT.has(from)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  return table;
}
