import type { EngineInfo, Lexeme, Transcript, Word, WordSource, Words } from '../data.js';
import type { Settings } from '../settings.js';
import { auditWords } from './audit.js';
import { reasonOf } from './content.js';
import { cutSentences } from './cut-sentences.js';
import type { TagTexts } from './engine.js';
import { stemPhrase } from './english-stem.js';
import { findTerms } from './find-terms.js';
import { fold } from './fold.js';
import { listNewTerms } from './list-new-terms.js';
import type { SegmentedWord } from './segment-sentences.js';
import { askedByNobody, wantedTerms } from './wanted-terms.js';
import type { WordLists } from './word-lists.js';

interface Parts {
  readonly engine: EngineInfo;
  readonly tag: TagTexts;
  readonly lists: WordLists;
  readonly settings: Settings;
}

/**
 * Transcript → Words.
 *
 *   wanted     terms that must stay whole, of settings, people, organisations, dictionaries
 *   sentences  each cut by the engine, with those terms laid over it
 *   found      terms that the text itself makes out of its words
 *   lexemes    words that are read alike: one term, tag, source and reason
 *   audit      what became of each asked-for word
 */
export async function segmentTranscript(transcript: Transcript, { engine, tag, lists, settings }: Parts): Promise<Words> {
  const wanted = wantedTerms(transcript, settings, lists);
  const texts = transcript.sentences.map(({ start, end }) => transcript.text.slice(start, end));
  const { plain, cut } = await cutSentences(texts, { wanted, tag, lists, settings });
  const found = findTerms(plain, cut, { lists, refused: new Set(settings.not_words.map(fold)) });
  const sentences = settings.found_terms ? found.sentences : cut;
  const findings = settings.found_terms ? found.findings : found.findings.map((finding) => ({ ...finding, sure: false }));
  const drafts = new Drafts(lists, settings);
  const placed: { start: number; end: number; sentence: number; draft: Draft }[] = [];
  transcript.sentences.forEach(({ start }, sentence) => {
    let at = start;
    for (const segmented of sentences[sentence] ?? []) {
      placed.push({ start: at, end: at + segmented.word.length, sentence, draft: drafts.add(segmented) });
      at += segmented.word.length;
    }
  });
  const lexemes = drafts.finish();
  const words = placed.map(({ draft, ...place }): Word => ({ ...place, lexeme: lexemes(draft) }));
  const newTerms = listNewTerms(findings, transcript);
  const kept = newTerms.flatMap(({ term, tag, status }) => (status === 'found' ? askedByNobody(term, tag) : []));
  return { engine, words, newTerms, ...auditWords({ transcript, words, wanted: [...wanted, ...kept], settings }) };
}

interface Draft extends Omit<Lexeme, 'term'> {
  /** Under which words are one term: folded, synonyms merged, English inflections taken off. */
  readonly key: string;
}

/** Collects how often each spelling of a term is written, and gives every lexeme the commonest one. */
class Drafts {
  readonly #drafts = new Map<string, Draft>();
  readonly #spellings = new Map<string, Map<string, number>>();

  constructor(
    readonly lists: WordLists,
    readonly settings: Settings,
  ) {}

  add(word: SegmentedWord): Draft {
    const source: WordSource = word.wanted?.source ?? (word.latin ? 'latin' : 'engine');
    const id = `${word.tag}\u0000${source}\u0000${word.word}`;
    let draft = this.#drafts.get(id);
    if (draft === undefined) {
      draft = { key: keyOf(word), tag: word.tag, source, reason: reasonOf(word, this.lists, this.settings) };
      this.#drafts.set(id, draft);
    }
    const spelling = isMerged(word) ? (word.wanted?.counted ?? word.word) : word.word;
    const spellings = this.#spellings.get(draft.key) ?? new Map<string, number>();
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
    this.#spellings.set(draft.key, spellings);
    return draft;
  }

  finish(): (draft: Draft) => Lexeme {
    const finished = new Map<Draft, Lexeme>();
    for (const draft of this.#drafts.values()) {
      const { tag, source, reason } = draft;
      finished.set(draft, { term: commonest(this.#spellings.get(draft.key)), tag, source, reason });
    }
    return (draft) => finished.get(draft) as Lexeme;
  }
}

/** A synonym or another name of a person: shown as the settings or the transcript name it, however often it is written. */
function isMerged({ wanted, word }: SegmentedWord): boolean {
  return wanted !== null && fold(wanted.counted) !== fold(word);
}

function keyOf(word: SegmentedWord): string {
  return stemPhrase(fold(word.wanted?.counted ?? word.word));
}

function commonest(spellings: ReadonlyMap<string, number> | undefined): string {
  return [...(spellings ?? [])].reduce((best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best), [
    '',
    0,
  ] as [string, number])[0];
}
