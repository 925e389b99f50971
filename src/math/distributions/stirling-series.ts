/** The asymptotic series of ln Γ beyond Stirling's formula, exact to a double from n = 15 on. */
export function stirlingSeries(n: number): number {
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) / square) / n;
}
