import type { Transcript, Turn } from '../data.js';

/** The text of a turn, its paragraphs joined by line feeds. */
export function textOfTurn({ text }: Pick<Transcript, 'text'>, { paragraphs }: Turn): string {
  return paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n');
}
