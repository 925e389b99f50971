import { KNOWN_KEYS } from './settings-names.js';

/**
 * A settings text as it was meant, where a Chinese keyboard has put other characters than YAML has: full-width colons behind keys, brackets,
 * braces, dashes of lists, tabs and wide blanks before a line, and colours that YAML would take for comments. What stands in quotation
 * marks stays, and every line keeps its number.
 */
export const normaliseSettings = (text: string): string => text.split('\n').map(normaliseLine).join('\n');

function normaliseLine(line: string): string {
  const indented = line
    .replace(/^[ \t\u3000]+/, (blanks) => blanks.replace(/[\t\u3000]/g, '  '))
    .replace(/^( *)[－—–](?=\s*[^\s－—–-])\s*/, '$1- ');
  const [, indent = '', dash = '', key = '', rest = ''] =
    /^( *)(- +)?([^\s'"#[\]{}［］｛｝：:，,-][^'"#[\]{}［］｛｝：:]{0,19}?)\s*：\s*(.*)$/u.exec(indented) ?? [];
  // A name of the user's own, a theme or a synonym, is a key where a list or nothing follows.
  const isKey = KNOWN_KEYS.has(key) || (key !== '' && dash === '' && indent !== '' && /^(?:$|[[［【{｛])/u.test(rest));
  return outsideQuotes(isKey ? `${indent}${dash}${key}: ${rest}`.trimEnd() : indented, normaliseFlow);
}

const outsideQuotes = (line: string, change: (part: string) => string): string =>
  line
    .split(/('[^']*'|"[^"]*")/)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('');

function normaliseFlow(part: string): string {
  return part
    .replace(/｛/g, '{')
    .replace(/｝/g, '}')
    .replace(/(^|[:\-,，\s])［/g, '$1[')
    .replace(/］(?=\s*(?:$|[,，}｝#]))/g, ']')
    .replace(/([{,，]\s*)([\p{L}_]+)\s*：\s*/gu, (found, before: string, key: string) =>
      KNOWN_KEYS.has(key) ? `${before.replace('，', ', ')}${key}: ` : found,
    )
    .replace(/，(?=\s*[\p{L}_]+: )/gu, ', ')
    .replace(/(: *)(#[0-9a-fA-F]{6})(?=\s*(?:[,，}]|$))/g, "$1'$2'");
}
