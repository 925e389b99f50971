import { choosePartsFor } from '../../src/corpus/merge/views.js';
import type { Plan } from '../../src/corpus/shapes.js';
import type { CorpusStore } from '../../src/corpus/store.js';

/** What of a plan is there. */
export function inspect(store: CorpusStore, plan: Plan) {
  const markers = store.marked().flatMap((part) => store.marker(part, { thorough: true }) ?? []);
  const wanted = [...plan.kept, ...plan.parts.flatMap(({ documents }) => documents)].map(({ key }) => key);
  const { parts, missing } = choosePartsFor(wanted, markers);
  const lost = new Set(missing);
  const names = new Set(parts.map(({ part }) => part));
  const known = new Set(wanted);
  return {
    parts,
    missing: [
      ...plan.parts.filter(({ documents }) => documents.some(({ key }) => lost.has(key))).map(({ part }) => part),
      ...(plan.kept.some(({ key }) => lost.has(key)) ? ['kept'] : []),
    ],
    setAside: markers.filter(({ part }) => names.has(part)).flatMap((marker) => marker.setAside.filter(({ key }) => known.has(key))),
  };
}
