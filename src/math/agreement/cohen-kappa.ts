/** What two coders answered of the same unit. */
export type Pair<Answer> = readonly [Answer, Answer];

/**
 * Cohen's κ (Cohen 1960): how far do two coders agree beyond what their own habits would give by chance?
 *
 * (p_o − p_e) / (1 − p_e), p_o the share of units with the same answer, p_e = Σ p₁(c)·p₂(c) over answers c, p₁ and p₂ the shares in which either
 * coder gives c. 1 full agreement, 0 as by chance, negative below. Null where both always give the same one answer, and for no units: κ is not
 * defined.
 */
export function cohenKappa<Answer>(pairs: readonly Pair<Answer>[]): number | null {
  const [first, second] = [countAnswers(pairs.map(([a]) => a)), countAnswers(pairs.map(([, b]) => b))];
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const expected = [...first].reduce((sum, [answer, count]) => sum + count * (second.get(answer) ?? 0), 0) / pairs.length ** 2;
  return pairs.length === 0 || expected === 1 ? null : (observed - expected) / (1 - expected);
}

function countAnswers<Answer>(answers: readonly Answer[]): ReadonlyMap<Answer, number> {
  const counts = new Map<Answer, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return counts;
}
