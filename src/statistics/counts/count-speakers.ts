import type { SpeakerRow, Transcript, TurnRow } from '../../data.js';
import type { Settings } from '../../settings.js';

/**
 * One row per person, in order of people: who talks how much? People who are introduced and stay silent have a row with 0.
 *
 * Share of talk: the person's characters as a share of those of all attributed turns, spoken or quoted, whether or not the person's
 * words are counted in other tables. Shares sum to 1; null where nobody speaks. Seconds where every turn has its times, else null.
 */
export function countSpeakers(
  { people, sentences, text }: Transcript,
  turns: readonly TurnRow[],
  { moderator }: Settings['count'],
): readonly SpeakerRow[] {
  const attributed = turns.filter(({ speaker }) => speaker !== '');
  const all = attributed.reduce((sum, { characters }) => sum + characters, 0);
  const timed =
    attributed.length > 0 && attributed.every(({ start, end }, i) => start !== null && (end !== null || i === attributed.length - 1));
  const questions = sentences.filter(({ start, end }) => QUESTION.test(text.slice(start, end)));
  return people.map(({ name, role, organisations, titles, aliases, counted }) => {
    const own = attributed.filter(({ speaker }) => speaker === name);
    const characters = own.reduce((sum, turn) => sum + turn.characters, 0);
    return {
      speaker: name,
      role,
      organisation: organisations,
      title: titles,
      aliases,
      turns: own.length,
      characters,
      share: all === 0 ? null : characters / all,
      seconds: timed ? own.reduce((sum, { start, end }) => sum + (end ?? start!) - start!, 0) : null,
      questions: questions.filter(({ speaker }) => speaker === name).length,
      counted: counted && (moderator || role !== 'moderator') ? 1 : 0,
    };
  });
}

const QUESTION = /[？?][！!？?]*[”"’'」』）)]*$/;
