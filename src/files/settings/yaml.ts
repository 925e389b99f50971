import { Document, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Message } from '../../errors/error.js';
import type { Twice } from './translate-settings.js';

/** A YAML text as data, with the lines of its keys for messages. */
export interface ParsedYaml {
  readonly value: unknown;
  /** All that is wrong with the text, in order; then it has no value. */
  readonly errors: readonly YamlError[];
  /** The line of a key, or of the nearest key above it that the text has. */
  readonly lineOf: (keys: readonly PropertyKey[]) => number;
  /** A key as the text has it. */
  readonly written: (keys: readonly PropertyKey[]) => string;
}

export interface YamlError {
  readonly line: number;
  readonly message: Message;
}

/** @param translate changes the document before it is read; gives what it finds twice. */
export function parseYaml(text: string, translate: (document: Document.Parsed) => readonly Twice[] = () => []): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = firstOfEachLine(document.errors.map(({ linePos, code, message }) => problem(linePos?.[0].line ?? 1, code, message)));
  const errors = broken.length > 0 ? broken : [...reservedKeys(document, lines), ...twiceErrors(translate(document), lines)];
  if (errors.length > 0) return { value: null, errors, ...NOWHERE };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { value, errors, lineOf: (keys) => lineOf(document, lines, keys), written: (keys) => written(document, keys) };
  } catch (cause) {
    // What aliases and merges stand for is found out here only.
    const message = cause instanceof Error ? cause.message : String(cause);
    const alias = /^.*[*&<]\w*/m.exec(text);
    return { value: null, errors: [problem(text.slice(0, alias?.index ?? 0).split('\n').length, 'BAD_ALIAS', message)], ...NOWHERE };
  }
}

const NOWHERE = { lineOf: () => 1, written: () => '' };

function problem(line: number, code: string, message: string): YamlError {
  const [en = ''] = message.split('\n');
  return { line, message: { zh: `不是有效的 YAML：${PROBLEMS[code] ?? en}`, en: `this is not valid YAML: ${en}` } };
}

/** What follows on a line is mostly of the same mistake. */
const firstOfEachLine = (errors: readonly YamlError[]): readonly YamlError[] =>
  errors.filter(({ line }, i) => errors.findIndex((error) => error.line === line) === i);

const twiceErrors = (found: readonly Twice[], lines: LineCounter): readonly YamlError[] =>
  found.map(({ first, second, offset }) => ({
    line: lines.linePos(offset).line,
    message: { zh: `“${first}”和“${second}”是同一项，请只写一次。`, en: `“${first}” and “${second}” are the same. Write one of them.` },
  }));

/** The commonest mistakes in Chinese; the others are said in the parser's words. */
const PROBLEMS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一项写了两次。',
  BAD_ALIAS: '别名（* 和 &）或合并（<<）用得不对，或者展开得太大。',
  TAB_AS_INDENT: '缩进用了制表符，请改用空格。',
  BAD_INDENT: '缩进不对。',
  BLOCK_AS_IMPLICIT_KEY: '下面缩进的几行不能接在这一行后面：冒号后面已经有值了。',
  MULTILINE_IMPLICIT_KEY: '这一行缺冒号，或上一行没有写完。',
  MISSING_CHAR: '少了一个字符（引号、括号或逗号）。',
  UNEXPECTED_TOKEN: '有多余的字符。',
  RESERVED_KEY: '__proto__ 不能用作这里的名称，请换一种写法。',
};

/** Keys that the checks of the settings would silently leave out. */
function reservedKeys(document: Document.Parsed, lines: LineCounter): readonly YamlError[] {
  const errors: YamlError[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return;
      errors.push(
        problem(lines.linePos(key.range?.[0] ?? 0).line, 'RESERVED_KEY', '__proto__ cannot be a name here. Write it in another way.'),
      );
    },
  });
  return errors;
}

function written(document: Document, keys: readonly PropertyKey[]): string {
  const key = keys.at(-1);
  const holder = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
  const pair = isMap(holder) ? holder.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key) : undefined;
  return pair && isScalar(pair.key) ? (pair.key.source ?? String(key)) : String(key);
}

/** Notes by what they are about: by list or mapping, then by its entry or key. */
export type Notes = Readonly<Record<string, ReadonlyMap<string, string>>>;

/** Data → YAML. Notes stand as comments before the entries of a list, or the keys of a mapping, that they are about. */
export function toYaml(value: unknown, notes: Notes = {}): string {
  const document = new Document(value);
  for (const [name, own] of Object.entries(notes)) {
    const holder = document.get(name);
    const noted = isSeq(holder) ? holder.items : isMap(holder) ? holder.items.map(({ key }) => key) : [];
    for (const item of noted) {
      const note = isScalar(item) ? own.get(String(item.value)) : undefined;
      if (note !== undefined && isScalar(item)) item.commentBefore = ` ${note}`;
    }
  }
  return document.toString({ lineWidth: 0 });
}

/** Keys of the settings, in either language. */
const WORDS = ['words', '词语', '词汇'];
const SYNONYMS = ['synonyms', '同义词'];

/** A settings text with more words; what else it says, comments too, stays. */
export function withWords(text: string, terms: readonly string[]): string {
  const document = parseDocument(text);
  const key = WORDS.find((name) => document.has(name)) ?? 'words';
  const words = document.get(key);
  if (isSeq(words)) for (const term of terms) words.add(term);
  else document.set(key, document.createNode(terms));
  return document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] /.test(text) });
}

/** A settings text with more synonyms, term → variants; what else it says, comments too, stays. */
export function withSynonyms(text: string, synonyms: ReadonlyMap<string, readonly string[]>): string {
  const document = parseDocument(text);
  const key = SYNONYMS.find((name) => document.has(name)) ?? 'synonyms';
  if (!isMap(document.get(key))) document.set(key, document.createNode({}));
  for (const [term, variants] of synonyms) {
    const known = document.getIn([key, term]);
    if (isSeq(known)) for (const variant of variants) known.add(variant);
    else document.setIn([key, term], document.createNode(known === undefined ? variants : [known, ...variants], { flow: true }));
  }
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
