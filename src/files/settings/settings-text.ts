import { nearest } from '../../nearest.js';
import { KNOWN_KEYS } from './settings-names.js';

/**
 * A settings text as it was meant, where a Chinese keyboard has put other characters than YAML has: full-width colons behind keys, brackets,
 * braces, dashes of lists, tabs and wide blanks before a line, and colours that YAML would take for comments. What stands in quotation
 * marks stays, and every line keeps its number.
 */
export function normaliseSettings(text: string): string {
  let isReading = false;
  const lines = text.split('\n').map((line) => {
    // A line that begins in the first column begins another setting.
    if (/^[^\s#－—–-]/.test(line)) isReading = READING.test(line);
    return normaliseLine(line, isReading);
  });
  return lines.join('\n');
}

/** Its lists hold lines of the transcript (主持人：{speech}), in which a colon is a colon. */
const READING = /^(?:reading|读法)\s*[:：]/;

function normaliseLine(line: string, isReading: boolean): string {
  const indented = line
    .replace(/^[ \t\u3000]+/, (blanks) => blanks.replace(/[\t\u3000]/g, '  '))
    .replace(/^( *)[－—–](?=\s*[^\s－—–-])\s*/, '$1- ');
  const [, indent = '', dash = '', key = '', rest = ''] =
    /^( *)(- +)?([^\s'"#[\]{}［］｛｝：:，,-][^'"#[\]{}［］｛｝：:]{0,19}?)\s*：\s*(.*)$/u.exec(indented) ?? [];
  // All that begins a line is a key; below, a name of the user's own (a theme, a synonym) where a list or nothing follows.
  const isNamed = dash === '' && (indent === '' || /^(?:$|[[［【{｛])/u.test(rest));
  const isKey = key !== '' && (isNamed || (isLikeKey(key) && !(isReading && dash !== '')));
  return outsideQuotes(isKey ? `${indent}${dash}${key}: ${rest}`.trimEnd() : indented, (part) => normaliseFlow(part, isReading));
}

/** A key, or what was meant for one: then it is said that there is no such key. */
const isLikeKey = (text: string): boolean => KNOWN_KEYS.has(text) || (text.length < 6 && nearest(text, [...KNOWN_KEYS]) !== undefined);

const outsideQuotes = (line: string, change: (part: string) => string): string =>
  line
    .split(/('[^']*'|"[^"]*")/)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('');

function normaliseFlow(part: string, isReading: boolean): string {
  return part
    .replace(/｛/g, '{')
    .replace(/｝/g, '}')
    .replace(/＃(?=[0-9a-fA-F]{6})/g, '#')
    .replace(/(^|[:：\-,，\s])［/g, '$1[')
    .replace(/］(?=\s*(?:$|[,，}｝#]))/g, ']')
    .replace(/([{,，]\s*)([\p{L}_]+)\s*：\s*/gu, (found, before: string, key: string) =>
      KNOWN_KEYS.has(key) && !isReading ? `${before.replace('，', ', ')}${key}: ` : found,
    )
    .replace(
      /([{,，]\s*)([^\s{}[\],，:：]+)\s*：\s*(?=[[{])/gu,
      (_, before: string, name: string) => `${before.replace('，', ', ')}${name}: `,
    )
    .replace(/(?<=[\]}])，(?=\s*[^\s{}[\],，:：]+: )|，(?=\s*[\p{L}_]+: )/gu, ', ')
    .replace(/([{,，]\s*[^\s{}[\],，:：]+)\s*：\s*(?=#[0-9a-fA-F]{6})/gu, '$1: ')
    .replace(/(: *)(#[0-9a-fA-F]{3,8})(?=\s*(?:[,，}]|$))/g, "$1'$2'");
}
