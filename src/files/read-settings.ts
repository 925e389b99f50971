import type { z } from 'zod';
import type { Message } from '../errors/error.js';
import { errors } from '../errors/errors.js';
import { nearest } from '../nearest.js';
import { defaultSettings, ruleKeys, type Settings, settingsSchema } from '../settings.js';
import { readBytes } from './read-bytes.js';
import { parseYaml } from './yaml.js';

/** A settings file (YAML) → definite settings. @throws YuanzhuoError that names the file, the line and what was expected. */
export function readSettings(path: string): Settings {
  const { value, error, lineOf } = parseYaml(readText(path));
  if (error) throw errors.settingsSyntax(path, error.line, error.message);
  if (value === null || value === undefined) return defaultSettings;
  const parsed = settingsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = deepestIssue(parsed.error.issues);
  if (issue?.code === 'unrecognized_keys') {
    const keys = [...issue.path, issue.keys[0] ?? ''];
    const known = knownKeys(issue.path);
    throw errors.settingsUnknownKey(path, lineOf(keys), keys.join('.'), nearest(issue.keys[0] ?? '', known), known);
  }
  const keys = issue?.path ?? [];
  throw errors.settingsValue(path, lineOf(keys), keys.map(String).join('.') || 'YAML', expectation(issue));
}

/** Without the byte order mark. */
const readText = (path: string): string => new TextDecoder().decode(readBytes(path));

type Issue = z.core.$ZodIssue;

/** The first issue; of the ways that a value could have been meant, the one that it came nearest to: wrong deep inside, not of the wrong type. */
function deepestIssue(issues: readonly Issue[], above: readonly PropertyKey[] = []): Issue | undefined {
  const [issue] = issues;
  if (issue === undefined) return undefined;
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return { ...issue, path };
  const meant = issue.errors.flatMap((way) => deepestIssue(way, path) ?? []);
  return meant.sort((a, b) => b.path.length - a.path.length || distance(a) - distance(b))[0] ?? { ...issue, path };
}

const distance = ({ code }: Issue): number => (code === 'invalid_type' ? 1 : 0);

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '“键: 值”的形式',
  record: '“键: 值”的形式',
};

function expectation(issue: Issue | undefined): Message {
  const en = issue?.message ?? '';
  if (issue?.code === 'invalid_type') return { zh: `应为${TYPES[issue.expected] ?? issue.expected}。`, en };
  if (issue?.code === 'invalid_value') return { zh: `可用的值：${issue.values.join('、')}。`, en };
  if (issue?.code === 'too_small') return { zh: `不能为空，也不能小于 ${String(issue.minimum)}。`, en };
  if (issue?.code === 'too_big') return { zh: `不能大于 ${String(issue.maximum)}。`, en };
  if (issue?.code === 'custom') return { zh: String(issue.params?.zh ?? en), en };
  return { zh: '请对照 README 中的设置说明。', en };
}

/** The keys that a settings object may have under this path. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'people') return ['name', 'aliases', 'role', 'organisation', 'title', 'turns', 'counted'];
  if (path[0] === 'words') return ['term', 'tag'];
  if ((path[0] === 'themes' || path[0] === 'theme_rules') && path.length > 1) return ruleKeys;
  if (path[0] === 'brand' && path[1] === 'colours') return Object.keys(defaultSettings.brand.colours);
  const inner: unknown = path.length > 0 ? defaultSettings[path[0] as keyof Settings] : defaultSettings;
  return typeof inner === 'object' && inner !== null ? Object.keys(inner) : [];
}
