import type { PageWords } from '../html/page-words.js';
import { button, make } from './dom.js';

/** So many rows can be read at a glance. */
const FEW = 8;

/** Tables that sort by a press on a heading and can be filtered by text. */
export function decorateTables(root: Element, words: PageWords): void {
  for (const table of root.querySelectorAll('table')) {
    const [body] = table.tBodies;
    if (!table.tHead || !body || body.rows.length < 2) continue;
    decorateHead(table, words);
    if (body.rows.length > FEW) table.closest('.scroll')?.before(filterOf(table, words));
  }
}

function decorateHead(table: HTMLTableElement, words: PageWords): void {
  const [body] = table.tBodies;
  const original = [...(body?.rows ?? [])];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    const press = (): void => {
      const next = nextOrder(head);
      for (const other of heads) other.removeAttribute('aria-sort');
      if (next !== null) head.setAttribute('aria-sort', next);
      body?.append(...(next === null ? original : sorted(original, column, next)));
    };
    const sorter = button('', press, { class: 'sort', title: words.sortColumn });
    sorter.append(...head.childNodes);
    head.append(sorter);
  });
}

type Direction = 'ascending' | 'descending';

/** Numbers begin with the largest, words with the first; the third press gives the order of the report. */
function nextOrder(head: HTMLElement): Direction | null {
  const first: Direction = head.classList.contains('number') ? 'descending' : 'ascending';
  const second: Direction = first === 'ascending' ? 'descending' : 'ascending';
  const now = head.getAttribute('aria-sort');
  return now === null ? first : now === first ? second : null;
}

function sorted(rows: readonly HTMLTableRowElement[], column: number, direction: Direction): readonly HTMLTableRowElement[] {
  const keyed = rows.map((row) => ({ row, ...keyOf(row.cells[column]) }));
  const sign = direction === 'ascending' ? 1 : -1;
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  return keyed
    .sort((a, b) => {
      // What has no value stands last, whichever way.
      if (a.empty || b.empty) return Number(a.empty) - Number(b.empty);
      return sign * (a.number !== null && b.number !== null ? a.number - b.number : collator.compare(a.text, b.text));
    })
    .map(({ row }) => row);
}

function keyOf(cell: HTMLTableCellElement | undefined): { readonly text: string; readonly number: number | null; readonly empty: boolean } {
  const text = (cell?.textContent ?? '').trim();
  const number = Number.parseFloat(
    text
      .replace(/,/g, '')
      .replace(/^[^\d−-]+/, '')
      .replace('−', '-'),
  );
  const numeric = cell?.classList.contains('number') && !Number.isNaN(number);
  // <1% is less than 1%.
  return { text, number: numeric ? (text.startsWith('<') ? number - Number.EPSILON : number) : null, empty: text === '' || text === '–' };
}

function filterOf(table: HTMLTableElement, words: PageWords): HTMLElement {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const field = make('input', {
    type: 'search',
    placeholder: words.filterTableHint,
    'aria-label': `${words.filterTable}：${table.closest('.scroll')?.getAttribute('aria-label') ?? ''}`,
  });
  const status = make('span', { role: 'status' });
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLowerCase();
    for (const row of rows) row.classList.toggle('unmatched', !(row.textContent ?? '').toLowerCase().includes(wanted));
    status.textContent =
      wanted === '' ? '' : words.rowsShown(rows.filter((row) => !row.classList.contains('unmatched')).length, rows.length);
  });
  return make('p', { class: 'table-filter' }, field, status);
}
