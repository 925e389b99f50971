import { Paragraph } from 'docx';
import type { Language, Tables } from '../../data.js';
import { composeBrief } from '../brief/compose-brief.js';
import { briefWording } from '../brief/wording-brief.js';
import { plain } from '../document.js';
import type { Brand } from '../slides/brand.js';
import { lineRuns } from './line-runs.js';
import { logoBlocks } from './logo.js';
import { wordPen } from './pen.js';
import { textRun } from './text-run.js';
import { writeBlocks } from './write-blocks.js';
import { writeDocx } from './write-docx.js';

interface BriefParts {
  readonly tables: Tables;
  readonly language: Language;
  readonly brand: Brand;
  readonly version: string;
}

/** Rows → brief.docx, without cover, contents and footnotes; null where nothing was said that can be quoted. */
export async function briefToDocx({ tables, language, brand, version }: BriefParts): Promise<Uint8Array | null> {
  const brief = composeBrief(tables, language);
  if (brief === null) return null;
  const { title, about, blocks } = brief;
  const pen = wordPen({ language, brand, pictures: [], footnotes: false });
  const content = [
    ...logoBlocks(pen),
    new Paragraph({ style: 'Title', children: [textRun(title, pen)] }),
    ...(plain(about) === '' ? [] : [new Paragraph({ style: 'Subtitle', spacing: { after: 240 }, children: lineRuns(about, pen) })]),
    ...writeBlocks(blocks, pen),
  ];
  return writeDocx({ title, subject: briefWording[language].subject, product: pen.wording.method.product(version), blocks: content }, pen);
}
