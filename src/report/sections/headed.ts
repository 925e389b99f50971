import { writeInteger } from '../../charts/write-number.js';
import { type Block, text } from '../document.js';
import type { Wording } from '../wording/wording.js';

export const heading = (content: string): Block => ({ kind: 'heading', content: [text(content)] });

/** Where there are more than are shown, that is said with the name of the table. */
export function moreNote(all: number, shown: number, file: string, { factual }: Wording): readonly Block[] {
  return all > shown ? [{ kind: 'note', content: [text(factual.more(writeInteger(all - shown), `tables/${file}.csv`))] }] : [];
}
