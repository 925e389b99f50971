import { documentKey, keyContext } from '../../src/corpus/plan/document-key.js';
import { packParts } from '../../src/corpus/plan/make-plan.js';
import type { Plan, PlannedDocument, SetAside } from '../../src/corpus/shapes.js';
import type { CorpusStore } from '../../src/corpus/store.js';
import { toSetAside } from '../../src/corpus/to-set-aside.js';
import { corpusErrors, YuanzhuoError } from '../../src/errors.js';
import { listContainers, readMembers } from '../../src/files/corpus-documents.js';
import { settingsBeside } from '../../src/files/list-inputs.js';
import { sha256 } from '../../src/files/read-bytes.js';
import { readSettings } from '../../src/files/read-settings.js';
import { defaultSettings, type Settings } from '../../src/settings.js';
import { segmenterHere } from '../segmenter/segmenter-here.js';
import type { Options } from '../terminal/options.js';

/**
 * Paths → what there is to do. Every document is read once for its hash; what the store already holds under the same hash is kept.
 *
 * @throws YuanzhuoError where nothing can be read, or the settings are wrong.
 */
export async function planCorpus(
  { paths, settings: settingsFile, lang }: Pick<Options, 'paths' | 'settings' | 'lang'>,
  version: string,
  store: CorpusStore,
): Promise<Plan> {
  const base = corpusSettings(settingsFile ? readSettings(settingsFile) : defaultSettings, lang);
  const { info: engine } = await segmenterHere(base.engine).ready();
  const setAside: SetAside[] = [];
  const settings: Settings[] = [base];
  const contexts = [keyContext({ version, engine }, base)];
  const documents = new Map<string, PlannedDocument>();
  for (const container of listContainers(paths)) {
    const failed = (id: string, error: unknown): void => {
      if (!(error instanceof YuanzhuoError)) throw error;
      setAside.push(toSetAside({ id, key: '' } as PlannedDocument, error));
    };
    try {
      const number = addSettings(container.path);
      for await (const member of readMembers(container)) {
        const key = documentKey(member, contexts[number] ?? '');
        const { id, bytes } = member;
        if (documents.has(id)) failed(id, corpusErrors.sameId(id, container.name));
        else documents.set(id, { id, key, container: container.path, member: member.member, bytes: bytes.length, settings: number });
      }
    } catch (error) {
      failed(container.name, error);
    }
  }
  const done = committed(store);
  const all = [...documents.values()];
  const header = { format: 1, version, engine, language: base.language, settings, setAside } as const;
  return {
    ...header,
    kept: all.filter(({ key }) => done.has(key)),
    parts: packParts(
      all.filter(({ key }) => !done.has(key)),
      sha256,
    ),
  };

  /** What the file beside a transcript says of this discussion is added to what holds for all. */
  function addSettings(path: string): number {
    const beside = settingsBeside(path);
    if (beside === null) return 0;
    const own = readSettings(beside);
    const joined = settingsFile
      ? {
          ...base,
          ...{ title: own.title, date: own.date, encoding: own.encoding, columns: own.columns },
          people: [...own.people, ...base.people],
          reading: joinReading(own.reading, base.reading),
        }
      : corpusSettings(own, lang);
    contexts.push(keyContext({ version, engine }, joined));
    return settings.push(joined) - 1;
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

/** Terms that one text alone makes would be counted in it and not in the others: they are not found here but over the whole corpus. */
function corpusSettings(settings: Settings, lang: Options['lang']): Settings {
  return { ...settings, found_terms: false, language: lang ?? settings.language };
}

/** Keys of all documents that the store holds; one that was set aside stays so until it changes. */
function committed(store: CorpusStore): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const part of store.marked()) {
    const marker = store.marker(part, { thorough: true });
    if (!marker) continue;
    for (const { key } of marker.documents) keys.add(key);
  }
  return keys;
}
