import { z } from 'zod';
import { sha256 } from '../../src/files/read-bytes.js';
import type { StateFolder } from '../../src/files/state-folder.js';

/** An edit as the one stretch of a text in which it differs, with the words for it. `from`: hash of the text that the step can be taken from. */
const step = z.strictObject({ at: z.int().min(0), removed: z.string(), inserted: z.string(), what: z.string(), from: z.string() });
type Step = z.infer<typeof step>;

const steps = z.strictObject({ done: z.array(step), undone: z.array(step) });

/** So many edits can be undone; those before them are forgotten. */
const MOST = 200;

/**
 * What was done to a text, as edits that undo it, kept through the end of the program. A text that is changed elsewhere ends it: its edits are
 * about another text.
 */
export class History {
  #done: Step[];
  #undone: Step[];

  constructor(
    readonly state: StateFolder,
    /** Whose text it is. */
    readonly path: string,
  ) {
    const kept = steps.safeParse(state.read(path));
    this.#done = kept.data?.done ?? [];
    this.#undone = kept.data?.undone ?? [];
  }

  record(before: string, after: string, what: string): void {
    this.#done = [...this.#done, inverse(before, after, what)].slice(-MOST);
    this.#undone = [];
    this.#keep();
  }

  /** What undoing this text would undo; null where nothing can be undone. */
  undoes = (text: string): string | null => fitting(this.#done, text)?.what ?? null;
  redoes = (text: string): string | null => fitting(this.#undone, text)?.what ?? null;

  /** The text before the last edit; null where there is none of this text. */
  undo = (text: string): string | null => this.#take(text, this.#done, this.#undone);
  redo = (text: string): string | null => this.#take(text, this.#undone, this.#done);

  /** The same history of a file that has another name. */
  moveTo(path: string): History {
    this.state.write(path, { done: this.#done, undone: this.#undone });
    return new History(this.state, path);
  }

  #take(text: string, from: Step[], to: Step[]): string | null {
    const taken = fitting(from, text);
    if (!taken) return null;
    from.pop();
    const result = text.slice(0, taken.at) + taken.inserted + text.slice(taken.at + taken.removed.length);
    to.push(inverse(text, result, taken.what));
    this.#keep();
    return result;
  }

  #keep = (): void => this.state.write(this.path, { done: this.#done, undone: this.#undone });
}

const fitting = (taken: readonly Step[], text: string): Step | undefined => {
  const last = taken.at(-1);
  return last?.from === sha256(text) ? last : undefined;
};

/** What leads from `after` back to `before`. */
function inverse(before: string, after: string, what: string): Step {
  let at = 0;
  while (at < before.length && at < after.length && before[at] === after[at]) at++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - at && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { at, removed: after.slice(at, after.length - end), inserted: before.slice(at, before.length - end), what, from: sha256(after) };
}
