import type { Span } from '../../data.js';
import { groupBy } from '../../group-by.js';
import type { CommitmentRow } from '../../tables/discussion/said/commitments.js';
import { probability } from '../odds.js';
import { placeOf, type Said } from '../said.js';
import { clausesOf } from './clauses.js';
import { type Candidate, readCandidate } from './cues.js';
import { INTERCEPT, LEAST, OFTEN, USUAL, WEIGHTS } from './weights.js';

/** A candidate, and the log odds that it is a promise by its own words. */
interface Weighed extends Candidate {
  readonly said: Said;
  readonly clause: Span;
  readonly odds: number;
}

/** Sentences that a discussion, or a speaker, counts for beforehand, and how often these promise something. */
const BEFORE_DISCUSSION = { sentences: 50, rate: 0.01 };
const SENTENCES_BEFORE_SPEAKER = 40;

/**
 * What do people say they will do, or have done by whom? One row for each clause that says so: 下周三我们会把数据发给大家 → when 下周三, who 我们. Left out:
 * conditions (如果……会), habits (我们往往会), what is past, wishes, questions, and what only conducts the meeting (我会请下一位). Whether 我们会…… is a plan or
 * what one always does is told by how often the speaker, and the discussion, says such things otherwise: offices plan where scholars explain.
 */
export function findCommitments(sentences: readonly Said[]): readonly CommitmentRow[] {
  const weighed = sentences.flatMap((said, i) => weigh(said, sentences[i + 1]?.sentence.turn !== said.sentence.turn));
  const oftenOf = ratesOf(sentences, weighed);
  return weighed
    .filter((candidate) => probability(candidate.odds + OFTEN * Math.log(oftenOf(candidate) / USUAL)) > LEAST)
    .map(({ said, clause, when, who }) => {
      const cut = (span: Span | null): string => (span === null ? '' : said.text.slice(span.start, span.end));
      return { ...placeOf(said.sentence), start: clause.start, text: cut(clause), when: cut(when), who: cut(who) };
    });
}

function weigh(said: Said, endsTurn: boolean): readonly Weighed[] {
  return clausesOf(said.plain).flatMap((clause) => {
    const candidate = readCandidate(clause, endsTurn);
    if (candidate === null) return [];
    const odds = [...candidate.cues].reduce((sum, cue) => sum + (WEIGHTS[cue] ?? 0), INTERCEPT);
    return { ...candidate, said, clause, odds };
  });
}

/** How many sentences in one promise something: by the other candidates of the speaker, drawn towards the rate of the discussion. */
function ratesOf(sentences: readonly Said[], weighed: readonly Weighed[]): (candidate: Weighed) => number {
  const massOf = ({ odds }: Weighed): number => probability(odds) ** 2;
  const sum = (candidates: readonly Weighed[] = []): number => candidates.reduce((total, candidate) => total + massOf(candidate), 0);
  const { sentences: count, rate } = BEFORE_DISCUSSION;
  const overall = (sum(weighed) + rate * count) / (sentences.length + count);
  const spoken = groupBy(sentences, ({ sentence }) => sentence.speaker);
  const sums = new Map([...groupBy(weighed, ({ said }) => said.sentence.speaker)].map(([speaker, own]) => [speaker, sum(own)]));
  return (candidate) => {
    const { speaker } = candidate.said.sentence;
    const others = (sums.get(speaker) ?? 0) - massOf(candidate);
    return (others + SENTENCES_BEFORE_SPEAKER * overall) / ((spoken.get(speaker)?.length ?? 0) + SENTENCES_BEFORE_SPEAKER);
  };
}
