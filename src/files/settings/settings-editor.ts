import { isDeepStrictEqual } from 'node:util';
import { editYaml } from './edit-yaml.js';
import { keyOf, namesUnder } from './settings-names.js';
import { normaliseSettings } from './settings-text.js';
import type { Path } from './splice-yaml.js';
import { translateSettings } from './translate-settings.js';
import { parseYaml } from './yaml.js';

/**
 * The text of a settings file that is changed at paths of English keys, whatever its own keys are called. What else stands in it stays to the
 * byte; a new key gets a Chinese name where the others have one.
 */
export class SettingsEditor {
  #text: string;
  #value: unknown;

  constructor(text: string) {
    const meant = normaliseSettings(text);
    // Marks of a Chinese keyboard that YAML reads otherwise than we do would be in the way of what is written beside them.
    this.#text = isDeepStrictEqual(parseYaml(text).value, parseYaml(meant).value) && parseYaml(text).errors.length === 0 ? text : meant;
    this.#value = this.#read();
    const people = this.list(['people']);
    // 何川、陆萍 are two, and only one of them could be changed.
    if (people.length > 0 && this.#rawList(['people'])?.length !== people.length) this.set(['people'], people);
  }

  get text(): string {
    return this.#text;
  }

  /** What stands at a path, with English keys and lists for what Chinese commas part. */
  get(path: Path): unknown {
    return valueAt(this.#value, path);
  }

  /** A list, also where it is written as one value; empty where there is nothing. */
  list(path: Path): readonly unknown[] {
    const value = this.get(path);
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  }

  set(path: Path, value: unknown): void {
    this.#change({ set: this.#written(path), value: this.#named(value, path) });
  }

  /** Nothing is removed where nothing is. */
  remove(path: Path): void {
    if (this.get(path) !== undefined) this.#change({ remove: this.#written(path) });
  }

  /** A key that keeps its place. */
  rename(path: Path, to: string): void {
    this.#change({ rename: this.#written(path), to });
  }

  /** To a list, once. */
  add(path: Path, value: unknown): void {
    if (!this.list(path).some((item) => isDeepStrictEqual(item, value)))
      this.#change({ add: this.#written(path), value: this.#named(value, path) });
  }

  /** From a list of names or numbers. */
  take(path: Path, value: unknown): void {
    const items = this.list(path);
    if (!items.includes(value)) return;
    const at = this.#rawList(path)?.indexOf(value) ?? -1;
    const rest = items.filter((item) => item !== value);
    if (at >= 0) this.#change({ remove: [...this.#written(path), at] });
    else if (rest.length > 0) this.set(path, rest);
    else this.remove(path);
  }

  #change(edit: Parameters<typeof editYaml>[1]): void {
    this.#text = editYaml(this.#text, edit);
    this.#value = this.#read();
  }

  #read(): unknown {
    return parseYaml(normaliseSettings(this.#text), translateSettings).value ?? {};
  }

  #rawList(path: Path): readonly unknown[] | null {
    const raw = valueAt(parseYaml(this.#text).value, this.#written(path));
    return Array.isArray(raw) ? raw : null;
  }

  /** A path with the keys as the text has them, or as it would have them. */
  #written(path: Path): Path {
    let raw: unknown = parseYaml(this.#text).value;
    return path.map((key, depth) => {
      const above = path.slice(0, depth);
      const own = typeof raw === 'object' && raw !== null ? Object.keys(raw) : [];
      const found = typeof key === 'number' ? key : (own.find((name) => keyOf(above, name) === key) ?? this.#name(above, key));
      raw = valueAt(raw, [found]);
      return found;
    });
  }

  /** The keys of a value, named as the text names its own. */
  #named(value: unknown, path: Path): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#named(item, [...path, 0]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [this.#name(path, key), this.#named(inner, [...path, key])]));
  }

  #name(above: Path, key: string): string {
    return this.#isChinese() ? (namesUnder(above).get(key) ?? key) : key;
  }

  #isChinese(): boolean {
    return Object.keys((parseYaml(this.#text).value as object | null) ?? {}).some((name) => keyOf([], name) !== name);
  }
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string | number, unknown>> | null | undefined)?.[key], value);
