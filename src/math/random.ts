/**
 * A reproducible source of numbers 0 ≤ x < 1: the same seed gives the same sequence on every machine.
 *
 * sfc32 (Doty-Humphrey, "small fast counter", 128 bits of state), warmed up over its first twelve outputs. Whole-number arithmetic only.
 */
export function seededRandom(seed: number): () => number {
  let a = 0;
  let b = seed | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}
