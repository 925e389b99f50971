import type { ComparisonRow, FactRow } from '../../data.js';
import { isQuestion } from '../../questions-and-answers.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { sentenceIds } from '../../statistics/index/sentence-ids.js';
import { collectAnswers } from '../answers/collect-answers.js';
import type { Passage } from '../passages/passage.js';
import { ALONE } from '../passages/stands-alone.js';
import type { TermCounts } from '../sentences/count-terms-of-sentences.js';
import { findDifferentAnswers } from './different-answers.js';
import { findDifferentFigures } from './different-figures.js';
import { findSameTerms } from './same-terms.js';

/**
 * What is worth reading side by side, of what can be read alone: passages of several people in the same words, the two answers to a question with the most different words, and
 * different figures for one thing. A row for each passage, numbered by block. Empty where there is nothing to compare.
 */
export function comparePassages(
  index: WordIndex,
  terms: readonly TermCounts[],
  { passages, facts }: { readonly passages: readonly Passage[]; readonly facts: readonly FactRow[] },
): readonly ComparisonRow[] {
  const weigh = weightOf(index, terms);
  const panel = withoutModerators(index, passages);
  // What was asked where nobody handed over the floor, not all were asked.
  const asked = index.transcript.sections.filter((section) => section.source !== 'automatic' && isQuestion(section));
  const questions = new Map(asked.map(({ section, title }) => [section, title]));
  const answers = collectAnswers(index).filter(({ speaker }) => panel.has(speaker));
  const own = passages.filter(({ speaker, stands }) => panel.has(speaker) && stands >= ALONE);
  const found = [
    ...findSameTerms(own, weigh, rareFrom(index, weigh)),
    ...findDifferentAnswers(answers, { passages: own, termsOf: terms, questions, weigh }),
  ];
  const rows = found.map(({ kind, passages: members }) =>
    members.map(
      ({ passage, terms: shown }): Omit<ComparisonRow, 'block'> => ({
        ...{ kind, terms: shown.map((term) => index.terms[term]!), section: passage.section, turn: passage.turn },
        ...{ speaker: index.speakers[passage.speaker]!, sentences: sentenceIds(index.transcript, passage.sentences), text: passage.text },
      }),
    ),
  );
  return [...rows, ...figureBlocks(index, terms, { facts, weigh })].flatMap((block, i) => block.map((row) => ({ block: i + 1, ...row })));
}

/** ln(turns / turns with the term): what everybody says all the time tells little. 0 for words that any discussion says, and for names. */
function weightOf({ transcript, terms: names, tags, words, speakerOf }: WordIndex, terms: readonly TermCounts[]): (term: number) => number {
  const turns = new Map<number, Set<number>>();
  const all = new Set<number>();
  terms.forEach((own, sentence) => {
    if (speakerOf[sentence]! < 0) return;
    const { turn } = transcript.sentences[sentence]!;
    all.add(turn);
    for (const term of own.keys()) turns.set(term, (turns.get(term) ?? new Set()).add(turn));
  });
  return (term) =>
    words.general.has(names[term]!) || NAME.test(tags[term]!) ? 0 : Math.log((all.size + 1) / (turns.get(term)?.size ?? 1));
}

/** Tags of names: that two speak of one office or place says little of the matter. */
const NAME = /^n[rst]/;

/** The middle weight of the terms that more than one turn says. */
function rareFrom({ terms, byTerm, starts, sentence, transcript }: WordIndex, weigh: (term: number) => number): number {
  const weights = terms.flatMap((_, term) => {
    const turns = new Set(byTerm.subarray(starts[term]!, starts[term + 1]!).map((use) => transcript.sentences[sentence[use]!]!.turn));
    return turns.size > 1 && weigh(term) > 0 ? [weigh(term)] : [];
  });
  return weights.sort((a, b) => a - b)[Math.floor(weights.length / 2)] ?? 0;
}

/** Numbers of the speakers who do not moderate; all where nobody else would be left to compare. */
function withoutModerators({ transcript, speakers }: WordIndex, passages: readonly Passage[]): ReadonlySet<number> {
  const moderators = new Set(transcript.people.filter(({ role }) => role === 'moderator').map(({ name }) => name));
  const all = new Set(passages.map(({ speaker }) => speaker));
  const others = new Set([...all].filter((speaker) => !moderators.has(speakers[speaker]!)));
  return others.size > 1 ? others : all;
}

function figureBlocks(
  index: WordIndex,
  terms: readonly TermCounts[],
  { facts, weigh }: { readonly facts: readonly FactRow[]; readonly weigh: (term: number) => number },
): readonly (readonly Omit<ComparisonRow, 'block'>[])[] {
  const { sentences, text } = index.transcript;
  const at = new Map(sentences.map(({ id }, i) => [id, i]));
  const telling = ({ sentence, counts }: FactRow): readonly number[] =>
    [...terms[at.get(sentence)!]!.keys()].filter((term) => weigh(term) > 0 && !counts.includes(index.terms[term]!));
  const shares = (a: FactRow, b: FactRow): boolean => telling(a).some((term) => terms[at.get(b.sentence)!]!.has(term));
  return findDifferentFigures(facts, shares).map((rows) =>
    rows.map(({ section, turn, speaker, sentence, counts }) => {
      const { start, end } = sentences[at.get(sentence)!]!;
      return {
        ...{ kind: 'different figures' as const, terms: [counts], section, turn, speaker, sentences: [sentence] },
        text: text.slice(start, end).trim(),
      };
    }),
  );
}
