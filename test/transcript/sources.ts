import type { Source, Transcript } from '../../src/data.js';
import { defaultSettings, type RawSettings, settingsSchema } from '../../src/settings.js';
import { parseTranscript } from '../../src/transcript/parse-transcript.js';

/** A source as if it had been read from a file. */
export const sourceOf = (text: string, file = 'talk.txt'): Source => ({
  file,
  format: 'txt',
  encoding: 'utf-8',
  bytes: text.length,
  sha256: '',
  text,
  utterances: null,
  title: '',
  date: '',
});

export const parse = (text: string, settings?: RawSettings): Transcript =>
  parseTranscript(sourceOf(text), settings ? settingsSchema.parse(settings) : defaultSettings);

/** Each turn as "speaker: first characters", for comparing at a glance. */
export const turnsOf = ({ turns, text }: Transcript, length = 6): readonly string[] =>
  turns.map(({ speaker, kind, paragraphs }) => {
    const [first] = paragraphs;
    const start = first ? text.slice(first.start, Math.min(first.end, first.start + length)) : '';
    return `${kind === 'spoken' ? '' : `(${kind}) `}${speaker}: ${start}`;
  });
