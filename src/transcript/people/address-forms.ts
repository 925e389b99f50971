import { isHanName, surnameOf } from '../names/person-names.js';

const ADDRESS =
  /(?:副|常务副|执行|总)?(?:老师|老師|先生|女士|小姐|教授|博士|院长|院長|校长|校長|所长|处长|處長|局长|局長|厅长|部长|部長|司长|市长|市長|县长|区长|镇长|会长|會長|理事长|理事長|董事长|总经理|总监|经理|主任|主编|主席|秘书长|书记|委员|委員|议员|議員|站长|馆长|园长|店长|行长|社长|台长|队长|律师|律師|医生|醫生|医师|工程师|记者|同学|師傅|师傅|大夫|设计师|规划师|建筑师|讲解员|教练|总(?![结是体共会要之在有归能得算想的量部数]))/uy;
const VOCATIVE_BEFORE = /[，。！？：:、,!?\s]$|(?:请|請|让|讓|谢谢|感谢|有请)$/;
const VOCATIVE_AFTER = /^(?:[，,！!]|你|您|把|先|来|再|说|讲|补充|介绍|谈|这|刚|也|说)/;

/**
 * Forms of address in the text that mean one of the people and nobody else: surname or name with a job title (郑局长,
 * 郑海宁副局长), and a given name by which a person is called (一冬，…; 请佩佩…). One pass over the text, which stops only at
 * characters that begin one of the names.
 */
export function findAddressForms(text: string, names: readonly string[]): ReadonlyMap<string, string> {
  const partsBy = indexParts(names.filter((name) => isHanName(name)));
  const forms = new Map<string, string>();
  if (partsBy.size === 0) return forms;
  const begins = new Uint8Array(1 << 16);
  for (const code of partsBy.keys()) begins[code] = 1;
  for (let at = nextOf(begins, text, 0); at < text.length; at = nextOf(begins, text, at + 1)) {
    for (const part of partsBy.get(text.charCodeAt(at)) ?? []) {
      if (!text.startsWith(part.written, at)) continue;
      const form = part.kind === 'given' ? calledAt(text, at, part) : addressedAt(text, at, part);
      if (form !== '') forms.set(form, part.name);
    }
  }
  return forms;
}

/** The next offset from `at` on at which one of the characters stands. */
function nextOf(begins: Uint8Array, text: string, at: number): number {
  let next = at;
  while (next < text.length && begins[text.charCodeAt(next)] === 0) next++;
  return next;
}

/** A full name, a surname or a given name that one person alone has. */
interface NamePart {
  readonly kind: 'full' | 'surname' | 'given';
  readonly written: string;
  readonly name: string;
}

/** Code of the first character → the parts of names that begin with it. */
function indexParts(names: readonly string[]): ReadonlyMap<number, readonly NamePart[]> {
  const surnames = [...unique(names, surnameOf)];
  const given = [...unique(names, givenOf)].filter(([written]) => written.length === 2);
  const parts: readonly NamePart[] = [
    ...names.map((name): NamePart => ({ kind: 'full', written: name, name })),
    ...surnames.map(([written, name]): NamePart => ({ kind: 'surname', written, name })),
    ...given.map(([written, name]): NamePart => ({ kind: 'given', written, name })),
  ];
  const index = new Map<number, NamePart[]>();
  for (const part of parts) {
    const code = part.written.charCodeAt(0);
    const there = index.get(code);
    if (there) there.push(part);
    else index.set(code, [part]);
  }
  return index;
}

const givenOf = (name: string): string => name.slice(surnameOf(name).length);

/** Key → the one person that has it; keys that several share are left out. */
function unique(people: readonly string[], keyOf: (name: string) => string): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const name of people) found.set(keyOf(name), found.has(keyOf(name)) ? null : name);
  return new Map([...found].flatMap(([key, name]) => (name === null ? [] : [[key, name]])));
}

/** A surname counts where it stands by itself: 高 in 提高老师 is none, nor is one behind another character of a name. */
function addressedAt(text: string, at: number, { written, kind }: NamePart): string {
  const before = text.charAt(at - 1);
  if (kind === 'surname' && /\p{Script=Han}/u.test(before) && !/[请請和与跟问問像是對对由让讓到的了从感谢谢听為为给]/.test(before))
    return '';
  ADDRESS.lastIndex = at + written.length;
  const title = ADDRESS.exec(text)?.[0];
  return title ? written + title : '';
}

function calledAt(text: string, at: number, { written }: NamePart): string {
  const before = at === 0 ? ' ' : text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + written.length, at + written.length + 2);
  return VOCATIVE_BEFORE.test(before) && VOCATIVE_AFTER.test(after) ? written : '';
}
