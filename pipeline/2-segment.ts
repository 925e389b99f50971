import type { Transcript, Words } from '../src/data.js';
import { dependencyFile, packageFile, readPackageText } from '../src/files/package-file.js';
import { readBytes, sha256 } from '../src/files/read-source.js';
import type { Settings } from '../src/settings.js';
import type { LoadedEngine } from '../src/words/load-engine.js';
import { loadEngine } from '../src/words/load-engine.js';
import { segmentTranscript } from '../src/words/segment-transcript.js';
import { parseList, type WordLists } from '../src/words/word-lists.js';

const LISTS = 'src/words/lists';
const FIELDS = ['ai', 'business', 'technology'] as const;

interface Prepared extends LoadedEngine {
  readonly lists: WordLists;
  readonly dictionary: string;
}

/** Engines are loaded once a process, when the first text is about to be cut. */
const prepared = new Map<Settings['engine'], Promise<Prepared>>();

/** Takes a transcript; gives every word with its place, tag, term, and whether it counts. */
export async function segment(transcript: Transcript, settings: Settings): Promise<Words> {
  const loading = prepared.get(settings.engine) ?? prepare(settings.engine);
  prepared.set(settings.engine, loading);
  const { engine, lists, dictionary, warnings } = await loading;
  const words = segmentTranscript(transcript, { engine, dictionary, lists, settings });
  return { ...words, warnings: [...warnings, ...words.warnings] };
}

async function prepare(wanted: Settings['engine']): Promise<Prepared> {
  const loaded = await loadEngine(wanted);
  const files = [...loaded.engine.dictionaryFiles, ...LIST_FILES.map((file) => packageFile(`${LISTS}/${file}`)), stopWordFile()];
  return { ...loaded, lists: readLists(), dictionary: sha256(...files.map(readBytes)) };
}

const LIST_FILES: readonly string[] = [...FIELDS.map((field) => `terms-${field}.txt`), 'fillers.txt', 'address.txt'];

const stopWordFile = (): string => dependencyFile('stopwords-iso/stopwords-iso.json');

function readLists(): WordLists {
  const list = (file: string): readonly string[] => parseList(readPackageText(`${LISTS}/${file}`));
  const { zh, en } = JSON.parse(new TextDecoder().decode(readBytes(stopWordFile()))) as Record<'zh' | 'en', readonly string[]>;
  return {
    dictionaries: new Map(FIELDS.map((field) => [field, list(`terms-${field}.txt`)])),
    stop: new Set([...zh, ...en]),
    fillers: new Set(list('fillers.txt')),
    address: new Set(list('address.txt')),
  };
}
