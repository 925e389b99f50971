import type { Language } from '../../data.js';

/** What the page holds once for each language; the transcript stands in it once. */
export class Languages {
  readonly #template = document.querySelector<HTMLTemplateElement>('#other-language');
  #now: Language;

  constructor(written: Language) {
    this.#now = written;
  }

  get translated(): boolean {
    return this.#template !== null;
  }

  /** Changes places with what the template holds. True where the language is another one now. */
  use(language: Language): boolean {
    if (language === this.#now || !this.#template) return false;
    for (const there of this.#template.content.querySelectorAll<HTMLElement>('[data-slot]')) {
      const here = document.querySelector(`[data-slot="${there.dataset.slot}"]`);
      const content = [...there.childNodes];
      there.replaceChildren(...(here?.childNodes ?? []));
      here?.replaceChildren(...content);
    }
    for (const element of document.querySelectorAll<HTMLElement>('[data-other]')) {
      const text = element.textContent;
      element.textContent = element.dataset.other ?? '';
      element.dataset.other = text;
    }
    this.#now = language;
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    return true;
  }
}
