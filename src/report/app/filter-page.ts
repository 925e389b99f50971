import type { Page } from './page.js';
import { wordsOf } from './page.js';

/** Shows of the page what passes the filters: rows, marks, answers and the transcript. */
export function filterPage(page: Page): void {
  const main = document.getElementById('report');
  if (!main) return;
  filterNumbers(main, page);
  filterRows(main, page);
  filterTables(main, page);
  filterMarks(main, page);
  for (const id of ['answers', 'differences']) filterGroups(main.querySelector(`#${id}`), page);
  filterTranscript(page);
}

const numberOf = (link: Element): number => Number(link.getAttribute('href')?.slice(2));

/** Beside each number how many of its sentences pass. */
function filterNumbers(main: Element, page: Page): void {
  const words = wordsOf(page);
  for (const link of main.querySelectorAll<HTMLElement>('a.count')) {
    const count = page.passing.count(numberOf(link));
    link.classList.toggle('none', page.passing.active && count === 0);
    if (page.passing.active) link.dataset.in = words.passingShort(count);
    else delete link.dataset.in;
  }
}

/** A row is of those of whom one of its sentences passes; a row that counts nothing stays. */
function filterRows(main: Element, page: Page): void {
  for (const row of main.querySelectorAll<HTMLElement>('tbody tr')) {
    const links = [...row.querySelectorAll('a.count')];
    row.classList.toggle(
      'filtered',
      page.passing.active && links.length > 0 && links.every((link) => page.passing.count(numberOf(link)) === 0),
    );
  }
}

/** A table of which no row is left goes with its heading. */
function filterTables(main: Element, { passing }: Page): void {
  for (const table of main.querySelectorAll('table')) {
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    const scroll = table.closest('.scroll');
    const empty = passing.active && rows.length > 0 && rows.every((row) => row.classList.contains('filtered'));
    scroll?.classList.toggle('filtered', empty);
    if (scroll?.previousElementSibling?.matches('.table-filter')) scroll.previousElementSibling.classList.toggle('filtered', empty);
  }
}

function filterMarks(main: Element, page: Page): void {
  for (const mark of main.querySelectorAll('[data-e]')) {
    mark.classList.toggle('dim', page.passing.active && page.passing.count(Number(mark.getAttribute('data-e'))) === 0);
  }
}

/** A heading with what belongs to it stays where something of it passes, or where it names the chosen speaker; a chapter, where a group of it stays. */
function filterGroups(section: Element | null, page: Page): void {
  const { who, part, theme } = page.store.state;
  const speaker = part === null && theme === null ? who : null;
  for (const chapter of groupsOf([...(section?.children ?? [])], 'h3')) {
    const groups = groupsOf(chapter, 'h4').filter(([first]) => first?.matches('h4'));
    const shown = groups.map((group) => {
      const links = group.flatMap((element) => [...element.querySelectorAll('a.place, a.count')]);
      const show = !page.passing.active || group[0]?.textContent === speaker || links.some((link) => passes(link, page));
      for (const element of group) element.classList.toggle('filtered', !show || hides(element, page));
      return show;
    });
    if (chapter[0]?.matches('h3')) chapter[0].classList.toggle('filtered', page.passing.active && !shown.includes(true));
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
    element?.classList.toggle('out', !pass);
  }
  let heading: Element | null = null;
  let any = false;
  const closeHeading = (): void => {
    heading?.classList.toggle('filtered', passing.active && !any);
  };
  for (const element of document.querySelectorAll('#transcript h3, #transcript .turn')) {
    if (element.matches('h3')) {
      closeHeading();
      [heading, any] = [element, false];
      continue;
    }
    const show = !passing.active || shown.has(Number(element.id.slice(1)));
    element.classList.toggle('filtered', !show);
    any ||= show;
  }
  closeHeading();
}
