import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Database } from '../../src/corpus/database.js';
import { isoDate, PartRows } from '../../src/corpus/map/part-rows.js';
import { writePart } from '../../src/corpus/map/write-part.js';
import { documentKey, keyContext } from '../../src/corpus/plan/document-key.js';
import type { Marker, Part, PlanHeader, PlannedDocument, SetAside } from '../../src/corpus/shapes.js';
import { CorpusStore } from '../../src/corpus/store.js';
import { toSetAside } from '../../src/corpus/to-set-aside.js';
import { corpusErrors } from '../../src/errors/corpus-errors.js';
import { YuanzhuoError } from '../../src/errors/error.js';
import { type Container, type Member, readMembers } from '../../src/files/corpus-documents.js';
import { readMember } from '../../src/files/read-source.js';
import type { Settings } from '../../src/settings.js';
import { indexWords } from '../../src/statistics/index/index-words.js';
import { codeThemes } from '../../src/themes/codebook/code-themes.js';
import { parseTranscript } from '../../src/transcript/parse-transcript.js';
import { segment } from '../2-segment.js';
import { extractBounded } from '../extraction/bounded-extraction.js';
import type { RunningSegmenter } from '../segmenter/segmenter.js';
import { segmenterHere } from '../segmenter/segmenter-here.js';

/** Maps parts of one plan, one after another: stages 1 and 2 of each document, and the rows written. It owns a database. */
export class Mapper {
  readonly #store: CorpusStore;
  #database: Promise<Database> | null = null;

  constructor(
    readonly header: PlanHeader,
    readonly folder: string,
  ) {
    this.#store = new CorpusStore(folder);
  }

  /** Reads a part and writes it. */
  async map(part: Part, poison: readonly string[] = []): Promise<void> {
    await (await this.read(part, poison))();
  }

  /**
   * Reads the documents of a part, and gives what writes it: does nothing where it is there already. What was read before is written
   * before, beside the reading. A document that cannot be used is set aside in the part's marker; so is, unread, one that is known to
   * end processes (`poison`, by id).
   */
  async read(part: Part, poison: readonly string[] = []): Promise<() => Promise<void>> {
    if (this.#store.marker(part.part, { thorough: false })) return async () => undefined;
    const rows = new PartRows();
    const setAside: SetAside[] = [];
    for (const [container, documents] of byContainer(part.documents)) {
      const missing = new Map(documents.map((document) => [document.member, document]));
      try {
        for await (const member of readMembers(container)) {
          const document = missing.get(member.member);
          if (!document) continue;
          missing.delete(member.member);
          const isPoison = poison.includes(document.id);
          const problem = isPoison ? toSetAside(document, corpusErrors.killed(document.id)) : await this.#add(rows, document, member);
          if (problem) setAside.push(problem);
          if (missing.size === 0) break;
        }
      } catch (error) {
        if (!(error instanceof YuanzhuoError)) throw error;
      }
      for (const document of missing.values())
        setAside.push(toSetAside(document, corpusErrors.changed(document.id, basename(document.container))));
      // Now the part before can be written on.
      await setImmediate();
    }
    return () => this.#write({ part: part.part, documents: part.documents.map(({ id, key }) => ({ id, key })), setAside }, rows);
  }

  async #write(marker: Omit<Marker, 'files'>, rows: PartRows): Promise<void> {
    this.#database ??= Database.open({ memory: '256MB', spill: this.#store.spill, threads: 1 });
    const database = await this.#database;
    await this.#store.commit(marker, (path) => writePart(rows, database, path));
  }

  async close(): Promise<void> {
    await (await this.#database)?.close();
  }

  async #add(rows: PartRows, document: PlannedDocument, member: Member): Promise<SetAside | null> {
    const settings = this.header.settings[document.settings] as Settings;
    // Not found, it is no fault of the document.
    const segmenter = await this.#segmenter(settings.engine);
    try {
      if (documentKey({ ...member, id: document.id }, keyContext(this.header, settings)) !== document.key) {
        throw corpusErrors.changed(document.id, basename(document.container));
      }
      const source = await readMember(member, settings, extractBounded);
      const transcript = parseTranscript(source, settings);
      const words = await segment(transcript, settings, segmenter, false);
      const dated = { ...transcript, date: transcript.date || dateIn(transcript.title) || dateIn(document.id) };
      const coded = Object.keys(settings.themes).length > 0 ? codeThemes(indexWords(transcript, words, settings)) : [];
      rows.add(
        document,
        dated,
        words,
        coded.flatMap(({ theme, sentences }) => sentences.map((sentence) => ({ sentence, theme }))),
      );
      return null;
    } catch (error) {
      return toSetAside(document, error instanceof YuanzhuoError ? error : corpusErrors.fault(document.id, error));
    }
  }

  async #segmenter(wanted: Settings['engine']): Promise<RunningSegmenter> {
    const segmenter = segmenterHere(wanted);
    const { info: here } = await segmenter.ready();
    const planned = this.header.engine;
    if (wanted === 'auto' && (here.name !== planned.name || here.dictionary !== planned.dictionary)) {
      throw corpusErrors.otherEngine(`${planned.name} ${planned.version}`, `${here.name} ${here.version}`);
    }
    return segmenter;
  }
}

function byContainer(documents: readonly PlannedDocument[]): ReadonlyMap<Container, readonly PlannedDocument[]> {
  const groups = new Map<string, { container: Container; documents: PlannedDocument[] }>();
  for (const document of documents) {
    const { container: path } = document;
    const group = groups.get(path) ?? { container: { path, name: basename(path) }, documents: [] };
    groups.set(path, group);
    group.documents.push(document);
  }
  return new Map([...groups.values()].map((group) => [group.container, group.documents]));
}

/** A date in a title or a name: 2026-03-05-论坛.txt, 20260305.txt, 2026年3月座谈. */
function dateIn(text: string): string {
  const found = /(?<!\d)(?:19|20)\d{2}(?:[-_.年]\d{1,2}(?:[-_.月]\d{1,2})?|(?:0[1-9]|1[0-2])[0-3]\d(?!\d))/.exec(text);
  return found ? isoDate(found[0].replaceAll('_', '-')) : '';
}
