import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';

/** Path inside an office file → its XML; every part of it must be well-formed. Pictures and workbooks inside stay bytes. */
export function openOffice(bytes: Uint8Array): {
  readonly xml: ReadonlyMap<string, string>;
  readonly files: Readonly<Record<string, Uint8Array>>;
} {
  const files = unzipSync(bytes);
  const xml = new Map<string, string>();
  for (const [path, part] of Object.entries(files)) {
    if (!/\.(xml|rels|vml)$/.test(path)) continue;
    const text = strFromU8(part);
    mustParse(text, path);
    xml.set(path, text);
  }
  return { xml, files };
}

function mustParse(text: string, path: string): void {
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw new Error(`${path}: ${error.message}`);
  };
  parser.write(text).close();
}

/** What all elements of a name hold, as text. */
export function textsOf(xml: string, element: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  const parser = sax.parser(true);
  parser.onopentag = ({ name }) => {
    if (name !== element) return;
    depth += 1;
    found.push('');
  };
  parser.onclosetag = (name) => {
    if (name === element) depth -= 1;
  };
  parser.ontext = (text) => {
    if (depth > 0) found.push((found.pop() ?? '') + text);
  };
  parser.write(xml).close();
  return found;
}

/** The same rows with other words everywhere. */
export function reworded<T>(value: T, words: Readonly<Record<string, string>>): T {
  if (typeof value === 'string') return Object.entries(words).reduce<string>((text, [from, to]) => text.replaceAll(from, to), value) as T;
  if (Array.isArray(value)) return value.map((item) => reworded(item, words)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, reworded(item, words)])) as T;
}
