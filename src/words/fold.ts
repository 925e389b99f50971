import { simplify } from './simplify.js';

/**
 * The text with each UTF-16 unit in its narrow, lower-case, simplified form where that is one unit long: ＡＩ and ai, 數據 and 数据
 * are found alike, and offsets stay what they are.
 */
export function fold(text: string): string {
  const simple = simplify(text);
  return NEEDS_FOLDING.test(simple) ? simple.replace(FOLDED, foldUnit) : simple;
}

const NEEDS_FOLDING = /[A-Z\u00c0-\u024f\u0370-\u04ff\uff01-\uff5e\u3000]/;
const FOLDED = /[A-Z\u00c0-\u024f\u0370-\u04ff\uff01-\uff5e\u3000]/g;

function foldUnit(unit: string): string {
  const narrow = unit.normalize('NFKC').toLowerCase();
  return narrow.length === 1 ? narrow : unit;
}
