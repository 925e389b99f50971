import { basename } from 'node:path';
import type { Language } from '../../../src/data.js';
import type { Message } from '../../../src/errors/error.js';
import { errors } from '../../../src/errors/errors.js';
import type { FolderContent } from '../../../src/files/folder-record.js';
import { fileExists, readBytes, sha256 } from '../../../src/files/read-bytes.js';
import { readFolder } from '../../../src/files/read-folder.js';
import { settingsSchema } from '../../../src/settings.js';
import { startHelpers } from '../../helpers/start-helpers.js';
import { readRun } from '../../read-run.js';
import { run } from '../../run.js';
import type { RunFile } from '../../run-json.js';
import { followRun } from '../../terminal/follow-run.js';
import type { Context } from '../command.js';

interface Request {
  readonly paths: readonly string[];
  readonly language: Language;
}

interface Means extends Context {
  readonly language: Language;
}

/** Rebuilds output folders from the inputs and settings in their run.json, and compares byte for byte. Gives the exit code. */
export async function verifyOutputs({ paths, language }: Request, context: Context): Promise<number> {
  if (paths.length === 0) throw errors.noFiles();
  let differs = false;
  for (const folder of paths) {
    const differences = await compareFolder(folder, { ...context, language });
    for (const difference of differences) context.terminal.print(`${folder}  ${difference[language]}`);
    differs ||= differences.length > 0;
  }
  return differs ? 2 : 0;
}

async function compareFolder(folder: string, means: Means): Promise<readonly Message[]> {
  const { language, version, terminal } = means;
  const recorded = readRun(folder);
  const input = recorded.this_run.input;
  if (!fileExists(input)) throw errors.inputMoved(input);
  if (sha256(readBytes(input)) !== recorded.input.sha256) {
    return [{ zh: `输入文件 ${input} 在那次运行之后有改动。`, en: `The input ${input} has changed since that run.` }];
  }
  const rebuilt = await rebuild(recorded, basename(folder), means);
  const differences = [...versionChange(recorded, version), ...compare(readFolder(folder), rebuilt, recorded)];
  const same = { zh: `重建 ${rebuilt.size} 个文件，逐字节一致。`, en: `${rebuilt.size} files rebuilt, identical byte for byte.` };
  if (differences.length === 0) terminal.print(`${folder}  ${same[language]}`);
  return differences;
}

async function rebuild(recorded: RunFile, name: string, { language, version, terminal }: Means): Promise<FolderContent> {
  const formats = new Set(recorded.formats);
  const settings = settingsSchema.parse(recorded.settings);
  const helpers = startHelpers();
  try {
    const { input: path, settings_file: settingsFile } = recorded.this_run;
    const { content } = await run(
      { path, settingsFile, settings, formats, version, to: 'publish' },
      {
        now: terminal.now,
        ...followRun({ bar: terminal.progress, name, file: 0, files: 1, language }),
        segmenter: helpers.segmenter(settings.engine),
        renderer: helpers.renderer,
      },
    );
    return content ?? new Map();
  } finally {
    terminal.progress.close();
    await helpers.close();
  }
}

function versionChange(recorded: RunFile, version: string): readonly Message[] {
  if (recorded.yuanzhuo === version) return [];
  return [
    {
      zh: `当时的版本是 ${recorded.yuanzhuo}，现在是 ${version}。`,
      en: `It was written by version ${recorded.yuanzhuo}; this is version ${version}.`,
    },
  ];
}

/** What the user put into the folder is no part of it. */
function compare(found: ReadonlyMap<string, Uint8Array>, rebuilt: FolderContent, { files }: RunFile): readonly Message[] {
  const paths = [...new Set([...Object.keys(files), ...rebuilt.keys()])].sort();
  return paths.flatMap((path) => {
    const before = found.get(path);
    const now = rebuilt.get(path);
    if (before === undefined) return [{ zh: `缺少 ${path}`, en: `${path} is missing` }];
    if (now === undefined) return [{ zh: `多出 ${path}`, en: `${path} is no longer written` }];
    return comparable(path, before) === comparable(path, now) ? [] : [{ zh: `${path} 不一致`, en: `${path} differs` }];
  });
}

/** Bytes as a hash; of run.json without the one field that two runs may differ in. */
function comparable(path: string, content: string | Uint8Array): string {
  if (path !== 'run.json') return sha256(content);
  try {
    const { this_run: _, ...rest } = JSON.parse(typeof content === 'string' ? content : new TextDecoder().decode(content)) as RunFile;
    return JSON.stringify(rest);
  } catch {
    return sha256(content);
  }
}
