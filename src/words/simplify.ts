import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/**
 * The text with each traditional character in its simplified form, where both are one UTF-16 unit: 數據 and 数据 are read alike,
 * and offsets stay what they are. The engine's dictionary and the shipped lists are simplified.
 */
export function simplify(text: string): string {
  let simple = '';
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const code = SIMPLE[text.charCodeAt(i)] ?? 0;
    if (code === 0) continue;
    simple += text.slice(done, i) + String.fromCharCode(code);
    done = i + 1;
  }
  return done === 0 ? text : simple + text.slice(done);
}

/** Simplified texts write these too, as words of their own: 乾坤. */
const KEPT = new Set('乾');

/** For each UTF-16 unit its simplified form, 0 where it has none. */
const SIMPLE = readTable(traditionalToSimplified);

function readTable(pairs: string): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const pair of pairs.split('|')) {
    const [from = '', to = ''] = pair.split(' ');
    if (from.length === 1 && to.length === 1 && from !== to && !KEPT.has(from)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  return table;
}
