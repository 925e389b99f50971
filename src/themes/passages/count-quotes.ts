import type { QuoteKind, QuoteRow, Sentence } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { isQuestion } from '../../questions-and-answers.js';
import { countCharacters } from '../../statistics/index/characters.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { sentenceIds } from '../../statistics/index/sentence-ids.js';
import type { TermCounts } from '../sentences/count-terms-of-sentences.js';
import { answering } from './answering.js';
import { type Covering, chooseCovering } from './choose-covering.js';
import { type Passage, saysAgain } from './passage.js';
import { ALONE } from './stands-alone.js';

/** Core statements of somebody, and characters that somebody must say for the second. */
const CORE = { most: 2, second: 400 } as const;
/** Characters of somebody in a section below which there is only a remark, and no answer; from which on a second passage is added; the most. */
const ANSWER = { least: 40, second: 400, most: 5 } as const;
/** So many passages say what the whole discussion was about. */
const OVERVIEW = 15;
const QUOTABLE = { most: 10, each: 3, shortest: 12, good: 45, longest: 70 } as const;

/**
 * Passages, the first of which together say most of what the discussion was about, and whether each can be quoted as it stands.
 *
 * core: one or two of each person over the whole discussion; answer: one of each person in each section, the one that best answers where that asks
 * something; further: a second of a long answer, and up to five where they are among what says most of the whole; quotable: short, pointed and standing alone, over all people. One passage may be several of these,
 * and no two share a sentence. Ranked by how much each adds to those before it. Empty where
 * nothing stands alone.
 */
export function countQuotes(index: WordIndex, terms: readonly TermCounts[], candidates: readonly Passage[]): readonly QuoteRow[] {
  const passages = candidates.filter(isReadable);
  const worth = worthOfTerms(index, terms);
  const chosen = new Chosen();
  const charactersOf = sumCharacters(index, () => 0);
  const ofSpeaker = (speaker: number): number => ((charactersOf.get(keyOf(0, speaker)) ?? 0) < CORE.second ? 1 : CORE.most);
  const saidIn = ({ section, speaker }: Passage): number =>
    chosen.passages().filter((other) => other.section === section && other.speaker === speaker).length;
  // Of whoever has passages that stand alone, no other is a core statement.
  const standing = new Set(passages.filter(isAlone).map(({ speaker }) => speaker));
  const core = passages.filter((passage) => isAlone(passage) || !standing.has(passage.speaker));
  const canBeCore = new Set(core);
  // What says most of the whole discussion comes first, whoever says it; beyond somebody's core statements it is more of what was said there.
  for (const passage of chooseCovering(passages, { worth, most: OVERVIEW })) {
    if (canBeCore.has(passage) && chosen.number('core', passage.speaker) < ofSpeaker(passage.speaker)) chosen.add('core', [passage]);
    else if (saidIn(passage) < ANSWER.most) chosen.add('further', [passage]);
  }
  const left = (speaker: number): number => ofSpeaker(speaker) - chosen.number('core', speaker);
  chosen.add('core', chooseCovering(core, { worth, ofSpeaker: left, after: chosen.passages() }));
  addAnswers(index, chosen, { candidates, worth });
  chosen.add('quotable', quotable(passages.filter((passage) => chosen.has(passage) || chosen.free([passage]).length > 0)));
  const ranked = chooseCovering(chosen.passages().filter(isReadable), { worth });
  const rest = chosen.passages().filter((passage) => !ranked.includes(passage));
  return [...ranked, ...rest].map((passage, i): QuoteRow => {
    const { sentences, turn, section, speaker, text } = passage;
    return {
      ...{ rank: i + 1, kind: chosen.kindsOf(passage), sentences: sentenceIds(index.transcript, sentences), turn, section },
      ...{ speaker: index.speakers[speaker]!, characters: countCharacters(text), text, likely: passage.likely, stands: passage.stands },
      alone: isAlone(passage) ? 1 : 0,
    };
  });
}

interface Choice {
  readonly candidates: readonly Passage[];
  readonly worth: (term: number) => number;
}

/** Of each person in each section what stands for the answer there, and more of a long one. Where a question is answered, a moderator only asks. */
function addAnswers(index: WordIndex, chosen: Chosen, { candidates, worth }: Choice): void {
  const questions = new Map(index.transcript.sections.filter(isQuestion).map(({ section, title }) => [section, title]));
  const charactersOf = sumCharacters(index, ({ section }) => section);
  const moderators = new Set(index.transcript.people.filter(({ role }) => role === 'moderator').map(({ name }) => name));
  const parts = [...groupBy(candidates, ({ section, speaker }) => keyOf(section, speaker))].flatMap(([key, own]) => {
    const characters = charactersOf.get(key) ?? 0;
    const [first] = own;
    return first && characters >= ANSWER.least
      ? [{ own, characters, section: first.section, asks: moderators.has(index.speakers[first.speaker]!) }]
      : [];
  });
  const answered = new Set(parts.flatMap(({ section, asks }) => (asks ? [] : section)));
  for (const { own, characters, section, asks } of parts) {
    const question = questions.get(section);
    const here = own.filter((passage) => chosen.has(passage));
    const covering = (limits: Partial<Covering>): readonly Passage[] => chooseCovering(own.filter(isReadable), { worth, ...limits });
    const isFree = (passage: Passage): boolean => here.every((other) => other === passage || !sharesSentence(other, passage));
    const [answer] =
      question === undefined
        ? here.length > 0
          ? here.toSorted((a, b) => Number(isAlone(b)) - Number(isAlone(a)) || b.likely - a.likely)
          : covering({ most: 1, after: chosen.passages() })
        : asks && answered.has(section)
          ? []
          : chooseCovering(own.filter(isFree), { worth, most: 1, factor: ({ text }) => answering(text, question) });
    if (answer) chosen.add('answer', [answer]);
    const others = here.filter((passage) => passage !== answer);
    chosen.add('further', others);
    const most = (characters < ANSWER.second ? 1 : 2) - 1 - others.length;
    if (answer && most > 0) chosen.add('further', covering({ most, after: chosen.passages() }));
  }
}

/** Passages with what they were chosen for. */
class Chosen {
  readonly #kinds = new Map<Passage, QuoteKind[]>();
  readonly #taken = new Set<number>();

  add(kind: QuoteKind, passages: readonly Passage[]): void {
    for (const passage of passages) {
      // The answer is no further one.
      const known = (this.#kinds.get(passage) ?? []).filter((other) => kind !== 'answer' || other !== 'further');
      this.#kinds.set(passage, known.includes(kind) ? known : [...known, kind]);
      for (const sentence of passage.sentences) this.#taken.add(sentence);
    }
  }

  number(kind: QuoteKind, speaker: number): number {
    return [...this.#kinds].filter(([passage, kinds]) => passage.speaker === speaker && kinds.includes(kind)).length;
  }

  has(passage: Passage): boolean {
    return this.#kinds.has(passage);
  }

  /** Those that share no sentence with a chosen one. */
  free(passages: readonly Passage[]): readonly Passage[] {
    return passages.filter(({ sentences }) => sentences.every((sentence) => !this.#taken.has(sentence)));
  }

  passages(): readonly Passage[] {
    return [...this.#kinds.keys()];
  }

  kindsOf(passage: Passage): readonly QuoteKind[] {
    return this.#kinds.get(passage) ?? [];
  }
}

/** What a term is worth: ln²(1 + sentences with it); hardly anything where only one has it. */
function worthOfTerms({ speakerOf }: WordIndex, terms: readonly TermCounts[]): (term: number) => number {
  const times = new Map<number, number>();
  terms.forEach((own, sentence) => {
    if (speakerOf[sentence]! < 0) return;
    for (const term of own.keys()) times.set(term, (times.get(term) ?? 0) + 1);
  });
  return (term) => ((times.get(term) ?? 0) < 2 ? SINGLE : Math.log(1 + times.get(term)!) ** 2);
}

const SINGLE = 0.01;

const keyOf = (section: number, speaker: number): string => `${section} ${speaker}`;

/** Part of the discussion and number of a speaker (keyOf) → characters of all that the speaker says there. */
function sumCharacters({ transcript, speakerOf }: WordIndex, partOf: (sentence: Sentence) => number): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  transcript.sentences.forEach((sentence, i) => {
    const key = keyOf(partOf(sentence), speakerOf[i]!);
    sums.set(key, (sums.get(key) ?? 0) + sentence.end - sentence.start);
  });
  return sums;
}

const isAlone = ({ stands }: Passage): boolean => stands >= ALONE;
/** Whether it can be read anywhere, and not only under its question. */
const isReadable = ({ underQuestion }: Passage): boolean => !underQuestion;
const sharesSentence = (a: Passage, b: Passage): boolean => a.sentences.some((sentence) => b.sentences.includes(sentence));

/** The short and pointed ones that stand alone, the most pointed first: at most three of one person. */
function quotable(passages: readonly Passage[]): readonly Passage[] {
  const value = ({ text, stands, points }: Passage): number =>
    points * stands * (text.length <= QUOTABLE.good ? 1 : QUOTABLE.good / text.length);
  const kept: Passage[] = [];
  const times = new Map<number, number>();
  return passages
    .filter(isAlone)
    .filter(({ text, points }) => text.length >= QUOTABLE.shortest && text.length <= QUOTABLE.longest && points > 0)
    .toSorted((a, b) => value(b) - value(a) || a.start - b.start)
    .filter((passage) => {
      const { speaker } = passage;
      if ((times.get(speaker) ?? 0) >= QUOTABLE.each) return false;
      if (kept.some((other) => saysAgain(passage, other) || sharesSentence(passage, other))) return false;
      kept.push(passage);
      times.set(speaker, (times.get(speaker) ?? 0) + 1);
      return true;
    })
    .slice(0, QUOTABLE.most);
}
