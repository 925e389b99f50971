import type { PairRow } from '../../data.js';

/** Seriation: items that occur together come near each other. Begins with the pair of the largest Dice coefficient and adds the closest item to either end. */
export function orderBySimilarity(items: readonly string[], pairs: readonly Pick<PairRow, 'a' | 'b' | 'dice'>[]): readonly string[] {
  const dice = new Map(pairs.flatMap(({ a, b, dice }) => [[`${a}\n${b}`, dice] as const, [`${b}\n${a}`, dice] as const]));
  const between = (a: string | undefined, b: string): number => dice.get(`${a}\n${b}`) ?? 0;
  const closest = pairs.toSorted((a, b) => b.dice - a.dice || (`${a.a}\n${a.b}` < `${b.a}\n${b.b}` ? -1 : 1))[0];
  const order = closest === undefined ? [] : [closest.a, closest.b];
  const left = items.filter((item) => !order.includes(item)).toSorted();
  while (left.length > 0) {
    const score = (item: string): number => Math.max(between(order[0], item), between(order.at(-1), item));
    const next = left.reduce((best, item) => (score(item) > score(best) ? item : best));
    left.splice(left.indexOf(next), 1);
    if (between(order[0], next) > between(order.at(-1), next)) order.unshift(next);
    else order.push(next);
  }
  return order;
}
