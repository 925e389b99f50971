import { giveBackExtraction } from './extraction/bounded-extraction.js';
import { giveBackSegmenters } from './segmenter/shared-segmenters.js';

/**
 * Gives back at once the memory of what calls keep ready for the next: the segmenter's process, and the thread that reads files. Without
 * it that happens ten seconds after the last call, or when the program ends. A call that is still at work keeps its own until it has ended.
 */
export async function closeHelpers(): Promise<void> {
  await Promise.all([giveBackSegmenters(), giveBackExtraction()]);
}
