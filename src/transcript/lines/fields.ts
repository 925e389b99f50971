import { readDate } from './dates.js';

/** A line of minutes and articles that is a fact about the discussion and that nobody says: 时 间:6月1日, 责任编辑：… */
export interface Field {
  readonly key: string;
  readonly value: string;
}

/** The field that the line holds, null for anything else. */
export function fieldOf(line: string): Field | null {
  const [whole = '', printed = ''] = LINE.exec(line.slice(0, 40)) ?? [];
  const key = withoutBlanks(printed);
  return whole !== '' && isFieldKey(key) ? { key, value: line.slice(whole.length).trim() } : null;
}

/** In header and footer also a field whose key is set apart by a blank or by brackets only, or stands alone: 会议时间 2026-03-08, 【地点】石桥镇. */
export function headFieldOf(line: string): Field | null {
  const field = fieldOf(line) ?? fieldOf(line.replace(NUMBER, ''));
  if (field !== null) return field;
  const [whole = '', bracketed = '', bare = ''] = SET_APART.exec(line.slice(0, 40)) ?? [];
  const key = withoutBlanks(bracketed || bare);
  if (key === '' || !(bracketed === '' || isFieldKey(key))) return null;
  const value = line.slice(whole.length).trim();
  const isSaid = value.length > 60 || /[。！？!?；;]/.test(value);
  // 时间 过得很快 is no time.
  return isSaid || (/(?:时间|時間|日期)$/.test(key) && value !== '' && !/[\d０-９〇一二三四五六七八九十]/.test(value))
    ? null
    : { key, value };
}

/** 时间：3月8日　　地点：活动室, or 2026-03-08 来源：…: each field of a line that begins with one, or with a date; any other line as it is. */
export function fieldsIn(line: string): readonly string[] {
  const cuts =
    line.length > LONGEST_LINE ? [] : [...line.matchAll(KEY_WITHIN)].flatMap(({ index, 1: key = '' }) => (isFieldKey(key) ? [index] : []));
  const all = [...new Set([...cuts, ...[...line.slice(0, LONGEST_LINE).matchAll(BARE_WITHIN)].map(({ index }) => index)])].sort(
    (a, b) => a - b,
  );
  const parts = [0, ...all].map((from, i) => line.slice(from, all[i] ?? line.length).replace(/[\s；;，,]+$/, ''));
  const [first = ''] = parts;
  const isSetApart = LINE.test(first) && /[\t\u3000]|\s{2}/.test(line.slice(first.length).match(/^\s*/)?.[0] ?? '');
  return parts.length > 1 && (headFieldOf(first) !== null || isDay(first) || isSetApart) ? parts : [line];
}

/** 2026-03-08 10:30: a day and nothing else. */
const isDay = (text: string): boolean => readDate(text) !== '' && /^[\d\s年月日:：./-]+$/.test(text);

/** Whether header or footer have the line as a field, or as several. */
export const isHeadField = (line: string): boolean => headFieldOf(line) !== null || fieldsIn(line).length > 1;

const LONGEST_LINE = 300;

/** 时 间, 主办, 责任编辑: keys of fields. */
export const isFieldKey = (label: string): boolean => KEY.test(withoutBlanks(label));

const withoutBlanks = (text: string): string => text.replace(/[\s\u3000]/g, '');

const LINE = /^[-•●*#\s]*([^\s：:|｜丨](?:[^：:|｜丨，。！？\t]{0,14}[^\s：:|｜丨，。！？])?)(?:\s*[：:|｜丨]\s*|\t+)/u;

/** Keys that nobody would take for the beginning of a sentence. */
const BARE =
  '(?:会议|會議|活动|活動|座谈|座談|访谈|訪談|开会|開會|召开|召開|举办|舉辦|举行|舉行|录制|錄製)?(?:时\\s*间|時\\s*間|日\\s*期|地\\s*[点點])|(?:会议|會議)?(?:主\\s*持\\s*人?|记\\s*录\\s*人?|記\\s*錄\\s*人?)|(?:出席|列席|缺席|参会|與會|与会|参加)(?:人员|人員)?|(?:受访|受訪|采访|採訪)(?:人|者)';
const SET_APART = new RegExp(`^[-•●*#\\s]*(?:[【[〔](\\S[^】\\]〕]{1,8})[】\\]〕]\\s*[：:]?\\s*|(${BARE})(?:\\s*[：:]\\s*|\\s+|$))`, 'u');

/** 一、时间：…, (2) 地点：…: fields of a header are numbered now and then. */
const NUMBER = /^\s*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)）]|[、.．](?!\d)))\s*/u;

/** A key within a line: behind a blank or a mark between clauses and before a colon; or between blanks, of which the first is a wide one. */
const KEY_WITHIN = /(?<=[\s；;，,])(\p{Script=Han}\s+\p{Script=Han}|[^\s：:；;，,。]{2,10})(?=\s*[：:])/gu;
const BARE_WITHIN = new RegExp(`(?<=[\\t\\u3000]|\\s{2})(?:${BARE})(?=[\\s：:])`, 'gu');

/** What a key can be about, before the rest of it. */
const KIND =
  '开会|開會|召开|召開|举办|舉辦|举行|舉行|录制|錄製|参会|與會|与会|出席|到会|实到|应到|缺席|会议|會議|活动|论坛|采访|访谈|座谈|文章|本文|图片|视频|录音|文字|责任|責任|执行|特约|现场|本场|本期|圆桌|对话|對話|上次|本次|内容|內容|特别|溫馨|温馨|编|編|联系|相关|推荐|延伸';
const WHO =
  '(?:出席|列席|缺席|请假|請假|与会|與會|参会|參會|参加|參加|迟到|到会|主持|记录|紀錄|記錄|嘉宾|嘉賓|与谈|對談|对谈|主讲|主講|提案|连署|連署|发言|對話|对话|口述|整理|记录整理|翻译整理|审核|审校|校对|摄影|攝影|摄像|撰文|编辑|編輯|责编|统筹|策划|监制|制作|排版|设计|速记)(?:人|者|人员|人員|委員|議員|官員|嘉宾|嘉賓|秘書|名单|介绍)?|(?:主办|主辦|承办|承辦|协办|協辦|支持|指导)(?:方|单位|單位|媒体)?';
const WHAT =
  '人[数數員员]|时\\s*间|時\\s*間|日期|地\\s*[点點址]|来源|來源|出处|作者|关键[词字]|關鍵[詞字]|标签|点击量?|浏览|阅读|图文?|文|供图|题图|主题|主題|议[题程]|議[題程]|名称|标题|题目|[编編]号|版本|人物(?:介绍)?|上一篇|下一篇|阅读|原文链接|链接|方式|电话|邮箱|微信|公众号|(?:免责)?声明|版权|提示|说明|注|附件?|附注|备注|備註|编?者?按|编者注|导[读语]|摘要|前言|引言|(?:更新|发布)时间|发布|时长|记录|记要|纪要|录音|事项|事項|(?:议定|决定|报告|報告|讨论|討論|待办)事[项項]|决[议定]|決[議定]|案由|主送|抄送|发送|签[名字发]|表决(?:结果)?|投票结果|赞成|贊成|反[对對]|弃权|棄權|功能組別|地方選區|分區直選|场景|场次|灯光|音[乐效]|道具|代号|发言人代号|資料來源|资料来源|姓名|字数|会议号|会议ID|会议号码|密码';
/** 听证时间, 上课地点: when and where of whatever it is; 说到时间 is none. */
const WHEN_WHERE = '(?:(?![我你您他她这那哪什到的了在有过是没花说])\\p{Script=Han}){2}(?:时间|時間|日期|地[点點])';
const KEY = new RegExp(`^(?:\\d+期)?(?:${KIND})?(?:${WHO}|${WHAT})$|^${WHEN_WHERE}$|^(?:date|time|place|venue|location)$`, 'iu');
