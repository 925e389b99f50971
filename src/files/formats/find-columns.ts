import { formatErrors } from '../../errors.js';
import type { Columns } from './extracted.js';

/** Indices of the columns of a table, null where it has none such. */
export interface FoundColumns {
  readonly speaker: number | null;
  readonly role: number | null;
  readonly text: number | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** Headings as exports and minutes write them, the surest first; blanks, signs and case are ignored. */
export const COLUMN_NAMES = {
  speaker:
    '发言人 发言者 说话人 说话者 讲话人 讲者 發言人 發言者 說話人 講者 发言人姓名 发言人名称 说话人姓名 姓名 名字 嘉宾 昵称 用户 speaker speakername speakerlabel speakerid spk participant name who person author username user',
  role: '角色 身份 职务 身分 職務 role',
  text: '发言内容 说话内容 讲话内容 發言內容 說話內容 内容 內容 文本 转写文本 转写内容 转写结果 识别结果 识别文本 逐字稿 转写 发言 發言 讲话 文字 原文 正文 话语 语句 句子 消息内容 消息 text utterance content transcript transcription speech message sentence onebest finalsentence body',
  start:
    '开始时间 开始 起始时间 起始 起点 開始時間 開始 起始時間 时间点 时间戳 时间 時間 發言時間 发言时间 start starttime startseconds startsec startms begin begintime timestamp timecode time in bg',
  end: '结束时间 结束 终止时间 終點 結束時間 結束 end endtime endseconds endsec endms stop stoptime out ed',
} as const;

/** The columns that a header names; a role alone stands for the speaker. */
export function findColumns(header: readonly string[]): FoundColumns {
  const plain = header.map((heading) => plainHeading(heading));
  const find = (column: keyof FoundColumns): number | null => {
    const name = COLUMN_NAMES[column].split(' ').find((known) => plain.includes(known));
    return name === undefined ? null : plain.indexOf(name);
  };
  const found = { speaker: find('speaker'), role: find('role'), text: find('text'), start: find('start'), end: find('end') };
  return found.speaker === null ? { ...found, speaker: found.role, role: null } : found;
}

/** The same, with the names that the settings give. @throws YuanzhuoError where the header has not got one of them. */
export function chooseColumns(header: readonly string[], wanted: Columns, path: string): FoundColumns {
  const found = findColumns(header);
  const choose = (name: string | null, byName: number | null): number | null => {
    if (name === null) return byName;
    const index = header.findIndex((heading) => heading.trim() === name.trim() || plainHeading(heading) === plainHeading(name));
    if (index < 0) throw formatErrors.missingColumn(path, name, filled(header));
    return index;
  };
  return {
    speaker: choose(wanted.speaker, found.speaker),
    role: found.role === choose(wanted.speaker, found.speaker) ? null : found.role,
    text: choose(wanted.text, found.text),
    start: choose(wanted.start, found.start),
    end: choose(wanted.end, found.end),
  };
}

export const filled = (header: readonly string[]): readonly string[] => header.filter((heading) => heading.trim() !== '').slice(0, 20);

/** 'Start Time (ms)' and 'start_time' are 'starttime': what stands in brackets is a note. */
export function plainHeading(heading: string): string {
  if (/^[a-z]*$/.test(heading)) return heading;
  return heading
    .normalize('NFKC')
    .replace(/[(（[【].*$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** A heading, or a key of JSON, that tells milliseconds. */
export const isMilliseconds = (heading: string): boolean => /毫秒|\bms\b|_ms$|Ms$|^StartMs|^EndMs|^begin_time$|^end_time$/.test(heading);
