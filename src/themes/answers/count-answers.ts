import type { AnswerRow, QuoteRow, Sentence, TurnRow } from '../../data.js';
import { isOfAnswer } from '../../questions-and-answers.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { fold } from '../../words/dictionary/fold.js';
import type { TermCounts } from '../sentences/count-terms-of-sentences.js';
import { sumTerms } from '../sentences/count-terms-of-sentences.js';
import type { Answer } from './collect-answers.js';
import { collectAnswers } from './collect-answers.js';

const MOST_TERMS = 5;
/** What the table of answers is made from. */
interface Counted {
  readonly turns: readonly TurnRow[];
  readonly terms: readonly TermCounts[];
  readonly quotes: readonly QuoteRow[];
}

/**
 * What did each speaker say to each question? One row per section and counted speaker who says something there: characters, most
 * frequent terms, terms that nobody else says in this section, not even within longer words, and the sentences of the passages that stand for the answer (none for a remark,
 * such as a host's who only hands over the floor).
 *
 * Characters are those of the speaker's counted turns. Empty where nobody speaks.
 */
export function countAnswers(index: WordIndex, { turns, terms, quotes }: Counted): readonly AnswerRow[] {
  const answers = collectAnswers(index);
  const charactersOf = new Map(turns.map(({ turn, characters }) => [turn, characters]));
  const countsOf = answers.map(({ sentences }) => sumTerms(sentences.map((sentence) => terms[sentence]!)));
  const placeOf = new Map(index.transcript.sentences.map(({ id }, i) => [id, i]));
  return bySection(answers).flatMap((group) => {
    const section = sumTerms(group.map((i) => countsOf[i]!));
    return group.map((i): AnswerRow => {
      const answer = answers[i]!;
      const speaker = index.speakers[answer.speaker]!;
      const counts = { counts: countsOf[i]!, section };
      const others = foldedText(index, (sentence, by) => sentence.section === answer.section && by !== answer.speaker);
      const passages = quotes.filter((row) => row.section === answer.section && row.speaker === speaker && isOfAnswer(row));
      return {
        section: answer.section,
        speaker,
        characters: turnsOf(index, answer).reduce((sum, turn) => sum + charactersOf.get(turn)!, 0),
        top_terms: topTerms(index, counts),
        only_here: group.length > 1 ? onlyHere(index, counts, others) : [],
        key_sentences: passages.flatMap(({ sentences }) => sentences).sort((a, b) => placeOf.get(a)! - placeOf.get(b)!),
      };
    });
  });
}

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

/** The terms that nobody else says in this section, most frequent first: who searches for one finds it nowhere in `others`. Not for a section with one speaker. */
function onlyHere(index: WordIndex, { counts, section }: Counts, others: string): readonly string[] {
  const isOwn = ([t, count]: readonly [number, number]): boolean => count === section.get(t) && !others.includes(fold(index.terms[t]!));
  return firstTerms(
    index,
    [...counts].filter(isOwn).sort(([s, m], [t, n]) => n - m || s - t),
  );
}

/** What some of the sentences say, a line each, as terms are compared. */
function foldedText({ transcript, speakerOf }: WordIndex, isMeant: (sentence: Sentence, speaker: number) => boolean): string {
  const { sentences, text } = transcript;
  return fold(
    sentences.flatMap((sentence, i) => (isMeant(sentence, speakerOf[i]!) ? text.slice(sentence.start, sentence.end) : [])).join('\n'),
  );
}

/** The first terms, at most five. Terms are numbered by code point, so callers break ties by number. */
function firstTerms({ terms }: WordIndex, counts: readonly (readonly [number, number])[]): readonly string[] {
  return counts.slice(0, MOST_TERMS).map(([t]) => terms[t]!);
}
