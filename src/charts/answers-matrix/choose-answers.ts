import type { AnswerRow, QuoteRow, SectionRow, SpeakerRow, Tables } from '../../data.js';
import { isQuestion } from '../../questions-and-answers.js';
import { castOf, mainSpeakers } from '../cast.js';

const mostSections = 6;
const mostSpeakers = 12;
/** More would be too small to be read. */
const mostCells = 36;
const leastSections = 2;
const leastSpeakers = 2;

/** What one speaker answers in one section; null where nothing can be taken out. */
export interface Cell {
  readonly section: number;
  readonly speaker: string;
  readonly quote: QuoteRow | null;
  /** Whether the speaker says anything there. */
  readonly spoke: boolean;
}

export interface Matrix {
  readonly sections: readonly SectionRow[];
  readonly speakers: readonly SpeakerRow[];
  readonly cells: readonly Cell[];
  /** How many questions, and people who answer, have no room; and who does not answer. */
  readonly left: { readonly sections: number; readonly speakers: number; readonly silent: readonly string[] };
}

/**
 * The questions of a discussion, with those who answer: sections that the text itself names, and those that begin with a question. A moderator who
 * answers fewer than half of them only asks. Null with too few of either.
 */
export function chooseAnswers({
  sections,
  speakers,
  answers,
  quotes,
}: Pick<Tables, 'sections' | 'speakers' | 'answers' | 'quotes'>): Matrix | null {
  const answering = quotes.filter(({ kind }) => kind.includes('answer'));
  const answersIn = (section: number): ReadonlySet<string> =>
    new Set(answering.filter((row) => row.section === section).map(({ speaker }) => speaker));
  const asked = sections
    .filter((row) => row.section > 0 && isQuestion(row))
    .map((row) => ({ row, people: answersIn(row.section) }))
    .filter(({ people }) => people.size > 0);
  const kept = new Set(asked.toSorted((a, b) => b.people.size - a.people.size || a.row.section - b.row.section).slice(0, mostSections));
  const shownSections = asked.filter((each) => kept.has(each));
  const timesOf = ({ speaker }: SpeakerRow): number => shownSections.filter(({ people }) => people.has(speaker)).length;
  const everybody = castOf(speakers).speakers;
  const people = everybody.filter((row) => timesOf(row) > (row.role === 'moderator' ? shownSections.length / 2 : 0));
  if (shownSections.length < leastSections || people.length < leastSpeakers) return null;
  const { shown, others } = mainSpeakers(people, Math.min(mostSpeakers, Math.floor(mostCells / shownSections.length)));
  return {
    sections: shownSections.map(({ row }) => row),
    speakers: shown,
    cells: shownSections.flatMap(({ row: { section } }) => shown.map(({ speaker }) => cellOf({ section, speaker }, answering, answers))),
    left: {
      sections: asked.length - shownSections.length,
      speakers: others.length,
      silent: everybody.filter((row) => !people.includes(row)).map(({ speaker }) => speaker),
    },
  };
}

function cellOf(at: Pick<Cell, 'section' | 'speaker'>, quotes: readonly QuoteRow[], answers: readonly AnswerRow[]): Cell {
  const isHere = (row: Pick<Cell, 'section' | 'speaker'>): boolean => row.section === at.section && row.speaker === at.speaker;
  return { ...at, quote: quotes.find(isHere) ?? null, spoke: answers.some(isHere) };
}
