import { castOf, mainSpeakers } from '../../charts/cast.js';
import type { Tables } from '../../data.js';

/** Who has a panel, as the charts choose and order them. */
export function panelsOf({ speakers, basis }: Tables, most: number): readonly string[] {
  const counted = new Set(basis.speakers);
  const { shown } = mainSpeakers(
    castOf(speakers).speakers.filter(({ speaker }) => counted.has(speaker)),
    most,
  );
  return shown.map(({ speaker }) => speaker);
}
