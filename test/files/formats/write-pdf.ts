import { deflateSync } from 'node:zlib';

/** A PDF with these page contents, Helvetica as /F and one grey point as /I; `catalog` is added to the document's root. */
export function writePdf(contents: readonly (string | Buffer)[], catalog = ''): Uint8Array {
  const kids = contents.map((_, i) => `${5 + 2 * i} 0 R`).join(' ');
  const objects: (string | Buffer)[] = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Count ${contents.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    stream(Buffer.from([128]), '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8'),
    ...contents.flatMap((content, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents ${6 + 2 * i} 0 R/Resources<</Font<</F 3 0 R>>/XObject<</I 4 0 R>>>>>>`,
      stream(Buffer.from(content), ''),
    ]),
  ];
  let file = Buffer.from('%PDF-1.7\n');
  const offsets: number[] = [];
  for (const [i, object] of objects.entries()) {
    offsets.push(file.length);
    file = Buffer.concat([file, Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
  return new Uint8Array(Buffer.concat([file, Buffer.from(end)]));
}

function stream(data: Buffer, entries: string): Buffer {
  const packed = deflateSync(data, { level: 9 });
  return Buffer.concat([
    Buffer.from(`<<${entries}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

/** Lines of text at these heights, in 10 points from the left margin on. */
export const pdfText = (lines: readonly (readonly [y: number, text: string])[]): string =>
  `BT /F 10 Tf ${lines.map(([y, text]) => `1 0 0 1 30 ${y} Tm (${text}) Tj`).join(' ')} ET`;
