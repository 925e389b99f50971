import type { SentenceRow, Tables, TokenRow } from '../data.js';
import { escapeHtml } from './escape-html.js';
import type { Evidence } from './evidence.js';
import { groupRows } from './group-rows.js';
import { markSentence } from './mark-sentence.js';
import type { Wording } from './wording.js';

/** So many sentences are quoted behind a number; the others are links into the transcript. */
const MOST_QUOTED = 60;

/**
 * The sentences behind the numbers of a report. A number asks for its link; the same evidence is written once, however many
 * numbers open it.
 */
export class EvidenceBook {
  readonly #entries = new Map<string, { readonly id: string; readonly evidence: Evidence }>();
  readonly #sentences: ReadonlyMap<string, SentenceRow>;
  readonly #tokens: ReadonlyMap<string, readonly TokenRow[]>;

  constructor(
    tables: Pick<Tables, 'sentences' | 'tokens'>,
    readonly wording: Wording,
  ) {
    this.#sentences = new Map(tables.sentences.map((row) => [row.sentence, row]));
    this.#tokens = groupRows(tables.tokens, ({ sentence }) => sentence);
  }

  /** A number that opens its sentences; without sentences it is only a number. */
  link(evidence: Evidence, text: string): string {
    if (evidence.sentences.length === 0) return escapeHtml(text);
    const key = JSON.stringify([evidence.about, evidence.sentences]);
    const entry = this.#entries.get(key) ?? { id: `e${this.#entries.size + 1}`, evidence };
    this.#entries.set(key, entry);
    const label = this.wording.evidence.open(evidence.about.join(' — '));
    return `<a class="count" href="#${entry.id}" title="${escapeHtml(label)}">${escapeHtml(text)}</a>`;
  }

  /** Everything that was linked, in the order in which it was asked for. */
  toHtml(): string {
    return [...this.#entries.values()].map(({ id, evidence }) => this.#entryToHtml(id, evidence)).join('\n');
  }

  #entryToHtml(id: string, evidence: Evidence): string {
    const { count, sentences, more, close } = this.wording.evidence;
    const about = evidence.about.map((part) => `<bdi>${escapeHtml(part)}</bdi>`).join(' — ');
    const quoted = evidence.sentences.slice(0, MOST_QUOTED);
    const rest = evidence.sentences.slice(MOST_QUOTED);
    const numbers = [evidence.count === evidence.sentences.length ? '' : count(evidence.count), sentences(evidence.sentences.length)];
    return [
      `<section class="evidence" id="${id}" tabindex="-1">`,
      `<header><h3>${about}</h3><p>${escapeHtml(numbers.filter((part) => part !== '').join(' · '))}</p>`,
      // No element has this id: the panel closes and the page stays where it is.
      `<a class="close" href="#-" aria-label="${escapeHtml(close)}">×</a></header>`,
      `<ul>${quoted.map((sentence) => this.#quoteToHtml(sentence, evidence)).join('\n')}</ul>`,
      rest.length === 0 ? '' : `<p>${escapeHtml(more(rest.length))}${rest.map((sentence) => sentenceLink(sentence)).join(' ')}</p>`,
      '</section>',
    ].join('');
  }

  #quoteToHtml(id: string, evidence: Evidence): string {
    const row = this.#sentences.get(id);
    if (row === undefined) return `<li>${sentenceLink(id)}</li>`;
    const parts = markSentence(row.text, this.#tokens.get(id) ?? [], evidence);
    const quote = parts.map(({ text, marked }) => (marked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text))).join('');
    const speaker = row.speaker === '' ? this.wording.nobody : row.speaker;
    return `<li><p class="who"><bdi>${escapeHtml(speaker)}</bdi> ${sentenceLink(id)}</p><blockquote lang="zh-CN"><bdi>${quote}</bdi></blockquote></li>`;
  }
}

/** The number of a sentence, leading to its place in the transcript. */
export const sentenceLink = (id: string): string => `<a class="place" href="#s${escapeHtml(id)}">${escapeHtml(id)}</a>`;
