import type { DiscussionRow, FactKey, Sentence, Source, Turn } from '../data.js';
import type { Settings } from '../settings.js';
import type { Line } from './labels/line.js';
import { fieldOf } from './lines/fields.js';
import { isNonSpeech } from './lines/notices.js';
import type { Title } from './structure/choose-title.js';

interface Read {
  readonly source: Source;
  readonly settings: Settings;
  readonly title: Title;
  /** Lines of header and footer. */
  readonly outside: readonly Line[];
  readonly turns: readonly Turn[];
  readonly sentences: readonly Sentence[];
}

const ORDER: readonly FactKey[] = ['title', 'date', 'place', 'event', 'organisers'];
/** Introductions stand at the beginning. */
const REACH = 12;

/**
 * What is known of the discussion: at most one row a key. Settings go before the file's own title, front matter and fields of the header,
 * these before properties and the introduction; the name of the file is the last resort for the title.
 */
export function readFacts(read: Read): readonly DiscussionRow[] {
  const found = [...settled(read), ...ownFacts(read), ...fields(read.outside), ...introduction(read), fileName(read.source)];
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
  const given = source.facts.map(({ key, value, origin }) => row(key, key === 'date' ? dateOf(value) || value : value, origin));
  const reliable = given.filter((fact) => fact.source !== 'properties');
  const isGiven = title.line < 0 || reliable.some(({ key, value }) => key === 'title' && value === title.text);
  return [...(isGiven ? reliable : []), row('title', title.text, 'head'), ...reliable, ...given];
}

const fileName = ({ file }: Source): DiscussionRow => row('title', file.replace(/\.[^.]+$/, ''), 'file name');

const FIELDS: readonly (readonly [FactKey, RegExp])[] = [
  ['date', /(?:时间|時間|日期)$/u],
  ['place', /地[点點址]$/u],
  ['organisers', /(?:主[办辦](?:方|单位|單位)?|承[办辦](?:方|单位|單位)?)$/u],
  ['event', /^(?:会议|會議|活动|论坛)(?:名称|名稱)?$/u],
  ['title', /(?:主题|主題|标题|题目)$/u],
];

/** 时间：…, 地点：…, 主办：… of header and footer. */
function fields(lines: readonly Line[]): readonly DiscussionRow[] {
  return lines.flatMap(({ text }) => {
    if (isNonSpeech(text) && dateOf(text) !== '') return [row('date', dateOf(text), 'head')];
    const field = fieldOf(text);
    const key = field && FIELDS.find(([, pattern]) => pattern.test(field.key))?.[0];
    if (!field || !key || field.value === '') return [];
    const value = key === 'date' ? dateOf(field.value) : field.value;
    return value === '' ? [] : [row(key, value, 'head')];
  });
}

const DATE = /(?:(\d{4})\s*[年./-]\s*)?(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?/u;

/** 2026-06-12 where the year is given, 6月12日 where it is not; '' where there is no day. */
function dateOf(text: string): string {
  const [whole = '', year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  if (year !== '') return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /月/.test(whole) ? whole.replace(/\s/g, '') : '';
}

const KINDS = '大会|峰会|论坛|年会|博览会|研讨会|座谈会|交流会|沙龙|发布会|见面会|记者会|讲座|读书会|嘉年华|文化节|书展';
const EVENT = new RegExp(
  String.raw`(?:^|[日在于自的，,、（(由到]|举[行办]的|参加)([\p{Script=Han}A-Za-z0-9·]{2,20}?(?:${KINDS}))(?=[“「《，,。上中期现的]|举|$)`,
  'u',
);
/** 本文整理自7月6日世界人工智能大会: what stands before the name of the event. */
const BEFORE_EVENT = /^.*(?:\d日|整理自|(?:参加|出席|走进|来到|做客)了?|[在于])/u;
const TOPIC = new RegExp(`[“「《]([^”」》]{4,40})[”」》](?:主题|专场|分|高峰)?(?:${KINDS}|圆桌|对谈|活动|直播|专题)`, 'u');
const PLACE = /在([\p{Script=Han}A-Za-z0-9·]{2,16}?)(?:举行|举办|召开|开幕|落幕)/u;
const ORGANISERS = /由?([\p{Script=Han}A-Za-z0-9·、]{2,30}?)(?:联合|共同)?(?:主办|举办)的?/u;

/** What the prose before the first speech says. */
function introduction({ source, turns, sentences }: Read): readonly DiscussionRow[] {
  const first = turns.findIndex(({ kind }) => kind === 'spoken');
  const before = new Set(turns.slice(0, first < 0 ? 1 : first).map(({ turn }) => turn));
  return sentences
    .filter(({ turn }) => before.has(turn))
    .slice(0, REACH)
    .flatMap(({ id, start, end }) => {
      const text = source.text.slice(start, end);
      const find = (key: FactKey, value: string): readonly DiscussionRow[] => (value === '' ? [] : [row(key, value, 'introduction', [id])]);
      return [
        ...find('title', TOPIC.exec(text)?.[1] ?? ''),
        ...find('date', dateOf(text)),
        ...find('event', (EVENT.exec(text)?.[1] ?? '').replace(BEFORE_EVENT, '')),
        ...find('place', PLACE.exec(text)?.[1] ?? ''),
        ...find('organisers', ORGANISERS.exec(text)?.[1] ?? ''),
      ];
    });
}
