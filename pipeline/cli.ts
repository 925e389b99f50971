#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import type { Language } from '../src/data.js';
import { YuanzhuoError } from '../src/errors/error.js';
import { errors } from '../src/errors/errors.js';
import { readPackageText } from '../src/files/package-file.js';
import { COMPILE_LATE } from '../src/workers/compile-late.js';
import { runCommand } from './commands/commands.js';
import { progressBar } from './terminal/progress-bar.js';
import type { Terminal } from './terminal/terminal.js';

for (const flag of COMPILE_LATE) setFlagsFromString(flag);

const bar = progressBar(process.stderr);

const terminal: Terminal = {
  notify: (line) => bar.above(() => process.stderr.write(`${line}\n`)),
  print: (line) => bar.above(() => process.stdout.write(`${line}\n`)),
  progress: bar,
  now: () => Date.now(),
};

const argv = process.argv.slice(2);

/** The language of messages, also where the options themselves cannot be read. */
const language: Language = /(?:^|\s)--lang[= ]en(?:\s|$)/.test(argv.join(' ')) ? 'en' : 'zh';

process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  // A reader that has seen enough (| head) is no fault.
  if (cause.code === 'EPIPE') return;
  terminal.notify(errors.notPrinted(cause).messages[language]);
  process.exitCode = 2;
});
// There is nobody left to tell.
process.stderr.on('error', () => undefined);

try {
  const { version } = JSON.parse(readPackageText('package.json')) as { version: string };
  const code = await runCommand(argv, language, { version, terminal });
  process.exitCode ??= code;
} catch (error) {
  bar.close();
  for (const line of error instanceof YuanzhuoError ? [error.messages[language]] : faultLines(error)) terminal.notify(line);
  process.exitCode = error instanceof YuanzhuoError ? 2 : 1;
}

/** Of a fault of the program: what it is, and the first place of its stack. */
function faultLines(error: unknown): readonly string[] {
  const request = language === 'zh' ? '程序自身出错了，请把下面的内容告诉我们：' : 'A fault of the program. Please report this:';
  if (!(error instanceof Error)) return [request, String(error)];
  const [place = ''] = /\(?[^\s(]*:\d+:\d+\)?/.exec(String(error.stack)) ?? [];
  return [request, `${error.name}: ${error.message} ${place}`];
}
