/** A character begins a word, ends it, stands inside of it, or is one by itself. */
const [BEGINS, ENDS, INSIDE, SINGLE] = [0, 1, 2, 3] as const;
const STATES = 4;
/** Logarithm of what is impossible. */
const NEVER = -3.14e100;
/** The two states that can stand before each state, in the order in which they are tried. */
const BEFORE = [ENDS, SINGLE, BEGINS, INSIDE, BEGINS, INSIDE, ENDS, SINGLE] as const;

/**
 * The hidden Markov model of cppjieba: which of the characters that its dictionary leaves single make words together. Sums are formed in
 * the same order as there, so that they are rounded alike.
 */
export class HiddenMarkov {
  readonly #start: Float64Array;
  /** State before · 4 + state → logarithm of the probability. */
  readonly #next: Float64Array;
  /** Character · 4 + state → logarithm of the probability. */
  readonly #emitted = new Float64Array(0x10000 * STATES).fill(NEVER);
  /** Logarithms of the likeliest ways to each state of a character, and of the character before it. */
  #sums = new Float64Array(STATES);
  #sumsBefore = new Float64Array(STATES);
  /** Unit · 4 + state → the state before. */
  #path = new Uint8Array(64 * STATES);

  /** @param model lines: the states of a first character, four of transitions, and for each state `character:logarithm,…`. */
  constructor(model: string) {
    const lines = model.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
    const [start = [], ...next] = lines.slice(0, 1 + STATES).map((line) => line.trim().split(' ').map(Number));
    this.#start = Float64Array.from(start);
    this.#next = Float64Array.from(next.flat());
    lines.slice(1 + STATES).forEach((line, state) => {
      for (const entry of line.trim().split(','))
        if (entry.charAt(1) === ':') this.#emitted[entry.charCodeAt(0) * STATES + state] = Number(entry.slice(2));
    });
  }

  /**
   * Cuts the run [from, to) of a text. Latin letters with digits, and numbers, are one word each; so is every other character of ASCII.
   *
   * @param ends receives where the words end, from `count` on.
   * @returns how many it holds then.
   */
  cut(text: Uint16Array, from: number, to: number, ends: Uint32Array, count: number): number {
    let filled = count;
    let left = from;
    for (let at = from; at < to; ) {
      if ((text[at] ?? 0) >= 0x80) at++;
      else {
        if (left < at) filled = this.#cutHan(text, left, at, ends, filled);
        at = left = endOfAscii(text, at, to);
        ends[filled++] = at;
      }
    }
    return left < to ? this.#cutHan(text, left, to, ends, filled) : filled;
  }

  #cutHan(text: Uint16Array, from: number, to: number, ends: Uint32Array, count: number): number {
    let filled = count;
    const path = this.#likeliestStates(text, from, to);
    for (let at = from + 1; at < to; at++) {
      const state = path[(at - 1 - from) * STATES];
      if ((state === ENDS || state === SINGLE) && !isLowSurrogate(text[at] ?? 0)) ends[filled++] = at;
    }
    ends[filled++] = to;
    return filled;
  }

  /** Viterbi: the first of the four numbers of each unit is its state then. A surrogate pair is one character, its second unit has the state of the first. */
  #likeliestStates(text: Uint16Array, from: number, to: number): Uint8Array {
    if (this.#path.length < (to - from) * STATES) this.#path = new Uint8Array(2 * (to - from) * STATES);
    const path = this.#path;
    const first = (text[from] ?? 0) * STATES;
    for (let state = 0; state < STATES; state++)
      this.#sums[state] = (this.#start[state] ?? NEVER) + (this.#emitted[first + state] ?? NEVER);
    for (let at = from + 1; at < to; at++) {
      const code = text[at] ?? 0;
      if (!isLowSurrogate(code)) this.#step(code * STATES, path, (at - from) * STATES);
      else for (let state = 0; state < STATES; state++) path[(at - from) * STATES + state] = state;
    }
    let state: number = (this.#sums[ENDS] ?? NEVER) >= (this.#sums[SINGLE] ?? NEVER) ? ENDS : SINGLE;
    for (let at = (to - from - 1) * STATES; at >= 0; at -= STATES) {
      const before = path[at + state] ?? ENDS;
      path[at] = state;
      state = before;
    }
    return path;
  }

  /** From one character to the next. */
  #step(code: number, path: Uint8Array, at: number): void {
    const [sums, before] = [this.#sumsBefore, this.#sums];
    for (let state = 0; state < STATES; state++) {
      const emitted = this.#emitted[code + state] ?? NEVER;
      let best = NEVER;
      let from: number = ENDS;
      for (let i = state * 2; i < state * 2 + 2; i++) {
        const last = BEFORE[i] ?? ENDS;
        const sum = (before[last] ?? NEVER) + (this.#next[last * STATES + state] ?? NEVER) + emitted;
        if (sum <= best) continue;
        best = sum;
        from = last;
      }
      sums[state] = best;
      path[at + state] = from;
    }
    this.#sums = sums;
    this.#sumsBefore = before;
  }
}

/** End of the word that begins with a character of ASCII. */
function endOfAscii(text: Uint16Array, start: number, to: number): number {
  const first = text[start] ?? 0;
  const goesOn = isLetter(first) ? isLetterOrDigit : isDigit(first) ? isDigitOrPoint : isNothing;
  let end = start + 1;
  while (end < to && goesOn(text[end] ?? 0)) end++;
  return end;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isLetterOrDigit = (code: number): boolean => isLetter(code) || isDigit(code);
const isDigitOrPoint = (code: number): boolean => isDigit(code) || code === 0x2e;
const isNothing = (): boolean => false;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
