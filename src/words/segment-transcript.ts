import type { EngineInfo, NewTermRow, Transcript, WordColumns, Words } from '../data.js';
import type { Settings } from '../settings.js';
import { auditWords } from './audit.js';
import { fold } from './dictionary/fold.js';
import type { Lexicon } from './dictionary/lexicon.js';
import type { TextWords } from './dictionary/segmented-word.js';
import { askedByNobody, type WantedTerm, wantedTerms } from './dictionary/wanted-terms.js';
import { findTerms } from './terms/find-terms.js';
import { listNewTerms } from './terms/list-new-terms.js';
import { type CutWords, cutText } from './tokens/cut-text.js';
import { markNotes } from './tokens/mark-notes.js';
import { mergeWords } from './tokens/merge-words.js';
import type { Reader } from './tokens/reader.js';

interface Parts {
  readonly engine: EngineInfo;
  readonly reader: Reader;
  readonly settings: Settings;
  /**
   * Whether it is also listed which terms the text makes, and what became of each asked-for word. Where that is not wanted, and the
   * settings neither join what is found nor ask for a word that a warning could be about, a third of the work is saved.
   */
  readonly listed?: boolean;
}

/**
 * Transcript → Words. The sentences are cut as one text, a line each: no word and no term goes over the end of a line.
 *
 *   wanted    terms that must stay whole, of settings, people, organisations, dictionaries
 *   cut       the text cut by the engine, with those terms laid over it
 *   found     terms that the text itself makes out of its words
 *   lexemes   words that are read alike: one term, tag, source and reason
 *   audit     what became of each asked-for word
 */
export async function segmentTranscript(transcript: Transcript, parts: Parts): Promise<Words> {
  return parts.reader.lexicon.use(() => segmentWords(transcript, parts));
}

async function segmentWords(transcript: Transcript, { engine, reader, settings, listed = true }: Parts): Promise<Words> {
  const { lexicon } = reader;
  const wanted = wantedTerms(transcript, settings);
  const lines = new Lines(transcript);
  const { text, folded } = lines;
  const cut = await cutText(text, { folded, wanted, reader, settings });
  const sentenceAt = (start: number) => lines.sentenceAt(start);
  const { words, newTerms } =
    listed || settings.found_terms ? joinNewTerms(cut, { lexicon, settings, sentenceAt }) : { words: cut.cut, newTerms: [] };
  const { lexemes, numbers } = mergeWords(words, settings, lexicon);
  const kept = newTerms.flatMap(({ term, tag, status }) => (status === 'found' ? askedByNobody(term, tag) : []));
  const audit =
    listed || asksForWords(wanted, settings)
      ? auditWords({ text, folded, words, lexicon, shipped: cut.shipped, sentenceAt, wanted: [...wanted, ...kept], settings })
      : { audit: [], warnings: [] };
  const placed = lines.place({ text: words, lexeme: numbers }, lexicon);
  return { engine, ...markNotes(transcript, { lexemes, words: placed }), newTerms, ...audit };
}

interface Joining {
  readonly lexicon: Lexicon;
  readonly settings: Settings;
  readonly sentenceAt: (start: number) => string;
}

/** The words with the terms that the text makes of them, where the settings join those; and the list of them. */
function joinNewTerms(cut: CutWords, { lexicon, settings, sentenceAt }: Joining): { words: TextWords; newTerms: readonly NewTermRow[] } {
  const found = findTerms(cut, { lexicon, refused: new Set(settings.not_words.map(fold)) });
  if (settings.found_terms) return { words: found.words, newTerms: listNewTerms(found.findings, sentenceAt) };
  const proposed = found.findings.map((finding) => ({ ...finding, sure: false }));
  return { words: cut.cut, newTerms: listNewTerms(proposed, sentenceAt) };
}

const asksForWords = (wanted: readonly WantedTerm[], { not_words, stop }: Settings): boolean =>
  wanted.some(({ askedBy }) => askedBy === 'settings') || not_words.length + stop.add.length + stop.keep.length > 0;

/** The sentences of a transcript as the lines of one text. */
class Lines {
  readonly text: string;
  readonly folded: string;
  /** Where each line begins. */
  readonly #starts: readonly number[];

  constructor(readonly transcript: Transcript) {
    const lines = transcript.sentences.map(({ start, end }) => transcript.text.slice(start, end));
    const starts: number[] = [];
    let at = 0;
    for (const line of lines) {
      starts.push(at);
      at += line.length + 1;
    }
    this.text = lines.join('\n');
    this.folded = fold(this.text);
    this.#starts = starts;
  }

  /** The id of the sentence around a place of the text. */
  sentenceAt(place: number): string {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return this.transcript.sentences[low]!.id;
  }

  /** The words of the text at their places in the transcript, without the line ends between sentences. */
  place(words: { readonly text: TextWords; readonly lexeme: Uint32Array }, { lengths }: Lexicon): WordColumns {
    const { sentences } = this.transcript;
    const count = words.text.length - Math.max(0, sentences.length - 1);
    const [lexeme, sentence, starts, ends] = [0, 0, 0, 0].map(() => new Uint32Array(count)) as [
      Uint32Array,
      Uint32Array,
      Uint32Array,
      Uint32Array,
    ];
    let word = 0;
    sentences.forEach(({ start, end }, place) => {
      for (let at = start; at < end; word++) {
        starts[word] = at;
        at += lengths[words.text[word + place]!]!;
        ends[word] = at;
        lexeme[word] = words.lexeme[word + place]!;
        sentence[word] = place;
      }
    });
    return { lexeme, sentence, start: starts, end: ends };
  }
}
