import { spawn } from 'node:child_process';

/** A program that opens files answers at once, or is the browser itself and stays. */
const PATIENCE = 3000;

/** Opens a file or an address in the system's browser. Null where it works, else what was tried and what it said. */
export async function openInBrowser(target: string): Promise<{ readonly command: string; readonly said: string } | null> {
  const { command, args } = openerFor(process.platform, target);
  const said = await start(command, args);
  return said === null ? null : { command, said };
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
