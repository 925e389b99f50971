import { AlignmentType, Paragraph, type Table } from 'docx';
import type { Language, Tables } from '../../data.js';
import { BLANK, composeMinutes } from '../minutes/compose-minutes.js';
import type { Brand } from '../slides/brand.js';
import { logoBlocks } from './logo.js';
import { wordPen } from './pen.js';
import { textRun } from './text-run.js';
import { writeSection } from './write-blocks.js';
import { writeDocx } from './write-docx.js';
import { writeForm } from './write-form.js';

interface MinutesParts {
  readonly tables: Tables;
  readonly language: Language;
  readonly brand: Brand;
  readonly version: string;
}

/** Rows → minutes.docx: a form, what was said, what is to be done, and who signs. */
export function minutesToDocx({ tables, language, brand, version }: MinutesParts): Promise<Uint8Array> {
  const { heading, title, form, sections, signatures } = composeMinutes(tables, language);
  const pen = wordPen({ language, brand, pictures: [] });
  const blocks: readonly (Paragraph | Table)[] = [
    ...logoBlocks(pen),
    new Paragraph({ style: 'Title', alignment: AlignmentType.CENTER, children: [textRun(heading, pen)] }),
    writeForm(form, pen),
    ...sections.flatMap((section) => writeSection(section, pen)),
    ...signatures.map(
      (label, i) =>
        new Paragraph({
          keepNext: i < signatures.length - 1,
          alignment: AlignmentType.RIGHT,
          spacing: { before: i === 0 ? 600 : 120 },
          children: [textRun(`${label}${pen.wording.colon}${BLANK}${BLANK}`, pen)],
        }),
    ),
  ];
  const product = pen.wording.method.product(version);
  return writeDocx({ title: `${title} ${heading}`, subject: heading, product, blocks }, pen);
}
