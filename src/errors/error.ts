/**
 * One error class; the messages of the product stand in the files beside it, in both languages of the interface.
 * A message says what is wrong (with the value quoted), where, and how to mend it.
 */

import type { Language, Warning } from '../data.js';

export type Message = Readonly<Record<Language, string>>;

/** Unusable input or settings: the command ends with code 2 and prints `messages[language]`, never a stack trace. */
export class YuanzhuoError extends Error {
  override readonly name = 'YuanzhuoError';

  constructor(
    /** Stable, for programs: 'file.empty', 'settings.unknown-key' … */
    readonly code: string,
    readonly messages: Message,
    options?: ErrorOptions,
  ) {
    super(`${messages.en} (${code})`, options);
  }
}

export const error = (code: string, zh: string, en: string, cause?: unknown): YuanzhuoError =>
  new YuanzhuoError(code, { zh, en }, cause === undefined ? undefined : { cause });

export const warning = (code: string, line: number, zh: string, en: string): Warning => ({ code, line, message: { zh, en } });

/** `value` in quotation marks, cut to a readable length. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

/** A command that can be pasted as it is: it works in a clone and where the package is installed. What a shell would split is quoted. */
export const typed = (...args: readonly string[]): string => ['npx yuanzhuo', ...args.map(forShell)].join(' ');

const forShell = (argument: string): string =>
  /^[\p{L}\p{N}_./\\:=,@%+-]+$/u.test(argument) ? argument : `"${argument.replace(/["$`]/g, '\\$&')}"`;

/** The first of a long list, and that there are more. */
export const some = (items: readonly string[]): readonly string[] => (items.length > 10 ? [...items.slice(0, 10), '…'] : items);
