import type { FactKey, SourceFact } from '../../../data.js';

export type Keys = Readonly<Record<string, unknown>>;

/** Keys with values → the facts about the discussion among them, under the names that are usual for them. */
export function factsOf(keys: Keys, origin: SourceFact['origin']): readonly SourceFact[] {
  return (Object.keys(KEYS) as FactKey[]).flatMap((key) => {
    const name = Object.keys(keys).find((known) => KEYS[key].test(known.trim()) && textOf(keys[known]) !== '');
    return name === undefined ? [] : [{ key, value: textOf(keys[name]), origin }];
  });
}

const KEYS: Readonly<Record<FactKey, RegExp>> = {
  title: /^(?:title|标题|標題|题目|題目|主题|主題)$/i,
  date: /^(?:date|日期|时间|時間)$/i,
  time: /^(?:time|开会时间|開會時間|会议时间|會議時間)$/i,
  place: /^(?:place|location|venue|地点|地點)$/i,
  event: /^(?:event|series|活动|活動|会议|會議|栏目|欄目)$/i,
  organisers: /^(?:organi[sz]ers?|主办|主辦|主办方|主辦方|主办单位|主辦單位)$/i,
  present: /^(?:present|attendees|出席|参会|與會|与会)(?:人员|人員|人|者)?$/i,
  observers: /^(?:observers|列席)(?:人员|人員|人|者)?$/i,
  absent: /^(?:absent|apologies|缺席|请假|請假)(?:人员|人員|人|者)?$/i,
  recorder: /^(?:recorder|记录|紀錄|記錄)(?:人|者)?$/i,
};

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return Array.isArray(value)
    ? value
        .map((item) => (typeof item === 'string' ? item.trim() : ''))
        .filter((item) => item !== '')
        .join('、')
    : '';
}
