import type { WriteFormat } from './formats/talk.js';
import { writeCha, writeEaf, writeTei, writeTextGrid } from './formats/write-annotation.js';
import { writeJson, writeJsonLines } from './formats/write-data.js';
import { writeDocx, writeOdt, writeRtf } from './formats/write-documents.js';
import { writeAss, writeLrc, writeSrt, writeVttLabels, writeVttVoices } from './formats/write-subtitles.js';
import { writeCsv, writeTsv, writeXlsx } from './formats/write-tables.js';
import {
  writeHtmlParagraphs,
  writeHtmlTable,
  writeMarkdownHeadings,
  writeMarkdownParagraphs,
  writeMarkdownTable,
  writeTxt,
} from './formats/write-texts.js';

/** Writers of one discussion in every format: all must be read as the same turns. */
export const FORMATS: Readonly<Record<string, WriteFormat>> = {
  txt: writeTxt,
  srt: writeSrt,
  'vtt with voices': writeVttVoices,
  'vtt with labels': writeVttLabels,
  ass: writeAss,
  lrc: writeLrc,
  json: writeJson,
  jsonl: writeJsonLines,
  csv: writeCsv,
  tsv: writeTsv,
  xlsx: writeXlsx,
  docx: writeDocx,
  odt: writeOdt,
  rtf: writeRtf,
  'html in paragraphs': writeHtmlParagraphs,
  'html in a table': writeHtmlTable,
  'md in paragraphs': writeMarkdownParagraphs,
  'md in a table': writeMarkdownTable,
  'md under headings': writeMarkdownHeadings,
  TextGrid: writeTextGrid,
  eaf: writeEaf,
  cha: writeCha,
  tei: writeTei,
};
