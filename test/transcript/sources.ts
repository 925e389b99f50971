import type { Source, Transcript } from '../../src/data.js';
import { readText } from '../../src/files/formats/text/read-text.js';
import { defaultSettings, type RawSettings, settingsSchema } from '../../src/settings.js';
import { parseTranscript } from '../../src/transcript/parse-transcript.js';

/** A source as if it had been read from a file of plain text or Markdown. */
export function sourceOf(text: string, file = 'talk.txt'): Source {
  const about = { file, format: 'txt', bytes: text.length, sha256: '' };
  if (text.trim() === '') return { ...about, encoding: 'utf-8', text, units: [], removed: [], facts: [] };
  return { ...about, ...readText({ text, encoding: 'utf-8', path: file }) };
}

export const parse = (text: string, settings?: RawSettings): Transcript =>
  parseTranscript(sourceOf(text), settings ? settingsSchema.parse(settings) : defaultSettings);

/** Each turn as "speaker: first characters", for comparing at a glance. */
export const turnsOf = ({ turns, text }: Transcript, length = 6): readonly string[] =>
  turns.map(({ speaker, kind, paragraphs }) => {
    const [first] = paragraphs;
    const start = first ? text.slice(first.start, Math.min(first.end, first.start + length)) : '';
    return `${kind === 'spoken' ? '' : `(${kind}) `}${speaker}: ${start}`;
  });
