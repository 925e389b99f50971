import type { Chart } from '../../data.js';

/** The marks of one layer, in the order in which they are drawn: that of its data. */
export interface MarkLayer {
  /** Name that Vega-Lite gives the group of marks, which stands in the picture as its class. */
  readonly name: string;
  /** Whether they are written. */
  readonly text: boolean;
  readonly data: readonly Readonly<Record<string, unknown>>[];
}

interface SpecNode {
  readonly layer?: readonly SpecNode[];
  readonly vconcat?: readonly SpecNode[];
  readonly hconcat?: readonly SpecNode[];
  readonly concat?: readonly SpecNode[];
  readonly mark?: { readonly type: string; readonly filled?: boolean };
  readonly data?: { readonly values: readonly Readonly<Record<string, unknown>>[] };
}

/** What can be pointed at. A frame round a cell belongs to a mark that is listed itself. */
const POINTED: ReadonlySet<string> = new Set(['bar', 'rect', 'point', 'tick', 'rule', 'text']);

/** The layers of a chart whose marks stand for something. */
export const markLayers = ({ spec }: Pick<Chart, 'spec'>): readonly MarkLayer[] => walk(spec as SpecNode, '');

function walk(node: SpecNode, name: string): readonly MarkLayer[] {
  const parts = node.vconcat ?? node.hconcat ?? node.concat;
  if (parts) return parts.flatMap((part, i) => walk(part, `${name}concat_${i}_`));
  if (node.layer) return node.layer.flatMap((part, i) => walk(part, `${name}layer_${i}_`));
  const { mark, data } = node;
  if (!mark || !data || !POINTED.has(mark.type) || mark.filled === false) return [];
  return [{ name: `${name}marks`, text: mark.type === 'text', data: data.values }];
}

/**
 * The picture with a number (`data-e`) on every mark that opens something. A layer whose marks are not as many as drawn is left as
 * it is: nothing may open what it does not stand for.
 */
export function tagMarks(svg: string, layers: readonly { readonly name: string; readonly ids: readonly (number | null)[] }[]): string {
  return layers.reduce((tagged, { name, ids }) => tagLayer(tagged, name, ids), svg);
}

function tagLayer(svg: string, name: string, ids: readonly (number | null)[]): string {
  const opening = new RegExp(`<g class="mark-[a-z]+ role-mark ${name}"[^>]*>`).exec(svg);
  if (opening === null || ids.every((id) => id === null)) return svg;
  const start = opening.index + opening[0].length;
  const end = svg.indexOf('</g>', start);
  const body = svg.slice(start, end);
  const shape = /<(?:path|line|rect|text)\b/g;
  if ((body.match(shape) ?? []).length !== ids.length) return svg;
  let at = 0;
  const tagged = body.replace(shape, (tag) => {
    const id = ids[at++];
    return id === null ? tag : `${tag} data-e="${id}"`;
  });
  return svg.slice(0, start) + tagged + svg.slice(end);
}
