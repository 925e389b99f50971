import { join } from 'node:path';
import { fieldOf, RECORD } from '../../src/files/folder-record.js';
import { csv } from './csv.js';
import { docx } from './docx.js';
import type { Need } from './format.js';
import { html } from './html.js';
import { md } from './md.js';
import { png } from './png.js';
import { pptx } from './pptx.js';
import { qdpx } from './qdpx.js';
import { share } from './share.js';
import { svg } from './svg.js';
import { xlsx } from './xlsx.js';

/** Every output format, in the order in which help and messages name them. */
export const FORMATS = [csv, svg, png, html, md, docx, xlsx, pptx, share, qdpx] as const;
export type FormatName = (typeof FORMATS)[number]['name'];

export const FORMAT_NAMES: readonly FormatName[] = FORMATS.map(({ name }) => name);

export const DEFAULT_FORMATS: readonly FormatName[] = FORMATS.flatMap(({ name, onRequest }) => (onRequest === null ? [name] : []));

/** The formats that an output folder has already: none where it is not there, or not ours. */
export function formatsIn(folder: string): ReadonlySet<FormatName> {
  const recorded = fieldOf(join(folder, RECORD), 'formats');
  return new Set(FORMAT_NAMES.filter((name) => Array.isArray(recorded) && recorded.includes(name)));
}

/** Those that are made of a corpus. */
export const ofCorpus = (names: Iterable<FormatName>): ReadonlySet<FormatName> => {
  const wanted = new Set(names);
  return new Set(FORMATS.flatMap(({ name, corpus }) => (wanted.has(name) && corpus !== null ? [name] : [])));
};

/** Formats that are asked for by name and are not made of a corpus. */
export function notOfCorpus(names: ReadonlySet<FormatName>): readonly FormatName[] {
  const isDefault = names.size === DEFAULT_FORMATS.length && DEFAULT_FORMATS.every((name) => names.has(name));
  return isDefault ? [] : FORMATS.flatMap(({ name, corpus }) => (names.has(name) && corpus === null ? [name] : []));
}

/** What the chosen formats need together; empty where nothing is drawn. */
export function needsOf(names: ReadonlySet<FormatName>): ReadonlySet<Need> {
  return new Set(FORMATS.filter(({ name }) => names.has(name)).flatMap(({ needs }) => needs));
}

/** The same where they are made of a corpus. */
export function corpusNeedsOf(names: ReadonlySet<FormatName>): ReadonlySet<Need> {
  return new Set(FORMATS.filter(({ name }) => names.has(name)).flatMap(({ corpus }) => corpus?.needs ?? []));
}
