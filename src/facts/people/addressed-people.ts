import type { Person, Transcript } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { isNumbered, isSurname, surnameOf } from '../../transcript/names/person-names.js';
import { fold } from '../../words/dictionary/fold.js';
import { isFullName } from '../../words/tokens/find-names.js';
import { around, type Said } from '../said.js';
import { formsIn } from './forms-of-address.js';
import type { NamedPerson, PeopleForms } from './named-people.js';
import { isOffice, titleAt } from './titles.js';
import type { TurnOrder } from './turn-order.js';

/** Who is meant by a form that nobody of the transcript is known by (叶总 where labels are 发言人1, 政委 alone); '' where the discussion does not settle it. */
export type AddressedPeople = (said: Said, form: NamedPerson) => string;

/** Where a form stands. */
interface Use extends NamedPerson {
  readonly said: Said;
  readonly form: string;
}

type Points = ReadonlyMap<string, number>;

/** What speaks for whom, by what stands around a form. */
const POINTS = {
  /** 谢谢叶总 at the beginning of a turn, for whoever spoke before; elsewhere in it, or after other thanks, less. */
  thanked: 2,
  thankedLater: 1,
  /** 请叶总, 叶总您, 叶总。 at the end of a turn, for whoever speaks next (whose label may stand a word too early); any other naming there less. */
  called: 2,
  namedLast: 1,
  /** 跟主委报告, for whoever spoke before. */
  reportedTo: 2,
  /** 叶总讲得很好 at the beginning of a turn, for whoever spoke before; any other naming there less. */
  quotedFirst: 1,
  namedFirst: 0.5,
  /** 我是江口中学的何老师, for the speaker; who says a form otherwise is hardly meant. */
  introduced: 3,
  saysIt: -1.5,
  /** 刚才叶总说, against whoever has not spoken yet. */
  silent: -1,
};
/** Somebody is meant with so many points, and so many times those of anybody else. */
const LEAST = 1.5;
const LEAD = 2.5;
/** Where several full names with the surname are said, as 何川老师 and 何若水老师. */
const LEAD_OF_NAMESAKES = 5;
/** Sentences at the beginning of a turn and at its end. */
const EDGE = 2;
/** Whoever is called or spoken to is told in so many more sentences what to speak of. */
const CALL = 4;
/** An office alone is of somebody who spoke in so many turns before each time that it is named. */
const RECENT = 4;
/** A speech that is thanked for has more characters. */
const SPEECH = 12;

const THANKS = /(?:谢谢|感谢|多谢)(?:一下|刚才|刚刚|我们的?|了)?$/;
const THANKED_BEFORE = /(?:谢谢|感谢|多谢)[^，。]{2,}.*(?:谢谢|感谢|多谢)/;
const ONLY_THANKS = /^(?:好的?|非常|十分|那|明白|，|。|再次)*(?:谢谢|感谢|多谢)(?:我们的?)?$/;
const CALLS = /(?:请问?|问(?:一下|问)?|请教(?:一下)?|想听|欢迎|邀请|然后|到)(?:我们的?|这个)?$/;
const LATER = /(?:等会|一会|等一下|待会|稍后|之后|下次|以后)/;
const SPOKEN_TO = /^(?:刚才|刚刚|[，,])?(?:您|你(?!们))|^[。！]?$/;
const QUOTED = /^(?:刚才|刚刚|也|所|有|其实|已经)*(?:提|说|讲|谈|的(?:意思|看法|建议|意见|观点))/;
const REPORTED = /^[^，。]{0,6}(?:报告|汇报|说明|解释)/;
const INTRODUCED = /^[^，。]{0,4}我(?:是|叫)(?!赞成|同意|支持|说|讲|听|觉得|跟|想)[^，。]*$/;

/**
 * Points over the whole discussion for everybody who could be meant by a form (POINTS). An office alone (政委) is that of the only one who has it in the transcript or
 * is named with it, or of the only one who spoke shortly before each time. 老师 alone and the surname of two people are left open; where a form is open (two 何校长),
 * thanks for a speech still mean whoever made it.
 */
export function addressedPeople(
  sentences: readonly Said[],
  { forms, transcript, order }: { readonly forms: PeopleForms; readonly transcript: Transcript; readonly order: TurnOrder },
): AddressedPeople {
  const people = transcript.people.filter(({ role }) => role !== 'organisation').map(({ name }) => name);
  const uses = sentences.flatMap((said) =>
    formsIn(said, forms).map((one) => ({ ...one, said, form: said.plain.slice(one.start, one.end) })),
  );
  const usesOf = groupBy(
    uses.filter(({ name }) => name === ''),
    ({ form }) => form,
  );
  const bearers = officeBearers(transcript.people, uses);
  const namesakes = groupBy(fullNamesIn([...usesOf.keys()]), surnameOf);
  const known = new Map<string, { readonly name: string; readonly points: Points }>();
  for (const [form, own] of usesOf) {
    const points = pointsOf(form, own, { people, order });
    const spokenBy = new Set(own.map(({ said }) => said.sentence.speaker));
    const isBearer = (name: string): boolean => people.includes(name) && !spokenBy.has(name);
    const isRecent = (name: string): boolean => !spokenBy.has(name) && own.every(({ said }) => order.recent(said, RECENT).has(name));
    const lead = (namesakes.get(surnameIn(form))?.length ?? 0) > 1 ? LEAD_OF_NAMESAKES : LEAD;
    const bearer = only((bearers.get(form) ?? []).map(({ name }) => name).filter(isBearer));
    const winner = isOpen(form, people) ? '' : winnerOf(points, lead);
    const recent = own.length > 1 && isOffice(form) ? only(people.filter(isRecent)) : '';
    known.set(form, { name: bearer || winner || recent, points });
  }
  return (said, { start, end }) => {
    const form = said.plain.slice(start, end);
    const { name, points } = known.get(form) ?? { name: '', points: new Map() };
    const isThanks = order.placeIn(said).fromBeginning < EDGE && ONLY_THANKS.test(said.plain.slice(0, start));
    if (!isThanks) return name;
    const before = order.before(said, SPEECH);
    if (name !== '') return name === before || !isNumbered(before) ? name : '';
    const isMeant = isNumbered(before) || surnameIn(form) === '' ? (points.get(before) ?? 0) > 0 : isOf(form, before);
    return isMeant ? before : '';
  };
}

/** The one name of a list, '' where it has none or several. */
const only = (names: readonly string[]): string => {
  const [name = '', ...others] = new Set(names);
  return others.length > 0 ? '' : name;
};

/** Whoever has an office in the transcript, or is named with it (何政委), by the title alone. */
function officeBearers(people: readonly Person[], uses: readonly Use[]) {
  const listed = people.flatMap(({ name, titles, aliases }) =>
    [...titles, ...aliases].map((title) => ({ office: officeIn(fold(title)), name })),
  );
  const named = uses
    .map(({ form, name }) => ({ office: officeIn(form), form, name: name || form }))
    .filter(({ office, form }) => isOffice(office) && office !== form);
  return groupBy([...listed, ...named], ({ office }) => office);
}

/** Names that stand before a title: 何川 and 何若水 of 何川老师 and 何若水老师. */
const fullNamesIn = (forms: readonly string[]): ReadonlySet<string> =>
  new Set(forms.map((form) => form.slice(0, form.length - officeIn(form).length)).filter(isFullName));

/** The title that a form ends in: 政委 of 何政委 and of 政委. */
const officeIn = (form: string): string =>
  [...form].map((_, at) => titleAt(form, at)).find((title) => title !== '' && form.endsWith(title)) ?? '';

function pointsOf(
  form: string,
  uses: readonly Use[],
  { people, order }: { readonly people: readonly string[]; readonly order: TurnOrder },
): Points {
  const scores = new Map(people.filter((name) => fits(form, name)).map((name) => [name, 0]));
  const add = (name: string, points: number): void => {
    const score = scores.get(name);
    if (score !== undefined) scores.set(name, score + points);
  };
  for (const { said, start, end } of uses) {
    const { fromBeginning, fromEnd } = order.placeIn(said);
    const [before, behind] = around(said.plain, { start, end });
    const isQuoted = QUOTED.test(behind);
    const isLate = fromBeginning === 0 && /(?:^|[，。])(?:那|那么)?请$/.test(before);
    add(said.sentence.speaker, INTRODUCED.test(before) ? POINTS.introduced : isLate ? POINTS.called : POINTS.saysIt);
    if (isLate) continue;
    if (THANKS.test(before))
      add(order.before(said, SPEECH), fromBeginning < EDGE && !THANKED_BEFORE.test(before) ? POINTS.thanked : POINTS.thankedLater);
    else if (/[跟向]$/.test(before) && REPORTED.test(behind)) add(order.before(said), POINTS.reportedTo);
    else if (fromBeginning < EDGE) add(order.before(said, SPEECH), isQuoted ? POINTS.quotedFirst : POINTS.namedFirst);
    const isCalled = CALLS.test(before) || SPOKEN_TO.test(behind);
    if (fromEnd <= (isCalled ? CALL : EDGE) && !THANKS.test(before) && !isQuoted && !LATER.test(before))
      add(order.after(said), isCalled ? POINTS.called : POINTS.namedLast);
    if (isQuoted) for (const name of people) if (!order.hasSpoken(name, said)) add(name, POINTS.silent);
  }
  return scores;
}

function winnerOf(points: Points, lead: number): string {
  const [[name, most] = ['', 0], [, next] = ['', 0]] = [...points].sort(([, a], [, b]) => b - a);
  return most >= LEAST && most >= lead * next ? name : '';
}

/** 老师 is anybody, and so is 何老师 where two of that surname are there. */
const isOpen = (form: string, people: readonly string[]): boolean =>
  surnameIn(form) === '' ? titleAt(form, 0) === form && !isOffice(form) : people.filter((name) => isOf(form, name)).length > 1;

/** 何老师 can be 何川 and 发言人3, not 叶青. */
const fits = (form: string, name: string): boolean =>
  surnameIn(form) === '' || isNumbered(name) || !isFullName(fold(name)) || isOf(form, name);

/** Whether somebody known by a full name has the surname of the form. */
const isOf = (form: string, name: string): boolean =>
  !isNumbered(name) && isFullName(fold(name)) && surnameIn(form) !== '' && surnameOf(fold(name)) === surnameIn(form);

/** The surname before a title, '' of a title alone. */
const surnameIn = (form: string): string => (titleAt(form, 0) === form ? '' : isSurname(form) ? form : surnameOf(form));
