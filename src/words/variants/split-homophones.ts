import { groupBy } from '../../group-by.js';
import { LEAST, type Rate } from './homophones.js';
import { scoreVariant } from './score-variant.js';
import type { SyllablesOf } from './sounds.js';
import type { SpokenTerm, SpokenText } from './spoken-text.js';

/** A misheard word of two characters that the engine cut in two, since no dictionary has it. */
export interface SplitHomophone {
  readonly of: SpokenTerm;
  readonly folded: string;
  /** 0–1. */
  readonly score: number;
  /** Indices of the words that its first character belongs to, ascending. */
  readonly words: readonly number[];
}

/** A character that stands alone more often is a word of its own. */
const MOST_ALONE = 2;
/** Words that occur less often are not looked for in pieces. */
const LEAST_COUNT = 3;

interface Means {
  readonly syllablesOf: SyllablesOf;
  readonly rate: Rate;
  /** Folded variant of a word → the word. */
  readonly spellings: ReadonlyMap<string, SpokenTerm>;
}

/**
 * Words of two characters that were cut in two where they were misheard: 复|园中 beside 复原. One character is the word's own and hardly
 * ever stands alone; the other, which begins or ends the word beside it, sounds exactly like the word's.
 */
export function findSplitHomophones(text: SpokenText, { syllablesOf, rate, spellings }: Means): readonly SplitHomophone[] {
  const { terms } = text;
  const alone = terms.filter(({ folded, counted, words }) => !counted && folded.length === 1 && words.length <= MOST_ALONE);
  const whole = terms.filter(
    (term) => term.folded.length === 2 && term.words.length >= LEAST_COUNT && term.counted && !spellings.has(term.folded),
  );
  const [withFirst, withLast] = [0, 1].map((at) => groupBy(whole, ({ folded }) => folded[at]!)) as [Wholes, Wholes];
  const spelled = new Set(terms.map(({ folded }) => folded));
  const pieces = alone.flatMap((own) =>
    own.words.flatMap((word): readonly Piece[] => {
      const [before, after] = [word - 1, word + 1].map((beside) => termBeside(text, word, beside));
      return [
        ...joinPiece(after, { word, own, at: 0, wholes: withFirst.get(own.folded), syllablesOf }),
        ...joinPiece(before, { word: word - 1, own, at: 1, wholes: withLast.get(own.folded), syllablesOf }),
      ];
    }),
  );
  const found = [...groupBy(pieces, ({ folded }) => folded).values()].map((group) => {
    const { of, folded } = group[0]!;
    return { of, folded, score: scoreOf(of, rate()), words: group.map(({ word }) => word).sort((a, b) => a - b) };
  });
  return found.filter(({ folded, score }) => score >= LEAST && !spelled.has(folded));
}

type Wholes = ReadonlyMap<string, readonly SpokenTerm[]>;
type Piece = Pick<SplitHomophone, 'of' | 'folded'> & { readonly word: number };

function termBeside({ terms, termAt, sentenceAt }: SpokenText, word: number, beside: number): SpokenTerm | undefined {
  return sentenceAt[beside] === sentenceAt[word] ? terms[termAt[beside]!] : undefined;
}

interface Joint {
  /** Index of the word that the piece begins in. */
  readonly word: number;
  readonly own: SpokenTerm;
  /** Which of the two characters stands alone. */
  readonly at: 0 | 1;
  /** Words that have it there. */
  readonly wholes: readonly SpokenTerm[] | undefined;
  readonly syllablesOf: SyllablesOf;
}

/** The character that stands alone and that of the word beside it, where they sound like a whole word. */
function joinPiece(beside: SpokenTerm | undefined, { word, own, at, wholes = [], syllablesOf }: Joint): readonly Piece[] {
  if (beside === undefined) return [];
  const next = at === 0 ? 0 : beside.folded.length - 1;
  const sound = syllablesOf(beside.folded)[next];
  const of = wholes.find(({ folded }) => syllablesOf(folded)[1 - at] === sound && folded[1 - at] !== beside.folded[next]);
  const misheard = beside.folded[next]!;
  return of === undefined ? [] : [{ of, word, folded: at === 0 ? own.folded + misheard : misheard + own.folded }];
}

const scoreOf = ({ words }: SpokenTerm, rate: number): number =>
  scoreVariant({
    ...{ count: words.length, general: 0, unknown: true, shares: true, long: false, company: 0, rate },
    ...{ near: 0, tones: 0 },
  });
