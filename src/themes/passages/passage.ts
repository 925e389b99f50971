import type { Span, Transcript } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { isQuestion } from '../../questions-and-answers.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { isNumbered } from '../../transcript/names/person-names.js';
import type { TermCounts } from '../sentences/count-terms-of-sentences.js';
import { sumTerms } from '../sentences/count-terms-of-sentences.js';
import { beginsPoint, closesAlone, leadOf, opensAlone, pointsOf, readable, readsWell } from './forms.js';
import { pairsOf } from './measure-sentences.js';
import { fillerRate, questionShare, standsAlone } from './stands-alone.js';

/** One to three neighbouring sentences of a turn that can be read alone, verbatim; a connective, the number of a point, a greeting or an introduction before them is left out. */
export interface Passage {
  /** Indices of the sentences in the transcript. */
  readonly sentences: readonly number[];
  /** Number of the speaker. */
  readonly speaker: number;
  readonly turn: number;
  readonly section: number;
  /** Offsets in the transcript's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly terms: TermCounts;
  /** How likely readers mark its sentences, on average by length, 0–1. */
  readonly likely: number;
  /** How likely readers accept it without what stands around it, 0–1. */
  readonly stands: number;
  /** Turns of phrase that are remembered (pointsOf). */
  readonly points: number;
  /** Whether it is only an answer, read under the question of its section: it begins with what hangs on that, or is shorter or longer than others. */
  readonly underQuestion: boolean;
}

const MOST_SENTENCES = 3;
/** Characters of a passage at least; of several sentences and of one at most, and under a question. */
const LENGTH = { least: 14, several: 90, one: 110, underQuestion: { least: 8, several: 110, one: 140 } } as const;
/** Of the estimate that it stands alone, what is left where it needs its question: always less than ALONE. */
const UNDER_QUESTION = 0.7;
/** Characters of a sentence below which it is a remark, or was cut off: of 17 passages with one no reader took any for right. */
const LEAST_SENTENCE = 8;
/** Less likely accepted than this, a passage is not taken. */
const LEAST_STANDING = 0.15;

/** Every passage of the counted speakers, in order of the text. Several may share sentences. */
export function findPassages(index: WordIndex, terms: readonly TermCounts[], likely: Float64Array): readonly Passage[] {
  const { transcript, speakerOf } = index;
  const { sentences, text } = transcript;
  const plain = readable(text);
  const replies = shortReplies(transcript);
  const readAloud = readAloudIn(transcript, plain);
  const whole = { fillers: fillerRate(plain), questions: questionShare(plain), recognised: isRecognised(transcript) };
  const written = (from: number, to: number): string => plain.slice(from, to);
  const questions = new Set(transcript.sections.filter(isQuestion).map(({ section }) => section));
  return sentences.flatMap((first, i): readonly Passage[] => {
    if (speakerOf[i]! < 0) return [];
    const start = first.start + leadOf(written(first.start, first.end));
    const isAsked = questions.has(first.section);
    const length = isAsked ? LENGTH.underQuestion : LENGTH;
    const hangs = !opensAlone(written(start, first.end));
    // Behind a semicolon stands the other half.
    if (plain.slice(0, first.start).trimEnd().endsWith('；') || (hangs && !isAsked) || replies.has(first.turn) || readAloud(first.start))
      return [];
    const found: Passage[] = [];
    for (let last = i; last < sentences.length && last < i + MOST_SENTENCES; last++) {
      const { turn, end } = sentences[last]!;
      const passage = written(start, end);
      const count = last === i ? 'one' : 'several';
      if (
        turn !== first.turn ||
        (last > i && text.slice(sentences[last - 1]!.end, sentences[last]!.start).trim() !== '') ||
        (last > i && beginsPoint(written(sentences[last]!.start, end))) ||
        passage.length > length[count]
      )
        break;
      if (passage.length < length.least || !closesAlone(passage) || !readsWell(passage)) continue;
      const own = Array.from({ length: last - i + 1 }, (_, k) => i + k);
      const lengths = own.map((sentence) => sentences[sentence]!.end - sentences[sentence]!.start);
      const all = lengths.reduce((sum, length) => sum + length, 0);
      const marked = own.reduce((sum, sentence, k) => sum + (likely[sentence]! * lengths[k]!) / all, 0);
      const shortest = Math.min(first.end - start, ...lengths.slice(1));
      const underQuestion = hangs || passage.length < LENGTH.least || passage.length > LENGTH[count];
      const stands = standsAlone({ passage, shortest, ...whole }) * (underQuestion ? UNDER_QUESTION : 1);
      if (shortest < LEAST_SENTENCE || stands < LEAST_STANDING) continue;
      found.push({
        ...{ sentences: own, speaker: speakerOf[i]!, turn, section: first.section, start, end, text: text.slice(start, end) },
        points: pointsOf(passage),
        terms: sumTerms(own.map((sentence) => terms[sentence]!)),
        likely: marked,
        stands,
        underQuestion,
      });
    }
    return found;
  });
}

/** Whether most people have a number for a name, or had one before somebody named them. */
function isRecognised({ people }: Transcript): boolean {
  const numbered = people.filter(({ name, aliases }) => [name, ...aliases].some(isNumbered));
  return 2 * numbered.length > people.length;
}

/** Of the shorter of two passages, the share of its terms and of its pairs of characters from which on both say the same. */
const SAME = { terms: 0.5, pairs: 0.7 } as const;

/** Whether somebody says the same twice in nearly the same words. Two people who do are both worth hearing. */
export function saysAgain(a: Passage, b: Passage): boolean {
  return (
    a.speaker === b.speaker &&
    sharedBy(new Set(a.terms.keys()), new Set(b.terms.keys())) >= SAME.terms &&
    sharedBy(pairsOf(a.text), pairsOf(b.text)) >= SAME.pairs
  );
}

/** Common members, as a share of the smaller set. */
function sharedBy<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].filter((item) => many.has(item)).length / Math.max(1, few.size);
}

/** Characters of a turn up to which it only answers the question before it. */
const SHORT_TURN = 30;

/** Turns that say nothing without the question before them. */
function shortReplies({ turns, text }: Transcript): ReadonlySet<number> {
  const short = turns.filter(({ paragraphs }, i) => {
    const length = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
    const before = turns[i - 1]?.paragraphs.at(-1);
    return (
      length <= SHORT_TURN && before !== undefined && /[？?吗嗎呢]["”’」』）)。]*$/.test(text.slice(before.start, before.end).trimEnd())
    );
  });
  return new Set(short.map(({ turn }) => turn));
}

/** What opens a paragraph that somebody reads out: the place of questions from the audience, 留言：「……」. */
const SOURCE = /^[^，。：\s]{1,12}：(?=[「“"])/u;

/** Tells offsets of paragraphs that are read out: their words are somebody else's. A source that opens one paragraph may as well be a term that is explained. */
function readAloudIn({ turns }: Transcript, plain: string): (offset: number) => boolean {
  const paragraphs = turns.flatMap((turn) => turn.paragraphs);
  const sourceOf = ({ start, end }: Span): string => SOURCE.exec(plain.slice(start, end))?.[0] ?? '';
  const read = [...groupBy(paragraphs, sourceOf)].flatMap(([source, own]) => (source !== '' && own.length > 1 ? own : []));
  return (offset) => read.some(({ start, end }) => offset >= start && offset < end);
}
