import type { SetAside } from '../../src/corpus/shapes.js';
import type { Language } from '../../src/data.js';
import type { Message } from '../../src/errors/error.js';
import type { Terminal } from '../terminal/terminal.js';

export interface MessageOptions {
  readonly quiet: boolean;
  readonly lang: Language | null;
}

/** Notifies the user of what is done, unless that is not wanted. */
export function notifyUnlessQuiet(message: Message, { quiet, lang }: MessageOptions, terminal: Pick<Terminal, 'notify'>): void {
  if (!quiet) terminal.notify(message[lang ?? 'zh']);
}

/** Of documents that were set aside, so many are named. */
const MOST_NAMED = 20;

export function notifyOfSetAside(
  list: readonly Pick<SetAside, 'id' | 'message'>[],
  { lang }: Pick<MessageOptions, 'lang'>,
  terminal: Pick<Terminal, 'notify'>,
): void {
  const all = list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, message } of all.slice(0, MOST_NAMED)) terminal.notify(`${id}  ${message[lang ?? 'zh']}`);
  const more = all.length - MOST_NAMED;
  const rest = { zh: `……另有 ${more} 份，见 set-aside.csv`, en: `… and ${more} more: set-aside.csv` };
  if (more > 0) terminal.notify(rest[lang ?? 'zh']);
}
