import { theme } from '../charts/theme.js';
import type { FontFiles } from '../fonts/measure-text.js';
import { subsetFont } from '../fonts/subset-font.js';

const weights = { regular: 400, bold: 700 } as const;

/** The SVG with the characters that it needs of each weight inside: it looks the same on a machine without Chinese fonts. */
export function embedFonts(svg: string, fonts: FontFiles): string {
  const used = charactersOf(svg);
  const faces: string[] = [];
  for (const weight of ['regular', 'bold'] as const) {
    if (used[weight] === '') continue;
    const data = Buffer.from(subsetFont(fonts[weight], used[weight])).toString('base64');
    faces.push(
      `@font-face{font-family:"${theme.font}";font-weight:${weights[weight]};src:url(data:font/ttf;base64,${data}) format("truetype")}`,
    );
  }
  return svg.replace('</desc>', `</desc><style>${faces.join('')}</style>`);
}

/** Every character that is drawn as text, once, by weight, in order of code point. */
export function charactersOf(svg: string): { readonly regular: string; readonly bold: string } {
  const found = { regular: new Set<string>(), bold: new Set<string>() };
  for (const [, attributes = '', content = ''] of svg.matchAll(/<text([^>]*)>([\s\S]*?)<\/text>/g)) {
    const weight = attributes.includes('font-weight="bold"') ? 'bold' : 'regular';
    for (const character of unescapeXml(content.replace(/<[^>]*>/g, ''))) found[weight].add(character);
  }
  return { regular: inOrder(found.regular), bold: inOrder(found.bold) };
}

function inOrder(characters: ReadonlySet<string>): string {
  return [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&');
}
