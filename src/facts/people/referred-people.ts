import type { Transcript, Turn } from '../../data.js';
import { fold } from '../../words/dictionary/fold.js';
import type { Said } from '../said.js';
import { type NamedPerson, namedPeople, type PeopleForms } from './named-people.js';

/** Somebody who is referred to in a sentence, by name or by place in the discussion. */
export interface Referred {
  readonly start: number;
  readonly end: number;
  /** Names of people of the transcript, in the order in which they spoke; none where it cannot be decided. */
  readonly names: readonly string[];
}

const NUMBERS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, '2': 2, '3': 3, '4': 4, '5': 5 };
/** 前面两位老师, 刚才三位嘉宾, 上一位发言人, 楼上, 主持人. */
const BY_PLACE =
  /(?:(?:刚才|刚刚|方才)?(?:前面|之前|前|刚才|刚刚|以上|上面)(?:的)?(?:这|那|的)?([两二三四五六七几\d])位|(?:上一位|前一位|前面(?:这|那|一)?位|刚才(?:这|那|上一|前一)?位|刚刚(?:这|那)?位)|楼上)(?:的?(?:嘉宾|老师|专家|教授|校长|园长|发言人|发言者|同学|朋友|学者|代表|同仁|委员|先生|女士|讲者|伙伴|领导|与会者|来宾|报告人|专家学者))?|主持人/gu;

/** 谢谢政委, 刚才部长提到: a title alone, where it is addressed or quoted. */
const BY_TITLE =
  /(?:谢谢|感谢|请|麻烦|刚才|刚刚|请问|请教|像|如同?|诚如|回应|针对|同意|赞成|赞同|认同|支持|反对|及|和|跟|与)(?:我们的?)?(政委|主委|部长|次长|院长|教授|校长|局长|处长|署长|司长|科长|县长|市长|委员|会长|主席|执行长|秘书长|检察官|律师|老师)(?!们|会|室|办|制|级|[\u4e00-\u9fff]{1,3}(?:老师|教授))/gu;

/** Who is referred to in a sentence, in order and none overlapping: by name (namedPeople), by place (前面两位), by title (谢谢政委), as 主持人. 你, 各位 and 大家 name nobody. */
export function referredPeople(
  said: Said,
  { forms, transcript }: { readonly forms: PeopleForms; readonly transcript: Transcript },
): readonly Referred[] {
  const named = namedPeople(said, forms).map(({ start, end, name }: NamedPerson) => ({ start, end, names: name === '' ? [] : [name] }));
  const placed = [...said.plain.matchAll(BY_PLACE)].map(({ index, 0: text, 1: number }) => ({
    start: index,
    end: index + text.length,
    names: text === '主持人' ? moderators(transcript) : speakersBefore(said, number === undefined ? 1 : (NUMBERS[number] ?? 0), transcript),
  }));
  const titled = [...said.plain.matchAll(BY_TITLE)].map(({ index, 0: text, 1: title = '' }) => ({
    start: index + text.length - title.length,
    end: index + text.length,
    names: holdersOf(title, transcript),
  }));
  const called = calledIn(said).filter(({ start }) => !named.some((one) => start >= one.start && start < one.end));
  const all = [...named, ...called, ...titled.filter(({ start, end }) => !named.some((one) => start < one.end && one.start < end))];
  const free = all.filter(({ start, end }) => !placed.some((one) => start < one.end && one.start < end));
  return [...free, ...placed].sort((a, b) => a.start - b.start);
}

/** 刚才景梅提到: a given name that nobody of the transcript is known to have, where it is quoted. */
function calledIn({ plain, words }: Said): readonly Referred[] {
  return words
    .filter(
      ({ start, end, lexeme }) =>
        /^nrt?$/.test(lexeme.tag) && lexeme.reason === '' && end - start > 1 && end - start < 4 && QUOTED.test(plain.slice(end, end + 8)),
    )
    .filter(({ start }) => /(?:刚才|刚刚|就是|像|如|正如|诚如|这个|那个)$/.test(plain.slice(0, start)))
    .map(({ start, end }) => ({ start, end, names: [] }));
}

const QUOTED = /^(?:刚才|刚刚|也|所|有|其实)*(?:提到|讲到|谈到|说到|[说讲提谈]的(?!时))/;

/** The one person of the transcript with that title, else none. */
function holdersOf(title: string, { people }: Transcript): readonly string[] {
  const names = people
    .filter(({ titles, aliases }) => [...titles, ...aliases].some((one) => fold(one).endsWith(title)))
    .map(({ name }) => name);
  return names.length === 1 ? names : [];
}

function moderators({ people }: Transcript): readonly string[] {
  const names = people.filter(({ role }) => role === 'moderator').map(({ name }) => name);
  return names.length === 1 ? names : [];
}

/** The last so many different speakers of the section before this turn, without the moderator, in order of speech. None where there are fewer. */
function speakersBefore({ sentence }: Said, count: number, { turns, people }: Transcript): readonly string[] {
  const hosts = new Set(people.filter(({ role }) => role === 'moderator').map(({ name }) => name));
  const before = turns.filter(({ turn, section, speaker }: Turn) => turn < sentence.turn && section === sentence.section && speaker !== '');
  const others = before.map(({ speaker }) => speaker).filter((speaker) => speaker !== sentence.speaker && !hosts.has(speaker));
  const last = [...new Set(others.reverse())].slice(0, count);
  return count === 0 || last.length < count ? [] : last.reverse();
}
