import type { Span, Transcript } from '../../data.js';
import { mergeSpans, type Said } from '../said.js';
import { type AddressedPeople, addressedPeople } from './addressed-people.js';
import { formsIn } from './forms-of-address.js';
import { type PeopleForms, peopleForms } from './named-people.js';
import { type TurnOrder, turnOrder } from './turn-order.js';

/** Somebody who is referred to in a sentence, by name or by place in the discussion. */
export interface Referred extends Span {
  /** Names of people of the transcript, in the order in which they spoke; none where it cannot be decided. */
  readonly names: readonly string[];
}

const NUMBERS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, '2': 2, '3': 3, '4': 4, '5': 5 };
/** 前面两位老师, 刚才三位嘉宾, 上一位发言人, 楼上. */
const BY_PLACE =
  /(?:(?:刚才|刚刚|方才)?(?:前面|之前|前|刚才|刚刚|以上|上面)(?:的)?(?:这|那|的)?([两二三四五六七几\d])位|(?:上一位|前一位|前面(?:这|那|一)?位|刚才(?:这|那|上一|前一)?位|刚刚(?:这|那)?位)|楼上)(?:的?(?:嘉宾|老师|专家|教授|校长|园长|发言人|发言者|同学|朋友|学者|代表|同仁|委员|先生|女士|讲者|伙伴|领导|与会者|来宾|报告人|专家学者))?/gu;

/** What is known of the people of a discussion. */
export interface AboutPeople {
  readonly forms: PeopleForms;
  readonly transcript: Transcript;
  readonly moderators: ReadonlySet<string>;
  readonly order: TurnOrder;
  readonly addressed: AddressedPeople;
}

export function aboutPeople(transcript: Transcript, sentences: readonly Said[]): AboutPeople {
  const named = { forms: peopleForms(transcript), transcript, order: turnOrder(sentences) };
  const moderators = new Set(transcript.people.filter(({ role }) => role === 'moderator').map(({ name }) => name));
  return { ...named, moderators, addressed: addressedPeople(sentences, named) };
}

/** Who is referred to in a sentence, in order and none overlapping: by a form of address (主持人 and 主席 are the moderator), by place (前面两位). 你, 各位 and 大家 name nobody. */
export function referredPeople(said: Said, about: AboutPeople): readonly Referred[] {
  const placed = [...said.plain.matchAll(BY_PLACE)].map(({ index, 0: text, 1: number }) => ({
    start: index,
    end: index + text.length,
    names: speakersBefore(said, number === undefined ? 1 : (NUMBERS[number] ?? 0), about),
  }));
  const named = formsIn(said, about.forms).map((form) => {
    const { start, end } = form;
    const name = form.name || moderatorBy(said.plain.slice(start, end), about) || about.addressed(said, form);
    return { start, end, names: name === '' ? [] : [name] };
  });
  return mergeSpans(placed, named);
}

/** The one moderator of a discussion, '' where the form is another or there are several. */
function moderatorBy(form: string, { moderators }: AboutPeople): string {
  const [name = '', ...others] = moderators;
  return /^(?:主持人|主席)$/.test(form) && others.length === 0 ? name : '';
}

/** The last so many different speakers of the section before this turn, without the moderator, in order of speech. None where there are fewer. */
function speakersBefore({ sentence }: Said, count: number, { transcript, moderators }: AboutPeople): readonly string[] {
  const before = transcript.turns.filter(({ turn, section }) => turn < sentence.turn && section === sentence.section);
  const others = before
    .map(({ speaker }) => speaker)
    .filter((speaker) => !['', sentence.speaker].includes(speaker) && !moderators.has(speaker));
  const last = [...new Set(others.reverse())].slice(0, count);
  return last.length < count ? [] : last.reverse();
}
