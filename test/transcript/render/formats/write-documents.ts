import { docxParts, writeZip } from '../../../files/formats/write-zip.js';
import { escapeXml, type WriteFormat, wordsOf } from './talk.js';

/** Documents of word processors: a paragraph for each turn, its label bold or not. */

export const writeDocx: WriteFormat = ({ title, turns }, dice) => {
  const bold = dice.chance(0.5) ? '<w:rPr><w:b/></w:rPr>' : '';
  const run = (text: string, style = ''): string => `<w:r>${style}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  const paragraph = (runs: string): string => `<w:p>${runs}</w:p>`;
  const body = turns.map((turn) => paragraph(run(`${turn.speaker}：`, bold) + run(wordsOf(turn))));
  return { path: 'talk.docx', bytes: writeZip(docxParts(paragraph(run(title)) + body.join(''))) };
};

export const writeOdt: WriteFormat = ({ title, turns }, dice) => {
  const label = dice.chance(0.5)
    ? (name: string) => `<text:span text:style-name="T1">${name}：</text:span>`
    : (name: string) => `${name}：`;
  const body = turns.map((turn) => `<text:p text:style-name="P1">${label(escapeXml(turn.speaker))}${escapeXml(wordsOf(turn))}</text:p>`);
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${ODF} office:version="1.3"><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text><text:h text:outline-level="1">${title}</text:h>${body.join('')}</office:text></office:body></office:document-content>`;
  const manifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${ODT}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
  return { path: 'talk.odt', bytes: writeZip({ mimetype: ODT, 'content.xml': content, 'META-INF/manifest.xml': manifest }) };
};

const ODT = 'application/vnd.oasis.opendocument.text';
const ODF = ['office', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

export const writeRtf: WriteFormat = ({ title, turns }, dice) => {
  const label = dice.chance(0.5)
    ? (name: string) => `{\\b ${escapeRtf(name)}${escapeRtf('：')}}`
    : (name: string) => escapeRtf(`${name}：`);
  const paragraphs = turns.map((turn) => `\\pard ${label(turn.speaker)}${escapeRtf(wordsOf(turn))}\\par`);
  const head = '{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\\uc1\\f0\\fs24';
  return { path: 'talk.rtf', bytes: new TextEncoder().encode(`${head}\n\\pard ${escapeRtf(title)}\\par\n${paragraphs.join('\n')}\n}`) };
};

/** \u takes a signed number of 16 bits; a reader that knows no Unicode shows the question mark. */
function escapeRtf(text: string): string {
  return [...text]
    .map((sign) => {
      if (/[\\{}]/.test(sign)) return `\\${sign}`;
      const code = sign.charCodeAt(0);
      return code < 128 ? sign : `\\u${code > 32767 ? code - 65536 : code}?`;
    })
    .join('');
}
