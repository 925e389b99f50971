import type { Removed } from '../../../data.js';
import { errors } from '../../../errors/errors.js';
import { formatErrors } from '../../../errors/format-errors.js';
import type { DecodedFile, Extracted } from '../reader/extracted.js';
import { composeUnits } from '../units/compose-units.js';
import { clockTime } from '../units/seconds.js';
import { type UnitRow, unitRow } from '../units/unit-row.js';

/** Intervals and points of Praat's TextGrid, in its long or short form → a row each, in order of time; the name of a tier is the speaker. */
export function readTextGrid({ text, encoding, path }: DecodedFile): Extracted {
  const values = readValues(text);
  const tiers = readTiers(values);
  if (tiers === null) throw formatErrors.damaged(path, 'TextGrid');
  const speech = tiers.some((row) => !isAnalysis(row)) ? tiers.filter((row) => !isAnalysis(row)) : tiers;
  const removed = (speech === tiers ? [] : tiers.filter((row) => isAnalysis(row))).map(
    (row): Removed => ({ line: 0, kind: 'data', text: row.text }),
  );
  const composed = composeUnits(
    [...speech].sort((a, b) => (a.start ?? 0) - (b.start ?? 0)),
    removed,
  );
  if (composed.units.length === 0) throw errors.emptyFile(path);
  return { ...composed, encoding, facts: [] };
}

export const isTextGrid = (text: string): boolean =>
  /^\s*File type\s*=\s*"ooTextFile[^"]*"\s+(?:Object class\s*=\s*)?"TextGrid"/.test(text.slice(0, 200));

/** Tiers that take speech apart, or say something of it. */
const isAnalysis = ({ speaker }: UnitRow): boolean =>
  /(?:^|[\s_-])(?:words?|phones?|phonemes?|syllables?|pinyin|ipa|tones?|notes?|comments?|gloss|translation|拼音|声调|备注|注释)$/i.test(
    speaker ?? '',
  );

type Value = { readonly text: string } | { readonly number: number } | { readonly flag: string };

/** Strings, numbers and flags in order; all else (names of fields, numbers in brackets, comments) is what the long form adds. */
const VALUE = /"((?:[^"]|"")*)"|(?<![\w[.-])([-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?![\w\].])|<(\w+)>|![^\n]*/gi;

function readValues(text: string): readonly Value[] {
  const values: Value[] = [];
  for (const [, string, number, flag] of text.matchAll(VALUE)) {
    if (string !== undefined) values.push({ text: string.replaceAll('""', '"') });
    else if (number !== undefined) values.push({ number: Number(number) });
    else if (flag !== undefined) values.push({ flag });
  }
  return values;
}

/** "ooTextFile" "TextGrid" from to <exists> count { class name from to count { from to text | at text } }. Null where the file breaks off. */
function readTiers(values: readonly Value[]): readonly UnitRow[] | null {
  let at = values.findIndex((value) => 'flag' in value) + 1;
  const nextNumber = (): number => {
    const value = values[at++];
    return value && 'number' in value ? value.number : Number.NaN;
  };
  const nextText = (): string | null => {
    const value = values[at++];
    return value && 'text' in value ? value.text : null;
  };
  const rows: UnitRow[] = [];
  const count = nextNumber();
  for (let tier = 0; tier < count; tier++) {
    const kind = nextText();
    const name = nextText();
    nextNumber();
    nextNumber();
    const size = nextNumber();
    if (kind === null || name === null || Number.isNaN(size)) return null;
    for (let i = 0; i < size; i++) {
      const start = nextNumber();
      const end = kind === 'TextTier' ? null : nextNumber();
      const text = nextText();
      if (text === null || Number.isNaN(start)) return null;
      if (text.trim() !== '') rows.push(unitRow(text, { speaker: name.trim(), start, end, time: clockTime(Math.max(0, start)) }));
    }
  }
  return Number.isNaN(count) ? null : rows;
}
