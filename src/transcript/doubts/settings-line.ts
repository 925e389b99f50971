import { patternOf } from '../labels/forms/describe-form.js';
import type { Form } from '../labels/forms/form.js';

const MOST_NAMES = 6;

/** The line of the settings that teaches the form; where no pattern can say it, that of its labels. */
export function formSetting(form: Form): string {
  const pattern = patternOf(form);
  if (pattern !== '') return labelsSetting([pattern]);
  const names = [...new Set([...form.labels.values()].map(({ reading }) => reading.value))].slice(0, MOST_NAMES);
  return labelsSetting(names.map((name) => patternOf(form, name)).filter((one) => one !== ''));
}

export const labelsSetting = (patterns: readonly string[]): string => `reading: { labels: [${patterns.map(yaml).join(', ')}] }`;
export const notLabelSetting = (label: string): string => `reading: { not_labels: [${yaml(label)}] }`;
export const skipSetting = (line: number): string => `reading: { skip: [${line}] }`;
export const aliasSetting = (name: string, alias: string): string => `people: [{ name: ${yaml(name)}, aliases: [${yaml(alias)}] }]`;

/** A text as YAML reads it back: 07, No and null would be something else there. */
const yaml = (text: string): string => (/^\p{Script=Han}[\p{L}\p{N}]*$/u.test(text) ? text : `'${text.replaceAll("'", "''")}'`);
