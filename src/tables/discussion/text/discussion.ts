import { list, text } from '../../column.js';
import { type Row, table } from '../../table.js';
import type { FactKey } from '../../vocabulary.js';

/** One fact about the discussion, with where it was read. */
export const discussion = table({
  name: 'discussion',
  title: { zh: '讨论概况', en: 'The discussion' },
  holds: {
    zh: '标题、日期和时间、地点、活动、主办方，谁出席、列席、缺席、记录，以及各从哪里读到',
    en: 'Title, date and time, place, event, organisers, who was present, observed, was absent or kept the record, and where each was read',
  },
  columns: {
    key: text<FactKey>(
      { zh: '项目', en: 'key' },
      {
        zh: 'title 标题；date 日期；time 时间；place 地点；event 活动；organisers 主办方；present 出席；observers 列席；absent 缺席；recorder 记录；不知道的项目没有这一行',
        en: 'title, date, time, place, event, organisers, present, observers, absent, recorder; no row for what is not known',
      },
    ),
    value: text(
      { zh: '内容', en: 'value' },
      {
        zh: '文中的写法；日期有年份时写成 2026-06-12，写明钟点或上下午的另有时间一行',
        en: 'as written; a date with its year as 2026-06-12, with a row of its own where the hour is told',
      },
    ),
    sentences: list(
      { zh: '句子编号', en: 'source sentences' },
      {
        zh: '提到它的句子编号（s12.3 是第 12 轮的第 3 句），用分号隔开；取自标题、正文前的说明或设置的为空',
        en: 'sentence numbers (s12.3: the third sentence of turn 12), separated by semicolons; empty where it is from the title, the head or the settings',
      },
    ),
    source: text<'settings' | 'front matter' | 'properties' | 'archive' | 'file' | 'head' | 'introduction' | 'file name'>(
      { zh: '来源', en: 'source' },
      {
        zh: 'settings 设置；front matter 文件头；properties 文档属性；archive 合集；file 文件格式；head 正文前的说明；introduction 开场介绍；file name 文件名',
        en: 'settings, front matter, properties, archive, file, head (before the speech), introduction (a sentence of it), file name',
      },
    ),
  },
});

export type DiscussionRow = Row<typeof discussion>;
