#!/usr/bin/env node
import { YuanzhuoError } from '../src/errors.js';
import { readPackageText } from '../src/files/package-file.js';
import type { Terminal } from './commands/run.js';
import { HELP } from './terminal/help.js';
import { readOptions } from './terminal/options.js';
import { progressBar } from './terminal/progress-bar.js';

const bar = progressBar(process.stderr);

const terminal: Terminal = {
  tell: (line) => bar.above(() => process.stderr.write(`${line}\n`)),
  print: (line) => bar.above(() => process.stdout.write(`${line}\n`)),
  progress: bar,
  now: () => Date.now(),
};

// A reader that has seen enough (| head) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** The language of messages, also where the options themselves cannot be read. */
const language = /(?:^|\s)--lang[= ]en(?:\s|$)/.test(process.argv.slice(2).join(' ')) ? 'en' : 'zh';

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  bar.close();
  if (error instanceof YuanzhuoError) {
    terminal.tell(error.messages[language]);
    process.exitCode = 2;
  } else {
    terminal.tell(language === 'zh' ? '程序自身出错了，请把下面的内容告诉我们：' : 'A fault of the program. Please report this:');
    terminal.tell(
      error instanceof Error
        ? `${error.name}: ${error.message} ${/\(?[^\s(]*:\d+:\d+\)?/.exec(error.stack ?? '')?.[0] ?? ''}`
        : String(error),
    );
    process.exitCode = 1;
  }
}

async function main(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv);
  const { version } = JSON.parse(readPackageText('package.json')) as { version: string };
  if (options.version) terminal.print(version);
  else if (options.help) terminal.print(HELP[language]);
  else if (options.command === 'verify') return (await import('./commands/verify.js')).verify(options, version, terminal);
  else if (options.command === 'diff') return (await import('./commands/diff.js')).diff(options, terminal);
  else if (options.command === 'accept') return (await import('./commands/accept.js')).accept(options, terminal);
  else if (options.command === 'open') return (await import('./commands/open.js')).open(options, terminal);
  else if (options.command === 'doctor') return (await import('./commands/doctor.js')).doctor(options, version, terminal);
  else if (options.command === 'corpus') return (await import('./commands/corpus.js')).corpus(options, version, terminal);
  else if (options.command === 'worker') return (await import('./commands/worker.js')).worker(options, version, terminal);
  else if (options.command === 'sql') return (await import('./commands/sql.js')).sql(options, terminal);
  else return (await import('./commands/run.js')).runFiles(options, version, terminal);
  return 0;
}
