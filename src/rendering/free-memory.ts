import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects garbage now. The rasteriser's pictures lie outside JavaScript's memory, 15 MB each, and their owners look too small
 * to be worth collecting: without this, a folder of transcripts takes gigabytes.
 */
export function freeMemory(): void {
  collect ??= collector();
  collect();
}

let collect: (() => void) | undefined;

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
