import type { ExtractionMeans } from '../../src/files/formats/formats.js';

/** Arguments of `extract`, as they travel to the thread. */
export interface ExtractionRequest {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly means: ExtractionMeans;
}
