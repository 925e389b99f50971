import type { AnsweredDoubt, ReadingView, Stretch } from '../../src/app/api.js';
import type { Doubt, Source, Transcript } from '../../src/data.js';
import type { Settings } from '../../src/settings.js';
import { countSpeakers } from '../../src/statistics/counts/count-speakers.js';
import { countTurns } from '../../src/statistics/counts/count-turns.js';
import type { Reading } from '../1-read.js';
import { answersTo, questionOf } from './answer-doubts.js';

/** The reading as the page shows it; who says how much is counted here already. */
export function viewReading(
  { source, transcript }: Reading,
  settings: Settings,
): Omit<ReadingView, 'name' | 'version' | 'undo' | 'redo' | 'settings' | 'formats'> {
  const { title, people, sections, forms, facts, warnings, turns } = transcript;
  const rows = countSpeakers(transcript, countTurns(transcript), settings.count);
  const doubts = transcript.doubts.map(
    (doubt: Doubt): AnsweredDoubt => ({ ...doubt, message: questionOf(doubt), answers: answersTo(doubt, { forms, people, source }) }),
  );
  return {
    ...{ title, sections, forms, facts, doubts, warnings },
    language: settings.language,
    brand: settings.brand,
    stretches: stretchesOf(source, transcript),
    turns: turns.map(({ turn, section, speaker, kind, time }) => ({ turn, section, speaker, kind, time })),
    people: rows.map(({ seconds: _, questions: __, ...row }) => row),
    removed: source.removed.length,
  };
}

/** Every character of the text that is not blank, in order. */
function stretchesOf({ units }: Source, { text, turns, asides, sentences }: Transcript): readonly Stretch[] {
  const speech = turns.flatMap(({ turn, paragraphs }) => paragraphs.map((span) => ({ ...span, turn, kind: 'speech' as const })));
  const all = [...speech, ...asides.map((aside) => ({ ...aside, turn: 0 }))].sort((a, b) => a.start - b.start);
  let [unit, sentence] = [0, 0];
  return all.map(({ start, end, kind, turn }) => {
    while (unit + 1 < units.length && (units[unit + 1]?.from ?? 0) <= start) unit++;
    const begins: number[] = [];
    for (; (sentences[sentence]?.start ?? end) < end; sentence++) begins.push((sentences[sentence]?.start ?? start) - start);
    return { kind, line: units[unit]?.line ?? 0, turn, text: text.slice(start, end), sentences: begins };
  });
}
