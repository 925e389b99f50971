/** One setting that differs: a value that was replaced, or an entry of a list that came or went. */
export interface SettingChange {
  /** words, people.沈述白.aliases, thresholds.strong … */
  readonly setting: string;
  /** '' where there was, or is, none. */
  readonly before: string;
  readonly after: string;
}

/** The values at one path: one of a plain setting, each entry of a list. */
interface Values {
  readonly values: readonly string[];
  readonly isList: boolean;
  /** Of an entry with a name (people, words): said by its name where it came or went. */
  readonly isNamed: boolean;
}

/** Two settings objects, as run.json keeps them → what differs, in order of the path. Lists are compared as sets. */
export function compareSettings(before: unknown, after: unknown): readonly SettingChange[] {
  const [old, now] = [flatten(before), flatten(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .flatMap((setting) => compareValues(setting, old.get(setting), now.get(setting)));
}

function compareValues(setting: string, was: Values | undefined, is: Values | undefined): readonly SettingChange[] {
  if ((was === undefined || is === undefined) && (was ?? is)?.isNamed) return [];
  const gone = (was?.values ?? []).filter((value) => !is?.values.includes(value));
  const come = (is?.values ?? []).filter((value) => !was?.values.includes(value));
  const [before = '', after = ''] = [gone[0], come[0]];
  if (!(was ?? is)?.isList) return gone.length + come.length > 0 ? [{ setting, before, after }] : [];
  return [...gone.map((value) => ({ setting, before: value, after: '' })), ...come.map((value) => ({ setting, before: '', after: value }))];
}

function flatten(value: unknown, path: readonly string[] = [], isNamed = false): ReadonlyMap<string, Values> {
  const at = (values: readonly string[], isList: boolean): Map<string, Values> => new Map([[path.join('.'), { values, isList, isNamed }]]);
  if (Array.isArray(value)) {
    const names = value.map((entry) => nameOf(entry));
    if (names.includes('')) return at(value.map(write), true);
    return new Map([...at(names, true), ...value.flatMap((entry) => [...flatten(withoutName(entry), [...path, nameOf(entry)], true)])]);
  }
  if (!isRecord(value)) return at([write(value)], false);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...flatten(inner, [...path, key], isNamed)]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const nameOf = (entry: unknown): string => (isRecord(entry) ? String(entry.name ?? entry.term ?? '') : '');

function withoutName(entry: unknown): unknown {
  return isRecord(entry) ? Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'name' && key !== 'term')) : entry;
}

const write = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
