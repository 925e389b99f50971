import { type EngineInfo, TERM_LISTS, type Transcript, type Words } from '../src/data.js';
import { dependencyFile, readPackageText } from '../src/files/package-file.js';
import { readBytes, sha256 } from '../src/files/read-bytes.js';
import { utf8ToText } from '../src/files/utf8.js';
import type { Settings } from '../src/settings.js';
import { BaseDictionary } from '../src/words/dictionary/base-dictionary.js';
import { readCompounds } from '../src/words/dictionary/compounds.js';
import { ENGLISH_STOP_WORDS } from '../src/words/dictionary/english-stem.js';
import { Lexicon } from '../src/words/dictionary/lexicon.js';
import { parseList, type WordLists } from '../src/words/dictionary/word-lists.js';
import type { CuttingRules } from '../src/words/engines/cut-by-rules.js';
import { HiddenMarkov } from '../src/words/engines/hidden-markov.js';
import { segmentTranscript } from '../src/words/segment-transcript.js';
import { Tokenizer } from '../src/words/tokens/tokenizer.js';
import { type RunningEngine, startEngine } from './engine.js';

const LISTS = 'src/words/lists';

/** Takes a transcript; gives every word with its place, tag, term, and whether it counts. `listed` as for `segmentTranscript`. */
export async function segment(
  transcript: Transcript,
  settings: Settings,
  engine: RunningEngine = startEngine(settings.engine),
  listed = true,
): Promise<Words> {
  const { lexicon } = shippedLexicon();
  const { info, warnings } = await engine.ready;
  const tokenizer =
    tokenizers.get(engine) ?? new Tokenizer(engine, lexicon, info.name === 'nodejieba' ? nodejiebaRules : undefined, engine.worth);
  tokenizers.set(engine, tokenizer);
  const words = await segmentTranscript(transcript, { engine: await segmenterInfo(engine), tokenizer, settings, listed });
  return { ...words, warnings: [...warnings, ...words.warnings] };
}

/** Which segmenter runs, with the hash of its dictionary and of the shipped lists: what the words of a text depend on. */
export async function segmenterInfo(engine: RunningEngine): Promise<EngineInfo> {
  const { info } = await engine.ready;
  return { ...info, dictionary: sha256(info.dictionary, shippedLexicon().hash) };
}

/** Each engine's tokenizer caches the words that it has seen. */
const tokenizers = new WeakMap<RunningEngine, Tokenizer>();

/** Loads what most texts will need, where there is time before the first of them comes. */
export function preload(): void {
  shippedLexicon();
  try {
    nodejiebaRules();
  } catch {
    // It is told when a text needs them.
  }
}

interface Shipped {
  readonly lexicon: Lexicon;
  /** Of all lists. */
  readonly hash: string;
}

let shipped: Shipped | undefined;

/** The lists are read once a process. */
function shippedLexicon(): Shipped {
  shipped ??= readLists();
  return shipped;
}

let nodejieba: CuttingRules | undefined;

/** What the engine of that name cuts by, read once a process. */
function nodejiebaRules(): CuttingRules {
  const text = (name: string) => utf8ToText(readBytes(dependencyFile(`nodejieba/submodules/cppjieba/dict/${name}.utf8`)));
  nodejieba ??= {
    dictionary: new BaseDictionary(text('jieba.dict'), text('user.dict')),
    model: new HiddenMarkov(text('hmm_model')),
  };
  return nodejieba;
}

function readLists(): Shipped {
  const texts: string[] = [];
  const list = (file: string): readonly string[] => {
    const text = readPackageText(`${LISTS}/${file}`);
    texts.push(text);
    return parseList(text);
  };
  const stopWords = readBytes(dependencyFile('stopwords-iso/stopwords-iso.json'));
  const { zh } = JSON.parse(utf8ToText(stopWords)) as Record<'zh', readonly string[]>;
  const lists: WordLists = {
    dictionaries: new Map(TERM_LISTS.map((field) => [field, list(`terms-${field}.txt`)])),
    stop: new Set([...zh, ...ENGLISH_STOP_WORDS]),
    fillers: new Set(list('fillers.txt')),
    address: new Set(list('address.txt')),
    compounds: readCompounds(list('compound-parts.txt')),
  };
  return { lexicon: new Lexicon(lists), hash: sha256(stopWords, ...texts) };
}
