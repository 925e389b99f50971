import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { toBlock, toFlow } from './write-yaml.js';

/** Keys and indices from the root, as the text writes them. */
export type Path = readonly (string | number)[];

/** What is to be done at a place that is there. */
export type Exact =
  | { readonly path: Path; readonly value: unknown; readonly how: 'set' | 'add' }
  | { readonly path: Path; readonly how: 'remove' };

/** A key by another name; the text itself where there is no such key. */
export function renameKey(text: string, path: Path, to: string): string {
  const document = parseDocument(text);
  const holder: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(holder) ? pairOf(holder, path.at(-1) ?? '') : undefined;
  if (!pair) return text;
  const [start, end] = rangeOf(pair.key);
  return text.slice(0, start) + toFlow(to) + text.slice(end);
}

interface Written {
  readonly text: string;
  readonly document: Document;
}

/** The text with one change spliced in; null where it cannot be. Whether it says what was wanted is for the caller to see. */
export function splice(written: Written, edit: Exact): string | null {
  const holder: unknown = edit.path.length > 1 ? written.document.getIn(edit.path.slice(0, -1), true) : written.document.contents;
  if (edit.how === 'add') return addItem(written, edit.path, edit.value);
  if (edit.how === 'remove') return isCollection(holder) ? removeEntry(written, holder, edit.path) : null;
  const node: unknown = written.document.getIn(edit.path, true);
  const key = edit.path.at(-1) ?? '';
  if (isScalar(node) || isCollection(node)) return replaceValue(written, { node, holder, key, value: edit.value });
  return addPair(written, holder, { key: String(key), value: edit.value });
}

interface Replaced {
  readonly node: unknown;
  readonly holder: unknown;
  readonly key: string | number;
  readonly value: unknown;
}

function replaceValue({ text }: Written, { node, holder, key, value }: Replaced): string | null {
  const isBlock = isCollection(node) && node.flow !== true;
  if (!isBlock) {
    const [start, end] = rangeOf(node);
    if (isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED)) return null;
    // A key without a value: the blank behind its colon is missing.
    if (start === end) return `${text.slice(0, start).trimEnd()} ${toFlow(value)}${text.slice(start)}`;
    return text.slice(0, start) + toFlow(value) + text.slice(end);
  }
  const pair = isMap(holder) ? pairOf(holder, key) : undefined;
  if (!pair) return null;
  const [start] = rangeOf(pair.key);
  const lines = toBlock({ [String(key)]: value }, columnOf(text, start), newlineOf(text));
  return text.slice(0, start) + lines.trimStart() + text.slice(lineEnd(text, endOf(node)));
}

function addPair({ text }: Written, holder: unknown, { key, value }: { readonly key: string; readonly value: unknown }): string | null {
  const newline = newlineOf(text);
  if (!isMap(holder)) return `${closed(text, newline)}${toBlock({ [key]: value }, 0, newline)}${newline}`;
  if (holder.flow) return insertInFlow(text, holder, `${toFlow(key)}: ${toFlow(value)}`);
  const [first] = holder.items;
  const column = first ? columnOf(text, rangeOf(first.key)[0]) : 0;
  const at = lineEnd(text, endOf(holder));
  return `${text.slice(0, at)}${newline}${toBlock({ [key]: value }, column, newline)}${text.slice(at) || newline}`;
}

/** With a line end behind its last line. */
const closed = (text: string, newline: string): string => (text === '' || text.endsWith('\n') ? text : text + newline);

function addItem({ text, document }: Written, path: Path, value: unknown): string | null {
  const list: unknown = document.getIn(path, true);
  if (!isSeq(list)) return null;
  if (list.flow) return insertInFlow(text, list, toFlow(value));
  const [first] = list.items;
  if (first === undefined) return null;
  const newline = newlineOf(text);
  const dash = text.lastIndexOf('-', rangeOf(first)[0] - 1);
  const at = lineEnd(text, endOf(list));
  return `${text.slice(0, at)}${newline}${toBlock([value], columnOf(text, dash), newline)}${text.slice(at) || newline}`;
}

/** Behind the last entry: a comma that is there already is used. */
function insertInFlow(text: string, collection: YAMLMap | YAMLSeq, entry: string): string {
  const last = collection.items.at(-1);
  const [start, end] = rangeOf(collection);
  if (last === undefined) return `${text.slice(0, start + 1)}${isMap(collection) ? ` ${entry} ` : entry}${text.slice(end - 1)}`;
  const at = endOf(last);
  const [comma = ''] = /^\s*,/.exec(text.slice(at)) ?? [];
  return `${text.slice(0, at)}${comma || ','} ${entry}${text.slice(at + comma.length)}`;
}

function removeEntry({ text }: Written, holder: YAMLMap | YAMLSeq, path: Path): string | null {
  const key = path.at(-1) ?? '';
  const i = isMap(holder) ? holder.items.findIndex((pair) => keyOf(pair) === key) : Number(key);
  const item: unknown = holder.items[i];
  if (item === undefined) return null;
  const [before, after]: unknown[] = [holder.items[i - 1], holder.items[i + 1]];
  if (holder.flow) {
    if (after !== undefined) return text.slice(0, startOf(item)) + text.slice(startOf(after));
    return text.slice(0, before === undefined ? startOf(item) : endOf(before)) + text.slice(endOf(item));
  }
  const start = isMap(holder) ? startOf(item) : text.lastIndexOf('-', startOf(item) - 1);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const end = lineEnd(text, endOf(item));
  // The first key of an entry stands on the line of its dash.
  if (text.slice(lineStart, start).trim() !== '') return after === undefined ? null : text.slice(0, start) + text.slice(startOf(after));
  return text.slice(0, lineStart) + text.slice(end + (text[end] === '\r' ? 2 : 1));
}

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : undefined);
const pairOf = (map: YAMLMap, key: string | number): Pair | undefined => map.items.find((pair) => keyOf(pair) === key);

const NO_RANGE = [0, 0] as const;

function rangeOf(node: unknown): readonly [start: number, end: number] {
  const range = isScalar(node) || isCollection(node) ? node.range : null;
  return range ? [range[0], range[1]] : NO_RANGE;
}

const startOf = (node: unknown): number => (isPair(node) ? rangeOf(node.key)[0] : rangeOf(node)[0]);

/** End of the last thing in it that is no comment. */
function endOf(node: unknown): number {
  if (isPair(node)) return Math.max(rangeOf(node.key)[1], node.value === null ? 0 : endOf(node.value));
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  return rangeOf(node)[1];
}

/** Without its line end. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at - (text[at - 1] === '\n' ? 1 : 0));
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
