import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Language } from '../../../src/data.js';
import { errors } from '../../../src/errors/errors.js';
import { fileExists } from '../../../src/files/read-bytes.js';
import { foldersWith } from '../../../src/files/read-folder.js';
import { recoverFolder } from '../../../src/files/write-folder.js';
import type { Terminal } from '../../terminal/terminal.js';

const REPORT = 'report.html';
/** A program that opens files answers at once, or is the browser itself and stays. */
const PATIENCE = 3000;

interface Request {
  readonly paths: readonly string[];
  readonly language: Language;
}

/** Shows the report of an output folder in the system's browser, and prints its path. Gives the exit code. */
export async function openReport({ paths, language }: Request, terminal: Terminal): Promise<number> {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw errors.openOne();
  const report = reportAt(path);
  terminal.print(report);
  const { command, args } = openerFor(process.platform, report);
  const problem = await start(command, args);
  if (problem !== null) throw errors.noBrowser(report, command, problem);
  if (language === 'en') terminal.notify('Opened in the browser.');
  else terminal.notify('已在浏览器中打开。');
  return 0;
}

/** @throws YuanzhuoError where there is no report, saying what there is instead. */
function reportAt(path: string): string {
  recoverFolder(path);
  if (!fileExists(path)) throw errors.nothingToOpen(path);
  if (path.endsWith(REPORT)) return path;
  const report = join(path, REPORT);
  if (fileExists(report)) return report;
  const isOutput = fileExists(join(path, 'run.json'));
  throw isOutput ? errors.noReport(path) : errors.noReportIn(path, foldersWith(path, REPORT));
}

/** What each system opens a file with, as its user would by a double click. */
export function openerFor(platform: string, file: string): { readonly command: string; readonly args: readonly string[] } {
  if (platform === 'darwin') return { command: 'open', args: [file] };
  // The first argument in quotation marks would be the window's title.
  if (platform === 'win32') return { command: 'cmd', args: ['/c', 'start', '""', file] };
  return { command: 'xdg-open', args: [file] };
}

/** Null where it works; what went wrong where it does not. */
function start(command: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    const patience = setTimeout(() => {
      child.unref();
      resolve(null);
    }, PATIENCE);
    const end = (problem: string | null): void => {
      clearTimeout(patience);
      resolve(problem);
    };
    child.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
    child.once('exit', (code) => end(code === 0 ? null : `exit ${code}`));
  });
}
