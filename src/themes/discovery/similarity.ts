/** Dice coefficient of the characters that two terms share, as a common ending or because one contains the other: 0–1; 0 where they share fewer than two. */
export function similarity(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let shared = 0;
  while (shared < short.length && short.at(-1 - shared) === long.at(-1 - shared)) shared++;
  if (long.includes(short)) shared = short.length;
  return shared < 2 ? 0 : (2 * shared) / (a.length + b.length);
}
