import type { Language } from '../../../src/data.js';
import { appErrors } from '../../../src/errors/app-errors.js';
import { stateFolderOf } from '../../../src/files/state-folder.js';
import { temporaryFolder } from '../../../src/files/temporary-folder.js';
import { serve } from '../../app/serve.js';
import type { Context } from '../command.js';
import { openInBrowser } from '../open/open-in-browser.js';

interface Request {
  readonly paths: readonly string[];
  readonly language: Language;
  readonly output: string;
  readonly port: number | null;
  readonly opens: boolean;
}

/** Serves the page until the user ends it. Gives the exit code. */
export async function runApp({ paths, language, output, port, opens }: Request, { version, terminal }: Context): Promise<number> {
  const [folder = 'input', ...more] = paths;
  if (more.length > 0) throw appErrors.oneFolder();
  const onFault = (cause: unknown): void => terminal.notify(cause instanceof Error ? String(cause.stack) : String(cause));
  const { address, close } = await serve({ folder, output, state: stateFolderOf(process.env), port, language, version, onFault });
  // Who waits for the address may end the program at once.
  const ended = interrupted();
  terminal.print(address);
  terminal.notify(language === 'en' ? 'Runs on this machine only. Ctrl-C stops it.' : '只在本机运行，按 Ctrl-C 结束。');
  const opened = opens ? await openUnseen(address) : null;
  if (opened)
    terminal.notify(
      language === 'en' ? 'If no page appears, open this address in a browser.' : '没有出现页面时，请在浏览器里打开上面的网址。',
    );
  await ended;
  opened?.remove();
  await close();
  return 0;
}

/**
 * Opens the address by a file that only this user can read and that leads there: every user of the machine sees what browsers are started with, and the
 * address holds the key.
 */
async function openUnseen(address: string): Promise<{ readonly remove: () => void }> {
  const folder = temporaryFolder();
  await openInBrowser(folder.write('app.html', Buffer.from(`<!DOCTYPE html><meta http-equiv="refresh" content="0;url=${address}">\n`)));
  return folder;
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
