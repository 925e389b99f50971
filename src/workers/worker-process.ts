import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { StartWorker } from './worker-client.js';

interface ProcessOptions {
  readonly args?: readonly string[];
  /** Flags of node, beside those of this process. */
  readonly flags?: readonly string[];
}

/** A worker in a process of its own: its memory goes with it, and what kills it does not kill this program. */
export function workerProcess(module: URL, { args = [], flags = [] }: ProcessOptions = {}): StartWorker {
  return ({ onMessage, onEnd }) => {
    const child = fork(fileURLToPath(module), args, { serialization: 'advanced', execArgv: [...process.execArgv, ...flags] });
    const kill = (): void => {
      child.kill('SIGKILL');
    };
    child.on('message', onMessage);
    child.on('exit', (code, signal) => onEnd(signal ?? `exit ${code}`));
    // One that cannot be reached is of no use even if it lives; one that could not be started never exits.
    child.on('disconnect', kill);
    child.on('error', (error) => {
      kill();
      if (child.pid === undefined) onEnd(error.message);
    });
    return {
      send: (message) => child.send(message as object),
      hold: (held) => {
        const method = held ? 'ref' : 'unref';
        child[method]();
        child.channel?.[method]();
      },
      end: kill,
    };
  };
}
