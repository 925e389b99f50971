import { button, make, said } from './dom.js';
import { placesOf } from './mark-text.js';
import { type Page, wordsOf } from './page.js';
import type { Record, Sentence } from './record.js';
import type { Order, State } from './state.js';

const STEP = 100;
/** Characters on each side. */
const WIDTH = 24;

/** One occurrence of what is searched, between what stands to its left and to its right. */
export interface Hit {
  readonly sentence: Sentence;
  readonly left: string;
  readonly match: string;
  readonly right: string;
}

/** Every occurrence in the sentences that pass, in the order of the text. The context goes on into the sentences around of the same turn. */
export function findHits(query: string, { record, passing }: Pick<Page, 'record' | 'passing'>): readonly Hit[] {
  const wanted = query.trim();
  return record.sentences
    .filter(({ at }) => passing.has(at))
    .flatMap((sentence) =>
      placesOf(sentence.text, wanted).map((at) => ({
        sentence,
        left: lastOf(before(sentence, record) + sentence.text.slice(0, at)),
        match: sentence.text.slice(at, at + wanted.length),
        right: firstOf(sentence.text.slice(at + wanted.length) + after(sentence, record)),
      })),
    );
}

const before = ({ at, turn }: Sentence, { sentences }: Record): string =>
  sentences[at - 1]?.turn === turn ? (sentences[at - 1]?.text ?? '') : '';
const after = ({ at, turn }: Sentence, { sentences }: Record): string =>
  sentences[at + 1]?.turn === turn ? (sentences[at + 1]?.text ?? '') : '';

/** By whole characters: half of one outside the basic plane would be a box. */
const lastOf = (text: string): string => [...text.replace(/\s+/g, ' ')].slice(-WIDTH).join('');
const firstOf = (text: string): string => [...text.replace(/\s+/g, ' ')].slice(0, WIDTH).join('');

/** By the text nearest to the match: to its left, that is read backwards. */
export function orderHits(hits: readonly Hit[], order: Order): readonly Hit[] {
  if (order === 'place') return hits;
  const collator = new Intl.Collator('zh-CN');
  const keyOf = ({ left, right }: Hit): string => (order === 'right' ? right : [...left].reverse().join(''));
  return hits
    .map((hit) => ({ hit, key: keyOf(hit) }))
    .sort((a, b) => collator.compare(a.key, b.key))
    .map(({ hit }) => hit);
}

/** The search over the sentences, as a concordance. It stands before the transcript. */
export class Find {
  readonly #element = make('section', { class: 'part find', id: 'find' });
  readonly #field = make('input', { type: 'search', id: 'find-field', autocomplete: 'off' });
  readonly #result = make('div');

  constructor(readonly page: Page) {
    document.getElementById('transcript')?.before(this.#element);
    let typing = 0;
    this.#field.addEventListener('input', () => {
      clearTimeout(typing);
      typing = setTimeout(() => page.store.set({ q: this.#field.value }, { quiet: true }), 120);
    });
    page.store.listen((state, old) => {
      if (state.lang !== old?.lang) this.#draw();
      if (this.#field.value !== state.q) this.#field.value = state.q;
      this.#show(state);
    });
  }

  #draw(): void {
    const words = wordsOf(this.page);
    this.#field.placeholder = words.findHint;
    this.#element.replaceChildren(
      make('h2', {}, words.findTitle),
      make('p', { class: 'note' }, words.findNote),
      make('label', { class: 'find-field', for: 'find-field' }, make('span', {}, words.find), this.#field),
      this.#result,
    );
  }

  #show({ q, order }: State): void {
    const words = wordsOf(this.page);
    const hits = orderHits(findHits(q, this.page), order);
    const sentences = new Set(hits.map(({ sentence }) => sentence)).size;
    const status = make('p', { role: 'status' }, words.hits(hits.length, sentences));
    if (hits.length === 0) {
      this.#result.replaceChildren(...(q.trim() === '' ? [] : [status]));
      return;
    }
    const body = make('tbody', { role: 'rowgroup' });
    const more = make('p');
    const add = (from: number): void => {
      body.append(...hits.slice(from, from + STEP).map((hit) => this.#row(hit)));
      const rest = hits.length - from - STEP;
      more.replaceChildren(...(rest > 0 ? [button(words.showMore(Math.min(STEP, rest)), () => add(from + STEP))] : []));
    };
    add(0);
    const table = make('table', { class: 'kwic', role: 'table' }, this.#head(order), body);
    this.#result.replaceChildren(
      status,
      make('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': words.findTitle }, table),
      more,
    );
  }

  #head(order: Order): HTMLElement {
    const words = wordsOf(this.page);
    const head = (label: string, by: Order | null): HTMLElement => {
      if (by === null) return make('th', { scope: 'col', role: 'columnheader' }, label);
      const sort = button(label, () => this.#sort(by), { class: 'sort', title: words.sortBy(label), 'data-order': by });
      return make('th', { scope: 'col', role: 'columnheader', 'aria-sort': by === order ? 'ascending' : null }, sort);
    };
    return make(
      'thead',
      { role: 'rowgroup' },
      make(
        'tr',
        { role: 'row' },
        head(words.left, 'left'),
        head(words.match, null),
        head(words.right, 'right'),
        head(words.place, 'place'),
      ),
    );
  }

  #sort(order: Order): void {
    this.page.store.set({ order });
    this.#result.querySelector<HTMLElement>(`[data-order="${order}"]`)?.focus();
  }

  #row({ sentence, left, match, right }: Hit): HTMLElement {
    const open = make('button', { type: 'button', class: 'match', 'data-s': sentence.id }, make('mark', {}, match));
    const who = sentence.speaker || wordsOf(this.page).nobody;
    return make(
      'tr',
      { role: 'row' },
      make('td', { role: 'cell', class: 'left', lang: 'zh-CN' }, said(left)),
      make('td', { role: 'cell', lang: 'zh-CN' }, open),
      make('td', { role: 'cell', class: 'right', lang: 'zh-CN' }, said(right)),
      make('td', { role: 'cell', class: 'where' }, said(who), ' ', make('a', { class: 'place', href: `#${sentence.id}` }, sentence.id)),
    );
  }
}
