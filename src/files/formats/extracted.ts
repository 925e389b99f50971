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

export interface Utterance {
  /** '' where nobody is named. */
  readonly speaker: string;
  /** As the file says, '' where it says none. */
  readonly role: string;
  /** Seconds from the beginning of the recording, null where none is told. */
  readonly start: number | null;
  readonly end: number | null;
  /** As printed, or hh:mm:ss. */
  readonly time: string;
  /** Offsets in the text, end exclusive, without the line end. */
  readonly from: number;
  readonly to: number;
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
