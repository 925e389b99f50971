import { formatErrors } from '../../../errors/format-errors.js';
import type { DecodedFile } from '../reader/extracted.js';

/** @throws YuanzhuoError that names the line where the text is no JSON. */
export function parseJsonFile(file: DecodedFile): unknown {
  const value = parseWhole(file.text) ?? parseLines(file.text);
  if (value !== null) return value;
  const text = mend(file.text);
  const mended = parseWhole(text) ?? parseLines(text);
  if (mended === null) throw formatErrors.jsonSyntax(file.path, lineOfError(text), failure(text));
  return mended;
}

/** Whether a text of unknown name is JSON as a whole, or its first line is. */
export const isJson = (text: string): boolean => parseWhole(text.slice(0, text.indexOf('\n') >>> 0)) !== null || parseWhole(text) !== null;

function parseWhole(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/**
 * Python writes NaN for a probability that it could not compute; JSON has no such number. A line feed inside a string was
 * a line separator (U+2028) before decoding.
 */
const mend = (text: string): string =>
  text
    .replace(/([:[,]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g, '$1null')
    .replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"/g, (string) => string.replaceAll('\n', '\\n'));

function parseLines(text: string): readonly unknown[] | null {
  const values: unknown[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const value = parseWhole(line);
    if (value === null) return null;
    values.push(value);
  }
  return values;
}

function failure(text: string): unknown {
  try {
    JSON.parse(text);
    return undefined;
  } catch (cause) {
    return cause;
  }
}

/** Of JSON lines the first that is none; of a single value the parser reports the offset, or that the text ended too early. */
function lineOfError(text: string): number {
  const lines = text.split('\n');
  const broken = lines.findIndex((line) => line.trim() !== '' && parseWhole(line) === null);
  if (broken > 0 && lines.slice(0, broken).some((line) => line.trim() !== '')) return broken + 1;
  const cause = failure(text);
  const position = /position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
  return text.slice(0, position === undefined ? text.trimEnd().length : Number(position)).split('\n').length;
}
