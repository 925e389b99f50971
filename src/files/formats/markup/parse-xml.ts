import { formatErrors } from '../../../errors/format-errors.js';

export type Attributes = Readonly<Record<string, string>>;

/** Is called for the elements of an XML file, in their order; names are without prefix. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(data: string): void;
}

const CHUNK = 1 << 16;

/**
 * Calls a reader for the elements of an XML text. Entities are not expanded and nothing is fetched. Elements may nest no deeper than documents do.
 * @throws YuanzhuoError with the line where it is no XML.
 */
export async function parseXml(text: string, path: string, reader: XmlReader): Promise<void> {
  if (/<!ENTITY/i.test(text)) throw formatErrors.xmlEntities(path);
  const { default: sax } = await import('sax');
  const parser = sax.parser(true, { position: true });
  let depth = 0;
  parser.onopentag = ({ name, attributes }) => {
    if (++depth > DEEPEST) throw formatErrors.damaged(path, 'XML');
    reader.open(localName(name), attributes as Attributes);
  };
  parser.onclosetag = (name) => {
    depth--;
    reader.close(localName(name));
  };
  parser.ontext = (data) => reader.text(data);
  parser.oncdata = (data) => reader.text(data);
  parser.onerror = (cause) => {
    throw formatErrors.xmlSyntax(path, parser.line + 1, cause);
  };
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
}

const DEEPEST = 1000;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Name of the outermost element, without prefix; '' where there is none near the beginning. */
export function rootElement(text: string): string {
  const head = text.slice(0, 20_000).replace(/<!--[\s\S]*?(?:-->|$)|<[?!][^>]*>/g, '');
  return /<(?:[\w.-]+:)?([\w.-]+)/.exec(head)?.[1] ?? '';
}
