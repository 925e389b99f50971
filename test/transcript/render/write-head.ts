import type { Dice } from './dice.js';
import type { Conventions } from './draw-conventions.js';
import type { Discussion } from './draw-discussion.js';
import type { Somebody } from './draw-people.js';
import { hanNames } from './draw-people.js';

/** What stands before the discussion, as groups of lines; nobody says any of it. */
export interface Head {
  readonly title: string;
  readonly groups: readonly (readonly string[])[];
}

export function writeHead(conventions: Conventions, discussion: Discussion, dice: Dice): Head {
  const title = writeTitle(conventions, discussion, dice);
  const heading = title === '' ? [] : [(conventions.title === 'markdown' ? '# ' : '') + title];
  const groups = [
    heading,
    conventions.facts ? writeFacts(discussion, dice) : [],
    conventions.roster === 'none' ? [] : writeRoster(conventions, discussion.people, dice),
    conventions.introduction ? writeIntroduction(conventions, discussion, dice) : [],
    conventions.notice ? [dice.pick(NOTICES)] : [],
  ];
  return { title, groups: groups.filter((group) => group.length > 0) };
}

const NOTICES = [
  '以下为现场记录，内容未经发言人审阅。',
  '（根据录音整理）',
  '说明：文字由录音转写，个别地方可能有误。',
  '以下为对话实录：',
  '注：为便于阅读，略有删节。',
  '以下是讨论的完整内容',
];

function writeTitle({ title }: Conventions, { subject }: Discussion, dice: Dice): string {
  if (title === 'none') return '';
  const name = dice.pick(subject.titles);
  return title === 'with colon' ? `${name}：${dice.pick(['一次圆桌讨论', '现场对谈实录', '从头说起'])}` : name;
}

function writeFacts({ subject }: Discussion, dice: Dice): readonly string[] {
  const [recorder] = hanNames(1, dice);
  const colon = dice.pick(['：', ':', '： ']);
  const facts: readonly (readonly [string, string])[] = [
    [dice.pick(['时间', '日期', '会议时间']), dice.pick(['2031年4月9日', '2031-04-09 14:00', '四月九日下午 14:00—16:00'])],
    [dice.pick(['地点', '会议地点']), dice.pick(['泊原市文化馆二楼', '苇渡镇礼堂', '线上会议室'])],
    [dice.pick(['主办', '主办单位']), dice.pick(['灯塔基金会', '霁州大学', '松涛出版社'])],
    [dice.pick(['主题', '议题']), dice.pick(subject.headings)],
    [dice.pick(['记录', '整理', '记录人']), recorder ?? ''],
  ];
  const chosen = facts.filter((_, i) => i === 0 || dice.chance(0.5));
  return chosen.map(([key, value]) => key + colon + value);
}

/** Who takes part; a stranger in the audience is in no list. */
function writeRoster({ roster }: Conventions, people: readonly Somebody[], dice: Dice): readonly string[] {
  const office = ({ organisation, title }: Somebody): string => organisation + title;
  const head = dice.pick(['嘉宾', '与会者', '参加者', '本场嘉宾', '对话人']);
  switch (roster) {
    case 'list': {
      const host = people.find(({ role }) => role === '主持人');
      const guests = people.filter((person) => person !== host).map(({ name }) => name);
      return [...(host ? [`主持人：${host.name}`] : []), `${dice.pick(['嘉宾', '出席', '参加者', '与会人员'])}：${guests.join('、')}`];
    }
    case 'lines':
      return [head, ...people.map((person) => `${person.name}　${office(person)}`)];
    case 'pipes': {
      const bar = dice.pick(['丨', '｜', ' | ', '|']);
      return [head, ...people.map((person) => person.name + bar + office(person))];
    }
    case 'colon lines':
      return [`${head}：`, ...people.map((person) => `${person.name}：${office(person)}`)];
    case 'slashes':
      return [people.map(({ name }) => name).join('/')];
    case 'key': {
      const sign = dice.pick([' = ', '＝', '：', ' 代表 ', '——']);
      return [...dice.pick([[], ['发言人代号']]), ...people.map((person) => person.label + sign + person.name)];
    }
    case 'none':
      return [];
  }
}

/** 近日，霁州大学教授何川、… 围坐在一起 */
function writeIntroduction({ names }: Conventions, { people, subject }: Discussion, dice: Dice): readonly string[] {
  const known = people.filter(({ organisation }) => organisation !== '' && names !== 'surnames' && names !== 'letters');
  const list = known.map(({ organisation, title, name }) => `${organisation}${title}${name}`).join('、');
  const who = list === '' ? '几位老朋友' : list;
  const about = dice.pick(subject.things);
  const first = dice.pick([
    `近日，${who}围坐在一起，谈了谈${about}。`,
    `这场对谈从${about}说起，${who}谈了将近两个小时。`,
    `四月的一个下午，${who}就${about}交换了看法。`,
  ]);
  return [first, ...(dice.chance(0.4) ? [dice.pick(['现将内容整理如下。', '以下为对话实录。', '谈话持续到天黑。'])] : [])];
}
