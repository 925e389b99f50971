import { parse } from 'yaml';

/** Data on one line: [甲, 乙], { name: 甲 }. */
export function toFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${pairs(value)
      .map(([key, inner]) => `${toFlow(key)}: ${toFlow(inner)}`)
      .join(', ')} }`;
  return typeof value === 'string' ? scalar(value) : String(value);
}

/** Data as indented lines, without the last line end; lists of names stay on one line. */
export function toBlock(value: unknown, column: number, newline: string): string {
  const indent = ' '.repeat(column);
  if (Array.isArray(value))
    return value
      .map((item) => `${indent}- ${isMapping(item) ? toBlock(item, column + 2, newline).trimStart() : toFlow(item)}`)
      .join(newline);
  return pairs(value)
    .map(([key, inner]) => {
      const isLong = isMapping(inner) || (Array.isArray(inner) && inner.length > 0 && inner.every(isMapping));
      return `${indent}${toFlow(key)}:${isLong ? `${newline}${toBlock(inner, column + 2, newline)}` : ` ${toFlow(inner)}`}`;
    })
    .join(newline);
}

const pairs = (value: unknown): readonly (readonly [string, unknown])[] => Object.entries(value as Readonly<Record<string, unknown>>);

const isMapping = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && pairs(value).length > 0;

/** In quotation marks where YAML, or the Chinese comma that the settings read as one, would make something else of it. */
function scalar(text: string): string {
  if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(text) && parse(text) === text) return text;
  return /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]/.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}
