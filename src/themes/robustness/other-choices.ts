import type { Choice } from '../../data.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { indexWords } from '../../statistics/index/index-words.js';

/** Counted words and sentences of a turn, and the number of its speaker. */
export interface TurnSize {
  readonly speaker: number;
  words: number;
  sentences: number;
}

/** Another choice in the analysis: what counts under it. */
export interface OtherChoice {
  readonly choice: Choice;
  readonly index: WordIndex;
  /** Whether a sentence counts, by its index in the transcript. */
  readonly keeps: (sentence: number) => boolean;
  /** Term → its number in `index`. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** The turns with a sentence that counts. */
  readonly turns: ReadonlyMap<number, TurnSize>;
}

/**
 * Other reasonable choices, those that a find by chance fails more often than a true one: turns as units, without one long turn, the moderator
 * in or out. Returns a function of the speaker whose longest turn is left out ('' for the longest turn of all). The moderator is left out
 * where counted, and counted where left out; this choice is missing where there is no moderator.
 */
export function otherChoices(index: WordIndex): (speaker: string) => readonly OtherChoice[] {
  const isCounted = (sentence: number): boolean => index.speakerOf[sentence]! >= 0;
  const numbers = numberTerms(index);
  const general = [
    countUnder({ choice: 'turns_as_units', index, keeps: isCounted, numberOf: numbers }),
    ...reverseModerator(index).map((other) =>
      countUnder({ ...other, choice: 'moderator_reversed', numberOf: other.index === index ? numbers : numberTerms(other.index) }),
    ),
  ];
  return (speaker) => {
    const longest = longestTurn(index, speaker);
    const keeps = (sentence: number): boolean => isCounted(sentence) && index.transcript.sentences[sentence]?.turn !== longest;
    return [...general, countUnder({ choice: 'without_longest_turn', index, keeps, numberOf: numbers })];
  };
}

const numberTerms = ({ terms }: WordIndex): ReadonlyMap<string, number> => new Map(terms.map((term, t) => [term, t]));

function countUnder(choice: Omit<OtherChoice, 'turns'>): OtherChoice {
  const { index, keeps } = choice;
  const turns = new Map<number, TurnSize>();
  index.transcript.sentences.forEach(({ turn }, sentence) => {
    if (!keeps(sentence)) return;
    const size = turns.get(turn) ?? { speaker: index.speakerOf[sentence]!, words: 0, sentences: 0 };
    size.sentences++;
    turns.set(turn, size);
  });
  for (const sentence of index.sentence) if (keeps(sentence)) turns.get(index.transcript.sentences[sentence]!.turn)!.words++;
  return { ...choice, turns };
}

/** The turn with most counted words of a speaker, or of anybody where the name is no counted speaker's; −1 where nothing is counted. */
function longestTurn({ transcript, speakers, speakerOf, sentence }: WordIndex, speaker: string): number {
  const number = speakers.indexOf(speaker);
  const words = new Map<number, number>();
  for (const sentenceIndex of sentence) {
    if (number >= 0 && speakerOf[sentenceIndex] !== number) continue;
    const turn = transcript.sentences[sentenceIndex]!.turn;
    words.set(turn, (words.get(turn) ?? 0) + 1);
  }
  return [...words].sort(([s, m], [t, n]) => n - m || s - t)[0]?.[0] ?? -1;
}

/** The discussion with moderators left out or counted, contrary to the settings; [] where that makes no difference. */
function reverseModerator(index: WordIndex): readonly Pick<OtherChoice, 'index' | 'keeps'>[] {
  const { transcript, words, settings, speakerOf, speakers } = index;
  const moderators = new Set(transcript.people.filter(({ role, counted }) => role === 'moderator' && counted).map(({ name }) => name));
  if (!transcript.turns.some(({ speaker }) => moderators.has(speaker))) return [];
  if (settings.count.moderator) {
    const left = speakers.map((speaker) => !moderators.has(speaker));
    if (left.filter(Boolean).length < 2 || left.every(Boolean)) return [];
    return [{ index, keeps: (sentenceIndex) => speakerOf[sentenceIndex]! >= 0 && left[speakerOf[sentenceIndex]!]! }];
  }
  const other = indexWords(transcript, words, { ...settings, count: { ...settings.count, moderator: true } });
  return [{ index: other, keeps: (sentenceIndex) => other.speakerOf[sentenceIndex]! >= 0 }];
}
