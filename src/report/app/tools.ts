import { button, make } from './dom.js';
import { type Page, wordsOf } from './page.js';
import { NO_THEME } from './passing.js';
import type { State } from './state.js';

/** The bar of filters at the head of the page, with the way to the search and to the other language. */
export class Tools {
  readonly #element = make('div', { class: 'tools' });

  constructor(
    readonly page: Page,
    readonly translated: boolean,
  ) {
    document.getElementById('report')?.before(this.#element);
    page.store.listen((state, before) => {
      if (state.lang !== before?.lang) this.#draw();
      this.#fill(state);
    });
  }

  #draw(): void {
    const words = wordsOf(this.page);
    const { data } = this.page.record;
    const { store } = this.page;
    const speaking = new Set(data.turns.map(([, speaker]) => speaker));
    const speakers = data.speakers.filter((name, i) => name !== '' && speaking.has(i));
    const choose = selectWith(words.all);
    const choices = [
      choose(
        'who',
        words.speaker,
        speakers.map((name) => [name, name]),
        (value) => store.set({ who: value }),
      ),
      data.sections.length > 1
        ? choose(
            'part',
            words.section,
            data.sections.map(({ section, label }) => [String(section), label[store.state.lang]]),
            (value) => store.set({ part: value === null ? null : Number(value) }),
          )
        : null,
      data.themes.length > 0
        ? choose(
            'theme',
            words.theme,
            [
              ...data.themes.map(({ name }) => [name, name] as const),
              ...(data.uncoded.length > 0 ? [[NO_THEME, words.noTheme] as const] : []),
            ],
            (value) => store.set({ theme: value }),
          )
        : null,
    ].flatMap((choice) => choice ?? []);
    const clear = button(words.clear, () => store.set({ who: null, part: null, theme: null }), { class: 'clear' });
    this.#element.replaceChildren(
      make(
        'section',
        { 'aria-label': words.tools, class: 'choices' },
        ...choices,
        clear,
        make('a', { href: '#find', class: 'to-find' }, words.find),
        ...(this.translated ? [this.#languageButton()] : []),
      ),
      make('p', { class: 'status', role: 'status' }),
    );
  }

  #languageButton(): HTMLElement {
    const words = wordsOf(this.page);
    const { store } = this.page;
    const other = store.state.lang === 'zh' ? 'en' : 'zh';
    const pressed = button(
      words.otherLanguage,
      () => {
        store.set({ lang: other });
        this.#element.querySelector<HTMLElement>('.language')?.focus();
      },
      { class: 'language', lang: other === 'zh' ? 'zh-CN' : 'en', title: words.otherLanguageLabel },
    );
    return pressed;
  }

  /** Fields and status as the state says. */
  #fill(state: State): void {
    for (const field of this.#element.querySelectorAll('select')) {
      const value = state[field.name as 'who' | 'part' | 'theme'];
      const place = (JSON.parse(field.dataset.values ?? '[]') as readonly string[]).indexOf(String(value));
      field.value = value === null || place < 0 ? '-' : String(place);
      field.closest('label')?.classList.toggle('chosen', field.value !== '-');
    }
    const words = wordsOf(this.page);
    const { active, total } = this.page.passing;
    this.#element.querySelector<HTMLElement>('.clear')?.toggleAttribute('hidden', !active);
    this.#element.classList.toggle('active', active);
    const status = this.#element.querySelector('.status');
    const text = total === 0 ? words.nonePass : `${words.passing(total, this.page.record.sentences.length)}${words.filtered}`;
    status?.replaceChildren(...(active ? [text] : []));
  }
}

/** A labelled choice; `all` is the entry that chooses nothing, which gives null. */
const selectWith =
  (all: string) =>
  (
    name: string,
    label: string,
    options: readonly (readonly [value: string, text: string])[],
    onChoice: (value: string | null) => void,
  ): HTMLElement => {
    const field = make('select', { name }, make('option', { value: '-' }, all));
    // Values are indices: a name may be anything.
    field.append(...options.map(([, text], i) => make('option', { value: i }, text)));
    field.addEventListener('change', () => onChoice(options[Number(field.value)]?.[0] ?? null));
    field.dataset.values = JSON.stringify(options.map(([value]) => value));
    return make('label', {}, make('span', {}, label), field);
  };
