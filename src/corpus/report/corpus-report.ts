import type { Picture } from '../../data.js';
import { besideToHtml } from '../../report/html/beside.js';
import { sectionToHtml } from '../../report/html/document-to-html.js';
import { escapeHtml } from '../../report/html/escape-html.js';
import { EvidenceBook } from '../../report/html/evidence-book.js';
import { contentsToHtml, type FontOf, mastheadToHtml, pageOf, styleOf } from '../../report/html/page.js';
import { pageCharacters } from '../../report/html/page-words.js';
import { documentToMarkdown } from '../../report/markdown/report-markdown.js';
import { wordingOf } from '../../report/wording/wording.js';
import { type CorpusReportParts, composeCorpus } from './compose-corpus.js';
import { corpusWording } from './corpus-wording.js';

export interface CorpusHtmlParts extends CorpusReportParts {
  readonly pictures: readonly Picture[];
  /** The page's own script. */
  readonly script: string;
  readonly font: FontOf;
  /** Names of the formats that are written into the same folder. */
  readonly formats: ReadonlySet<string>;
}

/** One file, offline: numbers open their quotes, tables sort and can be filtered; no script runs but its own. */
export function corpusToHtml({ pictures, script, font, formats, ...parts }: CorpusHtmlParts): string {
  const report = composeCorpus(parts);
  const { language, tables, version, engine } = parts;
  const general = wordingOf(language);
  const wording = { ...general, evidence: { ...general.evidence, sentences: corpusWording[language].quoted } };
  const sentences = [...tables.quotes].map(([sentence, { speaker, text }]) => ({ sentence, speaker, text }));
  const book = new EvidenceBook(
    { sentences, tokens: [] },
    wording,
    (place) => `<span class="place"><bdi>${escapeHtml(place)}</bdi></span>`,
  );
  const pen = { book, pictures: new Map(pictures.map(({ id, svg }) => [id, svg])), wording };
  const sections = report.sections.map((section) => sectionToHtml(section, pen)).join('\n');
  const body = [
    mastheadToHtml(report, { pen, language: wording.htmlLanguage }),
    besideToHtml({ formats, brief: false }, wording) + contentsToHtml(report.sections, wording),
    `<main id="report">\n${sections}\n</main>`,
    `<footer>${escapeHtml(`${wording.method.product(version)} · ${engine.name} ${engine.version}`)}</footer>`,
    `<aside aria-label="${escapeHtml(wording.evidence.title)}">\n${book.toHtml()}\n</aside>`,
  ].join('\n');
  const style = styleOf({ shown: body + pageCharacters(), drawn: body, font, live: true });
  return pageOf({ title: report.title, wording, style, body, script });
}

/** The same as Markdown, with the charts as pictures beside it. */
export const corpusToMarkdown = (parts: CorpusReportParts): string => documentToMarkdown(composeCorpus(parts), wordingOf(parts.language));
