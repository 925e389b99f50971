import type { Utterance } from '../../data.js';

export type { Utterance };

/** What a reader finds in a file. */
export interface Extracted {
  /** Plain text, LF line ends. Where `utterances` is given: their texts, one after another, each ending in \n, and headings as lines of their own. */
  readonly text: string;
  /** Label of the text's encoding; the name of the format where the format fixes it ('docx', 'xlsx', 'pdf'). */
  readonly encoding: string;
  /** Where the file itself says who speaks: no label has to be guessed. Null: the text is to be parsed. */
  readonly utterances: readonly Utterance[] | null;
  /** Of the document's own metadata, '' where none. */
  readonly title: string;
  readonly date: string;
}

/** Columns of a table by name, as the settings give them. Null: found by the names that are usual in Chinese and English. */
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
