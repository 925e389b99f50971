import type { AnswerRow, TurnRow } from '../../data.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { sentenceIds } from '../../statistics/index/sentence-ids.js';
import type { TermCounts } from '../sentences/count-terms-of-sentences.js';
import { countTermsOfSentences, sumTerms } from '../sentences/count-terms-of-sentences.js';
import { sumVectors, weighTerms } from '../sentences/term-vectors.js';
import { chooseKeySentences } from './choose-key-sentences.js';
import type { Answer } from './collect-answers.js';
import { collectAnswers } from './collect-answers.js';

const MOST_TERMS = 5;
/** Who says less than this part of an even share of a section, and fewer characters than these, only joins in. */
const JOINING_IN = { share: 0.5, characters: 300 } as const;

/**
 * What did each speaker say to each question? One row per section and counted speaker who says something there: how much, which
 * terms most, which that nobody else says in this section, and one or two sentences that stand for the rest (none for an answer that is
 * short both in itself and beside the others: a host who only hands over the floor).
 *
 * Characters are those of the speaker's counted turns, so `turns` are the rows of the table of turns. Empty where nobody speaks.
 */
export function countAnswers(index: WordIndex, turns: readonly TurnRow[]): readonly AnswerRow[] {
  const answers = collectAnswers(index);
  const terms = countTermsOfSentences(index);
  const vectors = weighTerms(index, terms);
  const charactersOf = new Map(turns.map(({ turn, characters }) => [turn, characters]));
  const countsOf = answers.map(({ sentences }) => sumTerms(sentences.map((place) => terms[place]!)));
  const lengths = answers.map((answer) => turnsOf(index, answer).reduce((sum, turn) => sum + charactersOf.get(turn)!, 0));
  const whole = sumVectors(vectors);
  return bySection(answers).flatMap((places) => {
    const section = sumTerms(places.map((i) => countsOf[i]!));
    const own = places.flatMap((i) => answers[i]!.sentences.map((place) => vectors[place]!));
    const passage = { terms, vectors, section: sumVectors(own), whole };
    const even = places.reduce((sum, i) => sum + lengths[i]!, 0) / places.length;
    return places.map((i): AnswerRow => {
      const { sentences, ...answer } = answers[i]!;
      const counts = { counts: countsOf[i]!, section };
      const characters = lengths[i]!;
      const key = joinsIn(characters, even) ? [] : chooseKeySentences(index, { ...passage, sentences });
      return {
        section: answer.section,
        speaker: index.speakers[answer.speaker]!,
        characters,
        top_terms: topTerms(index, counts),
        only_here: places.length > 1 ? onlyHere(index, counts) : [],
        key_sentences: sentenceIds(index.transcript, key),
      };
    });
  });
}

const joinsIn = (characters: number, even: number): boolean => characters < JOINING_IN.share * even && characters < JOINING_IN.characters;

/** The places of the answers to each section, sections in order. */
function bySection(answers: readonly Answer[]): readonly (readonly number[])[] {
  const places = new Map<number, number[]>();
  answers.forEach(({ section }, i) => {
    const own = places.get(section);
    if (own) own.push(i);
    else places.set(section, [i]);
  });
  return [...places.values()];
}

function turnsOf({ transcript }: WordIndex, { sentences }: Answer): readonly number[] {
  return [...new Set(sentences.map((place) => transcript.sentences[place]!.turn))];
}

interface Counts {
  readonly counts: TermCounts;
  /** Those of everybody in the section. */
  readonly section: TermCounts;
}

/**
 * The terms that the speaker says most often here; of equals those that the whole section says more, as the question is about them.
 * Weighing by rarity was tried and named the topic less often (.22 of the words of headlines in 22 meetings, against .28).
 */
function topTerms(index: WordIndex, { counts, section }: Counts): readonly string[] {
  return firstTerms(
    index,
    [...counts].sort(([s, m], [t, n]) => n - m || section.get(t)! - section.get(s)! || s - t),
  );
}

/** The terms that nobody else says in this section, most frequent first. Who speaks there alone has none: there is nobody to differ from. */
function onlyHere(index: WordIndex, { counts, section }: Counts): readonly string[] {
  return firstTerms(
    index,
    [...counts].filter(([t, count]) => count === section.get(t)).sort(([s, m], [t, n]) => n - m || s - t),
  );
}

/** Terms are numbered by code point, so the number breaks ties. */
function firstTerms({ terms }: WordIndex, counts: readonly (readonly [number, number])[]): readonly string[] {
  return counts.slice(0, MOST_TERMS).map(([t]) => terms[t]!);
}
