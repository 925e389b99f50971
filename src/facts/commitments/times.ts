import type { Span } from '../../data.js';

const NUMBER = '[一二两三四五六七八九十\\d]{1,3}';
const DAY = '(?:[上下]午|晚上|早上)?(?:之?前|以?后)?';
/** A day or a span that can be put into a calendar. */
const DATE = [
  `(?:(?:今年|明年|后年|本月|下个?月)的?)?${NUMBER}\\s?月份?(?:\\s?${NUMBER}\\s?[日号]|底|初|中旬|下旬|上旬|中)?(?:之?前|以?后|起)?`,
  `(?<![第\\d])${NUMBER}\\s?[日号]${DAY}`,
  `(?:明天|后天|今天(?:晚上|下午)|今晚|明晚|隔天|明后天)${DAY}`,
  `(?:(?:下个?|本|这个?)(?:周|星期|礼拜)[一二三四五六日天末]?|(?<!每个?|[一二两三四五六七八九十几\\d]个?)(?:周|星期|礼拜)[一二三四五六日天末])${DAY}`,
  `(?:今年年?底|今年内|明年|后年|下半年|本月|下个?月|下个?季度|年底|年内|月底|月内|周内|下学期|暑假|寒假)(?:之?前|以?后|底|初|内|度)?`,
  `${NUMBER}\\s?(?:个?月|天|周|年|个?星期|个?小时|个?工作[天日])(?:之?内|以内|之?后|以后)`,
  '(?:1\\d\\d|20\\d\\d)\\s?年(?:\\s?\\d{1,2}\\s?月|年?底|年?初|第[一二三四]季)?',
].join('|');
/** A time to come. 今天 and 等一下 are left out: they conduct the meeting. */
const LATER =
  '(?<![对的好面向思考下着])未来(?!的|教育|社会|发展|世界|是|学校|城市|式|性|学|在)|今后|接下来(?!的)|后续(?!的)|随后|稍后|会后|会议后|事后|回去(?:之后|以后)?|下一步|下一?阶段|下次|即将|尽快|尽早|尽速|近期|很快|到时候?|以后(?=我|会|就|再|也|还)|今年(?=我?们?会|要|将|[^，,]{0,6}之?前)|将来(?!的)|(?<![来完了好束成订])之后(?=我们?|会|就|再|也|还|由|，)';
const POINT = `(?:${DATE}|${LATER})`;
export const TIME = `${POINT}(?:的?时候?|左右|开始|里|中|内)?`;
const DATES = new RegExp(DATE);
const TIMES = new RegExp(POINT);
const ALONE = new RegExp(`^(?:那么?|然后|所以|在|到|于)?(${POINT})(?:呢|的时候|里|中|啊)?$`);

export interface Time extends Span {
  readonly isDate: boolean;
}

/** The first time to come of a clause that starts at an offset. */
export function timeIn(clause: string, start: number): Time | null {
  const found = TIMES.exec(clause);
  return found === null ? null : timeAt(found[0], start + found.index);
}

/** A time that stands in a clause of its own right before: 下周三，我们会……. */
export function leadTime(before: string): Time | null {
  const clause = /[^，,；;。：:]+(?=[，,]$)/.exec(before);
  const time = clause === null ? null : ALONE.exec(clause[0].trim());
  if (clause === null || time?.[1] === undefined) return null;
  return timeAt(time[1], clause.index + clause[0].indexOf(time[1]));
}

const timeAt = (text: string, start: number): Time => ({ start, end: start + text.length, isDate: DATES.test(text) });
