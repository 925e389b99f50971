import sax from 'sax';
import { fromBufferPromise } from 'yauzl';

/** An element of project.qde. */
export interface QdaElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: QdaElement[];
  text: string;
}

interface Rule {
  /** Attributes, with ! those that have to be there; GUIDs and times by their names. */
  readonly attributes: string;
  /** What may be inside, in this order: ! once, ? at most once, + at least once, * any number. */
  readonly inside: string;
}

const DATED = 'creatingUser creationDateTime modifyingUser modifiedDateTime';

/** Project.xsd of REFI-QDA 1.0 (March 2019), as far as texts, codes, people and their codings go; what else it knows is in the order of elements only. */
const SCHEMA: Readonly<Record<string, Rule>> = {
  Project: {
    attributes: 'name! origin creatingUserGUID creationDateTime modifyingUserGUID modifiedDateTime basePath',
    inside: 'Users? CodeBook? Variables? Cases? Sources? Notes? Links? Sets? Graphs? Description? NoteRef*',
  },
  Users: { attributes: '', inside: 'User+' },
  User: { attributes: 'guid! name id', inside: '' },
  CodeBook: { attributes: '', inside: 'Codes!' },
  Codes: { attributes: '', inside: 'Code+' },
  Code: { attributes: 'guid! name! isCodable! color', inside: 'Description? NoteRef* Code*' },
  Variables: { attributes: '', inside: 'Variable+' },
  Variable: { attributes: 'guid! name! typeOfVariable!', inside: 'Description?' },
  Cases: { attributes: '', inside: 'Case+' },
  Case: { attributes: 'guid! name', inside: 'Description? CodeRef* VariableValue* SourceRef* SelectionRef*' },
  VariableValue: { attributes: '', inside: 'VariableRef! TextValue? BooleanValue? IntegerValue? FloatValue? DateValue? DateTimeValue?' },
  Sources: { attributes: '', inside: 'TextSource* PictureSource* PDFSource* AudioSource* VideoSource*' },
  TextSource: {
    attributes: `guid! name richTextPath plainTextPath ${DATED}`,
    inside: 'Description? PlainTextContent? PlainTextSelection* Coding* NoteRef* VariableValue*',
  },
  PlainTextSelection: { attributes: `guid! name startPosition! endPosition! ${DATED}`, inside: 'Description? Coding* NoteRef*' },
  Coding: { attributes: 'guid! creatingUser creationDateTime', inside: 'CodeRef! NoteRef*' },
  ...Object.fromEntries(
    ['CodeRef', 'SelectionRef', 'SourceRef', 'VariableRef'].map((name) => [name, { attributes: 'targetGUID!', inside: '' }]),
  ),
  ...Object.fromEntries(['Description', 'TextValue'].map((name) => [name, { attributes: '', inside: '' }])),
};

const GUID = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i;
const FORMS: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['guid', 'targetGUID', 'creatingUser', 'creatingUserGUID', 'modifyingUser', 'modifyingUserGUID'].map((name) => [name, GUID]),
  ),
  creationDateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  isCodable: /^(?:true|false)$/,
  startPosition: /^\d+$/,
  endPosition: /^\d+$/,
  typeOfVariable: /^(?:Text|Boolean|Integer|Float|Date|DateTime)$/,
};

export interface Coded {
  readonly code: string;
  readonly text: string;
}

export interface Person {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  /** Texts that the case refers to. */
  readonly texts: readonly string[];
}

/** What a program that reads QDPX by its schema finds in it. Shares nothing with the writer. @throws Error for what the schema does not allow. */
export async function readProject(bytes: Uint8Array) {
  const files = await unzip(bytes);
  const root = parse(text(files, 'project.qde'));
  if (root.name !== 'Project' || root.attributes.xmlns !== 'urn:QDA-XML:project:1.0') throw new Error('no project');
  check(root);
  const known = new Map(
    all(root).flatMap((element) => (element.attributes.guid === undefined ? [] : [[element.attributes.guid, element] as const])),
  );
  const named = (guid = ''): QdaElement => {
    const found = known.get(guid);
    if (found === undefined) throw new Error(`nothing has the GUID ${guid}`);
    return found;
  };
  const selected = new Map<QdaElement, string>();
  for (const source of all(root).filter(({ name }) => name === 'TextSource')) {
    const characters = [...text(files, (source.attributes.plainTextPath ?? '').replace(/^internal:\/\//, 'Sources/'))];
    for (const selection of source.children.filter(({ name }) => name === 'PlainTextSelection')) {
      const [from, to] = [Number(selection.attributes.startPosition), Number(selection.attributes.endPosition)];
      if (!(from < to && to <= characters.length)) throw new Error(`${from}–${to} is not in the text`);
      selected.set(selection, characters.slice(from, to).join(''));
    }
  }
  const cases = all(root).filter(({ name }) => name === 'Case');
  const isCase = new Set(cases.map(({ attributes }) => attributes.guid));
  const codes = all(root).filter(({ name, attributes }) => name === 'Code' && !isCase.has(attributes.guid));
  const codings = [...selected].flatMap(([selection, coded]) =>
    inside(selection, 'Coding').map((coding) => ({ guid: coding.children[0]?.attributes.targetGUID ?? '', text: coded })),
  );
  const refersTo = (element: QdaElement): QdaElement => named(element.attributes.targetGUID);
  return {
    codes: Object.fromEntries(codes.map((code) => [code.attributes.name ?? '', inside(code, 'Description')[0]?.text ?? ''])),
    coded: codings
      .filter(({ guid }) => !isCase.has(guid))
      .map(({ guid, text: own }): Coded => ({ code: codeNamed(codes, guid), text: own })),
    people: cases.map((one): Person => {
      const values = inside(one, 'VariableValue').map(({ children: [variable, value] }) => [
        variable === undefined ? '' : (refersTo(variable).attributes.name ?? ''),
        value?.text ?? '',
      ]);
      const texts = inside(one, 'SelectionRef').map((ref) => selected.get(refersTo(ref)) ?? '');
      const coded = codings.filter(({ guid }) => guid === one.attributes.guid).map(({ text: own }) => own);
      if (texts.join('\n') !== coded.join('\n')) throw new Error(`${one.attributes.name} has other codings than selections`);
      return { name: one.attributes.name ?? '', values: Object.fromEntries(values), texts };
    }),
  };
}

const inside = ({ children }: QdaElement, wanted: string): readonly QdaElement[] => children.filter(({ name }) => name === wanted);

function codeNamed(codes: readonly QdaElement[], guid: string): string {
  const found = codes.find(({ attributes }) => attributes.guid === guid)?.attributes.name;
  if (found === undefined) throw new Error(`no code has the GUID ${guid}`);
  return found;
}

const all = (element: QdaElement): readonly QdaElement[] => [element, ...element.children.flatMap(all)];

function check(element: QdaElement): void {
  const rule = SCHEMA[element.name];
  if (rule === undefined) throw new Error(`unknown element ${element.name}`);
  const allowed = rule.attributes.split(' ').map((name) => ({ name: name.replace('!', ''), needed: name.endsWith('!') }));
  for (const { name, needed } of allowed)
    if (needed && element.attributes[name] === undefined) throw new Error(`${element.name} without ${name}`);
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name === 'xmlns') continue;
    if (!allowed.some((one) => one.name === name)) throw new Error(`${element.name} has no attribute ${name}`);
    if (FORMS[name]?.test(value) === false) throw new Error(`${name} of ${element.name} is ${value}`);
  }
  const pattern = rule.inside.replace(/(\w+)([!?+*]) ?/g, (_, name: string, times: string) => `(?:${name} )${times.replace('!', '')}`);
  const names = element.children.map(({ name }) => `${name} `).join('');
  if (!new RegExp(`^${pattern}$`).test(names)) throw new Error(`${element.name} holds ${names}, not ${rule.inside}`);
  element.children.forEach(check);
}

function parse(xml: string): QdaElement {
  const root: QdaElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    const element: QdaElement = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => open.pop();
  parser.ontext = (data) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += data;
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  const [only] = root.children;
  if (only === undefined) throw new Error('no element');
  return only;
}

async function unzip(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const files = new Map<string, Uint8Array>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks));
  }
  return files;
}

function text(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path} is not in the package`);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
