import { composeDeck } from './compose-deck.js';
import type { DeckParts } from './slide-parts.js';
import { deckToPptx } from './write-pptx.js';

/** Rows and charts → slides.pptx. */
export function reportToPptx(parts: DeckParts): Promise<Uint8Array> {
  return deckToPptx(composeDeck(parts), parts);
}
