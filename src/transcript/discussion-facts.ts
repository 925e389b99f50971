import type { DiscussionRow, FactKey, Sentence, Source, Turn } from '../data.js';
import type { Settings } from '../settings.js';
import type { Line } from './labels/line.js';
import { readDate, readMonth } from './lines/dates.js';
import { fieldsIn, headFieldOf } from './lines/fields.js';
import { isNonSpeech, isNotice } from './lines/notices.js';
import type { Title } from './structure/choose-title.js';

interface Read {
  readonly source: Source;
  readonly settings: Settings;
  readonly title: Title;
  /** The line that the title stands on, whole; '' where it stands on none. */
  readonly titleLine: string;
  /** Lines of header and footer. */
  readonly outside: readonly Line[];
  readonly turns: readonly Turn[];
  readonly sentences: readonly Sentence[];
}

const ORDER: readonly FactKey[] = ['title', 'date', 'time', 'place', 'event', 'organisers', 'present', 'observers', 'absent', 'recorder'];
/** Introductions stand at the beginning. */
const REACH = 12;

/**
 * What is known of the discussion: at most one row a key. Settings go before the file's own title, front matter and fields of the header,
 * these before properties and the introduction; the name of the file is the last resort for the title. Who was there, and at what hour, only the header tells.
 */
export function readFacts(read: Read): readonly DiscussionRow[] {
  const found = [
    ...settled(read),
    ...ownFacts(read),
    ...fields(read.outside),
    ...titleDate(read),
    ...introduction(read),
    fileName(read.source),
  ];
  return ORDER.flatMap((key) => found.find((row) => row.key === key && row.value !== '') ?? []);
}

const row = (key: FactKey, value: string, source: DiscussionRow['source'], sentences: readonly string[] = []): DiscussionRow => ({
  key,
  value: value.trim(),
  sentences,
  source,
});

const settled = ({ settings }: Read): readonly DiscussionRow[] => [
  row('title', settings.title, 'settings'),
  row('date', settings.date, 'settings'),
];

/** The title as it stands in the text, and what the format says; properties are often left over from another file. */
function ownFacts({ source, title }: Read): readonly DiscussionRow[] {
  const given = source.facts.map(({ key, value, origin }) => row(key, key === 'date' ? readDate(value) || value : value, origin));
  const reliable = given.filter((fact) => fact.source !== 'properties');
  const isGiven = title.line < 0 || reliable.some(({ key, value }) => key === 'title' && value === title.text);
  return [...(isGiven ? reliable : []), row('title', title.text, 'head'), ...reliable, ...given];
}

const fileName = ({ file }: Source): DiscussionRow => row('title', file.replace(/\.[^.]+$/, ''), 'file name');

const FIELDS: readonly (readonly [FactKey, RegExp])[] = [
  ['date', /(?:时间|時間|日期|date|time)$/iu],
  ['place', /(?:地[点點址]|place|venue|location)$/iu],
  ['organisers', /(?:主[办辦](?:方|单位|單位)?|承[办辦](?:方|单位|單位)?)$/u],
  ['present', /^(?:出席|参会|參會|与会|與會|到会|到會)(?:人员|人員|人|者)?$/u],
  ['observers', /^列席(?:人员|人員|人|者)?$/u],
  ['absent', /^(?:缺席|请假|請假)(?:人员|人員|人|者)?$/u],
  ['recorder', /^(?:会议|會議)?(?:记录|紀錄|記錄)(?:人|者)?$/u],
  ['event', /^(?:会议|會議|活动|论坛)(?:名称|名稱)?$/u],
  ['title', /(?:主题|主題|标题|题目)$/u],
];

/** 社区食堂例会（2026年3月8日）; a title without the year tells of another day as often. */
function titleDate({ titleLine }: Read): readonly DiscussionRow[] {
  const date = readDate(titleLine);
  return /^\d{4}/.test(date) ? [row('date', date, 'head')] : [];
}

/**
 * 时间：…, 地点：…, 主办：… of header and footer; when something was published comes after when it was said, and after what a note of the
 * editor tells of it.
 */
function fields(lines: readonly Line[]): readonly DiscussionRow[] {
  const parts = lines.flatMap(({ text }) => {
    const own = fieldsIn(text).filter((part) => !SAVED.test(part));
    return own.map((part) => ({ isLate: PUBLISHED.test(part) || (own.length > 1 && headFieldOf(part) === null), rows: fieldRows(part) }));
  });
  const published = parts.flatMap(({ isLate, rows }) => (isLate ? rows.filter(({ key }) => key !== 'time') : []));
  return [...parts.flatMap(({ isLate, rows }) => (isLate ? [] : rows)), ...lines.flatMap(({ text }) => notedRows(text)), ...published];
}

const PUBLISHED = /^\s*(?:发布|發布|更新|刊发|刊登|整理|打印|修订|转写|轉寫|转录|轉錄)(?:时间|時間|日期)/u;
/** When the file was written tells nothing of the talk. */
const SAVED = /^\s*(?:储存|儲存|保存|导出|匯出|下载|下載|创建|建立)(?:时间|時間|日期)/u;

/** 编者按：本期沙龙于2026年3月8日在石桥书店举行。: a field that is prose, of which one sentence tells when and where it was. */
function notedRows(text: string): readonly DiscussionRow[] {
  if (!isNotice(text)) return [];
  const note = headFieldOf(text)?.value ?? text;
  const held = note.split(/[。！？]/u).find((sentence) => /举行|举办|召开|舉行|舉辦|召開/u.test(sentence)) ?? '';
  return proseRows(held, 'head', []).filter(({ key }) => key !== 'title');
}

function fieldRows(text: string): readonly DiscussionRow[] {
  if (isNonSpeech(text) && readDate(text) !== '') return [row('date', readDate(text), 'head')];
  const field = headFieldOf(text);
  const key = field && FIELDS.find(([, pattern]) => pattern.test(field.key))?.[0];
  if (!field || !key || field.value === '') return [];
  if (key !== 'date') return [row(key, field.value, 'head')];
  const date = readDate(field.value) || readMonth(field.value);
  return [...(date === '' ? [] : [row('date', date, 'head')]), ...(HOUR.test(field.value) ? [row('time', field.value, 'head')] : [])];
}

/** 14:30, 下午两点, 9 时: more than the day. */
const HOUR = /\d\s*[:：]\s*\d\d|[上下]午|早上|晚上|[\d一二三四五六七八九十两]\s*[点點时時]/u;

const KINDS = '大会|峰会|论坛|年会|博览会|研讨会|座谈会|交流会|沙龙|发布会|见面会|记者会|讲座|读书会|嘉年华|文化节|书展';
const EVENT = new RegExp(
  String.raw`(?:^|[日在于自的，,、（(由到]|举[行办]的|参加)([\p{Script=Han}A-Za-z0-9·]{2,20}?(?:${KINDS}))(?=[“「《，,。上中期现的]|举|$)`,
  'u',
);
/** 本文整理自7月6日世界人工智能大会: what stands before the name of the event. */
const BEFORE_EVENT = /^.*(?:\d日|整理自|(?:参加|出席|走进|来到|做客)了?|[在于])/u;
const TOPIC = new RegExp(`[“「《]([^”」》]{4,40})[”」》](?:主题|专场|分|高峰)?(?:${KINDS}|圆桌|对谈|活动|直播|专题)`, 'u');
const PLACE = /在([\p{Script=Han}A-Za-z0-9·]{2,16}?)(?:举行|举办|召开|开幕|落幕)/u;
const ORGANISERS = /(?:[^，,、]{0,30}由)?([\p{Script=Han}A-Za-z0-9·、“”「」《》]{2,30}?)(?:联合|共同)?(?:主办|举办)的?/u;

/** What the prose before the first speech says. */
function introduction({ source, turns, sentences }: Read): readonly DiscussionRow[] {
  const first = turns.findIndex(({ kind }) => kind === 'spoken');
  const before = new Set(turns.slice(0, first < 0 ? 1 : first).map(({ turn }) => turn));
  return sentences
    .filter(({ turn }) => before.has(turn))
    .slice(0, REACH)
    .flatMap(({ id, start, end }) => {
      return proseRows(source.text.slice(start, end), 'introduction', [id]);
    });
}

/** Title, date, event, place and organisers, as far as a sentence tells them. */
function proseRows(text: string, source: DiscussionRow['source'], sentences: readonly string[]): readonly DiscussionRow[] {
  const find = (key: FactKey, value: string): readonly DiscussionRow[] => (value === '' ? [] : [row(key, value, source, sentences)]);
  return [
    ...find('title', TOPIC.exec(text)?.[1] ?? ''),
    ...find('date', readDate(text)),
    ...find('event', (EVENT.exec(text)?.[1] ?? '').replace(BEFORE_EVENT, '')),
    ...find('place', PLACE.exec(text)?.[1] ?? ''),
    ...find('organisers', ORGANISERS.exec(text)?.[1] ?? ''),
  ];
}
