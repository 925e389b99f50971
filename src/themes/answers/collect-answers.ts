import type { WordIndex } from '../../statistics/index/index-words.js';

/** What one counted speaker says in one section. */
export interface Answer {
  readonly section: number;
  /** Number of the speaker, see WordIndex. */
  readonly speaker: number;
  /** Indices of the sentences in the transcript, ascending. */
  readonly sentences: readonly number[];
}

/** Every counted speaker in every section where that speaker says something: by section, then in order of people. */
export function collectAnswers({ transcript, speakers, speakerOf }: WordIndex): readonly Answer[] {
  const answers = new Map<number, { section: number; speaker: number; sentences: number[] }>();
  speakerOf.forEach((speaker, sentence) => {
    const section = transcript.sentences[sentence]!.section;
    if (speaker < 0) return;
    const key = section * speakers.length + speaker;
    const answer = answers.get(key);
    if (answer) answer.sentences.push(sentence);
    else answers.set(key, { section, speaker, sentences: [sentence] });
  });
  return [...answers].sort(([a], [b]) => a - b).map(([, answer]) => answer);
}
