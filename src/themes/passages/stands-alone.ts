import { pointsOf } from './forms.js';

/** What tells whether readers can take a passage as it stands. */
export type Standing = 'shortest' | 'pointing' | 'occasion' | 'claim' | 'subject' | 'salient' | 'pointed';

/**
 * Log-odds of a unit more, that a reader accepts a passage without what stands around it: fitted to 494 passages of 47 discussions, most of them
 * recognised speech, that were marked right, acceptable or wrong by hand; ridge-penalised logistic regression. With each discussion left out in turn,
 * the best fifth was accepted in 83 of 100 cases, all in 57 (area under the curve .73).
 */
export const STANDING: Readonly<Record<Standing, number>> = {
  shortest: 0.9,
  pointing: -0.64,
  occasion: -1.11,
  claim: 0.5,
  subject: 0.54,
  salient: 0.38,
  pointed: 0.42,
};
const BASE = -2.7;

/** Characters at the beginning of the first sentence in which a pronoun points back to what was said before. */
const BEGINNING = 20;
const POINTING = /[这那他她它]/u;
/** Speaks of the occasion instead of its subject. */
const OCCASION = /今天|今日|论坛|嘉宾|环节|在座|在场|现场|老师|教授|报告|补充|请教|时间关系/u;
const CLAIM = /要|应该|必须|需要|一定|关键|重要|核心|才/u;
const SUBJECT = /^(?:我|咱们|大家|中国|政府|现在|未来|目前)/u;

/** A passage in simplified characters with full-width punctuation, and what is known of it. */
export interface Candidate {
  readonly passage: string;
  /** Characters of its first sentence. */
  readonly first: number;
  /** Characters of its shortest sentence. */
  readonly shortest: number;
  /** How likely readers mark its sentences, 0–1. */
  readonly likely: number;
}

/** How likely it is that a reader accepts a passage without what stands around it, 0–1. */
export function standsAlone({ passage, first, shortest, likely }: Candidate): number {
  const values: Readonly<Record<Standing, number>> = {
    shortest: Math.log(shortest),
    pointing: Number(POINTING.test(passage.slice(0, Math.min(BEGINNING, first)))),
    occasion: Number(OCCASION.test(passage)),
    claim: Number(CLAIM.test(passage)),
    subject: Number(SUBJECT.test(passage)),
    salient: Math.log(likely / (1 - likely)),
    pointed: Math.min(2, pointsOf(passage)),
  };
  const odds = Object.entries(STANDING).reduce((sum, [name, weight]) => sum + weight * values[name as Standing], BASE);
  return 1 / (1 + Math.exp(-odds));
}
