/** Lines around a transcript that nobody says: keys of a head block, by-lines, notices, links to other pages. */

const KEYS =
  /^(?:会议|活动|论坛|采访|访谈|文章|本文|图片|视频|录音|记录|整理|文字|责任|执行|特约|现场)?(?:时间|日期|地点|地址|来源|出处|作者|编辑|责编|责任编辑|校对|审核|关键词|关键字|标签|点击|点击量|浏览|阅读|主办|主办方|主办单位|承办|承办单位|协办|协办单位|指导单位|支持单位|合作媒体|摄影|摄像|图|文|图文|供图|题图|撰文|整理|整理人|记录|记录人|記錄|紀錄|速记|录音整理|统筹|策划|监制|出品|制作|排版|设计|翻译|编译|参会人|参会人员|参加人|参加人员|与会人员|出席|出席者|出席人员|出席人|列席|缺席|请假|会议主题|主题|议题|议程|名称|会议名称|标题|题目|编号|版本|主持|主持人|嘉宾|嘉宾介绍|本场嘉宾|与谈人|对谈人|发言人|对话嘉宾|圆桌嘉宾|上一篇|下一篇|相关阅读|延伸阅读|推荐阅读|原文链接|链接|联系方式|联系电话|电话|邮箱|微信|公众号|免责声明|声明|版权|版权声明|温馨提示|提示|特别提示|特别说明|说明|注|附|附注|备注|编者按|按|编者注|导读|导语|摘要|内容摘要|前言|引言|更新时间|发布时间|发布|时长)$/;
const NOTICE =
  /^(?:以下(?:是|为|系)|现将|本文(?:整理|根据|由|为|系|首发|来源|仅)|本(?:次|场|期)(?:圆桌|论坛|活动|讨论)|温馨提示|特别提示|版权|免责|声明|编者按|编者注|（?(?:本文|文章|图片)(?:来源|作者)|责任编辑|上一篇|下一篇|点击|扫码|关注我们|更多精彩|转载|未经授权|全文完|（完）|\(完\)|完$|—+\s*END)/i;

/** 时 间, 主办, 责任编辑: keys that label a fact and no speech. */
export const isFurnitureKey = (label: string): boolean => KEYS.test(label.replace(/[\s\u3000]/g, ''));

/** 以下为…, 本文整理自…, 责任编辑…: a line about the text. */
export const isNotice = (text: string): boolean => NOTICE.test(text.slice(0, 40));

/** A line that only holds a stage direction in brackets, a date, a page number or a rule. */
export function isMark(text: string): boolean {
  if (/^[\s\p{P}\p{S}\d]{1,60}$/u.test(text.slice(0, 64)) && text.length <= 60) return true;
  return /^[（(【[][^（()）【】[\]]{1,60}[）)】\]]$/.test(text.slice(0, 64)) && text.length <= 62;
}
