import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Language } from '../../data.js';
import { undated } from '../undated.js';
import type { Brand } from './brand.js';
import { contrast } from './heat-colour.js';

interface Means {
  readonly brand: Pick<Brand, 'colours' | 'font'>;
  readonly language: Language;
}

/** Neither clock nor time zone reaches the bytes: a zip keeps local time, so it is the same everywhere. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * The archive that pptxgenjs wrote → the same without dates, in itself and in the workbooks of its charts, compressed, with
 * the brand's colours and fonts in its theme, the language of its texts, and labels that are readable on their blocks.
 */
export function packPptx(bytes: Uint8Array, means: Means): Uint8Array {
  const parts = unzipSync(bytes);
  const rename = chartNames(Object.keys(parts));
  return repack(parts, rename, (path, part) => {
    if (path.endsWith('.xlsx')) return repack(unzipSync(part), (name) => name, dated);
    if (path === '[Content_Types].xml') return strToU8(withoutMissing(rename(strFromU8(part)), new Set(Object.keys(parts).map(rename))));
    return /\.(xml|rels)$/.test(path) ? strToU8(mend(path, rename(strFromU8(part)), means)) : part;
  });
}

/** pptxgenjs lists a master for every slide, and writes one. */
function withoutMissing(types: string, paths: ReadonlySet<string>): string {
  return types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, path: string) => (paths.has(path) ? override : ''));
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** In order of the names: pptxgenjs adds its parts as they get ready. */
function repack(parts: Parts, rename: (path: string) => string, rewrite: (path: string, part: Uint8Array) => Uint8Array): Uint8Array {
  const packed: Zippable = {};
  const entries = Object.entries(parts).map(([path, part]) => [rename(path), part] as const);
  for (const [path, part] of entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (path.endsWith('/')) continue;
    // Pictures and workbooks are compressed already.
    packed[path] = [rewrite(path, part), { level: /\.(png|jpe?g|xlsx)$/.test(path) ? 0 : 6, mtime: NO_DATE }];
  }
  return zipSync(packed);
}

/** pptxgenjs numbers charts through the life of the process: here each file begins at 1. */
function chartNames(paths: readonly string[]): (text: string) => string {
  const numbers = paths
    .flatMap((path) => [...path.matchAll(/^ppt\/charts\/chart(\d+)\.xml$/g)].map(([, number]) => Number(number)))
    .toSorted((a, b) => a - b);
  const renumbered = new Map(numbers.map((number, i) => [String(number), i + 1]));
  return (text) =>
    text.replace(/(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.(?:xml|xlsx))/g, (whole, name: string, number: string) => {
      const own = renumbered.get(number);
      return own === undefined ? whole : `${name}${own}`;
    });
}

const dated = (path: string, part: Uint8Array): Uint8Array => (path.endsWith('.xml') ? strToU8(undated(strFromU8(part))) : part);

function mend(path: string, xml: string, means: Means): string {
  if (path === 'docProps/core.xml') return undated(xml);
  if (path.startsWith('ppt/theme/')) return brandTheme(xml, means.brand);
  if (path.startsWith('ppt/charts/chart')) return readableLabels(withEastAsian(xml), means.brand);
  if (means.language === 'zh' && /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(path)) {
    return xml.replace(/ lang="en-US"(?: altLang="en-US")?/g, ' lang="zh-CN" altLang="en-US"');
  }
  return xml;
}

/** Colours and fonts that PowerPoint offers to whoever edits the slides: those that the slides have. */
function brandTheme(xml: string, { colours, font }: Means['brand']): string {
  const plain = (name: string, colour: string): ((xml: string) => string) => {
    const value = `<a:${name}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${name}>`;
    return (theme) => theme.replace(new RegExp(`<a:${name}>.*?</a:${name}>`), value);
  };
  const { accent, ink, quiet, paper } = colours;
  const paint = [plain('dk1', ink), plain('lt1', paper), plain('dk2', quiet), plain('accent1', accent)];
  return (
    paint
      .reduce((theme, apply) => apply(theme), xml)
      .replace(/<a:ea typeface="[^"]*"\/>/g, `<a:ea typeface="${font}"/>`)
      // Where the font is missing: the one that macOS has.
      .replace(/(<a:font script="Hans" typeface=")[^"]*/g, '$1PingFang SC')
  );
}

/** pptxgenjs names only the Latin font of a chart's text: Chinese would take another. */
function withEastAsian(xml: string): string {
  return xml.replace(/<a:latin typeface="([^"]*)"([^>]*)\/>(?!\s*<a:ea)/g, '<a:latin typeface="$1"$2/><a:ea typeface="$1"/>');
}

/** Numbers inside blocks take the ink that can be read on the block. */
function readableLabels(xml: string, { colours }: Means['brand']): string {
  if (!xml.includes('percentStacked')) return xml;
  const ink = colours.ink.slice(1).toUpperCase();
  return xml.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
    const fill = `#${/<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(series)?.[1] ?? 'FFFFFF'}`;
    const light = contrast(fill, '#ffffff') > contrast(fill, colours.ink);
    if (!light) return series;
    return series.replace(/<c:dLbls>[\s\S]*?<\/c:dLbls>/g, (labels) => labels.replaceAll(`val="${ink}"`, 'val="FFFFFF"'));
  });
}
