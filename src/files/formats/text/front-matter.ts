import type { Removed, SourceFact } from '../../../data.js';
import { parseYaml } from '../../settings/yaml.js';
import { factsOf, type Keys } from '../reader/facts-of-keys.js';

export interface FrontMatter {
  readonly facts: readonly SourceFact[];
  readonly removed: Removed;
  /** Lines that it takes, its rules included. */
  readonly lines: number;
}

const LONGEST = 300;
/** The YAML between two rules at the top of a text, null where there is none: rules alone are no front matter. */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!/^\s*---[^\S\n]*\n/.test(text.slice(0, 200))) return null;
  const lines = text.split('\n', LONGEST);
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findIndex((line, i) => i > first && /^(?:---|\.\.\.)\s*$/.test(line));
  if (last < 0) return null;
  const body = lines.slice(first + 1, last).join('\n');
  const value = body.length > LONGEST * 100 ? null : readKeys(body);
  if (value === null) return null;
  const removed: Removed = { line: first + 1, kind: 'front matter', text: lines.slice(first, last + 1).join('\n') };
  return { facts: factsOf(value, 'front matter'), removed, lines: last + 1 };
}

/** YAML, or, where it is broken (a title with a colon and no quotation marks), its plain lines 'key: value'. */
function readKeys(body: string): Keys | null {
  const { value, errors } = parseYaml(body);
  if (errors.length === 0) return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Keys) : null;
  const pairs = body.split('\n').flatMap((line) => {
    const pair = /^([\p{L}_][\p{L}\p{N}_-]{0,30})\s*:\s*(.*)$/u.exec(line);
    return pair ? [[pair[1] ?? '', (pair[2] ?? '').trim()] as const] : [];
  });
  return pairs.length * 2 >= body.split('\n').length ? Object.fromEntries(pairs) : null;
}
