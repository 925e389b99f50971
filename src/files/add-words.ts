import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errors } from '../errors/errors.js';
import { readSettings } from './read-settings.js';
import { normaliseSettings } from './settings-text.js';
import { parseYaml, withWords } from './yaml.js';

export interface AddedWords {
  /** In the order in which they were requested. */
  readonly added: readonly string[];
  /** Those that the settings have already. */
  readonly present: readonly string[];
}

/**
 * Writes terms into the words of a settings file, which is made where there is none; what else stands in it, comments too, stays as it
 * is. The file is replaced as a whole. @throws YuanzhuoError where it is no valid settings file, or cannot be written.
 */
export function addWords(path: string, terms: readonly string[]): AddedWords {
  const exists = existsSync(path);
  const known = new Set(exists ? readSettings(path).words.map(({ term }) => term) : []);
  const [added, present] = [terms.filter((term) => !known.has(term)), terms.filter((term) => known.has(term))];
  if (added.length > 0) replaceFile(path, withWords(exists ? readableText(path) : '', added));
  return { added, present };
}

/** As it is where YAML reads keys in it; else as it was meant, since words can be added to nothing else. */
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
