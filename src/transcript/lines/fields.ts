import { readRosterLine } from '../names/introductions.js';
import { jobTitleAtEnd } from '../names/job-titles.js';
import { parseLabelName } from '../names/label-name.js';
import { isPersonName } from '../names/person-names.js';

/**
 * Lines around a discussion that nobody says: fields of minutes and articles (时间：…, 责任编辑：…), notices, stage directions, rules.
 */

const KIND =
  '参会|與會|与会|出席|到会|实到|应到|缺席|会议|會議|活动|论坛|采访|访谈|座谈|文章|本文|图片|视频|录音|文字|责任|責任|执行|特约|现场|本场|本期|圆桌|对话|對話|上次|本次|内容|內容|特别|溫馨|温馨|编|編|联系|相关|推荐|延伸';
const WHO =
  '(?:出席|列席|缺席|请假|請假|与会|與會|参会|參會|参加|參加|迟到|到会|主持|记录|紀錄|記錄|嘉宾|嘉賓|与谈|對談|对谈|主讲|主講|提案|连署|連署|发言|對話|对话|口述|整理|记录整理|翻译整理|审核|审校|校对|摄影|攝影|摄像|撰文|编辑|編輯|责编|统筹|策划|监制|制作|排版|设计|速记)(?:人|者|人员|人員|委員|議員|官員|嘉宾|嘉賓|秘書|名单|介绍)?|(?:主办|主辦|承办|承辦|协办|協辦|支持|指导)(?:方|单位|單位|媒体)?';
const WHAT =
  '人[数數]|时\\s*间|時\\s*間|日期|地\\s*[点點址]|来源|來源|出处|作者|关键[词字]|關鍵[詞字]|标签|点击量?|浏览|阅读|图文?|文|供图|题图|主题|主題|议[题程]|議[題程]|名称|标题|题目|[编編]号|版本|人物(?:介绍)?|上一篇|下一篇|阅读|原文链接|链接|方式|电话|邮箱|微信|公众号|(?:免责)?声明|版权|提示|说明|注|附件?|附注|备注|備註|编?者?按|编者注|导[读语]|摘要|前言|引言|(?:更新|发布)时间|发布|时长|记录|记要|纪要|录音|事项|事項|(?:议定|决定|报告|報告|讨论|討論|待办)事[项項]|决[议定]|決[議定]|案由|主送|抄送|发送|签[名字发]|表决(?:结果)?|投票结果|赞成|贊成|反[对對]|弃权|棄權|功能組別|地方選區|分區直選|场景|场次|灯光|音[乐效]|道具|代号|发言人代号|資料來源|资料来源|姓名|字数|会议号|会议ID|会议号码|密码';
const KEY = new RegExp(`^(?:\\d+期)?(?:${KIND})?(?:${WHO}|${WHAT})$`, 'u');
const LINE = /^[-•●*#\s]*([^\s：:|｜丨](?:[^：:|｜丨，。！？\t]{0,14}[^\s：:|｜丨，。！？])?)(?:\s*[：:|｜丨]\s*|\t+)/u;
const NOTICE =
  /^(?:以[下上](?:是|为|系|內容|内容)|现将|本文(?:整理|根据|由|为|系|首发|来源|仅)|本(?:次|场|期)(?:圆桌|论坛|活动|讨论)|温馨提示|特别提示|版权|免责|声明|编者按|编者注|(?:本文|文章|图片)(?:来源|作者|编辑)|[（(](?:本文|文章|图片|来源|整理|编辑|責任編輯|责任编辑|记者|摄影|图)(?:来源|作者|编辑)?\s*[:：／/]|上一篇|下一篇|点击|扫码|关注我们|更多精彩|转载|未经授权|[（(]?(?:全文)?完[)）]?[\s—–=-]*$|END|(?:说明|声明|注|按|提示|温馨提示|備註|备注)\s*[：:])/iu;

/** A field with its value: 时 间:6月1日. */
export interface Field {
  readonly key: string;
  readonly value: string;
}

/** 时 间, 主办, 责任编辑: keys that label a fact and no speech. */
export const isFieldKey = (label: string): boolean => KEY.test(label.replace(/[\s\u3000]/g, ''));

/** The field that the line holds, null for anything else. */
export function fieldOf(line: string): Field | null {
  const match = LINE.exec(line.slice(0, 40));
  const key = match?.[1]?.replace(/[\s\u3000]/g, '') ?? '';
  return match && isFieldKey(key) ? { key, value: line.slice(match[0].length).trim() } : null;
}

/** 以下为…, 本文整理自…, 何川已停止听录: a line about the text. */
export const isNotice = (text: string): boolean => NOTICE.test(text.slice(0, 60).replace(/^[\s*_~—–=-]+/, ''));

/** 何川已停止听录: the software of a meeting says so. */
const SYSTEM =
  /^.{2,12}(?:已?(?:停止|开始|结束)(?:了?听录|录制|转录|转写)|(?:加入|离开|退出)了?会议)。?$|^(?:录制|转录|转写|会议)已?(?:开始|停止|结束)。?$|(?:started|stopped) (?:transcription|recording)$|(?:加入了?群聊|撤回了一条消息|收回了一?[条則]?[消訊]息|拍了拍.{1,12}|修改群名为.{1,12})$/u;

/** A line that only holds a stage direction in brackets, a date, a page number or a rule. */
export function isMark(text: string): boolean {
  if (text.length <= 40 && SYSTEM.test(text)) return true;
  if (
    text.length <= 60 &&
    /^(?:[\s\p{P}\p{S}\d年月日号时時点點分秒]|小时|小時|分钟|分鐘|[上下]午|星期[一二三四五六日]?|周[一二三四五六日]){1,60}$/u.test(text)
  )
    return true;
  return /^(?:[（(【[][^（()）【】[\]]{1,60}[）)】\]]\s*)+$/.test(text.slice(0, 64)) && text.length <= 62;
}

/** Without what stands in brackets at its end. */
const withoutNote = (text: string): string =>
  /[)）]\s*$/.test(text) ? text.slice(0, Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))).trim() : text.trim();

const isListOfNames = (text: string): boolean => {
  if (text.length > 2000 || /[。！？!?…]/.test(text)) return false;
  const parts = text.split(/[、，,；;/／\s\u3000]+/u);
  return parts.length > 3 && parts.filter((part) => isPersonName(part)).length > parts.length * 0.8;
};

/** Whether what stands behind a label is a fact of the head (1: a date, a place, an office, names) or something said (-1), in log odds. */
export function factOdds(text: string): number {
  if (text === '') return 0;
  if (isListOfNames(text)) return 3;
  if (text.length > 200) return -2.5;
  let odds = /[。！？!?…；;]/.test(text) ? -2.5 : 1;
  // No list of names and no office is so long and ends as a sentence does.
  if (odds < 0 && text.length > 60) return odds - 1;
  if (/[我你您咱吗呢吧啊呀嘛]|大家|谢谢|各位/u.test(text)) odds -= 2.5;
  if (text.length > 60) odds -= 1;
  if (text.length <= 30 && parseLabelName(withoutNote(text), '').kind === 'person') odds += 2.5;
  if (jobTitleAtEnd(withoutNote(text)) !== '' || readRosterLine(text) !== null) odds += 2;
  const parts = text.split(/[、，,；;/／\s]+/u);
  if (parts.length > 1 && parts.every((part) => part.length >= 2 && part.length <= 12 && !/[的了是在先再]/.test(part)))
    odds += parts.every((part) => isPersonName(part)) ? 2.5 : 1;
  if (/\d{1,4}[年月日/.:-]\d/.test(text)) odds += 1;
  return odds;
}
