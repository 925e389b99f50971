import { join } from 'node:path';
import type { Language } from '../../../src/data.js';
import { errors } from '../../../src/errors/errors.js';
import { fileExists } from '../../../src/files/read-bytes.js';
import { foldersWith } from '../../../src/files/read-folder.js';
import { recoverFolder } from '../../../src/files/write-folder.js';
import type { Terminal } from '../../terminal/terminal.js';
import { openInBrowser } from './open-in-browser.js';

const REPORT = 'report.html';

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
  const problem = await openInBrowser(report);
  if (problem !== null) throw errors.noBrowser(report, problem.command, problem.said);
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
