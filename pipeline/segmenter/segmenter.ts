import { sha256 } from '../../src/files/read-bytes.js';
import type { Segmenter as Cutter } from '../../src/words/engines/engine.js';
import { Tokenizer } from '../../src/words/tokens/tokenizer.js';
import type { GeneralCounts } from '../../src/words/variants/homophones.js';
import { generalCountsOf } from './general-counts.js';
import type { EngineFacts } from './load-engine.js';
import { nodejiebaRules } from './nodejieba-rules.js';
import { shippedLists } from './shipped-lists.js';

/** What reads texts, in this process or another. */
export interface RunningSegmenter {
  /** Rejects with a YuanzhuoError where the wanted engine is not installed. */
  readonly ready: () => Promise<ReadySegmenter>;
}

/** The dictionary of `info` is that of the engine and the shipped lists together: what the words of a text depend on. */
export interface ReadySegmenter extends EngineFacts {
  readonly tokenizer: Tokenizer;
  readonly generalCounts: GeneralCounts;
}

interface Parts {
  readonly cutter: Cutter;
  readonly facts: Promise<EngineFacts>;
  /** Whether the engine loads anyway, beside this thread. */
  readonly loadsBeside: boolean;
}

/** So many characters nodejieba has cut before its rules have loaded and overtaken it. */
const RULES_PAY_FROM = 200_000;

/**
 * The one place where it is chosen what cuts a text. It is the engine that the settings want. nodejieba is the default, and what the
 * others are measured by; its rules in TypeScript give the same words (which is tested) in less time and memory, but must be loaded in
 * this thread. They take its place where much is read, and from the first text on where nodejieba would have to be loaded here too.
 */
export async function readWith({ cutter, facts, loadsBeside }: Parts): Promise<ReadySegmenter> {
  // Before anything is waited for: the engine loads meanwhile.
  const { lexicon, hash } = shippedLists();
  if (loadsBeside) lexicon.lists.english.load();
  const { info, warnings } = await facts;
  const rules = info.name === 'nodejieba' ? nodejiebaRules : undefined;
  const tokenizer = new Tokenizer(cutter, lexicon, rules, loadsBeside ? RULES_PAY_FROM : 0);
  return { info: { ...info, dictionary: sha256(info.dictionary, hash) }, warnings, tokenizer, generalCounts: generalCountsOf(info.name) };
}
