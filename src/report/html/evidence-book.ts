import type { SentenceRow, TokenRow } from '../../data.js';
import { groupBy } from '../../group-by.js';
import type { Inline } from '../document.js';
import type { Evidence } from '../evidence/evidence.js';
import { markSentence } from '../evidence/mark-sentence.js';
import type { Wording } from '../wording/wording.js';
import { escapeHtml } from './escape-html.js';

/**
 * So many sentences are quoted behind a number, and so many others are links into the transcript; fewer where there are many numbers.
 * A reader whose browser runs the page's script has them all.
 */
const QUOTED = { most: 60, least: 3, inAll: 2000 };
const LINKED = { most: 100, least: 10, inAll: 10_000 };

const share = ({ most, least, inAll }: typeof QUOTED, numbers: number): number =>
  Math.min(most, Math.max(least, Math.floor(inAll / Math.max(1, numbers))));

interface Entry {
  readonly number: number;
  readonly evidence: Evidence;
  /** Whether a number is a link to it, and whether its sentences are to be quoted then; the marks of charts need the page's script. */
  linked: boolean;
  quoted: boolean;
}

type Quoted = Pick<SentenceRow, 'sentence' | 'speaker' | 'text'>;

/**
 * The sentences behind the numbers of a report. A number asks for its link; the same evidence is written once, however many
 * numbers open it.
 */
export class EvidenceBook {
  readonly #entries = new Map<string, Entry>();
  readonly #sentences: ReadonlyMap<string, Quoted>;
  readonly #tokens: ReadonlyMap<string, readonly TokenRow[]>;

  /** `place`: what shows where a sentence stands. */
  constructor(
    { sentences, tokens }: { readonly sentences: readonly Quoted[]; readonly tokens: readonly TokenRow[] },
    readonly wording: Wording,
    readonly place: (sentence: string) => string = sentenceLink,
  ) {
    this.#sentences = new Map(sentences.map((row) => [row.sentence, row]));
    this.#tokens = groupBy(tokens, ({ sentence }) => sentence);
  }

  /** A number that opens its sentences; without sentences it is only a number. A further number of the same sentences (`also`) quotes nothing itself. */
  link({ kind, evidence, text }: Extract<Inline, { kind: 'count' | 'opens' | 'also' }>, wording: Wording): string {
    if (evidence.sentences.length === 0) return escapeHtml(text);
    const entry = this.#enter(evidence);
    entry.linked = true;
    entry.quoted ||= kind === 'count';
    // The row has a link to the same place: one stop for the Tab key is enough.
    if (kind === 'also') return `<a class="also" href="#e${entry.number}" tabindex="-1">${escapeHtml(text)}</a>`;
    const label = wording.evidence.open(evidence.about.join(' — '));
    return `<a class="count" href="#e${entry.number}" title="${escapeHtml(label)}">${isolated(text)}</a>`;
  }

  /** The number of the same evidence, counted from 1, for something that is no link. */
  number(evidence: Evidence): number {
    return this.#enter(evidence).number;
  }

  /** Everything that was asked for, in the order of its numbers. */
  all(): readonly Evidence[] {
    return [...this.#entries.values()].map(({ evidence }) => evidence);
  }

  /** Everything that was linked, for a page whose script does not run. */
  toHtml(): string {
    const linked = [...this.#entries.values()].filter((entry) => entry.linked);
    const [quoted, links] = [share(QUOTED, linked.length), share(LINKED, linked.length)];
    return linked.map((entry) => this.#entryToHtml(entry, { quoted: entry.quoted ? quoted : 0, links })).join('\n');
  }

  #enter(evidence: Evidence): Entry {
    const key = JSON.stringify([evidence.about, evidence.turn, evidence.sentences]);
    const entry = this.#entries.get(key) ?? { number: this.#entries.size + 1, evidence, linked: false, quoted: false };
    this.#entries.set(key, entry);
    return entry;
  }

  #entryToHtml({ number, evidence }: Entry, most: { readonly quoted: number; readonly links: number }): string {
    const id = `e${number}`;
    const { count, sentences, more, close } = this.wording.evidence;
    const about = evidence.about.map((part) => `<bdi>${escapeHtml(part)}</bdi>`).join(' — ');
    const quoted = evidence.sentences.slice(0, most.quoted);
    const rest = evidence.sentences.slice(most.quoted);
    const numbers = [evidence.count === evidence.sentences.length ? '' : count(evidence.count), sentences(evidence.sentences.length)];
    return [
      `<section class="evidence" id="${id}" tabindex="-1">`,
      `<header><h3>${about}</h3><p>${escapeHtml(numbers.filter((part) => part !== '').join(' · '))}</p>`,
      // No element has this id: the panel closes and the page stays where it is.
      `<a class="close" href="#-" aria-label="${escapeHtml(close)}">×</a></header>`,
      quoted.length === 0 ? '' : `<ul>${quoted.map((sentence) => this.#quoteToHtml(sentence, evidence)).join('\n')}</ul>`,
      rest.length === 0 ? '' : `<p>${quoted.length === 0 ? '' : escapeHtml(more(rest.length))}${linksTo(rest, most.links)}</p>`,
      '</section>',
    ].join('');
  }

  #quoteToHtml(id: string, evidence: Evidence): string {
    const row = this.#sentences.get(id);
    if (row === undefined) return `<li>${this.place(id)}</li>`;
    const parts = markSentence(row.text, this.#tokens.get(id) ?? [], evidence);
    const quote = parts.map(({ text, marked }) => (marked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text))).join('');
    const speaker = row.speaker === '' ? this.wording.nobody : row.speaker;
    return `<li><p class="who"><bdi>${escapeHtml(speaker)}</bdi> ${this.place(id)}</p><blockquote lang="zh-CN"><bdi>${quote}</bdi></blockquote></li>`;
  }
}

const linksTo = (sentences: readonly string[], most: number): string =>
  `${sentences.slice(0, most).map(sentenceLink).join(' ')}${sentences.length > most ? ' …' : ''}`;

/** The number of a sentence, leading to its place in the transcript. */
export const sentenceLink = (id: string): string => `<a class="place" href="#${escapeHtml(id)}">${escapeHtml(id)}</a>`;

/** Marks that turn the direction of writing round; words of the transcript may hold them. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const isolated = (text: string): string => (TURNS.test(text) ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text));
