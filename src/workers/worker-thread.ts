import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { StartWorker } from './worker-client.js';

/** A worker in a thread of this process, with which it can share memory. */
export function workerThread(module: URL, options: WorkerOptions = {}): StartWorker {
  return ({ onMessage, onEnd }) => {
    const thread = new Worker(module, options);
    let why = '';
    thread.on('message', onMessage);
    thread.on('error', (error) => {
      why = String(error);
    });
    thread.on('messageerror', (error) => {
      why = String(error);
      void thread.terminate();
    });
    thread.on('exit', (code) => onEnd(why || `exit ${code}`));
    return {
      send: (message) => thread.postMessage(message),
      hold: (held) => (held ? thread.ref() : thread.unref()),
      end: () => void thread.terminate(),
    };
  };
}
