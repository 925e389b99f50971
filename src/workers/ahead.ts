/** Work that is begun before its result is wanted. Where it fails, that is reported where the result is waited for, and nowhere else. */
export function ahead<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => undefined);
  return work;
}
