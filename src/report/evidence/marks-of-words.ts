import type { Tables } from '../../data.js';
import { type Evidence, evidenceOfKeyword, evidenceOfSpeakerKeyword, evidenceOfTermPair, evidenceOfUptake } from './evidence.js';
import { type EvidenceOfMark, found, key, type MarkEvidence } from './mark-evidence.js';
import { panelsOf } from './marks-of-panels.js';
import { speech } from './marks-of-talk.js';

/** A cell is a word of a person; before and behind the rows stands the word as all say it, over a column all that its person says. */
export function heatMarks(tables: Tables): EvidenceOfMark {
  const { ofAll, ofPerson } = termsIn(tables);
  const spokenBy = speech(tables);
  return ({ datum: { row, column } }) => {
    if (row !== undefined) return column === undefined ? ofAll(row) : ofPerson(row, column);
    return column === undefined ? null : spokenBy([String(column)]);
  };
}

function termsIn({ keywords, keywordsBySpeaker }: Tables) {
  const rows = new Map(keywords.map((row) => [row.term, row]));
  const own = new Map(keywordsBySpeaker.map((row) => [key(row.term, row.speaker), row]));
  return {
    ofAll: (term: unknown): MarkEvidence | null => found(rows.get(String(term)), evidenceOfKeyword),
    ofPerson: (term: unknown, speaker: unknown): MarkEvidence | null => found(own.get(key(term, speaker)), evidenceOfSpeakerKeyword),
  };
}

const MOST_PANELS = 12;

/** Before a dot stands its word. */
export function distinctiveMarks(tables: Tables): EvidenceOfMark {
  const panels = panelsOf(tables, MOST_PANELS);
  const { ofPerson } = termsIn(tables);
  return ({ datum: { term, label, row }, panel }) => (row === undefined ? null : ofPerson(term ?? label, panels[panel]));
}

/** A stroke is an occurrence; before and behind the rows stands the word. */
export function dispersionMarks(tables: Tables): EvidenceOfMark {
  const { ofAll } = termsIn(tables);
  return ({ datum, text }) => {
    if (text) return ofAll(datum.row);
    return datum.sentence === undefined ? null : found({ ...occurrence(datum), at: Number(datum.at) }, evidenceOfOccurrence);
  };
}

/** A word in its line is an occurrence; above the lines stand the word, how often it is said, and how many lines are left out. */
export function concordanceMarks(tables: Tables): EvidenceOfMark {
  const { ofAll } = termsIn(tables);
  return ({ datum, text }) => {
    if (text) return ofAll(datum.row);
    return datum.sentence === undefined ? null : found(occurrence(datum), evidenceOfOccurrence);
  };
}

const occurrence = ({ row, speaker, sentence }: Readonly<Record<string, unknown>>) => ({
  term: String(row),
  speaker: String(speaker),
  sentence: String(sentence),
});

const evidenceOfOccurrence = ({ term, speaker, sentence }: ReturnType<typeof occurrence>): Evidence => ({
  about: [term, speaker],
  count: 1,
  sentences: [sentence],
  terms: [term],
  strings: [],
});

/** Nodes are words, lines are pairs. */
export function networkMarks(tables: Tables): EvidenceOfMark {
  const { ofAll } = termsIn(tables);
  const edges = new Map(tables.termPairs.map((row) => [key(row.a, row.b), row]));
  return ({ datum: { term, a, b } }) =>
    term === undefined ? found(edges.get(key(a, b)) ?? edges.get(key(b, a)), evidenceOfTermPair) : ofAll(term);
}

/**
 * A circle is what one person says of a word: whoever said it first, or took it up. The line between them, and the word before it, is
 * what all say of it; the number behind it is what those say who took it up.
 */
export function uptakeMarks(tables: Tables): EvidenceOfMark {
  const { ofAll, ofPerson } = termsIn(tables);
  const rows = new Map(tables.uptake.map((row) => [key(row.term, row.taken_up_by), row]));
  return ({ datum, text }) => {
    const { row: term, speaker, takers } = datum;
    if (Array.isArray(takers)) return takersOf(takers.flatMap((taker) => rows.get(key(term, taker)) ?? []));
    if (speaker === undefined) return text || datum.from !== undefined ? ofAll(term) : null;
    return found(rows.get(key(term, speaker)), evidenceOfUptake) ?? introduction(ofPerson(term, speaker), datum);
  };
}

function takersOf(rows: Tables['uptake']): MarkEvidence | null {
  const takers = rows.map(({ taken_up_by }) => taken_up_by);
  const [first] = rows;
  return found(first && { term: first.term, taken_up_by: takers }, ({ term }) => ({
    about: [term, takers.join('、')],
    count: rows.reduce((sum, { count }) => sum + count, 0),
    sentences: rows.flatMap(({ sentences }) => sentences),
    terms: [term],
    strings: [],
  }));
}

/** Of whoever said a word first there is no row of uptake: it has the columns of one. */
function introduction(said: MarkEvidence | null, { row: term, speaker, turn }: Readonly<Record<string, unknown>>): MarkEvidence | null {
  if (said === null) return null;
  const { count, sentences } = said.evidence;
  return { evidence: said.evidence, row: { term, introduced_by: speaker, first_turn: turn, taken_up_by: '', turn, count, sentences } };
}
