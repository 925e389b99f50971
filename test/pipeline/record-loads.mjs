/** With `node --import`: writes the address of every module that is loaded, in any thread or process, into the file LOADED_MODULES. */
import { appendFileSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread, parentPort } from 'node:worker_threads';

// The same file is both: what node imports first, and the hook that it registers.
export async function load(url, context, next) {
  appendFileSync(process.env.LOADED_MODULES, `${url}\n`);
  return next(url, context);
}

if (isMainThread || parentPort) register(import.meta.url);
