import { isChat } from './annotation/read-chat.js';
import { isTextGrid } from './annotation/read-textgrid.js';
import { isHeader, nameHint } from './columns/column-names.js';
import { rootElement } from './markup/parse-xml.js';

/** Formats that are recognised by their first bytes. */
export type BinaryFormat = 'zip' | 'pdf' | 'ole' | 'rtf';
export type TextFormat = 'text' | 'html' | 'subtitles' | 'ass' | 'lrc' | 'json' | 'xml' | 'csv' | 'textgrid' | 'chat';

/** By the first bytes, whatever the name says; null for text. */
export function sniffBinary(bytes: Uint8Array): BinaryFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return 'zip';
  if (/^[\s\S]{0,512}?%PDF-\d/.test(head) && !/^\s*</.test(head)) return 'pdf';
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'ole';
  return /^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(head) ? 'rtf' : null;
}

/** Files that hold a discussion, but not as text. */
export type Medium = 'picture' | 'recording';

export function sniffMedium(bytes: Uint8Array): Medium | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1');
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF.{4}WEBP|II\*\0|MM\0\*|.{4}ftyp(?:heic|heix|mif1|avif))/s.test(head)) return 'picture';
  return /^(?:ID3|\xff[\xf1\xf2\xf3\xf9\xfa\xfb]|RIFF.{4}(?:WAVE|AVI )|.{4}ftyp|OggS|fLaC|\x1aE\xdf\xa3|#!AMR)/s.test(head)
    ? 'recording'
    : null;
}

const BY_EXTENSION: Readonly<Record<string, TextFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.srt': 'subtitles',
  '.vtt': 'subtitles',
  '.sbv': 'subtitles',
  '.ass': 'ass',
  '.ssa': 'ass',
  '.lrc': 'lrc',
  '.json': 'json',
  '.jsonl': 'json',
  '.ndjson': 'json',
  '.xml': 'xml',
  '.eaf': 'xml',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'csv',
};

/** What the beginning of a text says; null where it could be anything. */
export function sniffText(text: string): TextFormat | null {
  const head = text.slice(0, 4000).trimStart();
  if (/^WEBVTT(?:[ \t\n]|$)/.test(head)) return 'subtitles';
  if (/^\d+[^\S\n]*\n\s*\d{1,2}:\d{2}:\d{2}[.,]\d{1,3}\s*-->/.test(head)) return 'subtitles';
  if (/^\[Script Info\]/i.test(head)) return 'ass';
  if (isTextGrid(head)) return 'textgrid';
  if (isChat(head)) return 'chat';
  // No line of JSON begins with a Han character; prose below an example does.
  if ((/^\[?\s*\{\s*"/.test(head) || /^\[\s*"/.test(head)) && !/^\s*[\u3400-\u9fff]/m.test(head)) return 'json';
  if (isTabTable(head)) return 'csv';
  if (!head.startsWith('<')) return null;
  const root = rootElement(head);
  if (/^html$/i.test(root) || /^<!doctype html/i.test(head)) return 'html';
  return /^(?:TEI|teiCorpus|ANNOTATION_DOCUMENT)$/.test(root) || head.startsWith('<?xml') ? 'xml' : null;
}

/** Names of columns with tabs between them, and lines of as many cells below. */
function isTabTable(head: string): boolean {
  const [names = [], ...rows] = head.split('\n', 6).map((line) => line.split('\t'));
  const isNamed = (kind: 'speaker' | 'text'): boolean => names.some((name) => nameHint(name, kind) >= 2);
  return (
    isNamed('speaker') &&
    isNamed('text') &&
    isHeader(names) &&
    rows.length > 3 &&
    rows.slice(0, -1).every((row) => row.length === names.length)
  );
}

export const formatOfExtension = (extension: string): TextFormat => BY_EXTENSION[extension.toLowerCase()] ?? 'text';
