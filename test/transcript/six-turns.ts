import type { Source, Transcript, Unit } from '../../src/data.js';
import { sourceOf } from './sources.js';

export const SAID: readonly string[] = [
  '河道要先清淤。',
  '谢谢，先说上游。',
  '下游正好相反。',
  '钱从谁手里来？',
  '一半靠财政。',
  '这个说法不对。',
];
export const NAMES: readonly string[] = ['陆敏舒', '何川', '白晓桥'];

/** Six turns of three people, each written by `write`. */
export const talk = (write: (name: string, said: string, i: number) => string, names: readonly string[] = NAMES): string =>
  SAID.map((said, i) => `${write(names[i % names.length] ?? '', said, i)}\n`).join('');

/** Each turn with all that is said in it: "何川: 谢谢。", with a bar between paragraphs; nobody is "". */
export const saidOf = ({ turns, text }: Transcript): readonly string[] =>
  turns.map(({ speaker, paragraphs }) => `${speaker}: ${paragraphs.map(({ start, end }) => text.slice(start, end)).join('|')}`);

/** Only the turns that follow a label. */
export const spokenOf = (transcript: Transcript): readonly string[] =>
  saidOf({ ...transcript, turns: transcript.turns.filter(({ kind }) => kind === 'spoken') });

/** Who has the floor, turn for turn. */
export const speakersOf = ({ turns }: Transcript): readonly string[] => turns.map(({ speaker }) => speaker);

export const namesOf = ({ people }: Transcript): readonly string[] => people.map(({ name }) => name);

/** The six turns as they should be read. */
export const SIX: readonly string[] = SAID.map((said, i) => `${NAMES[i % 3]}: ${said}`);

/** A text of one unit a line, of which a format knows more than a plain text tells. */
export function sourceWith(lines: readonly string[], facts: (line: string, i: number) => Partial<Unit>, file = 'talk.txt'): Source {
  const plain = sourceOf(lines.join('\n'), file);
  return { ...plain, units: plain.units.map((unit, i) => ({ ...unit, ...facts(lines[i] ?? '', i) })) };
}
