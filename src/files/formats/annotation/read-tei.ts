import type { SourceFact } from '../../../data.js';
import { errors } from '../../../errors/errors.js';
import { type Attributes, parseXml, type XmlReader } from '../markup/parse-xml.js';
import type { DecodedFile, Extracted } from '../reader/extracted.js';
import { composeUnits } from '../units/compose-units.js';
import { joinPieces } from '../units/join-pieces.js';
import { clockTime, readSeconds } from '../units/seconds.js';
import { type UnitRow, unitRow } from '../units/unit-row.js';

/** Elements within speech whose text nobody says. */
const NOT_SAID = new Set('note gap incident vocal kinesic desc stage teiHeader standOff'.split(' '));

/**
 * TEI of parliaments (ParlaMint), interviews and plays → utterances: `<u who>` with its `<seg>`, or `<sp>` with its
 * `<speaker>`. Names come from the `<listPerson>` of the file, else from the id; the role from `ana` (#chair, #guest …); times from the
 * `<timeline>`. `<head>` in the text is a heading, lower within each `<div>`.
 */
export async function readTei({ text, encoding, path }: DecodedFile): Promise<Extracted> {
  const reader = new TeiReader();
  await parseXml(text, path, reader);
  const composed = composeUnits(reader.rows());
  if (composed.units.length === 0) throw errors.emptyFile(path);
  const facts: readonly SourceFact[] = [
    { key: 'title', value: reader.title, origin: 'properties' },
    { key: 'date', value: reader.date, origin: 'properties' },
  ];
  return { ...composed, encoding, facts: facts.filter(({ value }) => value !== '') };
}

interface Said {
  readonly who: string;
  readonly role: string;
  /** Points of the timeline, or times. */
  readonly from: string;
  readonly to: string;
  /** Of a play: the name as printed before the speech. */
  printed: string;
  readonly parts: string[];
}

interface Heading {
  readonly heading: string;
  readonly level: number;
}

class TeiReader implements XmlReader {
  title = '';
  date = '';
  readonly #path: string[] = [];
  readonly #names = new Map<string, string>();
  readonly #rows: (Said | Heading)[] = [];
  /** Point of the timeline → seconds. */
  readonly #points = new Map<string, number>();
  #said: Said | null = null;
  #person: { readonly id: string; readonly parts: Map<string, string> } | null = null;
  #text = '';
  #glued = false;

  open(name: string, attributes: Attributes): void {
    const inHeader = this.#path.includes('teiHeader');
    if (name === 'person') this.#person = { id: attributes['xml:id'] ?? '', parts: new Map() };
    if (name === 'date' && inHeader && this.#path.includes('setting')) this.date ||= attributes.when ?? attributes.from ?? '';
    if (this.#startsText(name)) this.#text = '';
    if ((name === 'u' || name === 'sp') && !inHeader) {
      const { who, ana, start = '', end = '' } = attributes;
      this.#said = { who: firstId(who), role: firstId(ana), from: start, to: end, printed: '', parts: [] };
    }
    if (name === 'when') this.#addPoint(attributes);
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
    else if (name === 'head' && this.#path.includes('text') && !this.#said) this.#addHeading();
    else if (this.#said) this.#closeInSpeech(name);
  }

  rows(): readonly UnitRow[] {
    return this.#rows.map((row) => {
      if ('heading' in row) return unitRow(row.heading, { level: row.level, afterGap: true });
      const start = this.#seconds(row.from);
      const speaker = this.#names.get(row.who) || row.printed || row.who;
      const time = start === null ? '' : clockTime(start);
      return unitRow(row.parts.join('\n'), { speaker, role: row.role, start, end: this.#seconds(row.to), time });
    });
  }

  #addHeading(): void {
    const divs = this.#path.filter((name) => /^div\d?$/.test(name)).length;
    this.#rows.push({ heading: this.#take(), level: Math.min(6, Math.max(2, divs + 1)) });
  }

  /** A point of the timeline is given by its distance from another one, in seconds or milliseconds, or as a clock time. */
  #addPoint(attributes: Attributes): void {
    const { interval, since, unit, absolute } = attributes;
    const scale = unit === 'ms' ? 1e-3 : unit === 'min' ? 60 : 1;
    const seconds = interval === undefined ? readSeconds(absolute ?? '') : (readSeconds(interval) ?? Number.NaN) * scale;
    if (seconds !== null && !Number.isNaN(seconds))
      this.#points.set(firstId(attributes['xml:id']), seconds + (this.#points.get(firstId(since)) ?? 0));
  }

  #seconds(pointer: string): number | null {
    return pointer === '' ? null : (this.#points.get(firstId(pointer)) ?? readSeconds(pointer));
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
