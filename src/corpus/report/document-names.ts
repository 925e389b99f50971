import { fitText } from '../../charts/layout/wrap-text.js';
import type { Pen } from '../../charts/pen.js';
import { theme } from '../../charts/theme.js';
import { groupBy } from '../../group-by.js';
import type { CorpusTables } from '../rows.js';

/** So much of the end is kept where titles differ only there. */
const TAIL = 4;

/**
 * What documents are called in a chart, in so many pixels: the title without a date before it; where that does not distinguish a document from the
 * others, the title cut in the middle, the end of the id, the whole id.
 */
export function documentNames(
  { documents }: Pick<CorpusTables, 'documents'>,
  width: number,
  { measure }: Pen,
): ReadonlyMap<string, string> {
  const size = theme.size.small;
  const cut = (name: string, room = width): string => fitText(name, { width: room, size, measure });
  const cutMiddle = (name: string): string => {
    const tail = name.slice(-TAIL);
    return measure(name, size) <= width ? name : cut(name.slice(0, -TAIL), width - measure(tail, size)) + tail;
  };
  const titles = documents.map(({ title }) => title.replace(/^[\d年月日./-]+\s*/, '').trim());
  const ids = documents.map(({ document }) => document.replace(/\.[a-z0-9]{1,5}$/i, ''));
  const forms = [
    titles.map((title) => cut(title)),
    titles.map(cutMiddle),
    ids.map((id) => cut(id.replace(/^.*\//, ''))),
    ids.map(cutMiddle),
  ].map((names) => ({ names, times: groupBy(names, (name) => name) }));
  return new Map(
    documents.map(({ document }, i) => {
      const own = forms.flatMap(({ names, times }) => names.slice(i, i + 1).map((name) => ({ name, times: times.get(name)?.length })));
      return [document, own.find(({ name, times }) => name !== '' && times === 1)?.name ?? cutMiddle(document)];
    }),
  );
}

/** Whether an order of date is one. */
export const isDated = ({ documents }: Pick<CorpusTables, 'documents'>): boolean => documents.some(({ date }) => date !== '');

export const byDate = (a: { readonly date: string; readonly document: string }, b: typeof a): number =>
  a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.document < b.document ? -1 : 1;
