import { basename, dirname, extname, join } from 'node:path';
import type { CountsView, DiscussionSummary, FindingsView, Preview, ReadingView } from '../../src/app/api.js';
import type { Language } from '../../src/data.js';
import { appErrors } from '../../src/errors/app-errors.js';
import type { FolderContent } from '../../src/files/folder-record.js';
import { settingsBeside } from '../../src/files/list-inputs.js';
import { readBytes, sha256 } from '../../src/files/read-bytes.js';
import { parseSettings } from '../../src/files/settings/read-settings.js';
import type { StateFolder } from '../../src/files/state-folder.js';
import type { TranscriptFolder } from '../../src/files/transcript-folder.js';
import { writeFolder } from '../../src/files/write-folder.js';
import { mainFindings } from '../../src/report/findings/main-findings.js';
import { readLogo } from '../../src/report/slides/read-logo.js';
import { defaultSettings, type Settings } from '../../src/settings.js';
import { codebookEntries } from '../../src/themes/codebook/codebook-entries.js';
import { DEFAULT_FORMATS, FORMAT_NAMES, type FormatName, formatsIn } from '../formats/formats.js';
import { compareCounts } from './compare-counts.js';
import { DiscussionStates } from './discussion-states.js';
import { type SettingsEdit, withEdit } from './edits.js';
import type { Engine, Request } from './engine.js';
import { History } from './history.js';
import { viewReading } from './view-reading.js';

/** An edit is about another state of the files than they have now. */
export class Outdated extends Error {
  constructor(readonly current: ReadingView) {
    super('outdated');
  }
}

interface State {
  readonly version: string;
  /** Text of the settings file, '' where there is none. */
  readonly text: string;
  readonly request: Request;
}

/** All that the page can ask of the transcripts of a folder, and do to their settings. */
export class Discussions {
  readonly #histories = new Map<string, History>();
  readonly #states: DiscussionStates;
  readonly #opened = new Set<string>();

  constructor(
    readonly folder: TranscriptFolder,
    readonly output: string,
    readonly engine: Engine,
    /** Where it is kept what can be undone. */
    readonly state: StateFolder,
  ) {
    this.#states = new DiscussionStates(output);
  }

  list(): readonly DiscussionSummary[] {
    return this.folder.list().map((file) => this.#states.summaryOf(file));
  }

  /** What the list cannot say of a transcript that was never run. */
  async summary(name: string): Promise<DiscussionSummary> {
    const listed = this.#states.summaryOf(this.folder.find(name));
    const reading = await this.engine.read(this.#stateOf(name).request);
    const { title, date, people, turns, doubts } = reading.transcript;
    const speaking = new Set(turns.map(({ speaker }) => speaker));
    const names = people.map((person) => person.name).filter((person) => speaking.has(person));
    return { ...listed, title, date, people: names, doubts: doubts.length };
  }

  /** The reading of a discussion that somebody begins to look at. */
  async open(name: string): Promise<ReadingView> {
    const view = await this.reading(name);
    if (!this.#opened.has(name)) this.engine.prepare(this.#stateOf(name).request);
    this.#opened.add(name);
    return view;
  }

  async reading(name: string): Promise<ReadingView> {
    const { version, text, request } = this.#stateOf(name);
    const history = this.#historyOf(name);
    const reading = await this.engine.read(request);
    const view = viewReading(reading, request.settings);
    return { name, version, ...view, undo: history.undoes(text), redo: history.redoes(text), formats: FORMAT_NAMES, settings: text };
  }

  async counts(name: string): Promise<CountsView> {
    const { version, request } = this.#stateOf(name);
    const { spellingVariants, uncodedSentences, ...tables } = await this.engine.first(request);
    const { settings } = request;
    return {
      version,
      ...tables,
      ...{ variants: spellingVariants, uncoded: uncodedSentences },
      codebook: [...codebookEntries(settings)].map(([theme, entries]) => ({ theme, entries })),
      ...{ stop: settings.stop, words: settings.words.map(({ term }) => term), notWords: settings.not_words, synonyms: settings.synonyms },
    };
  }

  async findings(name: string): Promise<FindingsView> {
    const { version, request } = this.#stateOf(name);
    const { tables } = await this.engine.count(request);
    if (tables === null) throw new Error('stage relate gives tables');
    return { version, findings: mainFindings(tables, request.settings.language).map(({ grade, text }) => ({ tier: grade, text })) };
  }

  /** Keeps an edit that was made on `version`. @throws Outdated where the files are others by now, YuanzhuoError for one that makes no sense. */
  async edit(name: string, version: string, edit: SettingsEdit): Promise<ReadingView> {
    const { text } = await this.#expect(name, version);
    if (edit.do === 'brand' && edit.logo) this.folder.assertPicture(edit.logo);
    const edited = withEdit(text, edit);
    this.#parse(name, edited);
    if (edited !== text) {
      this.folder.writeSettings(name, edited);
      this.#historyOf(name).record(text, edited, edit.do);
    }
    return this.reading(name);
  }

  /** What an edit would do to the counts. */
  async preview(name: string, version: string, edit: SettingsEdit): Promise<Preview> {
    const { text, request } = await this.#expect(name, version);
    const settings = this.#parse(name, withEdit(text, edit));
    const before = await this.engine.first(request);
    return compareCounts(before, await this.engine.first({ ...request, settings }));
  }

  async undo(name: string, version: string, direction: 'undo' | 'redo'): Promise<ReadingView> {
    const { text } = await this.#expect(name, version);
    const result = this.#historyOf(name)[direction](text);
    if (result === null) throw appErrors.nothingToUndo();
    this.folder.writeSettings(name, result);
    return this.reading(name);
  }

  rename(name: string, to: string): void {
    const history = this.#historyOf(name);
    this.folder.rename(name, to);
    const { path } = this.folder.find(to);
    this.#histories.set(path, history.moveTo(path));
  }

  /** The report as a page. `language`: where it is to be another than that of the settings. */
  report(name: string, language?: Language): Promise<string> {
    const { request } = this.#stateOf(name);
    return this.engine.report(language ? { ...request, settings: { ...request.settings, language } } : request);
  }

  /** What colours and logo look like. */
  card(name: string): Promise<string> {
    return this.engine.card(this.#stateOf(name).request);
  }

  /** Keeps a picture beside the transcripts. Gives the name that the settings call it by. @throws YuanzhuoError for one that is no PNG or JPEG. */
  addLogo(bytes: Uint8Array): string {
    const logo = readLogo(bytes);
    if (logo === null) throw appErrors.noPicture();
    return this.folder.addPicture(`logo-${sha256(bytes).slice(0, 8)}.${logo.type === 'png' ? 'png' : 'jpg'}`, bytes);
  }

  /** Files of the report as the command writes them. */
  files(name: string, formats: readonly FormatName[]): Promise<FolderContent> {
    return this.engine.publish(this.#stateOf(name).request, formats);
  }

  /** Writes the output folder that the command would write. Gives its path. */
  async write(name: string): Promise<string> {
    const folder = join(this.output, name.slice(0, name.length - extname(name).length));
    const formats = [...new Set([...DEFAULT_FORMATS, ...formatsIn(folder)])];
    writeFolder(folder, await this.files(name, formats));
    return folder;
  }

  async #expect(name: string, version: string): Promise<State> {
    const state = this.#stateOf(name);
    if (state.version !== version) throw new Outdated(await this.reading(name));
    return state;
  }

  /** What is wrong is told of the file by its name, while the tables that it names lie beside it. */
  #parse(name: string, text: string): Settings {
    const path = this.folder.settingsPath(name);
    return parseSettings(text, basename(path), dirname(path));
  }

  #stateOf(name: string): State {
    const { path } = this.folder.find(name);
    const text = this.folder.settingsText(name);
    const settingsFile = settingsBeside(path);
    const settings: Settings = text === '' ? defaultSettings : parseSettings(text, settingsFile ?? '');
    return { version: sha256(readBytes(path), '\0', text).slice(0, 16), text, request: { path, settingsFile, settings } };
  }

  #historyOf(name: string): History {
    const { path } = this.folder.find(name);
    const history = this.#histories.get(path) ?? new History(this.state, path);
    this.#histories.set(path, history);
    return history;
  }
}
