import { readFileSync } from 'node:fs';
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { errors } from '../errors.js';
import { nearest } from '../nearest.js';
import { defaultSettings, type Settings, settingsSchema } from '../settings.js';
import { isMissing } from './read-source.js';

/** A settings file (YAML) → definite settings. @throws YuanzhuoError that names the file, the line and what was expected. */
export function readSettings(path: string): Settings {
  const lines = new LineCounter();
  const document = parseDocument(readText(path), { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) throw errors.settingsSyntax(path, broken.linePos?.[0].line ?? 0, broken.message.split('\n')[0] ?? '');
  const raw: unknown = document.toJS({ maxAliasCount: 100 });
  if (raw === null || raw === undefined) return defaultSettings;
  const parsed = settingsSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw explain(path, parsed.error.issues[0], (keys) => lineOf(document, lines, keys));
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw isMissing(cause) ? errors.notFound(path) : errors.unreadable(path, cause);
  }
}

type Issue = z.core.$ZodIssue;

function explain(path: string, issue: Issue | undefined, line: (keys: readonly PropertyKey[]) => number) {
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = knownKeys(issue.path);
    return errors.settingsUnknownKey(path, line([...issue.path, key]), [...issue.path, key].join('.'), nearest(key, known), known);
  }
  const deepest = issue?.code === 'invalid_union' ? (issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0] ?? issue) : issue;
  const keys = [...(issue?.path ?? []), ...(deepest === issue ? [] : (deepest?.path ?? []))];
  const expected = deepest?.message ?? '';
  return errors.settingsValue(path, line(keys), keys.map(String).join('.') || '(file)', {
    zh: expectation(deepest) ?? expected,
    en: expected,
  });
}

function expectation(issue: Issue | undefined): string | null {
  if (issue?.code === 'invalid_type') return `应为 ${TYPES[issue.expected] ?? issue.expected}。`;
  if (issue?.code === 'invalid_value') return `可用的值：${issue.values.join('、')}。`;
  if (issue?.code === 'too_small') return `不能小于 ${String(issue.minimum)}，也不能为空。`;
  if (issue?.code === 'too_big') return `不能大于 ${String(issue.maximum)}。`;
  return null;
}

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '“键: 值”的形式',
  record: '“键: 值”的形式',
};

/** The keys that a settings object may have at this place. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'people') return ['name', 'aliases', 'role', 'organisation', 'title', 'counted'];
  if (path[0] === 'words') return ['term', 'tag'];
  const inner: unknown = path.length > 0 ? defaultSettings[path[0] as keyof Settings] : defaultSettings;
  return typeof inner === 'object' && inner !== null ? Object.keys(inner) : [];
}

/** The line of a key, or of the nearest place above it that the file has. */
function lineOf(document: Document, lines: LineCounter, keys: readonly PropertyKey[]): number {
  for (let depth = keys.length; depth > 0; depth--) {
    const parent = document.getIn(keys.slice(0, depth - 1), true);
    const holder = depth === 1 ? document.contents : parent;
    const key = String(keys[depth - 1]);
    if (isMap(holder)) {
      const pair = holder.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
      if (pair && isScalar(pair.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
    }
    const node = document.getIn(keys.slice(0, depth), true);
    if (isScalar(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
