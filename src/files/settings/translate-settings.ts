import { type Document, isMap, isPair, isScalar, isSeq, Scalar, YAMLSeq } from 'yaml';
import { type Place, SETTINGS, type Under } from './settings-names.js';

/** Two keys that mean the same; the place in the text is that of the second. */
export interface Twice {
  readonly first: string;
  readonly second: string;
  readonly offset: number;
}

/**
 * Gives the keys and values of a settings document that are written in Chinese their own names, and makes lists of what a Chinese comma
 * has left in one piece. The document itself is changed, and keeps the places of all that stands in it.
 */
export function translateSettings(document: Document.Parsed): readonly Twice[] {
  const twice: Twice[] = [];
  translateMap(document.contents, SETTINGS, twice);
  return twice;
}

function translateMap(node: unknown, { keys, under }: Place, twice: Twice[]): void {
  if (!isMap(node)) return;
  const seen = new Map<string, string>();
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key) || typeof pair.key.value !== 'string') continue;
    const written = pair.key.value;
    const key = Object.hasOwn(keys, written) ? (keys[written] ?? written) : written;
    const before = seen.get(key);
    if (before !== undefined) twice.push({ first: before, second: written, offset: pair.key.range?.[0] ?? 0 });
    seen.set(key, written);
    pair.key.value = key;
    if (Object.hasOwn(under, key)) pair.value = translated(pair.value, under[key], twice);
  }
}

function translated(node: unknown, under: Under | undefined, twice: Twice[]): unknown {
  switch (under?.kind) {
    case 'list':
      return listOf(node);
    case 'numbers':
      return numbersOf(listOf(node));
    case 'value':
      if (isScalar(node) && typeof node.value === 'string' && Object.hasOwn(under.values, node.value))
        node.value = under.values[node.value];
      return node;
    case 'mapping':
      translateMap(node, under.place, twice);
      return node;
    case 'entries': {
      const list = listOf(node);
      for (const entry of isSeq(list) ? list.items : [list]) translateMap(entry, under.place, twice);
      return list;
    }
    case 'named':
      for (const pair of isMap(node) ? node.items : []) pair.value = translatedEntries(pair.value, under.place, twice);
      return node;
    default:
      return node;
  }
}

/** Terms and rules under the name of a theme. */
function translatedEntries(node: unknown, place: Place | null, twice: Twice[]): unknown {
  const list = listOf(node);
  if (place) for (const entry of isSeq(list) ? list.items : [list]) translateMap(entry, place, twice);
  return list;
}

/** [甲，乙] and 【甲、乙】 are two terms; “甲” is one without its marks. What stands in ASCII quotation marks is as it is. */
function listOf(node: unknown): unknown {
  if (isSeq(node)) {
    node.items = node.items.flatMap((item) => (isPlain(item) ? pieces(item) : [item]));
    return node;
  }
  if (!isPlain(node)) return node;
  const parts = pieces(node);
  if (parts.length === 1 && parts[0]?.value === node.value) return node;
  const list = new YAMLSeq<Scalar>();
  list.items = parts;
  if (node.range) list.range = node.range;
  return list;
}

/** Digits of either width, which a split has left as text. */
function numbersOf(node: unknown): unknown {
  for (const item of isSeq(node) ? node.items : [node]) {
    if (!isScalar(item) || typeof item.value !== 'string') continue;
    const text = item.value.normalize('NFKC');
    item.value = /^\d+$/.test(text) ? Number(text) : text;
  }
  return node;
}

type PlainText = Scalar<string>;

const isPlain = (node: unknown): node is PlainText => isScalar(node) && node.type === Scalar.PLAIN && typeof node.value === 'string';

function pieces(scalar: PlainText): Scalar<string>[] {
  const [, inside = scalar.value] = /^[【［[](.*)[】］\]]$/u.exec(scalar.value) ?? [];
  const parts = inside.split(/[，、]/u).map((part) => part.trim().replace(/^[“‘「](.*)[”’」]$/u, '$1'));
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const piece = new Scalar(part);
      if (scalar.range) piece.range = scalar.range;
      return piece;
    });
}
