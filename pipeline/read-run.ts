import { join } from 'node:path';
import { errors } from '../src/errors/errors.js';
import { fileExists, readBytes } from '../src/files/read-bytes.js';
import { foldersWith } from '../src/files/read-folder.js';
import { recoverFolder } from '../src/files/write-folder.js';
import type { RunFile } from './run-json.js';

/** The run.json of an output folder. @throws YuanzhuoError for a folder that is not ours. */
export function readRun(folder: string): RunFile {
  recoverFolder(folder);
  const path = join(folder, 'run.json');
  if (!fileExists(path)) throw errors.notAnOutput(folder, fileExists(folder) ? foldersWith(folder, 'run.json') : []);
  try {
    return JSON.parse(new TextDecoder().decode(readBytes(path))) as RunFile;
  } catch {
    throw errors.notAnOutput(folder);
  }
}
