import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { DiscussionSummary, RunState } from '../../src/app/api.js';
import { YuanzhuoError } from '../../src/errors/error.js';
import { settingsBeside } from '../../src/files/list-inputs.js';
import { readBytes, sha256 } from '../../src/files/read-bytes.js';
import { parseSettings } from '../../src/files/settings/read-settings.js';
import type { ListedFile } from '../../src/files/transcript-folder.js';
import { defaultSettings, type Settings } from '../../src/settings.js';
import { readRun } from '../read-run.js';
import type { RunFile } from '../run-json.js';

/**
 * What the list says of each transcript, without reading one anew: from the record of its last run, compared by content with the files as
 * they are. What was looked at is kept for as long as size and time of a file are the same.
 */
export class DiscussionStates {
  readonly #hashes = new Kept((path) => sha256(readBytes(path)));
  readonly #settings = new Kept((path) => settingsAt(path));
  readonly #runs = new Kept((path) => runAt(path));

  constructor(readonly output: string) {}

  summaryOf({ name, path, bytes }: ListedFile): DiscussionSummary {
    const folder = join(this.output, name.slice(0, name.length - extname(name).length));
    const run = this.#runs.at(join(folder, 'run.json')) ?? null;
    const ran = run?.file === name ? run : null;
    // Reading hundreds of settings takes a second; what was never run is looked at when its row is shown.
    if (ran === null) return { name, bytes, state: 'new', title: null, date: null, people: null, doubts: null };
    const file = settingsBeside(path);
    const settings = file === null ? DEFAULTS : (this.#settings.at(file) ?? null);
    const state: RunState = settings?.json === ran.settings && this.#hashes.at(path) === ran.sha256 ? 'current' : 'changed';
    return {
      ...{ name, bytes, state, people: ran.people, doubts: ran.doubts },
      title: settings?.title || ran.title,
      date: settings?.date || ran.date,
    };
  }
}

/** Something made of a file, and made anew where size or time of the file are others. */
class Kept<Value> {
  readonly #kept = new Map<string, { readonly stamp: string; readonly value: Value }>();

  constructor(readonly make: (path: string) => Value) {}

  /** Undefined where there is no file. */
  at(path: string): Value | undefined {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return undefined;
    const stamp = `${stat.size} ${stat.mtimeMs}`;
    const known = this.#kept.get(path);
    if (known?.stamp === stamp) return known.value;
    const value = this.make(path);
    this.#kept.set(path, { stamp, value });
    return value;
  }
}

interface KnownSettings {
  readonly json: string;
  readonly title: string;
  readonly date: string;
}

/** The language of a report says nothing of what was counted. */
const known = ({ language: _, ...settings }: Settings): KnownSettings => ({
  json: JSON.stringify(settings),
  title: settings.title,
  date: settings.date,
});

const DEFAULTS = known(defaultSettings);

/** Null for settings that cannot be used. */
function settingsAt(path: string): KnownSettings | null {
  try {
    return known(parseSettings(new TextDecoder().decode(readBytes(path)), path));
  } catch (cause) {
    if (cause instanceof YuanzhuoError) return null;
    throw cause;
  }
}

interface KnownRun {
  readonly file: string;
  readonly sha256: string;
  readonly settings: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly people: readonly string[] | null;
  readonly doubts: number;
}

/** Null for a record that is not ours. */
function runAt(path: string): KnownRun | null {
  try {
    const { input, settings, discussion, reading }: RunFile = readRun(join(path, '..'));
    const people = settings.people.map(({ name }) => name);
    return {
      ...{ file: input.file, sha256: input.sha256, settings: known(settings).json, doubts: reading.doubts.length },
      title: discussion.title ?? null,
      date: discussion.date ?? null,
      people: reading.forms.length > 0 ? [...new Set(reading.forms.flatMap(({ names }) => names))] : people.length > 0 ? people : null,
    };
  } catch (cause) {
    if (cause instanceof YuanzhuoError || cause instanceof TypeError) return null;
    throw cause;
  }
}
