import { isHanName, surnameOf } from './names.js';

const ADDRESS =
  /(?:副|常务副|执行|总)?(?:老师|老師|先生|女士|小姐|教授|博士|院长|院長|校长|校長|所长|处长|處長|局长|局長|厅长|部长|部長|司长|市长|市長|县长|区长|镇长|会长|會長|理事长|理事長|董事长|总经理|总监|经理|主任|主编|主席|秘书长|书记|委员|委員|议员|議員|站长|馆长|园长|店长|行长|社长|台长|队长|律师|律師|医生|醫生|医师|工程师|记者|同学|師傅|师傅|总(?![结是体共会要之在有归能得算想的量部数]))/gu;
const VOCATIVE_BEFORE = /[，。！？：:、,!?\s]$|(?:请|請|让|讓|谢谢|感谢|有请)$/;
const VOCATIVE_AFTER = /^(?:[，,！!]|你|您|把|先|来|再|说|讲|补充|介绍|谈)/;

/**
 * Forms of address in the text that mean one of the people and nobody else: surname or name with an office (郑局长,
 * 郑海宁副局长), and a given name by which somebody is called (一冬，…; 请佩佩…). One pass over the text.
 */
export function findAddressForms(text: string, names: readonly string[]): ReadonlyMap<string, string> {
  const people = names.filter((name) => isHanName(name));
  const bySurname = unique(people, surnameOf);
  const known = new Set(people);
  const forms = new Map<string, string>();
  for (const match of text.matchAll(ADDRESS)) {
    const full = nameBefore(text, match.index, known);
    const surname = full === '' ? surnameBefore(text, match.index, bySurname) : '';
    const name = full || bySurname.get(surname);
    if (name) forms.set((full || surname) + match[0], name);
  }
  for (const [given, name] of unique(people, (person) => person.slice(surnameOf(person).length))) {
    if (given.length === 2 && isCalled(text, given)) forms.set(given, name);
  }
  return forms;
}

/** Key → the one person that has it; keys that several share are left out. */
function unique(people: readonly string[], keyOf: (name: string) => string): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  for (const name of people) found.set(keyOf(name), [...(found.get(keyOf(name)) ?? []), name]);
  return new Map([...found].flatMap(([key, [name, ...others]]) => (name && others.length === 0 ? [[key, name]] : [])));
}

function nameBefore(text: string, at: number, known: ReadonlySet<string>): string {
  for (const length of [4, 3, 2]) if (known.has(text.slice(at - length, at))) return text.slice(at - length, at);
  return '';
}

/** A surname that stands by itself: 高 in 提高老师 is none, nor is one behind another surname's name. */
function surnameBefore(text: string, at: number, bySurname: ReadonlyMap<string, string>): string {
  for (const length of [2, 1]) {
    const surname = text.slice(at - length, at);
    const before = text.charAt(at - length - 1);
    if (bySurname.has(surname) && !(/\p{Script=Han}/u.test(before) && !/[请請和与跟问問像是对對由让讓到的了从感谢谢听为给给]/.test(before)))
      return surname;
  }
  return '';
}

function isCalled(text: string, given: string): boolean {
  for (let at = text.indexOf(given); at >= 0; at = text.indexOf(given, at + given.length)) {
    const before = text.slice(Math.max(0, at - 2), at);
    if (VOCATIVE_BEFORE.test(before === '' ? ' ' : before) && VOCATIVE_AFTER.test(text.slice(at + given.length, at + given.length + 2)))
      return true;
  }
  return false;
}
