import type { Aside, Doubt, EngineInfo, LabelForm, Removed, Source, Warning } from '../data.js';

/** What a report says about the run that made it. */
export interface RunFacts {
  /** Version of the product. */
  readonly version: string;
  readonly source: Pick<Source, 'file' | 'format' | 'encoding' | 'bytes' | 'sha256'>;
  readonly engine: EngineInfo;
  readonly seed: number;
  readonly counted: { readonly moderator: boolean; readonly quoted: boolean };
  readonly warnings: readonly Warning[];
  readonly reading: ReadingFacts;
}

/** How the file was read. */
export interface ReadingFacts {
  readonly forms: readonly LabelForm[];
  readonly doubts: readonly Doubt[];
  /** Kind of text that is no speech → how often it occurs. */
  readonly asides: Readonly<Partial<Record<Aside['kind'], number>>>;
  /** Kind of what the reader of the format took out → how often. */
  readonly removed: Readonly<Partial<Record<Removed['kind'], number>>>;
}

/** Whether a warning repeats a doubt. */
export const isDoubt = ({ code }: Warning): boolean => code.startsWith('read.doubt-');
