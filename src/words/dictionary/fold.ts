import { SIMPLE } from './simplify.js';
import { replaceUnits, textOf, unitsOf } from './units.js';

/**
 * Folds a text for comparison: each UTF-16 code unit in its half-width, lower-case, simplified form where that form is one unit long.
 * ＡＩ and ai, 數據 and 数据 become equal, and offsets do not change.
 */
export function fold(text: string): string {
  for (let i = 0; i < text.length; i++) if (FOLDED[text.charCodeAt(i)] !== 0) return textOf(replaceUnits(unitsOf(text), FOLDED));
  return text;
}

const NEEDS_FOLDING = /[A-Z\u00c0-\u024f\u0370-\u04ff\uff01-\uff5e\u3000]/;

/** For each UTF-16 code unit its folded form, 0 where that is the unit itself. */
const FOLDED = SIMPLE.map((simple, code) => {
  const unit = String.fromCharCode(code);
  if (!NEEDS_FOLDING.test(unit)) return simple;
  const folded = unit.normalize('NFKC').toLowerCase();
  return folded.length === 1 && folded !== unit ? folded.charCodeAt(0) : 0;
});
