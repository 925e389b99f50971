import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { appErrors } from '../errors/app-errors.js';
import { errors } from '../errors/errors.js';
import { removePath, writeWhole } from './disk.js';
import { EXTENSIONS } from './formats/extensions.js';
import { settingsPathFor } from './list-inputs.js';
import { makeFolders } from './make-folders.js';
import { isMissing } from './read-bytes.js';

/** A transcript as the folder lists it. */
export interface ListedFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since the epoch. */
  readonly changed: number;
}

/** Where what is removed goes. */
const TRASH = 'trash';

/**
 * The transcripts of one folder by their names, with the settings beside them. No name leads out of it: one with a separator is refused, and
 * a link is none of its files.
 */
export class TranscriptFolder {
  readonly path: string;

  /** Makes the folder where there is none. @throws YuanzhuoError where that cannot be. */
  constructor(path: string) {
    try {
      makeFolders(path);
      if (!statSync(path).isDirectory()) throw errors.notAFolder(path);
      this.path = realpathSync(path);
    } catch (cause) {
      throw cause instanceof Error && cause.name === 'YuanzhuoError' ? cause : errors.notAFolder(path, cause);
    }
  }

  /** In order of name. */
  list(): readonly ListedFile[] {
    return readdirSync(this.path)
      .filter(isTranscript)
      .sort()
      .flatMap((name) => this.#look(name) ?? []);
  }

  /** @throws YuanzhuoError for a name that is none of its files. */
  find(name: string): ListedFile {
    const file = isTranscript(name) ? this.#look(name) : null;
    if (file === null) throw appErrors.noSuchFile(name);
    return file;
  }

  /** Keeps a new transcript, under another name where there is one of this name. Gives the name. @throws YuanzhuoError for a name or content that cannot be used. */
  add(wanted: string, bytes: Uint8Array): string {
    assertName(wanted);
    if (bytes.length === 0) throw appErrors.emptyFile();
    const extension = extname(wanted);
    const stem = wanted.slice(0, wanted.length - extension.length);
    // One that has the stem of another would share its settings.
    const taken = new Set(readdirSync(this.path).map(stemOf));
    const free = firstFree(stem, (name) => taken.has(name.toLowerCase()));
    try {
      writeFileSync(join(this.path, free + extension), bytes, { flag: 'wx' });
    } catch (cause) {
      throw errors.outputNotWritable(join(this.path, free + extension), cause);
    }
    return free + extension;
  }

  /** Keeps a picture beside the transcripts, once. Gives its name. @throws YuanzhuoError where it cannot be written. */
  addPicture(name: string, bytes: Uint8Array): string {
    const path = join(this.path, name);
    try {
      if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) writeFileSync(path, bytes, { flag: 'wx' });
    } catch (cause) {
      throw errors.outputNotWritable(path, cause);
    }
    return name;
  }

  /** @throws YuanzhuoError where the folder has no such picture. */
  assertPicture(name: string): void {
    if (lstatSync(join(this.path, name), { throwIfNoEntry: false })?.isFile() !== true) throw appErrors.noSuchFile(name);
  }

  /** With its settings. @throws YuanzhuoError where the name cannot be used or is taken. */
  rename(name: string, to: string): void {
    const { path } = this.find(name);
    assertName(to);
    const target = join(this.path, to);
    if (extname(to).toLowerCase() !== extname(name).toLowerCase()) throw appErrors.badName(to);
    const others = readdirSync(this.path).filter((other) => stemOf(other) !== stemOf(name));
    if (others.some((other) => stemOf(other) === stemOf(to)) || existsSync(target)) throw appErrors.nameTaken(to);
    const settings = settingsPathFor(path);
    renameSync(path, target);
    if (existsSync(settings)) renameSync(settings, target.slice(0, target.length - extname(to).length) + extname(settings));
  }

  /** Moves a transcript with its settings to the trash. Gives the name that it has there. */
  remove(name: string): string {
    const { path } = this.find(name);
    const trash = this.#trash();
    mkdirSync(trash, { recursive: true });
    const extension = extname(name);
    const taken = new Set(readdirSync(trash).map(stemOf));
    const free = firstFree(name.slice(0, name.length - extension.length), (stem) => taken.has(stem.toLowerCase()));
    const settings = settingsPathFor(path);
    renameSync(path, join(trash, free + extension));
    if (existsSync(settings)) renameSync(settings, join(trash, free + extname(settings)));
    return free + extension;
  }

  /** Takes a transcript out of the trash again. Gives its name, which is another where its own was taken meanwhile. */
  restore(name: string): string {
    const path = join(this.#trash(), name);
    if (!isTranscript(name) || !lstatSync(path, { throwIfNoEntry: false })?.isFile()) throw appErrors.noSuchFile(name);
    const extension = extname(name);
    const taken = new Set(readdirSync(this.path).map(stemOf));
    const free = firstFree(name.slice(0, name.length - extension.length), (stem) => taken.has(stem.toLowerCase()));
    const settings = settingsPathFor(path);
    renameSync(path, join(this.path, free + extension));
    if (existsSync(settings)) renameSync(settings, join(this.path, free + extname(settings)));
    return free + extension;
  }

  /** @throws YuanzhuoError for one that is a link: it could lead anywhere. */
  #trash(): string {
    const trash = join(this.path, TRASH);
    if (lstatSync(trash, { throwIfNoEntry: false })?.isSymbolicLink()) throw appErrors.badName(TRASH);
    return trash;
  }

  /** The text of the settings beside a transcript; '' where there are none. */
  settingsText(name: string): string {
    try {
      return new TextDecoder().decode(readFileSync(this.settingsPath(name)));
    } catch (cause) {
      if (isMissing(cause)) return '';
      throw cause;
    }
  }

  /** @throws YuanzhuoError for settings that are a link: it could lead anywhere. */
  settingsPath(name: string): string {
    const path = settingsPathFor(this.find(name).path);
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) throw appErrors.settingsLink(name);
    return path;
  }

  /** Replaces the settings as a whole; none are left of ''. */
  writeSettings(name: string, text: string): void {
    const path = this.settingsPath(name);
    if (text === '') removePath(path);
    else writeWhole(path, text);
  }

  #look(name: string): ListedFile | null {
    const path = join(this.path, name);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    return stat?.isFile() ? { name, path, bytes: stat.size, changed: stat.mtimeMs } : null;
  }
}

const isTranscript = (name: string): boolean =>
  isName(name) && !/^(?:~\$|readme)/i.test(name) && EXTENSIONS.includes(extname(name).toLowerCase());

/** What every system can store and every shell can name. */
const isName = (name: string): boolean =>
  name !== '' &&
  !name.startsWith('.') &&
  Buffer.byteLength(name) <= LONGEST &&
  !/[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/u.test(name) &&
  name.trim() === name;

const LONGEST = 200;

function assertName(name: string): void {
  if (!isName(name)) throw appErrors.badName(name);
  if (!isTranscript(name)) throw appErrors.notReadable(name, EXTENSIONS.join(' '));
}

const stemOf = (name: string): string => name.slice(0, name.length - extname(name).length).toLowerCase();

function firstFree(stem: string, isTaken: (stem: string) => boolean): string {
  for (let i = 2, free = stem; ; i++) {
    if (!isTaken(free)) return free;
    free = `${stem} (${i})`;
  }
}
