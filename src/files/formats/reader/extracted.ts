import type { Source } from '../../../data.js';

/**
 * What a reader finds in a file. `encoding` is the label of the text's encoding, or the name of the format where the format fixes it
 * ('docx', 'xlsx', 'pdf').
 */
export type Extracted = Pick<Source, 'text' | 'encoding' | 'units' | 'removed' | 'facts'>;

/** Columns of a table by name, as the settings give them. Null: found by what they hold. */
export interface Columns {
  readonly speaker: string | null;
  readonly text: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

/** Decoded text with the label of its encoding, as a reader of a text format gets it. */
export interface DecodedFile {
  readonly text: string;
  readonly encoding: string;
  readonly path: string;
}
