import type { Language } from '../../data.js';
import { decorateFigures } from './figures.js';
import { filterPage } from './filter-page.js';
import { Find } from './find.js';
import { Languages } from './language.js';
import { type Page, wordsOf } from './page.js';
import { Panel } from './panel.js';
import { Passing } from './passing.js';
import { readRecord } from './record.js';
import { type State, Store } from './state.js';
import { decorateTables } from './tables.js';
import { Tools } from './tools.js';

/** The script of report.html: makes the page that is readable without it answer to the reader. */
function start(): void {
  const written: Language = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
  const record = readRecord();
  const page: Page = { record, store: new Store(written), passing: new Passing(record) };
  const { store } = page;
  const languages = new Languages(written, record.data.other);
  document.documentElement.classList.add('live');
  store.listen((state) => showLanguageAndFilter(state, { page, languages }));
  new Tools(page, record.data.other !== null);
  new Find(page);
  const panel = new Panel(page);
  store.listen((state, before) => {
    if (state.at !== before?.at) goTo(state.at, page, before === null);
  });
  document.addEventListener('click', (event) => follow(event, { page, panel }));
  document.addEventListener('keydown', (event) => {
    const mark = event.key === 'Enter' || event.key === ' ' ? (event.target as Element).closest('[data-e]') : null;
    if (!mark) return;
    event.preventDefault();
    panel.open(`e${mark.getAttribute('data-e')}`, mark);
  });
  store.start();
}

function showLanguageAndFilter(state: State, { page, languages }: { readonly page: Page; readonly languages: Languages }): void {
  const changed = languages.use(state.lang);
  const sections = document.querySelector('[data-slot="sections"]');
  const fresh = sections !== null && sections.querySelector('.live-part') === null;
  if (fresh) {
    sections.firstElementChild?.classList.add('live-part');
    decorateTables(sections, wordsOf(page));
    decorateFigures(sections, page);
  }
  // What has just been made, and never filtered, shows all.
  if (page.passing.use(state) || changed || (fresh && page.passing.active)) filterPage(page);
}

/** Numbers, marks and matches open the panel; links lead to their place without losing what the address says. */
function follow(event: MouseEvent, { page, panel }: { readonly page: Page; readonly panel: Panel }): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const pressed = event.target as Element;
  const mark = pressed.closest('[data-e]');
  const match = pressed.closest<HTMLElement>('[data-s]');
  const link = pressed.closest('a[href^="#"]');
  if (mark) panel.open(`e${mark.getAttribute('data-e')}`, mark);
  else if (match) panel.open(match.dataset.s ?? '', match);
  else if (link) followLink(link, event, { page, panel });
}

function followLink(link: Element, event: MouseEvent, { page, panel }: { readonly page: Page; readonly panel: Panel }): void {
  event.preventDefault();
  const target = link.getAttribute('href')?.slice(1) ?? '';
  if (link.matches('.count, .also')) {
    panel.open(target, link);
    return;
  }
  const narrow = matchMedia('(max-width: 46rem)').matches;
  if (page.store.state.at === target) goTo(target, page, false);
  // On a narrow screen the panel would cover the place.
  page.store.set({ at: target, ...(narrow ? { open: '' } : {}) });
}

/** Shows a place of the page and gives it the focus. What is filtered out is shown after all. */
function goTo(id: string, { store }: Page, first: boolean): void {
  for (const old of document.querySelectorAll('.here')) old.classList.remove('here');
  const target = id === '' ? null : document.getElementById(id);
  if (!target) return;
  if (target.closest('.filtered')) store.set({ who: null, part: null, theme: null }, { quiet: true });
  if (target.matches('.sentence, .turn')) target.classList.add('here');
  target.scrollIntoView({ block: target.matches('.sentence') ? 'center' : 'start' });
  if (first) return;
  const focus = id === 'find' ? (target.querySelector<HTMLElement>('input') ?? target) : target;
  if (focus === target) target.setAttribute('tabindex', '-1');
  focus.focus({ preventScroll: true });
}

start();
