import { isDeepStrictEqual } from 'node:util';
import { type Document, isCollection, isScalar, isSeq, parseDocument } from 'yaml';
import { type Exact, type Path, renameKey, splice } from './splice-yaml.js';

export type YamlEdit =
  | { readonly set: Path; readonly value: unknown }
  /** To the list at the path, which is made where there is none. */
  | { readonly add: Path; readonly value: unknown }
  /** With what held nothing else. */
  | { readonly remove: Path }
  /** The last key of the path, which keeps its place. */
  | { readonly rename: Path; readonly to: string };

/**
 * A YAML text with one thing changed. The change is spliced into the text, so that comments, order and layout of all else stay to the byte.
 * Whether the result says what was wanted is then read from it; where it does not (anchors, several documents, block scalars) the text is
 * written anew from its document, which keeps comments and order, but not the layout.
 */
export function editYaml(text: string, edit: YamlEdit): string {
  if ('rename' in edit) return renameKey(text, edit.rename, edit.to);
  const document = parseDocument(text);
  const exact = exactly(document, edit);
  const value: unknown = document.toJS() ?? {};
  const wanted = withEdit(value, exact);
  if (isDeepStrictEqual(value, wanted)) return text;
  const spliced = splice({ text, document }, exact);
  return spliced !== null && says(spliced, wanted) ? spliced : rewritten(document, exact);
}

/** What is to be done at a place that is there: lists and mappings that are missing come with what they are to hold. */
function exactly(document: Document, edit: Exclude<YamlEdit, { readonly rename: Path }>): Exact {
  if ('remove' in edit) return { path: emptied(document, edit.remove), how: 'remove' };
  if ('set' in edit) return within(document, edit.set, edit.value);
  const list = document.getIn(edit.add, true);
  if (isSeq(list)) return { path: edit.add, value: edit.value, how: 'add' };
  const alone: unknown = isScalar(list) ? list.value : undefined;
  return within(document, edit.add, alone === undefined || alone === null ? [edit.value] : [alone, edit.value]);
}

function within(document: Document, path: Path, value: unknown): Exact {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : null;
  if (path.length <= 1 || isCollection(parent)) return { path, value, how: 'set' };
  return within(document, path.slice(0, -1), { [String(path.at(-1))]: value });
}

function emptied(document: Document, path: Path): Path {
  const parent = document.getIn(path.slice(0, -1), true);
  return path.length > 1 && isCollection(parent) && parent.items.length === 1 ? emptied(document, path.slice(0, -1)) : path;
}

function withEdit(value: unknown, edit: Exact): unknown {
  const copy: unknown = structuredClone(value);
  const holderPath = edit.how === 'add' ? edit.path : edit.path.slice(0, -1);
  const holder = holderPath.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], copy);
  const key = edit.path.at(-1) ?? '';
  if (typeof holder !== 'object' || holder === null) return copy;
  if (edit.how === 'add') (holder as unknown[]).push(edit.value);
  else if (edit.how === 'set') (holder as Record<string | number, unknown>)[key] = edit.value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete (holder as Record<string | number, unknown>)[key];
  return copy;
}

function says(text: string, wanted: unknown): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS() ?? {}, wanted);
}

function rewritten(document: Document, edit: Exact): string {
  if (edit.how === 'remove') document.deleteIn(edit.path);
  else if (edit.how === 'add') document.addIn(edit.path, document.createNode(edit.value));
  else document.setIn(edit.path, document.createNode(edit.value));
  return document.toString({ lineWidth: 0 });
}
