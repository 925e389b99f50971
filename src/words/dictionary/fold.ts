import { SIMPLE } from './simplify.js';
import { replaceUnits, textOf, unitsOf } from './units.js';

/**
 * The text with each UTF-16 unit in its narrow, lower-case, simplified form where that is one unit long: ＡＩ and ai, 數據 and 数据
 * are found alike, and offsets stay what they are.
 */
export function fold(text: string): string {
  for (let i = 0; i < text.length; i++) if (FOLDED[text.charCodeAt(i)] !== 0) return textOf(replaceUnits(unitsOf(text), FOLDED));
  return text;
}

const NEEDS_FOLDING = /[A-Z\u00c0-\u024f\u0370-\u04ff\uff01-\uff5e\u3000]/;

/** For each UTF-16 unit its folded form, 0 where it is that itself. */
const FOLDED = SIMPLE.map((simple, code) => {
  const unit = String.fromCharCode(code);
  if (!NEEDS_FOLDING.test(unit)) return simple;
  const folded = unit.normalize('NFKC').toLowerCase();
  return folded.length === 1 && folded !== unit ? folded.charCodeAt(0) : 0;
});
