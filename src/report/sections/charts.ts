import type { DocumentSection } from '../document.js';
import type { SectionParts } from '../report-parts.js';
import { figuresOf } from './figures.js';

/** Charts that belong to no section. */
export function chartsSection({ charts, wording }: SectionParts): DocumentSection {
  return { id: 'charts', title: wording.titles.charts, blocks: figuresOf(charts) };
}
