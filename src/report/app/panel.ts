import type { PageEvidence } from '../html/page-data.js';
import type { PageWords } from '../html/page-words.js';
import { button, make, said, separated } from './dom.js';
import { markedText } from './mark-text.js';
import { type Page, sectionName, wordsOf } from './page.js';
import type { Sentence } from './record.js';
import type { State } from './state.js';

const STEP = 100;
/** Sentences before and after, on demand. */
const AROUND = 2;

/** The sentences behind a number or mark, beside the page. It takes the focus and gives it back. */
export class Panel {
  readonly #element = make('div', { id: 'panel', class: 'panel', role: 'dialog', 'aria-labelledby': 'panel-title', hidden: true });
  #opener: Element | null = null;
  #whole = false;

  constructor(readonly page: Page) {
    document.body.append(this.#element);
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#element.hidden || event.defaultPrevented) return;
      event.preventDefault();
      this.close();
    });
    page.store.listen((state, before) => this.#show(state, before));
  }

  /** `opener` has the focus again when the panel is closed. */
  open(what: string, opener: Element | null): void {
    this.#opener = opener;
    this.#whole = false;
    this.page.store.set({ open: what });
  }

  close(): void {
    this.page.store.set({ open: '' });
  }

  #show(state: State, before: State | null): void {
    const filtered = before === null || state.who !== before.who || state.part !== before.part || state.theme !== before.theme;
    if (!filtered && state.open === before?.open && state.lang === before?.lang) return;
    const content = state.open === '' ? null : this.#content(state.open);
    const wasOpen = !this.#element.hidden;
    const top = this.#opener?.getBoundingClientRect().top;
    this.#element.hidden = content === null;
    document.documentElement.classList.toggle('panel-open', content !== null);
    // The page makes way for the panel, but what was pressed stays where it was.
    if (top !== undefined && this.#opener?.isConnected)
      scrollBy({ top: this.#opener.getBoundingClientRect().top - top, behavior: 'instant' });
    if (content === null) {
      this.#element.replaceChildren();
      if (wasOpen) this.#giveBack(before?.open ?? '');
      return;
    }
    this.#element.replaceChildren(...content);
    this.#element.scrollTop = 0;
    if (state.open !== before?.open) this.#element.querySelector<HTMLElement>('#panel-title')?.focus({ preventScroll: true });
  }

  #giveBack(open: string): void {
    const again = this.#opener?.isConnected ? this.#opener : document.querySelector(`main a.count[href="#${open}"]`);
    (again as HTMLElement | SVGElement | null)?.focus({ preventScroll: true });
    this.#opener = null;
  }

  #content(open: string): readonly Node[] | null {
    if (open.startsWith('s')) {
      const sentence = this.page.record.find(open);
      return sentence
        ? this.#parts([sentence.speaker || wordsOf(this.page).nobody, sentence.id], [sentence], { evidence: null, note: '' })
        : null;
    }
    const evidence = this.page.record.evidence(Number(open.slice(1)));
    return evidence ? this.#evidence(evidence) : null;
  }

  #evidence(evidence: PageEvidence): readonly Node[] {
    const words = wordsOf(this.page);
    const shown = this.#whole ? evidence.s : this.page.passing.of(evidence);
    const about = [...evidence.a, ...(evidence.t === undefined ? [] : [words.turn(evidence.t)])];
    const note = [
      ...(evidence.n === evidence.s.length ? [] : [words.counted(evidence.n)]),
      words.sentences(evidence.s.length),
      ...(shown.length < evidence.s.length ? [words.ofAll(shown.length)] : []),
    ].join(' · ');
    const sentences = shown.flatMap((at) => this.page.record.sentences[at] ?? []);
    const parts = this.#parts(about.length === 0 ? [words.nobody] : about, sentences, { evidence, note });
    if (shown.length === evidence.s.length) return parts;
    const all = button(words.showAll, () => {
      this.#whole = true;
      this.#element.replaceChildren(...this.#evidence(evidence));
    });
    return [...parts, make('p', {}, all)];
  }

  #parts(
    about: readonly string[],
    sentences: readonly Sentence[],
    { evidence, note }: { readonly evidence: PageEvidence | null; readonly note: string },
  ): readonly Node[] {
    const words = wordsOf(this.page);
    const list = make('ol', { class: 'quotes' });
    const more = make('p');
    const add = (from: number): void => {
      list.append(...sentences.slice(from, from + STEP).map((sentence) => this.#item(sentence, evidence)));
      const rest = sentences.length - from - STEP;
      more.replaceChildren(...(rest > 0 ? [button(words.showMore(Math.min(STEP, rest)), () => add(from + STEP))] : []));
    };
    add(0);
    return [
      make(
        'div',
        { class: 'about' },
        make('h2', { id: 'panel-title', tabindex: -1 }, ...separated(about.map(said), ' — ')),
        make('p', {}, note),
        button('×', () => this.close(), { class: 'close', 'aria-label': words.close }),
      ),
      list,
      more,
    ];
  }

  #item(sentence: Sentence, evidence: PageEvidence | null): HTMLElement {
    const words = wordsOf(this.page);
    const section = sectionName(this.page, sentence.section);
    const quote = make('blockquote', { lang: 'zh-CN' }, markedText(sentence, evidence, this.page.record));
    const who = make(
      'p',
      { class: 'who' },
      make('b', {}, said(sentence.speaker || words.nobody)),
      ...(section === '' ? [] : [' · ', said(section)]),
      ' ',
      make('a', { class: 'place', href: `#${sentence.id}`, title: words.inTranscript }, sentence.id),
    );
    const context = button(words.context, () => this.#toggleContext({ quote, context, sentence }), { 'aria-expanded': 'false' });
    const copy = button(words.copy, () => void this.#copy(sentence, copy, words));
    return make('li', {}, who, quote, make('p', { class: 'doing' }, context, copy));
  }

  #toggleContext({ quote, context, sentence }: { quote: HTMLElement; context: HTMLElement; sentence: Sentence }): void {
    const words = wordsOf(this.page);
    const open = context.getAttribute('aria-expanded') === 'true';
    context.setAttribute('aria-expanded', String(!open));
    context.textContent = open ? words.context : words.hideContext;
    for (const old of quote.parentElement?.querySelectorAll('.around') ?? []) old.remove();
    if (open) return;
    const { sentences } = this.page.record;
    quote.before(...sentences.slice(Math.max(0, sentence.at - AROUND), sentence.at).map((row) => this.#around(row, sentence)));
    quote.after(...sentences.slice(sentence.at + 1, sentence.at + 1 + AROUND).map((row) => this.#around(row, sentence)));
  }

  #around(row: Sentence, of: Sentence): HTMLElement {
    const who = row.turn === of.turn ? [] : [make('b', {}, said(row.speaker || wordsOf(this.page).nobody)), ' '];
    return make('p', { class: 'around', lang: 'zh-CN' }, ...who, said(row.text.trim()));
  }

  async #copy({ text, speaker, id }: Sentence, pressed: HTMLElement, words: PageWords): Promise<void> {
    const quote = words.quote({ text: text.trim(), speaker: speaker || words.nobody, title: this.page.record.data.title, id });
    await copyText(quote);
    pressed.textContent = words.copied;
    setTimeout(() => {
      pressed.textContent = words.copy;
    }, 2000);
  }
}

/** Where the browser gives a page no clipboard, as some do for files, a selection is copied. */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = make('textarea', { class: 'offscreen', 'aria-hidden': 'true' });
    const focused = document.activeElement as HTMLElement | null;
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
    focused?.focus();
  }
}
