import type { Transcript } from '../../../src/data.js';
import { throwDice } from './dice.js';
import { SUBJECTS } from './speech-subjects.js';
import { speakOf } from './write-speech.js';

/** A file of twelve turns, 姓名：, with one paragraph in its middle that begins with other words and a colon. */
export interface CleanFile {
  readonly text: string;
  readonly words: string;
  /** Who speaks before and after it. */
  readonly before: string;
  readonly after: string;
  /** What stands behind its colon. */
  readonly speech: string;
}

const SPEAKERS = ['卜知远', '花向晚', '臧小河'] as const;
const TURNS = 12;

/** `words`: a label that occurs once, before speech of every kind, or a lead-in of the person before, who goes on with a statement. */
export function writeCleanFile(words: string, seed: number, kind: 'label' | 'lead-in'): CleanFile {
  const dice = throwDice(seed + 1);
  const { sentence, question, short, clause } = speakOf(dice.pick(SUBJECTS), dice);
  const colon = dice.pick(['：', ':', '： ']);
  const gap = dice.pick(['\n', '\n\n']);
  const statements = [sentence, () => sentence() + sentence(), () => sentence() + question()];
  const replies = [question, () => `我插一句，${clause()}。`, () => `他说：“${clause()}。”${sentence()}`, short];
  const kinds = kind === 'label' ? [...statements, ...replies] : statements;
  const speech = (kinds[seed % kinds.length] ?? sentence)();
  const speaker = (i: number): string => SPEAKERS[i % 5 === 4 ? 1 : i % 3] ?? '';
  const turns = Array.from({ length: TURNS }, (_, i) => `${speaker(i)}${colon}${sentence()}${dice.chance(0.5) ? sentence() : ''}`);
  const middle = TURNS / 2;
  return {
    text: `${[...turns.slice(0, middle), `${words}${colon}${speech}`, ...turns.slice(middle)].join(gap)}\n`,
    words,
    before: speaker(middle - 1),
    after: speaker(middle),
    speech,
  };
}

/** Who got the speech behind the words: whoever spoke before or speaks after, nobody, or somebody else, who should be the words themselves. */
export function whoSpeaks({ text, turns }: Transcript, { words, before, after, speech }: CleanFile): 'before' | 'after' | 'nobody' | 'own' {
  const at = text.indexOf(speech, text.indexOf(`\n${words}`));
  const speaker = turns.find(({ paragraphs }) => paragraphs.some(({ start, end }) => start <= at && at < end))?.speaker ?? '';
  return speaker === '' ? 'nobody' : speaker === before ? 'before' : speaker === after ? 'after' : 'own';
}
