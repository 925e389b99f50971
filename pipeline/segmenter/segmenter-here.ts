import { sha256 } from '../../src/files/read-bytes.js';
import type { Settings } from '../../src/settings.js';
import { segmentWith } from '../../src/words/engines/engine.js';
import { Tokenizer } from '../../src/words/tokens/tokenizer.js';
import { generalCountsOf } from './general-counts.js';
import { loadEngine } from './load-engine.js';
import { forgetRules, nodejiebaRules } from './nodejieba-rules.js';
import { once } from './once.js';
import type { ReadySegmenter, RunningSegmenter } from './segmenter.js';
import { shippedLists } from './shipped-lists.js';

/** The segmenter that the settings want. It loads with the first text, and is kept for the next. */
export function segmenterHere(wanted: Settings['engine']): RunningSegmenter {
  const segmenter = kept.get(wanted) ?? { ready: once(() => load(wanted)) };
  kept.set(wanted, segmenter);
  return segmenter;
}

/** At most one for each of the three that settings can name. */
const kept = new Map<Settings['engine'], RunningSegmenter>();

/** Gives back the memory of those that nobody is using; the next text loads its own. */
export function forgetSegmenters(): void {
  kept.clear();
  forgetRules();
}

/**
 * The one place where it is chosen what cuts a text. nodejieba is the default, and what the others are measured by. Its rules in TypeScript,
 * which read its dictionaries, give the same words (which is tested) and are loaded in a quarter of its time and memory: they take its place.
 */
async function load(wanted: Settings['engine']): Promise<ReadySegmenter> {
  const { engine, info, warnings } = await loadEngine(wanted);
  const { lexicon, hash } = shippedLists();
  const tokenizer = new Tokenizer(segmentWith(engine), lexicon, info.name === 'nodejieba' ? nodejiebaRules() : null);
  return { info: { ...info, dictionary: sha256(info.dictionary, hash) }, warnings, tokenizer, generalCounts: generalCountsOf(info.name) };
}

/** Loads what most texts will need, where there is time before the first of them comes. */
export function preload(): void {
  shippedLists();
  try {
    nodejiebaRules();
  } catch {
    // It is reported when a text needs them.
  }
}
