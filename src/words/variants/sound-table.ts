/** A hash table of sounds and the texts that have them, both given as hashes of 32 bits: it holds millions in little memory. */
export class SoundTable {
  readonly #sounds: Int32Array;
  readonly #texts: Int32Array;
  readonly #differing: Uint8Array;
  readonly #mask: number;

  /** @param most of how many stretches at most the sounds will come. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#mask = size - 1;
    this.#sounds = new Int32Array(size);
    this.#texts = new Int32Array(size);
    this.#differing = new Uint8Array(size);
  }

  add(sound: number, text: number): void {
    const at = this.#find(sound);
    this.#sounds[at] = sound;
    if (this.#texts[at] === 0) this.#texts[at] = text | 1;
    else if (this.#texts[at] !== (text | 1)) this.#differing[at] = 1;
  }

  /** Whether different texts have a sound. */
  isShared(sound: number): boolean {
    return this.#differing[this.#find(sound)] === 1;
  }

  #find(sound: number): number {
    let at = Math.imul(sound ^ (sound >>> 15), 0x9e3779b1) & this.#mask;
    while (this.#texts[at] !== 0 && this.#sounds[at] !== sound) at = (at + 1) & this.#mask;
    return at;
  }
}

/** The hash of a text or a sound that is given by its parts. That of two texts in a row is `joinHashes`. */
export const hashOf = (parts: readonly string[]): number => parts.reduce((hash, part) => (Math.imul(hash, STEP) + hashOfPart(part)) | 0, 0);

/** The hash of what `a` and `b` make in a row, given how many parts `b` has. */
export const joinHashes = (a: number, b: number, parts: number): number => (Math.imul(a, POWERS[parts]!) + b) | 0;

function hashOfPart(part: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
  return hash;
}

const STEP = 0x01000193;
const POWERS = Array.from({ length: 9 }, () => 1);
for (let i = 1; i < POWERS.length; i++) POWERS[i] = Math.imul(POWERS[i - 1]!, STEP);
