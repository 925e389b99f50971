import { cosine, type Vector } from '../../math/cosine.js';
import type { Answer } from '../answers/collect-answers.js';
import { answering } from '../passages/answering.js';
import type { Passage } from '../passages/passage.js';
import { sumTerms, type TermCounts } from '../sentences/count-terms-of-sentences.js';
import type { Comparison } from './comparison.js';

const MOST_BLOCKS = 4;
/** Counted words of an answer below which its words differ from any other by chance. */
const LEAST_WORDS = 20;
const MOST_TERMS = 4;

interface Answered {
  readonly answer: Answer;
  readonly terms: TermCounts;
  readonly vector: Vector;
  /** The likelier half of the passages. */
  readonly passages: readonly Passage[];
}

/**
 * For each question the two people whose answers share the fewest of their telling words (the lowest cosine), each with the passage that best answers
 * it in words that the other does not say. The questions where that is least come first. Different words are no different opinion.
 *
 * @param questions number of each section that asks something → its title.
 * @param weigh what a term tells, 0 for words that any discussion says.
 */
export function findDifferentAnswers(
  answers: readonly Answer[],
  {
    passages,
    termsOf,
    questions,
    weigh,
  }: {
    readonly passages: readonly Passage[];
    readonly termsOf: readonly TermCounts[];
    readonly questions: ReadonlyMap<number, string>;
    readonly weigh: (term: number) => number;
  },
): readonly Comparison[] {
  const answered = answers
    .filter(({ section }) => questions.has(section))
    .map((answer): Answered => {
      const terms = sumTerms(answer.sentences.map((sentence) => termsOf[sentence]!));
      const vector = new Map(
        [...terms].map(([term, count]) => [term, Math.log(1 + count) * weigh(term)] as const).filter(([, w]) => w > 0),
      );
      const own = passages.filter(({ section, speaker }) => section === answer.section && speaker === answer.speaker);
      const likely = own.toSorted((a, b) => b.likely - a.likely || a.start - b.start).slice(0, Math.ceil(own.length / 2));
      return { answer, terms, vector, passages: likely };
    })
    .filter(({ terms, passages: own }) => own.length > 0 && [...terms.values()].reduce((sum, count) => sum + count, 0) >= LEAST_WORDS);
  return [...questions.keys()]
    .flatMap((section) => furthestApart(answered.filter(({ answer }) => answer.section === section)))
    .sort((x, y) => x.similar - y.similar || x.a.answer.section - y.a.answer.section)
    .slice(0, MOST_BLOCKS)
    .map(({ a, b }): Comparison => {
      const question = questions.get(a.answer.section) ?? '';
      return { kind: 'different answers', passages: [telling(a, b, { question, weigh }), telling(b, a, { question, weigh })] };
    });
}

interface Apart {
  readonly a: Answered;
  readonly b: Answered;
  readonly similar: number;
}

/** The two with the fewest words in common; of equals the first. */
function furthestApart(answered: readonly Answered[]): readonly Apart[] {
  const pairs = answered.flatMap((a, i) => answered.slice(i + 1).map((b): Apart => ({ a, b, similar: cosine(a.vector, b.vector) })));
  return pairs.sort((x, y) => x.similar - y.similar).slice(0, 1);
}

interface Told {
  readonly question: string;
  readonly weigh: (term: number) => number;
}

/** The likely passage that answers and has most of what the other does not say, with these words. */
function telling(one: Answered, other: Answered, { question, weigh }: Told): Comparison['passages'][number] {
  const own = ({ terms }: Passage): readonly number[] => [...terms.keys()].filter((term) => weigh(term) > 0 && !other.terms.has(term));
  const value = (passage: Passage): number =>
    passage.likely *
    answering(passage.text, question) *
    own(passage).reduce((sum, term) => sum + weigh(term) * Math.log(1 + one.terms.get(term)!), 0);
  const best = one.passages.reduce((a, b) => (value(b) > value(a) ? b : a));
  const terms = own(best).toSorted((s, t) => one.terms.get(t)! * weigh(t) - one.terms.get(s)! * weigh(s) || s - t);
  return { passage: best, terms: terms.slice(0, MOST_TERMS) };
}
