/** Whether something was found, whether it is there, and for how many units it stands. */
export interface Judged {
  readonly found: boolean;
  readonly there: boolean;
  readonly weight: number;
}

export interface Retrieval {
  /** Share of what was found that is there: 0–1, null where nothing was found. */
  readonly precision: number | null;
  /** Share of what is there that was found: 0–1, null where nothing is there. */
  readonly recall: number | null;
  /** Harmonic mean of both, 2·found and there / (found + there) (van Rijsbergen 1979): null where nothing is found or there. */
  readonly f1: number | null;
}

/**
 * How well does a machine find what a coder finds? Each unit counts with its weight, the number of units that it was drawn from for each one drawn
 * (Horvitz & Thompson 1952), so that a sample with much of rare themes tells of the whole text.
 */
export function retrieval(units: readonly Judged[]): Retrieval {
  let [both, found, there] = [0, 0, 0];
  for (const unit of units) {
    if (unit.found && unit.there) both += unit.weight;
    if (unit.found) found += unit.weight;
    if (unit.there) there += unit.weight;
  }
  return {
    precision: found === 0 ? null : both / found,
    recall: there === 0 ? null : both / there,
    f1: found + there === 0 ? null : (2 * both) / (found + there),
  };
}
