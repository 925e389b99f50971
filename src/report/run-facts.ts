import type { EngineInfo, Source, Warning } from '../data.js';

/** What a report says about the run that made it. */
export interface RunFacts {
  /** Version of the product. */
  readonly version: string;
  readonly source: Pick<Source, 'file' | 'format' | 'encoding' | 'bytes' | 'sha256'>;
  readonly engine: EngineInfo;
  readonly seed: number;
  readonly thresholds: { readonly strong: number; readonly hint: number };
  readonly counted: { readonly moderator: boolean; readonly quoted: boolean };
  readonly warnings: readonly Warning[];
}
