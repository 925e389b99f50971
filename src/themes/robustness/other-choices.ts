import type { Choice } from '../../data.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { indexWords } from '../../statistics/index/index-words.js';
import { countOf } from '../../statistics/index/term-uses.js';

/** Another choice in the analysis: what counts under it. */
export interface OtherChoice {
  readonly choice: Choice;
  readonly index: WordIndex;
  /** Whether a sentence counts, by its index in the transcript. */
  readonly keeps: (sentence: number) => boolean;
  /** A term must occur this often to be tested. */
  readonly minimum: number;
  /** Words that count although the main analysis leaves them out. */
  readonly extra: 'filler' | 'single' | null;
  readonly unit: 'sentence' | 'turn';
}

/** The counts under another choice that checking the findings needs, computed once. */
export interface OtherCount extends OtherChoice {
  /** Term → its number in `index`. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** Counted words by speaker, and of everybody. */
  readonly words: Float64Array;
  readonly allWords: number;
  /** Unit (index of a sentence, or turn) → number of its speaker. */
  readonly units: ReadonlyMap<number, number>;
  /** Number of terms that occur often enough to be tested. */
  readonly tests: number;
}

const MINIMA = { minimum_2: 2, minimum_5: 5 } as const;

/**
 * Other reasonable choices: what is a unit, which words count, how often a term must occur, whether one long turn or the moderator is
 * included. Returns a function of the speaker whose longest turn is left out ('' for the longest turn of all). The moderator is left out
 * where counted, and counted where left out; this choice is missing where there is no moderator.
 */
export function otherChoices(index: WordIndex): (speaker: string) => readonly OtherCount[] {
  const main = {
    index,
    keeps: (sentenceIndex: number): boolean => index.speakerOf[sentenceIndex]! >= 0,
    minimum: index.basis.minimum_count,
  };
  const plain = { ...main, extra: null, unit: 'sentence' } as const;
  const moderated = reverseModerator(index);
  const numbersOf = (other: WordIndex): ReadonlyMap<string, number> => (other === index ? numbers : numberTerms(other));
  const numbers = numberTerms(index);
  const choices: readonly OtherChoice[] = [
    { ...plain, choice: 'turns_as_units', unit: 'turn' },
    { ...plain, choice: 'fillers_counted', extra: 'filler' },
    { ...plain, choice: 'singles_counted', extra: 'single' },
    ...(['minimum_2', 'minimum_5'] as const)
      .filter((choice) => MINIMA[choice] !== index.basis.minimum_count)
      .map((choice): OtherChoice => ({ ...plain, choice, minimum: MINIMA[choice] })),
    ...moderated.map((other): OtherChoice => ({ ...plain, ...other, choice: 'moderator_reversed' })),
  ];
  const general = choices.map((choice) => countUnder(choice, numbersOf(choice.index)));
  return (speaker) => {
    const longest = longestTurn(index, speaker);
    const keeps = (sentenceIndex: number): boolean =>
      main.keeps(sentenceIndex) && index.transcript.sentences[sentenceIndex]?.turn !== longest;
    return [...general, countUnder({ ...plain, choice: 'without_longest_turn', keeps }, numbers)];
  };
}

const numberTerms = ({ terms }: WordIndex): ReadonlyMap<string, number> => new Map(terms.map((term, t) => [term, t]));

function countUnder(choice: OtherChoice, numberOf: ReadonlyMap<string, number>): OtherCount {
  const { index, keeps, extra, minimum } = choice;
  const words = new Float64Array(index.speakers.length);
  const add = (sentence: number): void => {
    const speaker = index.speakerOf[sentence]!;
    if (keeps(sentence)) words[speaker]! += 1;
  };
  index.sentence.forEach(add);
  if (extra !== null) {
    const { lexemes, words: all } = index.words;
    all.lexeme.forEach((lexeme, i) => {
      if (lexemes[lexeme]!.reason === extra) add(all.sentence[i]!);
    });
  }
  const tests = index.terms.filter((_, t) => countOf(index, t) >= minimum).length;
  return { ...choice, numberOf, words, allWords: words.reduce((sum, count) => sum + count, 0), units: unitsOf(choice), tests };
}

/** The sentences, or the turns, with the speaker of each. */
function unitsOf({ index: { transcript, speakerOf }, keeps, unit }: OtherChoice): ReadonlyMap<number, number> {
  const kept = [...transcript.sentences.keys()].filter(keeps);
  return new Map(
    kept.map((sentenceIndex) => [unit === 'turn' ? transcript.sentences[sentenceIndex]!.turn : sentenceIndex, speakerOf[sentenceIndex]!]),
  );
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
function reverseModerator(index: WordIndex): readonly Pick<OtherCount, 'index' | 'keeps'>[] {
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
