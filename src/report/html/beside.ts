import type { Wording } from '../wording/wording.js';
import { escapeHtml } from './escape-html.js';

/** Where each format lies, seen from the page. */
const FILES = [
  ['docx', 'report.docx'],
  ['pptx', 'slides.pptx'],
  ['xlsx', 'workbook.xlsx'],
  ['csv', 'tables/'],
  ['png', 'charts/'],
  ['share', 'share/'],
] as const;

/** Links to what was written beside the page; '' where nothing was. */
export function besideToHtml(formats: ReadonlySet<string>, { beside, colon }: Wording): string {
  const links = FILES.filter(([format]) => formats.has(format)).map(
    ([format, path]) => `<a href="${path}">${escapeHtml(beside[format])}</a>`,
  );
  return links.length === 0 ? '' : `<p class="beside">${escapeHtml(beside.title)}${escapeHtml(colon)}${links.join(' · ')}</p>\n`;
}
