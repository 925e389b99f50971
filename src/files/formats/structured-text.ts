import type { YuanzhuoError } from '../../errors/error.js';
import { formatErrors } from '../../errors/format-errors.js';
import { rootElement } from './markup/parse-xml.js';

interface Kind {
  readonly name: string;
  /** As what it may be saved, or exported, to be read. */
  readonly instead: string;
}

interface StructuredKind extends Kind {
  /** Whether the beginning of the text is of this kind. */
  readonly test: (head: string) => boolean;
}

/** Kinds of text that are written for programs, recognised by their first words. A transcript that only has such lines in it is none. */
const KINDS: readonly StructuredKind[] = [
  { name: 'MHTML', instead: 'html', test: (head) => /^(?:From: <Saved by|MIME-Version:)[\s\S]*multipart\/related/i.test(head) },
  { name: 'PostScript', instead: 'pdf/txt', test: (head) => /^%!PS/.test(head) },
  {
    name: 'LaTeX',
    instead: 'txt/md',
    test: (head) => /^(?:%[^\n]*\n|\s)*\\(?:documentclass|documentstyle|begin\{document\}|usepackage)/.test(head),
  },
  { name: 'vCard', instead: 'txt', test: (head) => /^BEGIN:VCARD\b/i.test(head) },
  { name: 'iCalendar', instead: 'txt', test: (head) => /^BEGIN:VCALENDAR\b/i.test(head) },
  {
    name: 'BibTeX',
    instead: 'txt',
    test: (head) =>
      /^(?:%[^\n]*\n|\s)*@(?:article|book|inproceedings|incollection|misc|phdthesis|techreport|online|string|comment)\s*\{/i.test(head),
  },
  { name: 'RIS', instead: 'txt', test: (head) => /^TY {2}- \w+\s*\n(?:[A-Z][A-Z\d] {2}- )/.test(head) },
  { name: 'e-mail', instead: 'txt', test: (head) => isMail(head) },
  { name: 'SQL', instead: 'csv', test: (head) => isSql(head) },
  { name: 'MicroDVD', instead: 'srt', test: (head) => /^(?:\{\d+\}\{\d+\}[^\n]*\n+){2}/.test(`${head}\n`) },
  { name: 'Praat', instead: 'TextGrid', test: (head) => /^File type\s*=\s*"ooTextFile/.test(head) },
  { name: 'diff', instead: 'txt', test: (head) => /^(?:diff --git |--- [^\n]+\n\+\+\+ [^\n]+\n@@ )/.test(head) },
  { name: 'INI/TOML', instead: 'csv/txt', test: (head) => isConfiguration(head) },
  { name: 'YAML', instead: 'json/txt', test: (head) => isYaml(head) },
  { name: 'XML/SGML', instead: 'txt/csv', test: (head) => isTagged(head) },
  { name: 'source code', instead: 'txt', test: (head) => isCode(head) },
];

/** XML of transcription programs, and what they can export. */
const XML_KINDS: Readonly<Record<string, Kind>> = {
  Trans: { name: 'Transcriber', instead: 'txt/TextGrid' },
  'basic-transcription': { name: 'EXMARaLDA', instead: 'eaf/TextGrid/TEI' },
  'segmented-transcription': { name: 'EXMARaLDA', instead: 'eaf/TextGrid/TEI' },
  'folker-transcription': { name: 'FOLKER', instead: 'eaf/TextGrid/TEI' },
  tt: { name: 'TTML', instead: 'srt/vtt' },
  svg: { name: 'SVG', instead: 'txt' },
  plist: { name: 'property list', instead: 'txt' },
};

/** The error for XML that is not read, by its root. */
export function refuseXml(path: string, text: string): YuanzhuoError {
  const root = rootElement(text);
  const kind = XML_KINDS[root];
  return kind ? formatErrors.unsupported(path, kind.name, kind.instead) : formatErrors.xmlKind(path, root);
}

const HEAD = 20_000;

/** The error for a text that is written for a program, null for one that is read. */
export function refuseStructured(path: string, text: string): YuanzhuoError | null {
  const head = text.slice(0, HEAD).trimStart();
  if (isForeignXml(head)) return refuseXml(path, text);
  const kind = KINDS.find(({ test }) => test(head));
  return kind ? formatErrors.structured(path, kind.name, kind.instead) : null;
}

/** An element with a namespace, or one that XML of a transcription program begins with. */
function isForeignXml(head: string): boolean {
  if (!head.startsWith('<')) return false;
  const root = rootElement(head);
  return /^<\?xml\s/.test(head) || root in XML_KINDS || new RegExp(`^<(?:\\w+:)?${root.replace(/[^\w-]/g, '.')}\\s[^<>]*xmlns`).test(head);
}

const MAIL_HEADER =
  /^(?:From|To|Cc|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Content-Type|Content-Transfer-Encoding|Delivered-To|Reply-To|X-[\w-]+|DKIM-Signature|References|In-Reply-To|Sender):/i;

function isMail(head: string): boolean {
  if (/^From \S+@?\S* +\w{3} +\w{3} +\d/.test(head)) return true;
  const lines =
    head
      .slice(0, 6000)
      .split('\n\n')[0]
      ?.split('\n')
      .filter((line) => !/^\s/.test(line)) ?? [];
  const headers = lines.filter((line) => MAIL_HEADER.test(line));
  return (
    headers.length >= 3 &&
    headers.length === lines.length &&
    headers.some((line) => /^(?:Message-ID|MIME-Version|Received|Return-Path|Delivered-To):/i.test(line))
  );
}

function isSql(head: string): boolean {
  const statements =
    head.match(/^[ \t]*(?:CREATE (?:TABLE|DATABASE)|INSERT INTO|DROP TABLE|LOCK TABLES|ALTER TABLE|SET NAMES)\b[^\n]*/gim) ?? [];
  return (
    statements.length >= 2 &&
    /^(?:--|\/\*|CREATE|INSERT|DROP|SET|LOCK|ALTER|BEGIN|START|USE|PRAGMA)/i.test(head) &&
    statements.some((line) => /[;(]\s*$|VALUES/i.test(line))
  );
}

const filledLines = (head: string): readonly string[] => head.split('\n', 400).filter((line) => line.trim() !== '');

/** Sections in square brackets on lines of their own, and hardly anything but ASCII keys with an equals sign. */
function isConfiguration(head: string): boolean {
  const lines = filledLines(head);
  const keys = lines.filter((line) => /^\s*[A-Za-z_][\w.-]*\s*=/.test(line)).length;
  const sections = lines.filter((line) => /^\s*\[{1,2}[\w.:" -]+\]{1,2}\s*$/.test(line)).length;
  const comments = lines.filter((line) => /^\s*[;#]/.test(line)).length;
  return keys >= 2 && keys + sections + comments >= lines.length * 0.85 && (sections > 0 || keys === lines.length);
}

/** Keys within keys, by indentation, nearly everywhere. */
function isYaml(head: string): boolean {
  const lines = filledLines(head).filter((line) => !/^\s*#/.test(line));
  const keys = lines.filter((line) => /^\s*(?:- )?["']?[A-Za-z_][\w .-]{0,40}["']?:(?:\s|$)/.test(line));
  const inner = keys.filter((line) => /^\s+/.test(line) || /^- /.test(line));
  const outer = keys.filter((line) => /^["']?[A-Za-z_][\w-]*["']?:\s*$/.test(line));
  return (
    lines.length >= 4 &&
    keys.length >= lines.length * 0.7 &&
    inner.length >= keys.length * 0.4 &&
    (outer.length > 0 || /^- /.test(lines[0] ?? ''))
  );
}

const CODE_LINE =
  /[;{}]\s*$|^\s*(?:import |from \S+ import |def \w+\(|class \w+|function\b|const \w+ =|let \w+ =|var \w+ =|return\b|if \(|for \(|while \(|#include|#define|using \w|package \w|public |private |export |@\w+|\/\/|\/\*|\*\/|<\?php|elif |else:|try:|except )/;

/** Lines that end as those of programs do, without much Chinese between. */
const OF_HTML =
  /^(?:p|div|br|hr|b|i|em|strong|u|span|a|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|blockquote|pre|code|img|figure|figcaption|section|article|details|summary|center|font|body|html|head|sub|sup|small)$/i;

/** Tags of its own on lines of their own, opened and closed: the text of a corpus. */
function isTagged(head: string): boolean {
  if (!head.startsWith('<')) return false;
  const lines = filledLines(head);
  const tags = lines
    .flatMap((line) => /^\s*<(\/?)([A-Za-z][\w-]*)>\s*$/.exec(line)?.slice(1).join('') ?? [])
    .filter((tag) => !OF_HTML.test(tag.replace('/', '')));
  return tags.length >= 6 && tags.some((tag) => tag.startsWith('/')) && tags.length >= lines.length * 0.05;
}

function hanShare(head: string): number {
  let han = 0;
  let all = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code > 0x20) all++;
    if (code >= 0x3400 && code <= 0x9fff) han++;
  }
  return han / Math.max(1, all);
}

function isCode(head: string): boolean {
  if (/^#!\/|^<\?php\b/.test(head)) return true;
  if (hanShare(head) >= 0.2) return false;
  const lines = filledLines(head);
  if (lines.length < 5) return false;
  const code = lines.filter((line) => CODE_LINE.test(line)).length;
  return code >= lines.length * 0.5;
}
