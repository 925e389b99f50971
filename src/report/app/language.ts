import type { Language } from '../../data.js';
import { unpackText } from './unpack-text.js';

/** What the page holds once for each language; the transcript stands in it once. */
export class Languages {
  #now: Language;
  #other: DocumentFragment | null = null;

  /** `packed`: the parts in the other language; null: there are none. */
  constructor(
    written: Language,
    readonly packed: string | null,
  ) {
    this.#now = written;
  }

  /** Changes places with the other language, which is read when it is wanted for the first time. True where the language is another one now. */
  use(language: Language): boolean {
    if (language === this.#now || this.packed === null) return false;
    this.#other ??= fragmentOf(unpackText(this.packed));
    for (const there of this.#other.querySelectorAll<HTMLElement>('[data-slot]')) {
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

function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
