import { extname } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { appErrors } from '../../src/errors/app-errors.js';
import type { FolderContent } from '../../src/files/folder-record.js';
import { FORMAT_NAMES, type FormatName } from '../formats/formats.js';
import type { Discussions } from './discussions.js';

export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.md': 'text/markdown; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.zip': 'application/zip',
};

/** One format of a report, or `all` of it: a file as it is, several as an archive. @throws YuanzhuoError for a format that there is not. */
export async function downloadOf(discussions: Discussions, name: string, format: string): Promise<Download> {
  const isAll = format === 'all';
  if (!isAll && !(FORMAT_NAMES as readonly string[]).includes(format)) throw appErrors.noSuchPlace();
  const content = await discussions.files(name, isAll ? FORMAT_NAMES : [format as FormatName]);
  const files = isAll ? content : new Map([...content].filter(([path]) => isOf(format, path)));
  const stem = name.slice(0, name.length - extname(name).length);
  const [[path, only] = ['', '']] = files;
  if (files.size === 1)
    return { name: `${stem}${extname(path)}`, type: TYPES[extname(path)] ?? 'application/octet-stream', bytes: bytesOf(only) };
  return { name: `${stem}${isAll ? '' : `-${format}`}.zip`, type: TYPES['.zip'] ?? '', bytes: archive(files, stem) };
}

/** Formats whose files are a folder. */
const FOLDERS: Readonly<Record<string, string>> = { csv: 'tables/', share: 'share/' };

function isOf(format: string, path: string): boolean {
  const folder = FOLDERS[format];
  return folder ? path.startsWith(folder) : extname(path) === `.${format}`;
}

const bytesOf = (file: string | Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(typeof file === 'string' ? strToU8(file) : file);

/** The same files give the same bytes: no time but the first that the format has. */
const archive = (files: FolderContent, folder: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries([...files].map(([path, file]) => [`${folder}/${path}`, bytesOf(file)])), { mtime: new Date(1980, 0, 1) }),
  );
