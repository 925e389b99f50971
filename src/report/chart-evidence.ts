import { castOf, mainSpeakers } from '../charts/cast.js';
import type { SentenceRow, Tables } from '../data.js';
import {
  type Evidence,
  evidenceOfKeyword,
  evidenceOfSpeakerKeyword,
  evidenceOfTermPair,
  evidenceOfThemePair,
  evidenceOfThemeSpeaker,
} from './evidence.js';
import { groupRows } from './group-rows.js';
import { sectionLabel } from './section-label.js';
import { themeTerms } from './theme-terms.js';

/** A mark of a chart: what is drawn, and in which panel it stands. */
export interface DrawnMark {
  readonly datum: Readonly<Record<string, unknown>>;
  /** Place of its panel among those of a chart with a panel per person; 0 where there are none. */
  readonly panel: number;
}

/** What a mark opens, and the row that it draws. */
export interface MarkEvidence {
  readonly evidence: Evidence;
  readonly row: object;
}

export type EvidenceOfMark = (mark: DrawnMark) => MarkEvidence | null;

/** Id of a chart → how to find what one of its marks was counted from. Decoration is counted from nothing. */
export function chartEvidence(tables: Tables): Readonly<Record<string, EvidenceOfMark>> {
  return {
    'turn-timeline': turnMarks(tables),
    'talk-share': talkMarks(tables),
    'keyword-heatmap': heatMarks(tables),
    'distinctive-words': distinctiveMarks(tables),
    'term-dispersion': dispersionMarks(),
    'theme-by-speaker': themeMarks(tables),
    'theme-pairs': themePairMarks(tables),
    'term-network': networkMarks(tables),
  };
}

const MOST_WORD_PANELS = 12;
const MOST_THEME_PANELS = 16;

const key = (...parts: readonly unknown[]): string => parts.map(String).join('\n');

function found<Row extends object>(row: Row | undefined, evidenceOf: (row: Row) => Evidence): MarkEvidence | null {
  if (row === undefined) return null;
  const evidence = evidenceOf(row);
  return evidence.sentences.length === 0 ? null : { evidence, row };
}

const idsOf = (rows: readonly SentenceRow[]): readonly string[] => rows.map(({ sentence }) => sentence);

function turnMarks({ turns, sentences }: Tables): EvidenceOfMark {
  const byTurn = groupRows(sentences, ({ turn }) => turn);
  const rows = new Map(turns.map(({ text: _, ...row }) => [row.turn, row]));
  return ({ datum }) =>
    found(rows.get(Number(datum.turn)), ({ turn, speaker }) => {
      const ids = idsOf(byTurn.get(turn) ?? []);
      return { about: speaker === '' ? [] : [speaker], turn, count: ids.length, sentences: ids, terms: [], strings: [] };
    });
}

/** Bars have the section down, the grid across; the whole discussion is section −1. */
function talkMarks({ sentences, sections, speakers }: Tables): EvidenceOfMark {
  const labels = new Map(sections.map((row) => [row.section, row.section === 0 ? '—' : sectionLabel(row)]));
  const named = new Set(speakers.map(({ speaker }) => speaker));
  const bySpeaker = groupRows(sentences, ({ speaker }) => speaker);
  return ({ datum }) => {
    const speaker = String(datum.speaker ?? datum.row);
    if (!named.has(speaker) || !('characters' in datum || 'value' in datum)) return null;
    const section = datum.speaker === undefined ? Number(datum.column ?? -1) : Number(datum.row);
    const said = (bySpeaker.get(speaker) ?? []).filter((row) => section === -1 || row.section === section);
    const characters = said.reduce((sum, row) => sum + row.characters, 0);
    return found({ section: section === -1 ? null : section, speaker, characters }, () => ({
      about: section === -1 ? [speaker] : [speaker, labels.get(section) ?? String(section)],
      count: said.length,
      sentences: idsOf(said),
      terms: [],
      strings: [],
    }));
  };
}

function heatMarks({ keywordsBySpeaker }: Tables): EvidenceOfMark {
  const rows = new Map(keywordsBySpeaker.map((row) => [key(row.term, row.speaker), row]));
  return ({ datum }) => found(rows.get(key(datum.row, datum.column)), evidenceOfSpeakerKeyword);
}

/** Who has a panel, as the charts choose and order them. */
function panelsOf({ speakers, basis }: Tables, most: number): readonly string[] {
  const counted = new Set(basis.speakers);
  const { shown } = mainSpeakers(
    castOf(speakers).speakers.filter(({ speaker }) => counted.has(speaker)),
    most,
  );
  return shown.map(({ speaker }) => speaker);
}

function distinctiveMarks(tables: Tables): EvidenceOfMark {
  const panels = panelsOf(tables, MOST_WORD_PANELS);
  const rows = new Map(tables.keywordsBySpeaker.map((row) => [key(row.term, row.speaker), row]));
  return ({ datum, panel }) => found(rows.get(key(datum.term, panels[panel])), evidenceOfSpeakerKeyword);
}

function dispersionMarks(): EvidenceOfMark {
  return ({ datum }) => {
    if (datum.sentence === undefined) return null;
    const row = { term: String(datum.row), speaker: String(datum.speaker), at: Number(datum.at), sentence: String(datum.sentence) };
    return found(row, ({ term, speaker, sentence }) => ({
      about: [term, speaker],
      count: 1,
      sentences: [sentence],
      terms: [term],
      strings: [],
    }));
  };
}

/** Panels have the speaker in their place, the grid in its column. */
function themeMarks(tables: Tables): EvidenceOfMark {
  const panels = panelsOf(tables, MOST_THEME_PANELS);
  const terms = themeTerms(tables.themes);
  const rows = new Map(tables.themeBySpeaker.map((row) => [key(row.theme, row.speaker), row]));
  return ({ datum, panel }) =>
    found(rows.get(key(datum.row, datum.column ?? panels[panel])), (row) => evidenceOfThemeSpeaker(row, terms.get(row.theme) ?? []));
}

function themePairMarks({ themePairs, themes }: Tables): EvidenceOfMark {
  const terms = themeTerms(themes);
  const rows = new Map(themePairs.flatMap((row) => [[key(row.a, row.b), row] as const, [key(row.b, row.a), row] as const]));
  return ({ datum }) =>
    found(rows.get(key(datum.row, datum.column)), (row) =>
      evidenceOfThemePair(
        row,
        [row.a, row.b].flatMap((theme) => terms.get(theme) ?? []),
      ),
    );
}

function networkMarks({ keywords, termPairs }: Tables): EvidenceOfMark {
  const nodes = new Map(keywords.map((row) => [row.term, row]));
  const edges = new Map(termPairs.map((row) => [key(row.a, row.b), row]));
  return ({ datum }) =>
    datum.term === undefined
      ? found(edges.get(key(datum.a, datum.b)) ?? edges.get(key(datum.b, datum.a)), evidenceOfTermPair)
      : found(nodes.get(String(datum.term)), evidenceOfKeyword);
}
