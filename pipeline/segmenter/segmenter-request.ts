import type { PackedWords } from '../../src/words/engines/packed-words.js';
import type { EngineFacts } from './load-engine.js';

/** What the segmenter's process is sent: a request for the engine it is, texts to cut, or words to tag. */
export type SegmenterRequest = 'facts' | { readonly cut: readonly string[] } | { readonly tagsOf: readonly string[] };
export type SegmenterResponse = EngineFacts | PackedWords | readonly string[];
