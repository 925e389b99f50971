import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { extract as untar } from 'tar-stream';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { corpusErrors } from '../errors/corpus-errors.js';
import { YuanzhuoError } from '../errors/error.js';
import { errors } from '../errors/errors.js';
import { EXTENSIONS } from './formats/extensions.js';
import { limits } from './formats/reader/limits.js';
import { assertFile, attempt, isFolder, readBytes } from './read-bytes.js';

/** A file of the corpus: a transcript, or an archive of many. */
export interface Container {
  readonly path: string;
  /** The path as the corpus names it: below the given folder. */
  readonly name: string;
}

/** One transcript as it lies in a container. */
export interface Member {
  readonly member: string;
  readonly id: string;
  /** What the line of a .jsonl says, '' elsewhere. */
  readonly title: string;
  readonly date: string;
  /** A name with the extension that says how the bytes are to be read. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Set where the member cannot be used; `bytes` is what there is of it. */
  readonly error: YuanzhuoError | null;
}

const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const TAR = /\.(?:tar|tar\.gz|tgz)$/i;
const isArchive = (name: string): boolean => LINES.test(name) || TAR.test(name);
const isWanted = (name: string): boolean =>
  !/^(?:\.|~\$|readme)/i.test(name) && (EXTENSIONS.includes(extname(name).toLowerCase()) || isArchive(name));

/** Files, folders (searched to the bottom) and patterns → the files of the corpus in order of name. @throws YuanzhuoError where there are none. */
export function listContainers(paths: readonly string[]): readonly Container[] {
  const found = new Map<string, Container>();
  for (const path of paths) {
    const isPattern = isDynamicPattern(path) && !existsSync(path);
    const below = !isPattern && isFolder(path) ? filesBelow(path) : null;
    const files = below ?? (isPattern ? globSync(path, { expandDirectories: false }).sort() : [path]);
    if (files.length === 0) throw errors.noInput(path, [...EXTENSIONS, '.jsonl.gz', '.tar', '.tar.gz'].join(' '));
    for (const file of files) {
      const name = below ? relative(path, file).replaceAll('\\', '/') : basename(file);
      found.set(resolve(file), { path: resolve(file), name });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.path < b.path ? -1 : 1));
}

function filesBelow(folder: string): readonly string[] {
  return attempt(folder, () => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && isWanted(entry.name) && !/(?:^|[\\/])\./.test(relative(folder, entry.parentPath)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The transcripts of a container, one after another; an archive is never in memory as a whole. @throws YuanzhuoError where the container cannot be read. */
export async function* readMembers({ path, name }: Container): AsyncGenerator<Member> {
  try {
    assertFile(path);
    if (LINES.test(path) && (await isOnePerLine(path))) yield* readLines({ path, name });
    else if (TAR.test(path)) yield* readTar({ path, name });
    else yield { member: '', id: name, title: '', date: '', name, bytes: readBytes(path), error: null };
  } catch (cause) {
    throw cause instanceof YuanzhuoError ? cause : corpusErrors.damagedArchive(name, cause);
  }
}

function open(path: string): NodeJS.ReadableStream {
  const file = createReadStream(path);
  if (!/(?:gz)$/i.test(path)) return file;
  const unzipped = createGunzip();
  file.on('error', (error) => unzipped.destroy(error));
  return file.pipe(unzipped);
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const stream = open(path);
  const failed = new Promise<never>((_, reject) => stream.on('error', reject));
  failed.catch(() => undefined);
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([lines.next(), failed]);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await lines.return?.();
  }
}

/** Utterances of one discussion, a line each, are one transcript; whole transcripts have `text` or `turns` and no speaker. */
async function isOnePerLine(path: string): Promise<boolean> {
  for await (const line of linesOf(path)) {
    if (line.trim() === '') continue;
    const record = parse(line);
    return record === null || 'turns' in record || 'id' in record || 'title' in record || !('speaker' in record);
  }
  return true;
}

type Json = Readonly<Record<string, unknown>>;

function parse(line: string): Json | null {
  try {
    const value = JSON.parse(line.replace(/^\uFEFF/, '')) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null;
  }
}

async function* readLines({ path, name }: Container): AsyncGenerator<Member> {
  let number = 0;
  for await (const line of linesOf(path)) {
    number++;
    if (line.trim() === '') continue;
    const record = parse(line);
    const textOf = (key: string): string => {
      const value = record?.[key];
      return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    };
    const id = textOf('id') || `${name}:${number}`;
    const common = { member: String(number), id, title: textOf('title'), date: textOf('date') };
    const encode = (content: string): Uint8Array => new TextEncoder().encode(content);
    const { text, turns } = record ?? {};
    if (typeof text === 'string') yield { ...common, name: `${id}.txt`, bytes: encode(text), error: null };
    else if (Array.isArray(turns)) yield { ...common, name: `${id}.json`, bytes: encode(JSON.stringify(turns)), error: null };
    else yield { ...common, name: id, bytes: encode(line), error: corpusErrors.badLine(name, number) };
  }
}

async function* readTar({ path, name }: Container): AsyncGenerator<Member> {
  const unpack = untar();
  const stream = open(path);
  stream.on('error', (error) => unpack.destroy(error));
  stream.pipe(unpack);
  for await (const entry of unpack) {
    const { name: member, type, size = 0 } = entry.header;
    if (type !== 'file' || !isWanted(basename(member)) || isArchive(member)) {
      entry.resume();
      continue;
    }
    const common = { member, id: member.replace(/^\.\//, ''), title: '', date: '', name: member };
    if (size > limits.fileBytes) {
      entry.resume();
      yield { ...common, bytes: new Uint8Array(), error: corpusErrors.memberTooLarge(name, member, limits.fileBytes >> 20) };
      continue;
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of entry) chunks.push(chunk as Uint8Array);
    yield { ...common, bytes: Buffer.concat(chunks), error: null };
  }
}
