import { Document, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Message } from '../errors/error.js';

/** A YAML text as data, with the lines of its keys for messages. */
export interface ParsedYaml {
  readonly value: unknown;
  /** Line and message of the first syntax error, null where there is none. */
  readonly error: { readonly line: number; readonly message: Message } | null;
  /** The line of a key, or of the nearest key above it that the text has. */
  readonly lineOf: (keys: readonly PropertyKey[]) => number;
}

export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) return failed(broken.linePos?.[0].line ?? 1, broken.code, broken.message);
  const reserved = lineOfReserved(document, lines);
  if (reserved !== null) return failed(reserved, 'RESERVED_KEY', '__proto__ cannot be a name here. Write it in another way.');
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), error: null, lineOf: (keys) => lineOf(document, lines, keys) };
  } catch (cause) {
    // What aliases and merges stand for is found out here only.
    const message = cause instanceof Error ? cause.message : String(cause);
    const alias = /^.*[*&<]\w*/m.exec(text);
    return failed(text.slice(0, alias?.index ?? 0).split('\n').length, 'BAD_ALIAS', message);
  }
}

const failed = (line: number, code: string, message: string): ParsedYaml => {
  const [en = ''] = message.split('\n');
  return { value: null, error: { line, message: { zh: PROBLEMS[code] ?? en, en } }, lineOf: () => 1 };
};

/** The commonest mistakes in Chinese; the others are said in the parser's words. */
const PROBLEMS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一项写了两次。',
  BAD_ALIAS: '别名（* 和 &）或合并（<<）用得不对，或者展开得太大。',
  TAB_AS_INDENT: '缩进用了制表符，请改用空格。',
  BAD_INDENT: '缩进不对。',
  MISSING_CHAR: '少了一个字符（引号、括号或逗号）。',
  UNEXPECTED_TOKEN: '有多余的字符。',
  RESERVED_KEY: '__proto__ 不能用作这里的名称，请换一种写法。',
};

/** The line of a key that the checks of the settings would silently leave out. */
function lineOfReserved(document: Document.Parsed, lines: LineCounter): number | null {
  let line: number | null = null;
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '__proto__') line ??= lines.linePos(key.range?.[0] ?? 0).line;
    },
  });
  return line;
}

/** Data → YAML. `notes` stand as comments before those entries of the list `words` that they are about. */
export function toYaml(value: unknown, notes: ReadonlyMap<string, string> = new Map()): string {
  const document = new Document(value);
  const words = document.get('words');
  for (const item of isSeq(words) ? words.items : []) {
    const note = isScalar(item) ? notes.get(String(item.value)) : undefined;
    if (note !== undefined && isScalar(item)) item.commentBefore = ` ${note}`;
  }
  return document.toString({ lineWidth: 0 });
}

/** A settings text with more words; what else it says, comments too, stays. */
export function withWords(text: string, terms: readonly string[]): string {
  const document = parseDocument(text);
  const words = document.get('words');
  if (isSeq(words)) for (const term of terms) words.add(term);
  else document.set('words', document.createNode(terms));
  return document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] /.test(text) });
}

function lineOf(document: Document, lines: LineCounter, keys: readonly PropertyKey[]): number {
  for (let depth = keys.length; depth > 0; depth--) {
    const holder = depth === 1 ? document.contents : document.getIn(keys.slice(0, depth - 1), true);
    if (isMap(holder)) {
      const pair = holder.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(keys[depth - 1]));
      if (pair && isScalar(pair.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
    }
    const node = document.getIn(keys.slice(0, depth), true);
    if (isScalar(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
