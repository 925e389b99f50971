import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { errors } from '../errors/errors.js';

/** Milliseconds that another run is waited for: it holds the lock while it writes a folder, not while it computes. */
const PATIENCE = 60_000;
const PAUSE = 50;

/**
 * Takes a lock that one process of this machine has at a time, waiting where another has it; gives what releases it. That of a process that
 * was killed is taken over at once.
 * @throws YuanzhuoError where it is still taken after a minute, and says by whom.
 */
export function lockFile(path: string, patience = PATIENCE): () => void {
  const until = Date.now() + patience;
  const own = JSON.stringify({ pid: process.pid, host: hostname() });
  while (!takes(path, own)) {
    const holder = read(path);
    if (holder !== null && (isGone(holder) || wasNeverWritten(path, holder))) removeStale(path, holder);
    else if (Date.now() > until) throw errors.outputLocked(path, nameOf(holder));
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  return () => rmSync(path, { force: true });
}

function takes(path: string, content: string): boolean {
  const file = create(path);
  if (file === null) return false;
  try {
    writeSync(file, content);
    return true;
  } catch (cause) {
    // On a full disk it was made all the same, and is empty.
    rmSync(path, { force: true });
    throw cause;
  } finally {
    closeSync(file);
  }
}

/** Null where somebody has it. */
function create(path: string): number | null {
  try {
    return openSync(path, 'wx');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw cause;
  }
}

/** Null where it was released meanwhile. */
function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const nameOf = (holder: string | null): string => {
  const { pid, host } = partsOf(holder ?? '');
  return pid === undefined ? '?' : `pid ${pid} @ ${host}`;
};

function partsOf(holder: string): { readonly pid?: string | undefined; readonly host?: string | undefined } {
  const [, pid, host] = /^\{"pid":(\d+),"host":"([^"]*)"\}$/.exec(holder) ?? [];
  return { pid, host };
}

/** Whether its holder was killed, or out of disk, before it could write who it is. */
function wasNeverWritten(path: string, holder: string): boolean {
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return partsOf(holder).pid === undefined && written !== undefined && Date.now() - written > WRITTEN_WITHIN;
}

/** Milliseconds that a few bytes take, also on a disk in a network. */
const WRITTEN_WITHIN = 5000;

/** Whether the holder was a process of this machine that is no more. What cannot be read may still be written. */
function isGone(holder: string): boolean {
  const { pid, host } = partsOf(holder);
  if (pid === undefined || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Of several that find it stale one moves it away; who moved away a new one instead gives it back. */
function removeStale(path: string, holder: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (read(aside) === holder) rmSync(aside, { force: true });
  else renameSync(aside, path);
}
