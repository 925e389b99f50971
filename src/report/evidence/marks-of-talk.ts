import { castOf } from '../../charts/cast.js';
import type { Tables } from '../../data.js';
import { groupRows } from '../group-rows.js';
import { sectionLabel } from '../section-label.js';
import { type DrawnMark, type EvidenceOfMark, found, foundSentences, type MarkEvidence } from './mark-evidence.js';

/** A block is a turn; beside a lane stands all that its person says, beside the lane of the others all that they say. */
export function turnMarks(tables: Tables): EvidenceOfMark {
  const byTurn = groupRows(tables.sentences, ({ turn }) => turn);
  const rows = new Map(tables.turns.map(({ text: _, ...row }) => [row.turn, row]));
  const spokenBy = speech(tables);
  const people = peopleOf(tables);
  return (mark) => {
    if (mark.text) return spokenBy(people(mark));
    return found(rows.get(Number(mark.datum.turn)), ({ turn, speaker }) => {
      const ids = (byTurn.get(turn) ?? []).map(({ sentence }) => sentence);
      return { about: speaker === '' ? [] : [speaker], turn, count: ids.length, sentences: ids, terms: [], strings: [] };
    });
  };
}

interface Part {
  readonly section: number;
  readonly label: string;
}

/** What some people say, in a section or in all; '' is whoever is not named. */
export function speech({ sentences }: Pick<Tables, 'sentences'>) {
  return (speakers: readonly string[], part?: Part): MarkEvidence<{ readonly characters: number }> | null => {
    const wanted = new Set(speakers);
    const said = sentences.filter(({ speaker, section }) => wanted.has(speaker) && (part === undefined || section === part.section));
    return foundSentences(
      [speakers.join('、'), part?.label ?? ''].filter((name) => name !== ''),
      said,
    );
  };
}

/** Whom a lane or row of people stands for: one, or the others, who have none of their own; nobody where it is no such row. */
function peopleOf({ speakers }: Pick<Tables, 'speakers'>): (mark: DrawnMark) => readonly string[] {
  const speaking = castOf(speakers).speakers.map(({ speaker }) => speaker);
  const known = new Set(speaking);
  return ({ datum, layer }) => {
    const name = datum.speaker ?? datum.row;
    if (typeof name !== 'string') return [];
    if (known.has(name)) return [name];
    if (name === 'unnamed') return [''];
    if (name !== 'others' && name !== '') return [];
    const own = new Set(layer.map(({ row }) => row));
    return speaking.filter((speaker) => !own.has(speaker));
  };
}

const WHOLE = '-1';

/** Bars have the section down, the grid across, a list has none; the whole discussion is section −1. */
export function talkMarks(tables: Tables): EvidenceOfMark {
  const labels = new Map(tables.sections.map((row) => [row.section, row.section === 0 ? '—' : sectionLabel(row)]));
  const spokenBy = speech(tables);
  const people = peopleOf(tables);
  const named = tables.sentences.filter(({ speaker }) => speaker !== '');
  const labelOf = (section: number): string => labels.get(section) ?? String(section);
  return (mark) => {
    const { datum, layer } = mark;
    const sectionsDown = datum.speaker === undefined && layer.some(({ row }) => row === WHOLE);
    const heading = sectionsDown ? datum.row : datum.row === undefined ? datum.column : undefined;
    if (heading === WHOLE) return foundSentences([tables.title], named);
    if (heading !== undefined)
      return foundSentences(
        [labelOf(Number(heading))],
        named.filter(({ section }) => section === Number(heading)),
      );
    const of = people(mark);
    const section = Number(datum.speaker === undefined ? (datum.column ?? WHOLE) : datum.row);
    const said = spokenBy(of, section === -1 ? undefined : { section, label: labelOf(section) });
    return said && { ...said, row: { section: section === -1 ? null : section, speaker: of, characters: said.row.characters } };
  };
}
