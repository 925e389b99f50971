import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** Simplified texts write these too, as words of their own: 乾坤. */
const KEPT = new Set('乾');

/**
 * For each UTF-16 unit that is a traditional character its simplified form, where that is one unit too, else 0. 數據 and 数据 are read
 * alike so, and offsets stay what they are. The engine's dictionary and the shipped lists are simplified.
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
