import type { EngineInfo, NewTermRow, Transcript, WordColumns, Words } from '../data.js';
import type { Settings } from '../settings.js';
import { auditWords } from './audit.js';
import { fold } from './dictionary/fold.js';
import type { Lexicon } from './dictionary/lexicon.js';
import { foundTerm, type RequestedTerm, requestedTerms } from './dictionary/requested-terms.js';
import type { TextWords } from './dictionary/segmented-word.js';
import { generalTerms } from './general-terms.js';
import { findTerms } from './terms/find-terms.js';
import { listNewTerms } from './terms/list-new-terms.js';
import { type CutWords, cutText } from './tokens/cut-text.js';
import { markAddresses } from './tokens/mark-addresses.js';
import { markNotes } from './tokens/mark-notes.js';
import { mergeWords } from './tokens/merge-words.js';
import type { Tokenizer } from './tokens/tokenizer.js';
import { findVariants } from './variants/find-variants.js';
import type { GeneralCounts } from './variants/homophones.js';

interface Parts {
  readonly engine: EngineInfo;
  readonly tokenizer: Tokenizer;
  readonly settings: Settings;
  /**
   * Whether the found terms and the audit of requested words are needed. Without them, and where the settings neither join found terms
   * nor request a word that a warning could be about, a third of the work is saved.
   */
  readonly listed?: boolean;
  /** Without it no variants are looked for. */
  readonly generalCounts?: GeneralCounts;
}

/**
 * Transcript → Words. The sentences are segmented as one text, one line each; no word and no term crosses the end of a line.
 *
 *   requested  terms that must stay whole, of settings, people, organisations
 *   cut        the text segmented by the engine, overlaid with those terms and with those of the dictionaries
 *   found      terms that the text itself suggests, joined from its words
 *   lexemes    words with the same term, tag, source and reason
 *   audit      how often each requested word occurs, and how often as one word
 *   general    terms that any discussion says
 *   variants   spellings that are probably another word misheard or mistyped
 */
export async function segmentTranscript(transcript: Transcript, parts: Parts): Promise<Words> {
  return parts.tokenizer.lexicon.use(() => segmentWords(transcript, parts));
}

async function segmentWords(transcript: Transcript, { engine, tokenizer, settings, listed = true, generalCounts }: Parts): Promise<Words> {
  const { lexicon } = tokenizer;
  const requested = requestedTerms(transcript, settings);
  const lines = new Lines(transcript);
  const { text, folded } = lines;
  const cut = await cutText(text, { folded, requested, tokenizer, settings });
  const sentenceAt = (start: number) => lines.sentenceAt(start);
  const { words, newTerms } =
    listed || settings.found_terms ? joinNewTerms(cut, { lexicon, settings, sentenceAt }) : { words: cut.cut, newTerms: [] };
  const { lexemes, numbers } = mergeWords(words, settings, lexicon);
  const kept = newTerms.flatMap(({ term, tag, status }) => (status === 'found' ? foundTerm(term, tag) : []));
  const audit =
    listed || requestsWords(requested, settings)
      ? auditWords({ text, folded, words, lexicon, shipped: cut.shipped, sentenceAt, requested: [...requested, ...kept], settings })
      : { audit: [], warnings: [] };
  const columns = lines.toTranscript({ text: words, lexeme: numbers }, lexicon);
  const marked = markNotes(transcript, markAddresses({ lexemes, words: columns }));
  const variants = generalCounts === undefined ? [] : await findVariants(transcript, marked, generalCounts);
  return { engine, ...marked, general: generalTerms(marked.lexemes, lexicon.lists.general, settings), newTerms, variants, ...audit };
}

interface Joining {
  readonly lexicon: Lexicon;
  readonly settings: Settings;
  readonly sentenceAt: (start: number) => string;
}

/** The list of the terms found in the text; and the words, with those terms joined where the settings say so. */
function joinNewTerms(cut: CutWords, { lexicon, settings, sentenceAt }: Joining): { words: TextWords; newTerms: readonly NewTermRow[] } {
  const found = findTerms(cut, { lexicon, refused: new Set(settings.not_words.map(fold)) });
  if (settings.found_terms) return { words: found.words, newTerms: listNewTerms(found.findings, sentenceAt) };
  const proposed = found.findings.map((finding) => ({ ...finding, joined: false }));
  return { words: cut.cut, newTerms: listNewTerms(proposed, sentenceAt) };
}

const requestsWords = (requested: readonly RequestedTerm[], { not_words, stop }: Settings): boolean =>
  requested.some(({ requestedBy }) => requestedBy === 'settings') || not_words.length + stop.add.length + stop.keep.length > 0;

/** The sentences of a transcript as the lines of one text. */
class Lines {
  readonly text: string;
  readonly folded: string;
  /** Offset of each line. */
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

  /** The id of the sentence that holds an offset of the text. */
  sentenceAt(offset: number): string {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return this.transcript.sentences[low]!.id;
  }

  /** The words of the text with their offsets in the transcript, without the line ends between sentences. */
  toTranscript(words: { readonly text: TextWords; readonly lexeme: Uint32Array }, { lengths }: Lexicon): WordColumns {
    const { sentences } = this.transcript;
    const count = words.text.length - Math.max(0, sentences.length - 1);
    const column = () => new Uint32Array(count);
    const [lexeme, sentence, starts, ends] = [column(), column(), column(), column()];
    let word = 0;
    // Line ends are words of the text too: before the i-th sentence there are i of them.
    sentences.forEach(({ start, end }, i) => {
      for (let at = start; at < end; word++) {
        starts[word] = at;
        at += lengths[words.text[word + i]!]!;
        ends[word] = at;
        lexeme[word] = words.lexeme[word + i]!;
        sentence[word] = i;
      }
    });
    return { lexeme, sentence, start: starts, end: ends };
  }
}
