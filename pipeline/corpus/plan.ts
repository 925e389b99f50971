import { resolve } from 'node:path';
import { documentKey, keyContext, ROWS } from '../../src/corpus/plan/document-key.js';
import { packParts } from '../../src/corpus/plan/make-plan.js';
import type { Plan, PlannedDocument, SetAside } from '../../src/corpus/shapes.js';
import type { CorpusStore } from '../../src/corpus/store.js';
import { mayRecover, toSetAside } from '../../src/corpus/to-set-aside.js';
import type { EngineInfo, Language } from '../../src/data.js';
import { corpusErrors } from '../../src/errors/corpus-errors.js';
import { YuanzhuoError } from '../../src/errors/error.js';
import { type Container, listContainers, readMembers } from '../../src/files/corpus-documents.js';
import { settingsBeside } from '../../src/files/list-inputs.js';
import { sha256 } from '../../src/files/read-bytes.js';
import { readSettings } from '../../src/files/settings/read-settings.js';
import { defaultSettings, type Settings } from '../../src/settings.js';
import { readBrand } from '../formats/brand.js';
import { segmenterHere } from '../segmenter/segmenter-here.js';

interface Request {
  readonly paths: readonly string[];
  /** The settings file for all. */
  readonly settings: string | null;
  readonly lang: Language | null;
}

/**
 * Paths → what there is to do. Every document is read once for its hash; what the store already holds under the same hash is kept.
 *
 * @throws YuanzhuoError where nothing can be read, or the settings are wrong.
 */
export async function planCorpus({ paths, settings: settingsFile, lang }: Request, version: string, store: CorpusStore): Promise<Plan> {
  const base = corpusSettings(settingsFile ? readSettings(settingsFile) : defaultSettings, lang);
  // A logo that is none is told before hours of mapping.
  readBrand({ settings: base, settingsFile });
  const { info: engine } = await segmenterHere(base.engine).ready();
  const catalogue = new SettingsCatalogue(base, { version, engine, lang, isForAll: settingsFile !== null });
  const documents = new Map<string, PlannedDocument>();
  const setAside: SetAside[] = [];
  for (const container of listContainers(paths)) for (const one of await addDocuments(documents, container, catalogue)) setAside.push(one);
  const done = committed(store);
  const all = [...documents.values()];
  const header = {
    format: 1,
    rows: ROWS,
    version,
    engine,
    language: base.language,
    settings: catalogue.settings,
    settingsFile: settingsFile === null ? null : resolve(settingsFile),
    setAside,
  } as const;
  return {
    ...header,
    kept: all.filter(({ key }) => done.has(key)),
    parts: packParts(
      all.filter(({ key }) => !done.has(key)),
      sha256,
    ),
  };
}

/** Terms that one text alone makes would be counted in it and not in the others: they are not found here but over the whole corpus. */
function corpusSettings(settings: Settings, lang: Language | null): Settings {
  return { ...settings, found_terms: false, language: lang ?? settings.language };
}

interface ForAll {
  readonly version: string;
  readonly engine: EngineInfo;
  readonly lang: Language | null;
  /** Whether a settings file was named for all transcripts. */
  readonly isForAll: boolean;
}

interface Numbered {
  /** Place in the plan's list of settings. */
  readonly number: number;
  /** What the keys of documents depend on besides their bytes. */
  readonly context: string;
}

/** The settings of a plan: the first hold for all transcripts that have none beside them. */
class SettingsCatalogue {
  readonly settings: Settings[] = [];
  readonly #base: Numbered;

  constructor(
    readonly base: Settings,
    readonly forAll: ForAll,
  ) {
    this.#base = this.#add(base);
  }

  settingsOf(path: string): Numbered {
    const beside = settingsBeside(path);
    return beside === null ? this.#base : this.#add(this.#join(readSettings(beside)));
  }

  /** What the file beside a transcript says of this discussion is added to what holds for all. */
  #join(own: Settings): Settings {
    const { base, forAll } = this;
    if (!forAll.isForAll) return corpusSettings(own, forAll.lang);
    const { title, date, encoding, columns } = own;
    const people = [...own.people, ...base.people];
    const attributes = { ...base.attributes, ...own.attributes };
    return { ...base, title, date, encoding, columns, people, attributes, reading: joinReading(own.reading, base.reading) };
  }

  #add(settings: Settings): Numbered {
    const number = this.settings.push(settings) - 1;
    return { number, context: keyContext(this.forAll, settings) };
  }
}

/** How this file is written goes before how all of them are. */
function joinReading(own: Settings['reading'], base: Settings['reading']): Settings['reading'] {
  return {
    labels: [...own.labels, ...base.labels],
    headings: [...own.headings, ...base.headings],
    not_labels: [...own.not_labels, ...base.not_labels],
    skip: [...own.skip, ...base.skip],
  };
}

/** Adds the documents of a file or archive; gives those that cannot be used. */
async function addDocuments(
  documents: Map<string, PlannedDocument>,
  container: Container,
  catalogue: SettingsCatalogue,
): Promise<readonly SetAside[]> {
  const setAside: SetAside[] = [];
  try {
    const { number, context } = catalogue.settingsOf(container.path);
    for await (const member of readMembers(container)) {
      const { id, bytes } = member;
      const key = documentKey(member, context);
      if (documents.has(id)) setAside.push(unread(id, corpusErrors.sameId(id, container.name)));
      else documents.set(id, { id, key, container: container.path, member: member.member, bytes: bytes.length, settings: number });
    }
  } catch (error) {
    if (!(error instanceof YuanzhuoError)) throw error;
    setAside.push(unread(container.name, error));
  }
  return setAside;
}

const unread = (id: string, error: YuanzhuoError): SetAside => toSetAside({ id, key: '' } as PlannedDocument, error);

/** Keys of all documents that the store holds; one that was set aside for what it is stays so until it changes. */
function committed(store: CorpusStore): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const part of store.marked()) {
    const marker = store.marker(part, { thorough: true });
    if (!marker) continue;
    const again = new Set(marker.setAside.filter(mayRecover).map(({ key }) => key));
    for (const { key } of marker.documents) if (!again.has(key)) keys.add(key);
  }
  return keys;
}
