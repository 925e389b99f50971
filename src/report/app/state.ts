import type { Language } from '../../data.js';

export type Order = 'place' | 'left' | 'right';

/** All that a reader has chosen. It stands in the address, so that what is seen can be sent. */
export interface State {
  readonly lang: Language;
  /** What the panel shows: a number of evidence (e12) or one sentence (s12.3). '' where it is closed. */
  readonly open: string;
  /** The filters: a speaker, a section, a theme. null: all. */
  readonly who: string | null;
  readonly part: number | null;
  readonly theme: string | null;
  /** What is searched. */
  readonly q: string;
  readonly order: Order;
  /** Where in the page: the id of an element. */
  readonly at: string;
}

const ORDERS: readonly Order[] = ['place', 'left', 'right'];

/** The state that an address names; whatever it does not name is as in the page. An address with one plain name is a place. */
export function parseHash(hash: string, language: Language): State {
  const text = hash.replace(/^#/, '');
  const place = text.includes('=') ? '' : decode(text);
  const values = new URLSearchParams(text.includes('=') ? text : '');
  const opens = /^e\d+$/.test(place);
  const part = values.get('section');
  return {
    lang: values.get('lang') === 'en' ? 'en' : values.get('lang') === 'zh' ? 'zh' : language,
    open: opens ? place : (values.get('open') ?? ''),
    who: values.get('speaker'),
    part: part !== null && /^\d+$/.test(part) ? Number(part) : null,
    theme: values.get('theme'),
    q: values.get('q') ?? '',
    order: ORDERS.find((order) => order === values.get('order')) ?? 'place',
    at: opens ? '' : (values.get('at') ?? place),
  };
}

export function writeHash(state: State, language: Language): string {
  const { lang, open, who, part, theme, q, order, at } = state;
  const values = new URLSearchParams();
  if (lang !== language) values.set('lang', lang);
  if (who !== null) values.set('speaker', who);
  if (part !== null) values.set('section', String(part));
  if (theme !== null) values.set('theme', theme);
  if (q !== '') values.set('q', q);
  if (q !== '' && order !== 'place') values.set('order', order);
  if (open !== '') values.set('open', open);
  if (at !== '') values.set('at', at);
  return values.size === 0 ? '' : `#${values}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export type Listener = (state: State, before: State | null) => void;

/** Holds the state, keeps the address in step with it, and tells whoever draws it. */
export class Store {
  readonly #listeners: Listener[] = [];
  readonly #language: Language;
  state: State;

  /** `language`: that in which the page was written. */
  constructor(language: Language) {
    this.#language = language;
    this.state = parseHash(location.hash, language);
    const restore = (): void => this.#tell(parseHash(location.hash, language));
    addEventListener('popstate', restore);
    addEventListener('hashchange', restore);
  }

  listen(listener: Listener): void {
    this.#listeners.push(listener);
  }

  start(): void {
    for (const listener of this.#listeners) listener(this.state, null);
  }

  /** `quiet`: without a step of its own in the history, as for every letter that is typed. */
  set(change: Partial<State>, { quiet = false } = {}): void {
    const next = { ...this.state, ...change };
    const hash = writeHash(next, this.#language);
    if (hash !== location.hash)
      history[quiet ? 'replaceState' : 'pushState'](null, '', hash === '' ? location.href.replace(/#.*$/, '') : hash);
    this.#tell(next);
  }

  #tell(next: State): void {
    const before = this.state;
    if (JSON.stringify(before) === JSON.stringify(next)) return;
    this.state = next;
    for (const listener of this.#listeners) listener(next, before);
  }
}
