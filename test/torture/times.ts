const isFull = process.env.YUANZHUO_TORTURE === 'full';

/** How often something is tried: in the tests, and under `npm run torture`. */
export const times = (inTests: number, inFull: number): number => (isFull ? inFull : inTests);

/** Milliseconds that a test may take: minutes in the tests, an hour under `npm run torture`. */
export const patience = (minutes: number): number => (isFull ? 60 : minutes) * 60_000;

/** What `npm run torture` says when a test is through. */
export function report(line: string): void {
  if (isFull) console.log(line);
}
