/**
 * What travels when many transcripts are treated as one corpus.
 *
 *   plan    paths → Plan           each document under the hash of all that its rows depend on, packed into parts
 *   map     Part → Parquet         the rows of its documents, and a marker that is written last
 *   merge   committed parts → tables
 */

import type { EngineInfo, Language } from '../data.js';
import type { Message } from '../errors/error.js';
import type { Settings } from '../settings.js';

/** A transcript in a file of its own (member ''), or one of many in an archive. */
export interface DocumentLocation {
  /** Path of the file, absolute. */
  readonly container: string;
  /** Of .jsonl the line, of tar the path inside; '' where the file is the document. */
  readonly member: string;
}

export interface PlannedDocument extends DocumentLocation {
  /** Unique in the corpus: the path below the given folder, the id that a line names, the path inside an archive. */
  readonly id: string;
  /** 16 hex digits: hash of the document, its settings, the product's version and the segmenter with its dictionaries. */
  readonly key: string;
  readonly bytes: number;
  /** Index into `PlanHeader.settings`. */
  readonly settings: number;
}

/** The unit of work: documents that are mapped together. */
export interface Part {
  /** 32 hex digits, from the keys of its documents. */
  readonly part: string;
  readonly documents: readonly PlannedDocument[];
}

/** What holds for all parts. */
export interface PlanHeader {
  readonly format: 1;
  /** Columns of the parts (`ROWS`); missing where they were mapped before those had a number. */
  readonly rows?: number;
  readonly version: string;
  readonly engine: EngineInfo;
  readonly language: Language;
  readonly settings: readonly Settings[];
  /** Absolute path of those that hold for all, beside which a logo lies; null, or missing in an older plan, where none was named. */
  readonly settingsFile?: string | null;
  /** Documents that could not be read while planning. */
  readonly setAside: readonly SetAside[];
}

export interface Plan extends PlanHeader {
  /** Still to be mapped when the plan was made. */
  readonly parts: readonly Part[];
  /** Mapped by earlier runs, and unchanged. */
  readonly kept: readonly PlannedDocument[];
}

/** A document that is not counted, and why. */
export interface SetAside {
  readonly id: string;
  readonly key: string;
  readonly code: string;
  readonly message: Message;
}

/** Written after the files of a part, when they are complete: what has no marker does not exist. */
export interface Marker {
  readonly part: string;
  readonly documents: readonly { readonly id: string; readonly key: string }[];
  readonly setAside: readonly SetAside[];
  /** Parquet file of the part → its length and hash. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** Tables of a part, in the order in which they are written. */
export const PART_TABLES = ['documents', 'people', 'sentences', 'words', 'codes'] as const;
export type PartTable = (typeof PART_TABLES)[number];
