import { setClass } from './dom.js';
import type { Page } from './page.js';
import { wordsOf } from './page.js';

/** Shows of the page what passes the filters: rows, marks, answers and the transcript. */
export function filterPage(page: Page): void {
  const sections = document.querySelector('[data-slot="sections"]');
  if (!sections) return;
  const parts = partsIn(sections);
  filterNumbers(parts, page);
  filterRows(parts, page);
  filterTables(parts, page);
  filterMarks(parts, page);
  for (const id of ['answers', 'differences']) filterGroups(sections.querySelector(`#${id}`), page);
  filterTranscript(page);
}

/** What a filter acts on, with the numbers of the evidence that it asks for. */
interface Parts {
  readonly links: readonly { readonly link: HTMLElement; readonly number: number }[];
  /** A row that counts nothing has no numbers. */
  readonly rows: readonly { readonly row: HTMLElement; readonly numbers: readonly number[] }[];
  readonly tables: readonly HTMLTableElement[];
  readonly marks: readonly { readonly mark: Element; readonly number: number }[];
}

/** Of each language: they change places, but stay what they are. */
const known = new WeakMap<Node, Parts>();

/** Looked for once: of a long discussion this takes longer than to filter it. */
function partsIn(sections: Element): Parts {
  const holder = sections.querySelector('.live-part') ?? sections;
  const found = known.get(holder);
  if (found) return found;
  const parts = {
    links: [...sections.querySelectorAll<HTMLElement>('a.count')].map((link) => ({ link, number: numberOf(link) })),
    rows: [...sections.querySelectorAll<HTMLElement>('tbody tr')].map((row) => ({
      row,
      numbers: [...row.querySelectorAll('a.count')].map(numberOf),
    })),
    tables: [...sections.querySelectorAll('table')],
    marks: [...sections.querySelectorAll('[data-e]')].map((mark) => ({ mark, number: Number(mark.getAttribute('data-e')) })),
  };
  known.set(holder, parts);
  return parts;
}

const numberOf = (link: Element): number => Number(link.getAttribute('href')?.slice(2));

/** Beside each number how many of its sentences pass. */
function filterNumbers({ links }: Parts, page: Page): void {
  const words = wordsOf(page);
  for (const { link, number } of links) {
    const count = page.passing.count(number);
    setClass(link, 'none', page.passing.active && count === 0);
    if (page.passing.active) link.dataset.in = words.passingShort(count);
    else delete link.dataset.in;
  }
}

/** A row is of those of whom one of its sentences passes; a row that counts nothing stays. */
function filterRows({ rows }: Parts, { passing }: Page): void {
  for (const { row, numbers } of rows)
    setClass(row, 'filtered', passing.active && numbers.length > 0 && numbers.every((number) => passing.count(number) === 0));
}

/** A table of which no row is left goes with its heading. */
function filterTables({ tables }: Parts, { passing }: Page): void {
  for (const table of tables) {
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    const scroll = table.closest('.scroll');
    const empty = passing.active && rows.length > 0 && rows.every((row) => row.classList.contains('filtered'));
    if (scroll) setClass(scroll, 'filtered', empty);
    if (scroll?.previousElementSibling?.matches('.table-filter')) setClass(scroll.previousElementSibling, 'filtered', empty);
  }
}

function filterMarks({ marks }: Parts, { passing }: Page): void {
  for (const { mark, number } of marks) setClass(mark, 'dim', passing.active && passing.count(number) === 0);
}

/** A heading with what belongs to it stays where something of it passes, or where it names the chosen speaker; a chapter, where a group of it stays. */
function filterGroups(section: Element | null, page: Page): void {
  const { who, part, theme } = page.store.state;
  const speaker = part === null && theme === null ? who : null;
  for (const chapter of groupsOf([...(section?.children ?? [])], 'h3')) {
    const groups = groupsOf(chapter, 'h4').filter(([first]) => first?.matches('h4'));
    const shown = groups.map((group) => {
      // What is said beside the matter is no part of it.
      const links = group
        .filter((element) => !element.matches('.note'))
        .flatMap((element) => [...element.querySelectorAll('a.place, a.count')]);
      const show = !page.passing.active || group[0]?.textContent === speaker || links.some((link) => passes(link, page));
      for (const element of group) setClass(element, 'filtered', !show || hides(element, page));
      return show;
    });
    if (chapter[0]?.matches('h3')) setClass(chapter[0], 'filtered', page.passing.active && !shown.includes(true));
  }
}

/** Elements in groups that begin with a heading; what stands before the first is a group too. */
function groupsOf(elements: readonly Element[], heading: string): readonly (readonly Element[])[] {
  const groups: Element[][] = [];
  for (const element of elements) {
    if (element.matches(heading) || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(element);
  }
  return groups;
}

const hides = (element: Element, page: Page): boolean =>
  page.passing.active && element.matches('blockquote.key') && !passes(element.querySelector('a.place'), page);

function passes(link: Element | null, { passing, record }: Page): boolean {
  if (!link) return false;
  if (link.matches('.count')) return passing.count(numberOf(link)) > 0;
  const sentence = record.find(link.getAttribute('href')?.slice(2) ?? '');
  return sentence !== undefined && passing.has(sentence.at);
}

/** A turn stays where one of its sentences passes; in it the others are pale. */
function filterTranscript({ record, passing }: Page): void {
  const shown = new Set<number>();
  for (const { at, turn, element } of record.sentences) {
    const pass = passing.has(at);
    if (pass) shown.add(turn);
    if (element) setClass(element, 'out', !pass);
  }
  let heading: Element | null = null;
  let any = false;
  const closeHeading = (): void => {
    if (heading) setClass(heading, 'filtered', passing.active && !any);
  };
  for (const element of document.querySelectorAll('#transcript h3, #transcript .turn')) {
    if (element.matches('h3')) {
      closeHeading();
      [heading, any] = [element, false];
      continue;
    }
    const show = !passing.active || shown.has(Number(element.id.slice(1)));
    setClass(element, 'filtered', !show);
    any ||= show;
  }
  closeHeading();
}
