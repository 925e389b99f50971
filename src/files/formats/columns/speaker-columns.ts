import { mean, writeCell } from './cells.js';
import { speakerPlausibility } from './speaker-plausibility.js';
import { countTitleRows, type TableRow } from './table-header.js';

/** A table with a row for each speech, and the index of the row that each comes from. */
interface LongTable {
  readonly rows: readonly TableRow[];
  readonly sources: readonly number[];
}

const QUESTION_OR_ANSWER = /^(?:问题|問題|提问|提問|回答|答复|答覆|questions?|answers?)$/i;
/** Of the rows so many have something in a column of speech, and of these so many a mark of punctuation; characters of a cell on average. */
const SPEECH = { filled: 0.3, punctuated: 0.5, length: 4 } as const;

/** 访谈员 | 受访者: a column for each speaker, as who says it beside what is said. Null where fewer than two columns are such. */
export function withSpeakersInRows(rows: readonly TableRow[]): LongTable | null {
  const first = countTitleRows(rows);
  const names = (rows[first] ?? []).map((cell) => writeCell(cell));
  const body = rows.slice(first + 1);
  const isSpoken = (name: string, i: number): boolean =>
    (speakerPlausibility(name) === 1 || QUESTION_OR_ANSWER.test(name)) && isSpeech(body.map((row) => writeCell(row[i] ?? null)));
  const spoken = new Set([...names.keys()].filter((i) => isSpoken(names[i] ?? '', i)));
  if (spoken.size < 2) return null;
  const others = [...names.keys()].filter((i) => !spoken.has(i));
  const long = body.flatMap((row, r) =>
    [...spoken].flatMap((i) => {
      const text = writeCell(row[i] ?? null);
      return text === '' ? [] : [{ source: first + 1 + r, row: [names[i] ?? '', text, ...others.map((other) => row[other] ?? null)] }];
    }),
  );
  return {
    rows: [...rows.slice(0, first), ['发言人', '发言内容', ...others.map((i) => names[i] ?? '')], ...long.map(({ row }) => row)],
    sources: [...rows.slice(0, first + 1).keys(), ...long.map(({ source }) => source)],
  };
}

function isSpeech(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const punctuated = filled.filter((cell) => /[，。！？,.!?]/.test(cell));
  return (
    filled.length >= Math.max(1, SPEECH.filled * cells.length) &&
    punctuated.length >= SPEECH.punctuated * filled.length &&
    mean(filled.map(({ length }) => length)) >= SPEECH.length
  );
}
