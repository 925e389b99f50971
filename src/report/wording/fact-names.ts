import type { FactKey, Language } from '../../data.js';

/** What is known of a discussion, by name: in the terminal and in the app. */
export const FACT_NAMES: Readonly<Record<Language, Readonly<Record<FactKey, string>>>> = {
  zh: {
    ...{ title: '标题', date: '日期', time: '时间', place: '地点', event: '活动', organisers: '主办' },
    ...{ present: '出席', observers: '列席', absent: '缺席', recorder: '记录' },
  },
  en: {
    ...{ title: 'title', date: 'date', time: 'time', place: 'place', event: 'event', organisers: 'organisers' },
    ...{ present: 'present', observers: 'observers', absent: 'absent', recorder: 'recorder' },
  },
};
