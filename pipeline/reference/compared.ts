import type { Reference, Transcript, Warning, Words } from '../../src/data.js';
import type { Settings } from '../../src/settings.js';

/** The discussion that is compared, with the settings that it was read and cut by. */
export interface Compared {
  readonly transcript: Transcript;
  readonly words: Words;
  readonly settings: Settings;
  readonly settingsFile: string | null;
}

export interface ReadReference {
  readonly reference: Reference;
  readonly warnings: readonly Warning[];
}
