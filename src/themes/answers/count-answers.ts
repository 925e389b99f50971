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
/** Below half of an even share of the section and below 300 characters, an answer is only a remark, and has no key sentences. */
const REMARK = { share: 0.5, characters: 300 } as const;

/**
 * What did each speaker say to each question? One row per section and counted speaker who says something there: characters, most
 * frequent terms, terms that nobody else says in this section, and one or two key sentences (none for a remark, such as a host's who only
 * hands over the floor).
 *
 * Characters are those of the speaker's counted turns; `turns` are the rows of the table of turns. Empty where nobody speaks.
 */
export function countAnswers(index: WordIndex, turns: readonly TurnRow[]): readonly AnswerRow[] {
  const answers = collectAnswers(index);
  const terms = countTermsOfSentences(index);
  const vectors = weighTerms(index, terms);
  const charactersOf = new Map(turns.map(({ turn, characters }) => [turn, characters]));
  const countsOf = answers.map(({ sentences }) => sumTerms(sentences.map((sentence) => terms[sentence]!)));
  const lengths = answers.map((answer) => turnsOf(index, answer).reduce((sum, turn) => sum + charactersOf.get(turn)!, 0));
  const whole = sumVectors(vectors);
  return bySection(answers).flatMap((group) => {
    const section = sumTerms(group.map((i) => countsOf[i]!));
    const own = group.flatMap((i) => answers[i]!.sentences.map((sentence) => vectors[sentence]!));
    const passage = { terms, vectors, section: sumVectors(own), whole };
    const even = group.reduce((sum, i) => sum + lengths[i]!, 0) / group.length;
    return group.map((i): AnswerRow => {
      const { sentences, ...answer } = answers[i]!;
      const counts = { counts: countsOf[i]!, section };
      const characters = lengths[i]!;
      const key = isRemark(characters, even) ? [] : chooseKeySentences(index, { ...passage, sentences });
      return {
        section: answer.section,
        speaker: index.speakers[answer.speaker]!,
        characters,
        top_terms: topTerms(index, counts),
        only_here: group.length > 1 ? onlyHere(index, counts) : [],
        key_sentences: sentenceIds(index.transcript, key),
      };
    });
  });
}

const isRemark = (characters: number, even: number): boolean => characters < REMARK.share * even && characters < REMARK.characters;

/** The indices of the answers in each section, sections in order. */
function bySection(answers: readonly Answer[]): readonly (readonly number[])[] {
  const group = new Map<number, number[]>();
  answers.forEach(({ section }, i) => {
    const own = group.get(section);
    if (own) own.push(i);
    else group.set(section, [i]);
  });
  return [...group.values()];
}

function turnsOf({ transcript }: WordIndex, { sentences }: Answer): readonly number[] {
  return [...new Set(sentences.map((sentence) => transcript.sentences[sentence]!.turn))];
}

interface Counts {
  readonly counts: TermCounts;
  /** Counts of everybody in the section. */
  readonly section: TermCounts;
}

/**
 * The most frequent terms of the speaker; of equals those that are more frequent in the whole section, as the question is about them.
 * TF-IDF was tried, but its terms contained fewer of the words of the meetings' headlines (22 % against 28 %, 22 meetings).
 */
function topTerms(index: WordIndex, { counts, section }: Counts): readonly string[] {
  return firstTerms(
    index,
    [...counts].sort(([s, m], [t, n]) => n - m || section.get(t)! - section.get(s)! || s - t),
  );
}

/** The terms that nobody else says in this section, most frequent first. Not for a section with one speaker. */
function onlyHere(index: WordIndex, { counts, section }: Counts): readonly string[] {
  return firstTerms(
    index,
    [...counts].filter(([t, count]) => count === section.get(t)).sort(([s, m], [t, n]) => n - m || s - t),
  );
}

/** The first terms, at most five. Terms are numbered by code point, so callers break ties by number. */
function firstTerms({ terms }: WordIndex, counts: readonly (readonly [number, number])[]): readonly string[] {
  return counts.slice(0, MOST_TERMS).map(([t]) => terms[t]!);
}
