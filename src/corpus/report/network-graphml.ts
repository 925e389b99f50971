import { escapeHtml } from '../../report/html/escape-html.js';
import type { CorpusTables } from '../rows.js';

/**
 * Who came to which discussion, who speaks of which theme, and which discussion is about it, for Gephi, yEd or networkx. An edge weighs the
 * sentences on the theme; that of a person and a discussion weighs 1. People of one discussion under a label alone are in it too.
 */
export function networkToGraphml({ documents, people, themes, themeByPerson, themeByDocument }: CorpusTables): string {
  const nodes = [
    ...documents.map(({ document, title, date }) => ({
      id: `d:${document}`,
      kind: 'discussion',
      label: title === '' ? document : title,
      date,
    })),
    ...people.map(({ person }) => ({ id: `p:${person}`, kind: 'person', label: person, date: '' })),
    ...themes.map(({ theme }) => ({ id: `t:${theme}`, kind: 'theme', label: theme, date: '' })),
  ];
  const known = new Set(nodes.map(({ id }) => id));
  const edges = [
    ...people.flatMap(({ person, in_documents }) =>
      in_documents.map((document) => ({ from: `p:${person}`, to: `d:${document}`, weight: 1 })),
    ),
    ...themeByPerson.map(({ group, theme, count }) => ({ from: `p:${group}`, to: `t:${theme}`, weight: count })),
    ...themeByDocument.map(({ group, theme, count }) => ({ from: `d:${group}`, to: `t:${theme}`, weight: count })),
  ].filter(({ from, to, weight }) => weight > 0 && known.has(from) && known.has(to));
  const data = (key: string, value: string | number): string => `<data key="${key}">${escapeHtml(String(value))}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...['kind', 'label', 'date'].map((key) => `<key id="${key}" for="node" attr.name="${key}" attr.type="string"/>`),
    '<key id="weight" for="edge" attr.name="weight" attr.type="int"/>',
    '<graph edgedefault="undirected">',
    ...nodes.map(
      ({ id, kind, label, date }) =>
        `<node id="${escapeHtml(id)}">${data('kind', kind)}${data('label', label)}${data('date', date)}</node>`,
    ),
    ...edges.map(
      ({ from, to, weight }) => `<edge source="${escapeHtml(from)}" target="${escapeHtml(to)}">${data('weight', weight)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}
