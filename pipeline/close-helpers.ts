import { giveBackExtraction } from './extraction/bounded-extraction.js';
import { forgetSegmenters } from './segmenter/segmenter-here.js';

/**
 * Gives back at once the memory of what calls keep ready for the next: segmenters, and the thread that reads files, which else ends ten
 * seconds after the last call, or with the program. A call that is still at work keeps its own until it has ended.
 */
export async function closeHelpers(): Promise<void> {
  forgetSegmenters();
  await giveBackExtraction();
}
