import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errors } from '../../errors/errors.js';
import { defaultSettings, type Settings } from '../../settings.js';
import { readSettings } from './read-settings.js';
import { normaliseSettings } from './settings-text.js';
import { parseYaml, withSynonyms, withWords } from './yaml.js';

export interface Terms {
  /** To be kept whole. */
  readonly words: readonly string[];
  /** Term → other spellings that are counted as it. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

export interface AddedTerms {
  /** Words in the order in which they were requested. */
  readonly added: readonly string[];
  /** Term → the spellings that are counted as it from now on. */
  readonly merged: ReadonlyMap<string, readonly string[]>;
  /** Words and spellings that the settings have already. */
  readonly present: readonly string[];
}

/**
 * Writes terms into the words and synonyms of a settings file, which is made where there is none; what else stands in it, comments too,
 * stays as it is. The file is replaced as a whole. @throws YuanzhuoError where it is no valid settings file, or cannot be written.
 */
export function addTerms(path: string, { words, synonyms }: Terms): AddedTerms {
  const exists = existsSync(path);
  const settings = exists ? readSettings(path) : defaultSettings;
  const known = new Set(settings.words.map(({ term }) => term));
  const added = words.filter((term) => !known.has(term));
  const merging = [...synonyms].map(([term, variants]) => joinKnown(term, variants, settings));
  const merged = new Map(merging.flatMap(({ term, fresh }) => (fresh.length > 0 ? [[term, fresh] as const] : [])));
  if (added.length + merged.size > 0) {
    const text = exists ? readableText(path) : '';
    const withAdded = added.length > 0 ? withWords(text, added) : text;
    replaceFile(path, merged.size > 0 ? withSynonyms(withAdded, merged) : withAdded);
  }
  return { added, merged, present: [...words.filter((term) => known.has(term)), ...merging.flatMap(({ present }) => present)] };
}

/** A term with its variants, unless the settings have one of them under another term already. */
function joinKnown(proposed: string, variants: readonly string[], { synonyms }: Settings) {
  const termOf = new Map(Object.entries(synonyms).flatMap(([term, variants]) => [term, ...variants].map((variant) => [variant, term])));
  const spellings = [proposed, ...variants];
  const [term = proposed] = spellings.flatMap((spelling) => termOf.get(spelling) ?? []);
  const others = spellings.filter((spelling) => spelling !== term);
  return { term, fresh: others.filter((spelling) => !termOf.has(spelling)), present: others.filter((spelling) => termOf.has(spelling)) };
}

/** As it is where YAML reads keys in it; else as it was meant, since terms can be added to nothing else. */
function readableText(path: string): string {
  const text = readFileSync(path, 'utf8');
  const { value, errors: broken } = parseYaml(text);
  const hasKeys = broken.length === 0 && (value === null || typeof value === 'object');
  return hasKeys ? text : normaliseSettings(text);
}

function replaceFile(path: string, text: string): void {
  const fresh = join(dirname(path), `.${basename(path)}.new`);
  try {
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  } catch (cause) {
    throw errors.outputNotWritable(path, cause);
  }
}
