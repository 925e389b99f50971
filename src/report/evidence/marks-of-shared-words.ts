import { groupShared, mostSharedRows, type SharedBy } from '../../charts/consensus/shared-rows.js';
import type { SpeakerKeywordRow, Tables } from '../../data.js';
import { groupRows } from '../group-rows.js';
import { listed } from './evidence.js';
import { type EvidenceOfMark, found, type MarkEvidence } from './mark-evidence.js';
import { speech } from './marks-of-talk.js';

/**
 * A row is the words that the same people say; a dot is what one of them says of these words, the number of further people what these say of
 * them. Over a column stands all that its person says.
 */
export function consensusMarks(tables: Tables): EvidenceOfMark {
  const { rows } = groupShared(tables, mostSharedRows);
  const usesOf = groupRows(tables.keywordsBySpeaker, ({ term }) => term);
  const order = orderOf(tables);
  const spokenBy = speech(tables);
  const of = ({ words }: SharedBy, speakers: readonly string[] | null): MarkEvidence | null => {
    const terms = words.map(({ term }) => term);
    const uses = terms.flatMap((term) => usesOf.get(term) ?? []).filter(({ speaker }) => speakers === null || speakers.includes(speaker));
    return usesTogether(uses, { about: [listed(terms), ...(speakers === null ? [] : [speakers.join('、')])], terms, order });
  };
  return ({ datum: { of: place, speaker, people, says } }) => {
    const row = rows[Number(place)];
    if (row === undefined) return Array.isArray(people) ? spokenBy(people) : null;
    if (speaker !== undefined) return says === true ? of(row, [String(speaker)]) : null;
    return of(row, Array.isArray(people) ? people : null);
  };
}

/** A square is what a person says of the words of the map, a circle what these people say of a word. */
export function correspondenceMarks(tables: Tables): EvidenceOfMark {
  const of = (kind: 'speaker' | 'term'): ReadonlySet<string> =>
    new Set(tables.correspondence.points.filter((point) => point.kind === kind).map(({ item }) => item));
  const [speakers, terms] = [of('speaker'), of('term')];
  const uses = tables.keywordsBySpeaker.filter(({ speaker, term }) => speakers.has(speaker) && terms.has(term));
  const bySpeaker = groupRows(uses, ({ speaker }) => speaker);
  const byTerm = groupRows(uses, ({ term }) => term);
  const order = orderOf(tables);
  return ({ datum: { kind, item } }) => {
    const name = String(item);
    if (kind === 'term') return usesTogether(byTerm.get(name) ?? [], { about: [name], terms: [name], order });
    if (kind !== 'speaker') return null;
    const own = bySpeaker.get(name) ?? [];
    const said = own.map(({ term }) => term);
    return usesTogether(own, { about: [listed(said), name], terms: said, order });
  };
}

interface Together {
  readonly about: readonly string[];
  readonly terms: readonly string[];
  readonly order: ReadonlyMap<string, number>;
}

/** Several words, or several people, counted as one: the sentences of all, each once. */
function usesTogether(uses: readonly SpeakerKeywordRow[], { about, terms, order }: Together): MarkEvidence | null {
  const placeOf = (id: string): number => order.get(id) ?? 0;
  const sentences = [...new Set(uses.flatMap((row) => row.sentences))].sort((a, b) => placeOf(a) - placeOf(b));
  const count = uses.reduce((sum, row) => sum + row.count, 0);
  const speakers = [...new Set(uses.map(({ speaker }) => speaker))];
  return found({ terms, speakers, count, sentences }, () => ({ about, count, sentences, terms, strings: [] }));
}

const orderOf = ({ sentences }: Tables): ReadonlyMap<string, number> => new Map(sentences.map(({ sentence }, place) => [sentence, place]));
