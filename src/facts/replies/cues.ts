import type { ReplyRow } from '../../tables/discussion/said/replies.js';

export type Relation = ReplyRow['relation'];

/** What stands before or behind somebody who is referred to, and what it says. */
interface Cue {
  readonly relation: Relation;
  /** Ends where the name begins; absent where nothing is asked of what stands before. */
  readonly before?: RegExp;
  /** Begins where the name ends; absent where nothing is asked of what stands behind. */
  readonly behind?: RegExp;
}

const SAY = '(?:说|讲|提|谈|介绍|分享|问|回答|指出|强调|建议|补充|报告|发言|总结|主张|质疑|描述|表达|回应|指示)';
const NOW = '(?:刚刚|刚才|方才|前面|之前|一开始|最后|开头|上午|昨天|开场时?|首先|也|都|所|有|他|她|已经|曾|先|其实|那个|这个|就)';
const SAID = `(?:老师|教授|这边|那边|们|等等?|等几位)?(?:${NOW}){0,4}(?:提到|讲到|谈到|说到|提出|问到|提及|点到|(?:讲|说|提|谈)的(?!时)|${SAY}(?:了|过|的(?!时)|到|出)|指示|的意思(?:就)?是)`;
const OPINION =
  '(?:的)?(?:这个|这一个|这些|那个|刚才的?|刚刚的?)?(?:看法|观点|意见|说法|想法|建议|判断|提议|主张|发言|分析|话|论述|讲法|见解)';

/** In order: of several that fit one name the first counts. */
export const CUES: readonly Cue[] = [
  {
    relation: 'disagree',
    before: /(?:不(?:太|是很|是太|大|能|敢|完全)?(?:同意|赞成|赞同|认同|认可)|(?:我)?反对)(?:刚才|刚刚|前面|这个|那个)*$/,
  },
  {
    relation: 'disagree',
    before: /(?<=^|[，,]|(?:我|看法|意见|观点|想法)(?:这边|个人)?(?:可能|稍微|有点|会)?)(?:跟|和|与)(?:刚才|刚刚|前面)?$/,
    behind: new RegExp(`^(?:${OPINION})?(?:不太|不大|不|有点不|有些不|有所不|略有不)(?:一样|同|一致)`),
  },
  {
    relation: 'agree',
    before:
      /(?:(?<!不|不是很|不太|是否|没有|会不会)(?:同意|赞成|赞同|认同|附议|佩服|欣赏)|呼应(?:了)?(?:一下)?|支持)(?:了|刚才|刚刚|前面|这个|那个|我们|咱们)*$/,
    behind: /^(?!支持|会)/,
  },
  {
    relation: 'thanks',
    before:
      /(?:谢谢|感谢|多谢|谢过)(?:一下|刚才|刚刚|前面|我们(?:的)?|了|各位|亲爱的|敬爱的|尊敬的|[\u4e00-\u9fff]{1,6}(?:院|部|会|署|局|处|公司|大学|中心|学校)的?)?$/,
  },
  {
    relation: 'agree',
    behind: new RegExp(
      `^(?:${NOW}){0,3}(?:说|讲|谈|提|分析|总结)(?:得|的)(?:这[个点])?(?:都)?(?:(?:很|非常|特别|真|挺|太)+的?[^，。！我不没]{1,6}|没错|对)(?=[，。！]|$)`,
    ),
  },
  {
    relation: 'agree',
    behind:
      /^(?:的|这个|那个|刚才|刚刚){0,3}(?:分享|介绍|发言|报告|观点|问题|思路|总结|建议)[，也]?[^，。！？不没]{0,6}(?:启发|精彩|有意思|收获|(?:很|非常|特别)的?好)/,
  },
  {
    relation: 'add',
    before: /(?:补充(?:一下)?|(?:接着|接|顺着|沿着|承接|延续|接续|承)(?:刚才|刚刚|前面)?)$/,
    behind: /^(?:的)?(?:话题?|思路|问题|这个问题|话头|观点|发言|说法|题目|的|往下|继续|接着|补充|刚才|刚刚|讲的|说的|，|谈的)/,
  },
  { relation: 'agree', behind: new RegExp(`^(?:${SAID})?${OPINION}[^，。！？不没]{0,8}(?:同意|赞同|认同|赞成)`) },
  { relation: 'add', behind: new RegExp(`^${SAID}[^，。！？]{0,10}(?:补充|我再补|再补)`) },
  // Who is given the floor (有请, 请某某发言) is asked nothing.
  { relation: 'ask', before: /(?:请问(?:一下)?|(?<![提反疑访])问(?:一下|问)?|请教(?:一下)?)(?:我们的?)?$/ },
  {
    relation: 'ask',
    behind: /^[，,、]?(?:那|您|你|这边|对此|对这个){0,2}(?:怎么(?:看|想|理解|认为)|如何看|什么看法|有什么(?:看法|想法|意见))/,
  },
  {
    relation: 'refer',
    before:
      /(?:像|就如同?|如同|如|就像|正如|诚如|按照|按|根据|依照|回到|回应(?:一下)?|回答(?:一下)?|针对|对于|关于|从|听|听了|听完|听到|结合|借用|引用|套用|同)(?:刚才|刚刚|前面|了|到)?$/,
    behind: new RegExp(
      `^(?:${SAID}|${OPINION}|(?:的)?(?:这个|这些|那个|刚才的?|刚刚的?)?(?:问题|提问|介绍|分享|发言|报告|讲话|演讲|回应|疑问))`,
    ),
  },
  { relation: 'refer', behind: new RegExp(`^${SAID}`) },
  {
    relation: 'refer',
    before: /(?:刚才|刚刚|前面)(?:听了?|听到|听完|在|这个|那个|就是|也|我们的?)*$/,
    behind: new RegExp(`^(?:${SAID}|${OPINION}|${SAY}|的(?:这个|这些|那个)?(?:介绍|分享|发言|报告|回应|演讲|问题|讲解|提问|观点))`),
  },
];
