import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { childProcesses } from './child-processes.js';

const cli = new URL('../../dist/pipeline/cli.js', import.meta.url).pathname;

const running: ChildProcess[] = [];
const seen = new Set<number>();

/** Ends what a test has left running. */
export function endAll(): void {
  for (const child of running.splice(0)) child.kill('SIGKILL');
}

/** Starts the built command, so that it or its helpers can be killed at any moment. */
export function start(args: readonly string[]) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'ignore', 'pipe'] }) as ChildProcess & { readonly pid: number };
  running.push(child);
  let said = '';
  child.stderr?.on('data', (text: Buffer) => {
    said += text.toString();
  });
  return {
    pid: child.pid,
    kill: () => child.kill('SIGKILL'),
    /** The exit code; null where it was killed. */
    ended: new Promise<number | null>((resolve) =>
      child.on('close', (code) => {
        running.splice(running.indexOf(child), 1);
        resolve(code);
      }),
    ),
    said: () => said,
    says: (line: string) => expect.poll(() => said, { timeout: 30_000, interval: 5 }).toContain(line),
  };
}

/** The next helper of this name that starts. */
export async function newHelper(parent: number, program: string): Promise<number> {
  for (;;) {
    const found = childProcesses(parent, program).find((pid) => !seen.has(pid));
    if (found !== undefined && seen.add(found)) return found;
    await wait(20);
  }
}

/** Whether it was alive until now. */
export function killed(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}
