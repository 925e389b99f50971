/** A column that is not there. */
export const NONE = new Int32Array();

/** Stretches of equal numbers. */
export function runs(numbers: Int32Array): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < numbers.length; ) {
    let to = from + 1;
    while (to < numbers.length && numbers[to] === numbers[from]) to++;
    found.push({ from, to });
    from = to;
  }
  return found;
}
