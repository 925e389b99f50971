import { dirname } from 'node:path';
import type { z } from 'zod';
import { type Message, quote } from '../../errors/error.js';
import { errors } from '../../errors/errors.js';
import { type SettingProblem, settingProblems } from '../../errors/setting-problems.js';
import { nearest } from '../../nearest.js';
import { COLUMNS, defaultSettings, ruleKeys, type Settings, settingsSchema } from '../../settings.js';
import { settingsBeside } from '../list-inputs.js';
import { readBytes } from '../read-bytes.js';
import { readCodebookFile } from '../setting-tables/read-codebook-file.js';
import { readPeopleFile } from '../setting-tables/read-people-file.js';
import { keysUnder, namesUnder, ROLES } from './settings-names.js';
import { normaliseSettings } from './settings-text.js';
import { translateSettings } from './translate-settings.js';
import { type ParsedYaml, parseYaml } from './yaml.js';

/**
 * A settings file (YAML) → definite settings. Keys and values may be in Chinese, and what a Chinese keyboard has put for a colon, a comma or
 * a bracket is read as it was meant where that is sure. @throws YuanzhuoError that names, of everything that is wrong, the line and what was
 * expected.
 */
export const readSettings = (path: string): Settings => parseSettings(readText(path), path);

/**
 * The text of a settings file → definite settings. @throws YuanzhuoError as `readSettings`.
 *
 * @param folder where the tables lie that it names: its own, where `path` is more than a name to be shown.
 */
export function parseSettings(text: string, path: string, folder = dirname(path)): Settings {
  const parsed = parseYaml(normaliseSettings(text), translateSettings);
  const { value, errors: broken } = parsed;
  const wrong = broken.map(({ line, message }) => settingProblems.syntax(line, message));
  if (wrong.length > 0) throw errors.settings(path, wrong);
  if (value === null || value === undefined) return defaultSettings;
  const checked = settingsSchema.safeParse(value);
  if (checked.success) return withCodebook(withPeopleFile(checked.data, folder), folder);
  const problems = checked.error.issues.flatMap((issue) => deepestIssues(issue)).flatMap((issue) => problemsOf(issue, parsed));
  throw errors.settings(
    path,
    problems.sort((a, b) => a.line - b.line),
  );
}

/** With the themes of the codebook that it names; a theme that the settings have themselves is theirs. */
function withCodebook(settings: Settings, folder: string): Settings {
  if (settings.codebook === '') return settings;
  const { themes, theme_rules, definitions } = readCodebookFile(settings.codebook, folder);
  const isOwn = (theme: string): boolean => Object.hasOwn(settings.themes, theme);
  const given = <Value>(of: Readonly<Record<string, Value>>) => Object.entries(of).filter(([theme]) => !isOwn(theme));
  return {
    ...settings,
    themes: { ...Object.fromEntries(given(themes)), ...settings.themes },
    theme_rules: { ...Object.fromEntries(given(theme_rules)), ...settings.theme_rules },
    definitions: { ...definitions, ...settings.definitions },
  };
}

/** With what the table of people says; the settings themselves overrule it. */
function withPeopleFile(settings: Settings, folder: string): Settings {
  if (settings.people_file === '') return settings;
  const given = readPeopleFile(settings.people_file, folder);
  const taken = Object.values(given).flatMap((own) => Object.keys(own).filter((name) => COLUMNS.has(name)));
  if (taken[0] !== undefined) throw errors.peopleColumn(settings.people_file, taken[0]);
  const names = [...new Set([...Object.keys(given), ...Object.keys(settings.attributes)])];
  const own = (from: Settings['attributes'], name: string) => (Object.hasOwn(from, name) ? from[name] : {});
  return {
    ...settings,
    attributes: Object.fromEntries(names.map((name) => [name, { ...own(given, name), ...own(settings.attributes, name) }])),
  };
}

/** The settings of the file beside a transcript (talk.yaml beside talk.txt), the defaults where there is none. @throws YuanzhuoError as `readSettings`. */
export function settingsFor(path: string): Settings {
  const file = settingsBeside(path);
  return file === null ? defaultSettings : readSettings(file);
}

function problemsOf(issue: Issue, { value, lineOf, written }: ParsedYaml): readonly SettingProblem[] {
  if (issue.code !== 'unrecognized_keys') {
    const keys = issue.path;
    // Our own checks say of themselves what stands there.
    const found = issue.code === 'custom' ? undefined : valueAt(value, keys);
    return [settingProblems.value(lineOf(keys), { place: placeOf(keys, written), value: found }, expectation(issue))];
  }
  const known = knownKeys(issue.path);
  return issue.keys.map((key) => {
    const keys = [...issue.path, key];
    const near = nearest(key, [...known, ...keysUnder(issue.path)]);
    return settingProblems.unknownKey(lineOf(keys), { place: placeOf(issue.path, written), key }, near, {
      zh: bothNames(known, issue.path),
      en: known,
    });
  });
}

/** 标题（title）: what keys may be called, the Chinese name first where there is one. */
function bothNames(known: readonly string[], path: readonly PropertyKey[]): readonly string[] {
  const chinese = namesUnder(path);
  return known.map((key) => (chinese.has(key) ? `${chinese.get(key)}（${key}）` : key));
}

/** What stands there now; undefined for what is more than a word. */
function valueAt(value: unknown, keys: readonly PropertyKey[]): string | undefined {
  const found = keys.reduce<unknown>((inner, key) => (inner as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key], value);
  return typeof found === 'object' || found === undefined ? undefined : String(found);
}

/** people, 1, role → “人物”第 2 项的“角色”, with the keys as the file has them. */
function placeOf(keys: readonly PropertyKey[], written: ParsedYaml['written']): Message {
  const parts = keys.map((key, i) =>
    typeof key === 'number'
      ? { zh: `第 ${key + 1} 项`, en: `entry ${key + 1}` }
      : { zh: quote(written(keys.slice(0, i + 1))), en: quote(written(keys.slice(0, i + 1))) },
  );
  return {
    zh: parts
      .map(({ zh }) => zh)
      .join('')
      .replace(/(项|”)(?=“)/g, '$1的'),
    en: parts.map(({ en }) => en).join(', '),
  };
}

/** Without the byte order mark. */
const readText = (path: string): string => new TextDecoder().decode(readBytes(path));

type Issue = z.core.$ZodIssue;

/** All issues; of the ways that a value could have been meant, those of the one that it came nearest to: wrong deep inside, not of the wrong type. */
function deepestIssues(issue: Issue, above: readonly PropertyKey[] = []): readonly Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const ways = issue.errors.map((way) => way.flatMap((inner) => deepestIssues(inner, path))).filter(({ length }) => length > 0);
  const depth = (way: readonly Issue[]): number => Math.max(...way.map((inner) => inner.path.length));
  const nearness = (way: readonly Issue[]): number => Math.min(...way.map(distance));
  return ways.sort((a, b) => depth(b) - depth(a) || nearness(a) - nearness(b))[0] ?? [{ ...issue, path }];
}

const distance = ({ code }: Issue): number => (code === 'invalid_type' ? 1 : 0);

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '“是”或“否”（true 或 false）',
  array: '列表',
  object: '“键: 值”的形式',
  record: '“键: 值”的形式',
};

/** panelist → 嘉宾（panelist）: both may be written. */
const inChinese = (value: unknown): string => {
  const [name] = Object.entries(ROLES).find(([, role]) => role === value) ?? [];
  return name === undefined ? String(value) : `${name}（${value}）`;
};

function expectation(issue: Issue): Message {
  const en = issue.message;
  if (issue.code === 'invalid_type')
    return { zh: `应为${TYPES[issue.expected] ?? issue.expected}。`, en: `It should be: ${issue.expected}.` };
  if (issue.code === 'invalid_value')
    return { zh: `可用的值：${issue.values.map(inChinese).join('、')}。`, en: `Allowed: ${issue.values.join(', ')}.` };
  if (issue.path.includes('colours')) return { zh: '颜色请写成 # 加六位，例如 #8a1538。', en: 'Write a colour as #8a1538.' };
  if (issue.code === 'too_small') return { zh: `不能为空，也不能小于 ${String(issue.minimum)}。`, en };
  if (issue.code === 'too_big') return { zh: `不能大于 ${String(issue.maximum)}。`, en };
  if (issue.code === 'custom') return { zh: String(issue.params?.zh ?? en), en };
  return { zh: '请对照 README 中的设置说明。', en };
}

/** The keys that a settings object may have under this path. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'people') return ['name', 'aliases', 'role', 'organisation', 'title', 'turns', 'from', 'counted'];
  if (path[0] === 'words') return ['term', 'tag'];
  if ((path[0] === 'themes' || path[0] === 'theme_rules') && path.length > 1) return ruleKeys;
  if (path[0] === 'brand' && path[1] === 'colours') return Object.keys(defaultSettings.brand.colours);
  const inner: unknown = path.length > 0 ? defaultSettings[path[0] as keyof Settings] : defaultSettings;
  return typeof inner === 'object' && inner !== null ? Object.keys(inner) : [];
}
