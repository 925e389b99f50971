import type { ProgressBar } from './progress-bar.js';

/** Where the command writes: progress and messages by `notify` (standard error), results by `print` (standard output). */
export interface Terminal {
  readonly notify: (line: string) => void;
  readonly print: (line: string) => void;
  readonly progress: Pick<ProgressBar, 'show' | 'close'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
