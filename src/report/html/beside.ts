import type { Wording } from '../wording/wording.js';
import { escapeHtml } from './escape-html.js';

/** The files of each format, as they lie seen from the page. */
const FILES = [
  ['docx', 'brief', 'brief.docx'],
  ['docx', 'docx', 'report.docx'],
  ['pptx', 'pptx', 'slides.pptx'],
  ['xlsx', 'xlsx', 'workbook.xlsx'],
  ['csv', 'csv', 'tables/'],
  ['png', 'png', 'charts/'],
  ['share', 'share', 'share/'],
] as const;

interface Beside {
  readonly formats: ReadonlySet<string>;
  /** Whether there is something to quote in a brief. */
  readonly brief: boolean;
}

/** Links to what was written beside the page; '' where nothing was. */
export function besideToHtml({ formats, brief }: Beside, { beside, colon }: Wording): string {
  const links = FILES.filter(([format, file]) => formats.has(format) && (file !== 'brief' || brief)).map(
    ([, file, path]) => `<a href="${path}">${escapeHtml(beside[file])}</a>`,
  );
  return links.length === 0 ? '' : `<p class="beside">${escapeHtml(beside.title)}${escapeHtml(colon)}${links.join(' · ')}</p>\n`;
}
