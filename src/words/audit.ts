import type { AuditRow, Transcript, Warning, Word } from '../data.js';
import { warnings } from '../errors.js';
import type { Settings } from '../settings.js';
import { fold } from './fold.js';
import type { WantedTerm } from './wanted-terms.js';

interface Parts {
  readonly transcript: Transcript;
  readonly words: readonly Word[];
  readonly wanted: readonly WantedTerm[];
  readonly settings: Settings;
}

/** What became of every asked-for word, and a warning for each of the settings' that had no effect. */
export function auditWords({ transcript, words, wanted, settings }: Parts): { audit: readonly AuditRow[]; warnings: readonly Warning[] } {
  const places = new Places(transcript, words);
  const asked = new Map<string, WantedTerm>();
  for (const term of wanted) if (!asked.has(fold(term.term))) asked.set(fold(term.term), term);
  const whole = [...asked.values()]
    .map((term) => wholeRow(term, places))
    .filter(({ found, asked_by }) => found > 0 || asked_by === 'settings');
  const refused = settings.not_words.map((item) => refusedRow(item, places));
  const stops = [
    ...settings.stop.add.map((item) => stopRow(item, 'not counted', places)),
    ...settings.stop.keep.map((item) => stopRow(item, 'counted', places)),
  ];
  const audit = [...whole, ...refused, ...stops];
  return { audit, warnings: audit.filter(({ asked_by }) => asked_by === 'settings').flatMap(noEffect) };
}

function wholeRow({ term, kind, askedBy, counted }: WantedTerm, places: Places): AuditRow {
  const wanted = counted === term ? 'whole' : `counted as ${counted}`;
  return { item: term, kind, asked_by: askedBy, wanted, ...places.look(term) };
}

function refusedRow(item: string, places: Places): AuditRow {
  return { item, kind: 'word', asked_by: 'settings', wanted: 'not whole', ...places.look(item), example: '' };
}

function stopRow(item: string, wanted: string, places: Places): AuditRow {
  return { item, kind: 'stop', asked_by: 'settings', wanted, ...places.look(item) };
}

function noEffect({ item, wanted, found, whole, example }: AuditRow): readonly Warning[] {
  const isRefused = wanted === 'not whole';
  if (isRefused ? found > 0 && whole === 0 : whole > 0) return [];
  if (found === 0) return [warnings.unusedWord(item, { zh: '文中没有出现。', en: 'it does not occur in the text.' })];
  if (isRefused) {
    return [
      warnings.unusedWord(item, {
        zh: '它是分词词典里的一个词，或者是设置里要求保持完整的。',
        en: 'it is a word of the segmenter’s own dictionary, or the settings ask to keep it whole.',
      }),
    ];
  }
  return [
    warnings.unusedWord(item, {
      zh: `文中出现 ${found} 次，但都在更长的词里，例如 ${example}。`,
      en: `it occurs ${found} times, always across or inside other words, for example ${example}.`,
    }),
  ];
}

/** Finds a term on the raw text of the sentences and compares with the words that stand there. */
class Places {
  readonly #sentences: readonly string[];
  readonly #words: readonly (readonly Word[])[];
  readonly #joined: string;

  constructor(
    readonly transcript: Transcript,
    words: readonly Word[],
  ) {
    this.#sentences = transcript.sentences.map(({ start, end }) => fold(transcript.text.slice(start, end)));
    this.#joined = this.#sentences.join('\n');
    const bySentence: Word[][] = transcript.sentences.map(() => []);
    for (const word of words) bySentence[word.sentence]?.push(word);
    this.#words = bySentence;
  }

  look(term: string): Pick<AuditRow, 'found' | 'whole' | 'example'> {
    const wanted = fold(term);
    const result = { found: 0, whole: 0, example: '' };
    if (!this.#joined.includes(wanted)) return result;
    this.#sentences.forEach((sentence, i) => {
      const from = this.transcript.sentences[i]?.start ?? 0;
      for (let at = sentence.indexOf(wanted); at >= 0; at = sentence.indexOf(wanted, at + wanted.length)) {
        result.found++;
        const around = (this.#words[i] ?? []).filter((word) => word.start < from + at + wanted.length && word.end > from + at);
        if (around.length === 1 && around[0]?.start === from + at && around[0].end === from + at + wanted.length) result.whole++;
        else result.example ||= around.map(({ start, end }) => this.transcript.text.slice(start, end)).join('|');
      }
    });
    return result;
  }
}
