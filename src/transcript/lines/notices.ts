import { isWrittenDate } from './dates.js';

/** 以下为…, 本文整理自…, 未经授权…: a line about the text. */
export const isNotice = (text: string): boolean => NOTICE.test(text.slice(0, 60).replace(/^[\s*_~—–=-]+/, ''));

const NOTICE =
  /^(?:以[下上](?:是|为|系|內容|内容)|现将|本文(?:整理|根据|由|为|系|首发|来源|仅)|本(?:次|场|期)(?:圆桌|论坛|活动|讨论)|温馨提示|特别提示|版权|免责|声明|编者按|编者注|(?:本文|文章|图片)(?:来源|作者|编辑)|[（(](?:本文|文章|图片|来源|整理|编辑|責任編輯|责任编辑|记者|摄影|图)(?:来源|作者|编辑)?\s*[:：／/]|上一篇|下一篇|点击|扫码|关注我们|更多精彩|转载|未经授权|[（(]?(?:全文)?完[)）]?[\s—–=-]*$|END|(?:说明|声明|注|按|提示|温馨提示|備註|备注)\s*[：:])/iu;

/** Whether a line holds nothing that somebody says: a stage direction in brackets, a date, a page number, a rule, a message of the software. */
export function isNonSpeech(text: string): boolean {
  if (text.length <= 40 && (SYSTEM.test(text) || PAGE.test(text))) return true;
  // 10秒。 is the end of a sentence that was broken off above.
  if (
    text.length <= 60 &&
    !/\p{Nd}[^\p{P}]*[。！？]$/u.test(text) &&
    /^(?:[\s\p{P}\p{S}\p{Nd}年月日号时時点點分秒]|小时|小時|分钟|分鐘|[上下]午|(?:星期|[周週])[一二三四五六日]?|(?<=[（(])[一二三四五六日](?=[)）])){1,60}$/u.test(
      text,
    )
  )
    return true;
  if (isWrittenDate(text)) return true;
  return /^(?:[（(【[][^（()）【】[\]]{1,60}[）)】\]]\s*)+$/.test(text.slice(0, 64)) && text.length <= 62;
}

/** 第 12 页, Page 3 of 10, and a running head before it: 城市周刊　第 2 页 共 3 页. */
const PAGE =
  /^(?:[^。！？!?，,：:]{1,28}?[\s\u3000|｜·—-]+)?(?:第\s*\d+\s*[页頁](?:\s*[,，/／|｜]?\s*[共总總]\s*\d+\s*[页頁])?|page\s*\d+(?:\s*(?:of|\/)\s*\d+)?)$/iu;

/** 何川已停止听录: messages of the software of a meeting or chat. */
const SYSTEM =
  /^(?:[[(（【]?[\d:：.\s-]{4,}[\])）】]?\s*)?系[统統](?:提示|消息|通知|訊息)\s*[：:]|^.{2,12}(?:已?(?:停止|开始|结束)(?:了?听录|录制|转录|转写)|(?:加入|离开|退出)了?会议)。?$|^(?:录制|转录|转写|会议)已?(?:开始|停止|结束)。?$|(?:started|stopped) (?:transcription|recording)$|(?:加入了?群聊|撤回了一条消息|收回了一?[条則]?[消訊]息|拍了拍.{1,12}|修改群名为.{1,12})$/u;
