import type { Tokenizer } from '../../src/words/tokens/tokenizer.js';
import type { GeneralCounts } from '../../src/words/variants/homophones.js';
import type { EngineFacts } from './load-engine.js';

/** What reads texts. */
export interface RunningSegmenter {
  /** Rejects with a YuanzhuoError where the wanted engine is not installed. */
  readonly ready: () => Promise<ReadySegmenter>;
}

/** The dictionary of `info` is that of the engine and the shipped lists together: what the words of a text depend on. */
export interface ReadySegmenter extends EngineFacts {
  readonly tokenizer: Tokenizer;
  readonly generalCounts: GeneralCounts;
}
