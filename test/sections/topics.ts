import { seededRandom } from '../../src/math/random.js';
import { type Discussion, discuss, type Said } from '../statistics/discussion.js';

/** Words of five subjects that have nothing in common. */
export const SUBJECTS = [
  ['公交', '车票', '站台', '司机', '班次', '路线'],
  ['食堂', '菜单', '厨师', '早餐', '素食', '餐盘'],
  ['图书', '书架', '读者', '借阅', '馆员', '目录'],
  ['球场', '教练', '比赛', '队员', '裁判', '球迷'],
  ['菜园', '番茄', '堆肥', '滴灌', '种子', '土壤'],
] as const;

/** Turns of about 240 characters on one subject, 甲 and 乙 by turns, in no section. */
export function talkAbout(subject: readonly string[], { turns, seed = 1 }: { turns: number; seed?: number }): readonly Said[] {
  const random = seededRandom(seed);
  const word = (): string => subject[Math.floor(random() * subject.length)] ?? '';
  const sentence = (): string => `-关于 ${word()} ${word()} ${word()} -事情 -就是 -这样 ${word()} ${word()}`;
  return Array.from({ length: turns }, (_, i) => ({
    speaker: '甲乙'.charAt(i % 2),
    section: 0,
    sentences: Array.from({ length: 12 }, sentence),
  }));
}

/** What the moderator says between two subjects. */
export const handOver = (subject: readonly string[]): Said => ({
  speaker: '主持人',
  section: 0,
  sentences: ['-好的谢谢两位的发言', `-下面换一个题目来看 ${subject[0]} ${subject[1]} ${subject[2]}`, `-请问甲老师怎么看 ${subject[0]}`],
});

const PEOPLE = [{ name: '主持人', role: 'moderator' }, { name: '甲' }, { name: '乙' }] as const;

/** A moderated discussion without headings: `turns` of each subject, with a word of the moderator before each. */
export function moderated(subjects: readonly (readonly string[])[], turns = 8): Discussion {
  return discuss(
    subjects.flatMap((subject, i) => [handOver(subject), ...talkAbout(subject, { turns, seed: i + 1 })]),
    { people: PEOPLE },
  );
}
