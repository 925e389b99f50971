import { errors, formatErrors } from '../../errors.js';
import type { DecodedFile, Extracted } from './extracted.js';
import { joinPieces } from './join-lines.js';
import { type HeadingRow, type SaidRow, writeUtterances } from './write-utterances.js';

/** What stands in speech without being said. */
const NOT_SAID = new Set('note gap incident vocal kinesic desc stage teiHeader standOff'.split(' '));

/**
 * TEI of parliaments (ParlaMint), interviews and plays → utterances: `<u who>` with its `<seg>`, or `<sp>` with its
 * `<speaker>`. Names come from the `<listPerson>` of the file, else from the id; the role from `ana` (#chair, #guest …).
 * `<head>` in the text becomes a line '## …'. Entities are not expanded and nothing is fetched.
 */
export async function readTei({ text, encoding, path }: DecodedFile): Promise<Extracted> {
  if (/<!ENTITY/i.test(text)) throw formatErrors.xmlEntities(path);
  const { default: sax } = await import('sax');
  const parser = sax.parser(true, { position: true });
  const reader = new TeiReader();
  parser.onopentag = ({ name, attributes }) => reader.open(localName(name), attributes as Readonly<Record<string, string>>);
  parser.onclosetag = (name) => reader.close(localName(name));
  parser.ontext = (data) => reader.text(data);
  parser.oncdata = (data) => reader.text(data);
  parser.onerror = (cause) => {
    throw formatErrors.xmlSyntax(path, parser.line + 1, cause);
  };
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
  if (!reader.isTei) throw formatErrors.xmlKind(path, reader.root);
  const written = writeUtterances(reader.rows());
  if (written.text === '') throw errors.emptyFile(path);
  return { ...written, encoding, title: reader.title, date: reader.date };
}

const CHUNK = 1 << 16;
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

interface Said {
  readonly who: string;
  readonly role: string;
  /** Of a play: the name as printed before the speech. */
  printed: string;
  readonly parts: string[];
}

class TeiReader {
  root = '';
  title = '';
  date = '';
  readonly #path: string[] = [];
  readonly #names = new Map<string, string>();
  readonly #rows: (Said | HeadingRow)[] = [];
  #said: Said | null = null;
  #person: { readonly id: string; readonly parts: Map<string, string> } | null = null;
  #text = '';
  #glued = false;

  get isTei(): boolean {
    return this.root === 'TEI' || this.root === 'teiCorpus';
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#path.length === 0) this.root = name;
    const inHeader = this.#path.includes('teiHeader');
    if (name === 'person') this.#person = { id: attributes['xml:id'] ?? '', parts: new Map() };
    if (name === 'date' && inHeader && this.#path.includes('setting')) this.date ||= attributes.when ?? attributes.from ?? '';
    if (this.#startsText(name)) this.#text = '';
    if ((name === 'u' || name === 'sp') && !inHeader) {
      this.#said = { who: firstId(attributes.who), role: firstId(attributes.ana), printed: '', parts: [] };
    }
    if (name === 'w' || name === 'pc') this.#startWord();
    this.#glued = name === 'w' || name === 'pc' ? attributes.join === 'right' || attributes.join === 'both' : this.#glued;
    this.#path.push(name);
  }

  text(data: string): void {
    const inWords = this.#path.includes('s') && this.#path.at(-1) !== 'w' && this.#path.at(-1) !== 'pc' && data.trim() === '';
    if (!inWords && !this.#isSilent()) this.#text += data;
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#person) this.#closeInPerson(name);
    else if (name === 'title' && this.#path.includes('titleStmt')) this.title ||= this.#take();
    else if (name === 'head' && this.#path.includes('text') && !this.#said) this.#rows.push({ heading: this.#take() });
    else if (this.#said) this.#closeInSpeech(name);
  }

  rows(): readonly (SaidRow | HeadingRow)[] {
    return this.#rows.map((row) => {
      if ('heading' in row) return row;
      const speaker = this.#names.get(row.who) || row.printed || row.who;
      return { speaker, role: row.role, start: null, end: null, time: '', text: row.parts.join('\n') };
    });
  }

  #startsText(name: string): boolean {
    return ['title', 'head', 'seg', 'u', 'sp', 'p', 'l', 'ab', 'speaker', 'persName', 'surname', 'forename', 'nameLink'].includes(name);
  }

  #isSilent(): boolean {
    const inSpeech = this.#said !== null || this.#path.at(-1) === 'head';
    return inSpeech && this.#path.some((name) => NOT_SAID.has(name));
  }

  /** Words of annotated speech come one by one: a blank between them, none beside Han or where the file says joined. */
  #startWord(): void {
    if (this.#path.includes('w')) return;
    const joint = '\u0000';
    if (!this.#glued && this.#text.trim() !== '') this.#text += joint;
  }

  #closeInPerson(name: string): void {
    if (name === 'person') {
      const { id, parts } = this.#person ?? { id: '', parts: new Map<string, string>() };
      if (id !== '') this.#names.set(id, fullName(parts));
      this.#person = null;
    } else if (['surname', 'forename', 'nameLink', 'persName'].includes(name) && !this.#person?.parts.has(name)) {
      this.#person?.parts.set(name, this.#take());
    }
  }

  #closeInSpeech(name: string): void {
    const said = this.#said;
    if (!said) return;
    if (name === 'speaker') said.printed = this.#take().replace(/[：:.。]$/, '');
    else if (['seg', 'p', 'l', 'ab', 'u', 'sp'].includes(name) && !this.#isSilent()) said.parts.push(this.#take());
    if (name === 'u' || name === 'sp') {
      this.#rows.push({ ...said, parts: said.parts.filter((part) => part !== '') });
      this.#said = null;
    }
  }

  #take(): string {
    const text = this.#text
      .split('\u0000')
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .reduce(joinPieces, '');
    this.#text = '';
    return text;
  }
}

/** 'who' and 'ana' are lists of pointers: '#ZhouWenbo', 'role:chair'. */
const firstId = (pointers = ''): string => (pointers.trim().split(/\s+/)[0] ?? '').replace(/^.*[#:]/, '');

function fullName(parts: ReadonlyMap<string, string>): string {
  const surname = parts.get('surname') ?? '';
  const forename = parts.get('forename') ?? '';
  if (surname === '' && forename === '') return parts.get('persName') ?? '';
  if (/\p{Script=Han}/u.test(surname + forename)) return surname + forename;
  return [forename, parts.get('nameLink') ?? '', surname].filter((part) => part !== '').join(' ');
}
