/**
 * Krippendorff's α for nominal answers (Krippendorff 2019, chapter 12; computed as in "Computing Krippendorff's Alpha-Reliability", 2011): how far do
 * any number of coders agree beyond chance, where some may have left out units?
 *
 * 1 − D_o/D_e = 1 − (n − 1)·Σ o(c,k) / Σ n(c)·n(k), both sums over c ≠ k: o(c,k) counts the pairs of answers c and k within a unit, each unit's
 * pairs divided by its answers less one, n(c) the answers c in units with at least two answers, n all of these. 1 full agreement, 0 as by chance.
 *
 * @param units the answers that each unit has; units with fewer than two tell nothing.
 * @returns null where all answers are the same, or none can be compared.
 */
export function krippendorffAlpha<Answer>(units: readonly (readonly Answer[])[]): number | null {
  const totals = new Map<Answer, number>();
  let [all, disagreeing] = [0, 0];
  for (const answers of units) {
    if (answers.length < 2) continue;
    const differing = answers.reduce((sum, answer) => sum + answers.filter((other) => other !== answer).length, 0);
    disagreeing += differing / (answers.length - 1);
    all += answers.length;
    for (const answer of answers) totals.set(answer, (totals.get(answer) ?? 0) + 1);
  }
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (all - count), 0);
  return expected === 0 ? null : 1 - ((all - 1) * disagreeing) / expected;
}

/** Share of the pairs of answers within units that are the same, each unit counting as the pairs that it has; null where there are no pairs. */
export function observedAgreement<Answer>(units: readonly (readonly Answer[])[]): number | null {
  let [pairs, same] = [0, 0];
  for (const answers of units) {
    answers.forEach((answer, i) => {
      pairs += i;
      same += answers.slice(0, i).filter((other) => other === answer).length;
    });
  }
  return pairs === 0 ? null : same / pairs;
}
