import { parse as parseYaml } from 'yaml';
import type { Doubt, Transcript } from '../../../src/data.js';
import type { RawSettings } from '../../../src/settings.js';
import { parse } from '../sources.js';

export const TALK = '郑海宁：修桥要先看水。\n陆小萍：水要先看天。\n'.repeat(5);
export const ONCE = '天要先看云，云要先看风。';

/** "kind line text" of each doubt. */
export const doubtsOf = (text: string): readonly string[] =>
  parse(text).doubts.map(({ kind, line, text: said }) => `${kind} ${line} ${said}`);
export const warned = (transcript: Transcript): readonly string[] => transcript.warnings.map(({ code, line }) => `${code} ${line}`);

/** The reading with the line of settings that the first doubt of the kind shows. */
export function decided(text: string, kind: Doubt['kind']): Transcript {
  const doubt = parse(text).doubts.find((one) => one.kind === kind);
  return parse(text, parseYaml(doubt?.setting ?? '') as RawSettings);
}
