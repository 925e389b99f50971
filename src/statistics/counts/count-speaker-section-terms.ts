import type { SpeakerSectionTermRow } from '../../data.js';
import { groupBy } from '../../group-by.js';
import type { WordIndex } from '../index/index-words.js';

/**
 * How often does each speaker say each term in each section, and out of how much talk? One row per speaker, section and term that is said, in order
 * of people, sections, terms. Every counted word is in one row, so that a missing row means 0 and the exposure of a speaker in a section stands in any
 * of their rows there. Empty where nothing is counted.
 */
export function countSpeakerSectionTerms(index: WordIndex): readonly SpeakerSectionTermRow[] {
  const { transcript, speakers, speakerOf, terms, term, sentence } = index;
  const counted = [...transcript.sentences.entries()].flatMap(([i, { section, turn }]) =>
    speakerOf[i]! < 0 ? [] : [{ section, turn, speaker: speakerOf[i]! }],
  );
  const said = Array.from(sentence, (i, occurrence) => ({
    ...{ speaker: speakerOf[i]!, section: transcript.sentences[i]!.section, term: term[occurrence]! },
  }));
  const key = ({ speaker, section }: { readonly speaker: number; readonly section: number }): string => `${speaker} ${section}`;
  const sentencesIn = groupBy(counted, key);
  const cells = [...groupBy(said, key)].map(([cell, words]) => ({ ...words[0]!, words, heard: sentencesIn.get(cell)! }));
  cells.sort((a, b) => a.speaker - b.speaker || a.section - b.section);
  return cells.flatMap(({ speaker, section, words, heard }) => {
    const exposure = { words: words.length, sentences: heard.length, seconds: secondsOf(index, new Set(heard.map(({ turn }) => turn))) };
    const counts = [...groupBy(words, (word) => word.term)].sort(([a], [b]) => a - b);
    return counts.map(([t, own]) => ({ speaker: speakers[speaker]!, section, term: terms[t]!, count: own.length, ...exposure }));
  });
}

function secondsOf({ transcript }: WordIndex, turns: ReadonlySet<number>): number | null {
  let sum = 0;
  for (const turn of turns) {
    const { start, end } = transcript.turns[turn - 1]!;
    if (start === null || end === null) return null;
    sum += end - start;
  }
  return sum;
}
