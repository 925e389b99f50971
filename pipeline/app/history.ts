import { sha256 } from '../../src/files/read-bytes.js';

/** An edit as the one stretch of a text in which it differs, with the words for it. */
interface Step {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  readonly what: string;
  /** Hash of the text that the step can be taken from. */
  readonly from: string;
}

/** What was done to a text, as edits that undo it. A text that is changed elsewhere ends it: its edits are about another text. */
export class History {
  #done: Step[] = [];
  #undone: Step[] = [];

  record(before: string, after: string, what: string): void {
    this.#done.push(inverse(before, after, what));
    this.#undone = [];
  }

  /** What undoing this text would undo; null where nothing can be undone. */
  undoes = (text: string): string | null => fitting(this.#done, text)?.what ?? null;
  redoes = (text: string): string | null => fitting(this.#undone, text)?.what ?? null;

  /** The text before the last edit; null where there is none of this text. */
  undo = (text: string): string | null => take(text, this.#done, this.#undone);
  redo = (text: string): string | null => take(text, this.#undone, this.#done);
}

const fitting = (steps: readonly Step[], text: string): Step | undefined => {
  const step = steps.at(-1);
  return step?.from === sha256(text) ? step : undefined;
};

function take(text: string, from: Step[], to: Step[]): string | null {
  const step = fitting(from, text);
  if (!step) return null;
  from.pop();
  const result = text.slice(0, step.at) + step.inserted + text.slice(step.at + step.removed.length);
  to.push(inverse(text, result, step.what));
  return result;
}

/** What leads from `after` back to `before`. */
function inverse(before: string, after: string, what: string): Step {
  let at = 0;
  while (at < before.length && at < after.length && before[at] === after[at]) at++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - at && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { at, removed: after.slice(at, after.length - end), inserted: before.slice(at, before.length - end), what, from: sha256(after) };
}
