import type { Span } from '../../data.js';
import type { Said } from '../said.js';
import type { Relation } from './cues.js';

/** What a turn begins with that answers whoever spoke before, without a name. */
export interface Nameless extends Span {
  readonly relation: Relation;
}

/** So many sentences of a turn are its beginning. */
const OPENING = 3;

const I = '我(?:们|个人|本人|这边|自己)?';
const VERY = '(?:也|都|很|非常|完全|十分|绝对|特别|真的|是|基本上|其实|确实|蛮|满|表示)*';
const IT =
  '(?:这个|这一点|这点|这部分|这样|那个|你|您|他|刚才|刚刚|前面|上面|各位|大家)*(?:的)?(?:看法|观点|意见|说法|讲法|想法|建议|提议|做法|分析|判断)?';
const END = '(?:的|了|啊|呀|喔|哦)?(?=[，。！；,!]|$)';
const YES = '(?:(?:对|是|好|嗯|没错|的确|确实)的?[，。！、]?)*';

/**
 * In order; the first that fits a sentence counts. 我完全同意。 and 这个我同意， are of what was said; 我同意这部法案 is of something else and left out, as are 他们同意 and
 * 是否同意？
 */
const FORMS = [
  form(
    'disagree',
    `(?:^|[，。！；、])${YES}(?:这个|这点|这一点|但是?|可是|不过|那|其实)*(?:${I})?(?:可能|还|并|恐怕)*(?:不(?:太|大|是很|能|敢|完全)?(?:同意|赞成|赞同|认同)|有(?:些|点)?不同(?:的)?(?:看法|意见|想法)|反对)${IT}${END}|(?:^|[，。！；])(?:${I})(?:可能|倒)?不(?:这么|这样)(?:看|想|认为)`,
  ),
  form('agree', `(?:^|[，。！；、])${YES}(?:这个|这点|这一点|这部分|那个|那)*(?:${I})?${VERY}(?:同意|赞成|赞同|认同|附议|支持)${IT}${END}`),
  form('agree', `${I}的?(?:看法|想法|意见|观点|感受)(?:也|都|完全|很|大概|其实)*(?:是)?(?:一样|一致|相同|差不多)${END}`),
  form(
    'agree',
    `(?:^|[，。！；])${YES}(?:我觉得|我认为|真的|你|您|你们|刚才|刚刚|这个|这)*(?:说|讲|谈|提|做|提醒|补充|分析|总结|归纳)(?:得(?:真|太|很|非常|特别|也|挺|都|确实)*[^，。！我不没]{1,6}|的(?:真|太|很|非常|特别|也|挺|都|是|确实)*(?:好|对|棒|到位|精彩|清楚|有道理|没错))(?=[，。！；]|$)`,
  ),
  form('agree', `^${YES}(?:这个|这|那|我们?(?:这边)?)?(?:部分|边)?(?:也|都|完全|绝对)?没(?:有)?问题${END}`, true),
  form('agree', '^(?:(?:对|是|好|嗯|没错)的?[，。])+这(?:个|点)?(?:确实|的确|其实|正)?(?:也|就|正)?是我们', true),
  form(
    'thanks',
    '^(?:(?:好|是|对|嗯|ok|okay|明白|了解|那|行|可以|没问题)的?[，。、]?)*(?:我)?(?:非常|很|十分|真的|特别|再次|太|那)*(?:谢谢|感谢|多谢|谢啦)(?:你|您)?(?:的)?(?:[^，。！、位家们]{0,6}(?:分享|回答|补充|介绍|说明|发言|建议|解答|回应|指教|意见|提醒|解释))?(?:啦|了|啊|哦|喔)?(?=[，。！、!,]|$)(?![，。！]?(?:大家|各位|主办))',
    true,
  ),
  form('refer', '(?:你|您)们?(?:(?:刚才|刚刚|前面|之前)(?:也|所|有|其实|一直)*(?:提|说|讲|谈|问)(?:到|的|了|出)?|也?(?:提|讲|谈|说)到了?)'),
];

/** @param first whether it must stand in the first sentence of a turn. */
function form(relation: Relation, pattern: string, first = false) {
  return { relation, pattern: new RegExp(pattern), first };
}

/** What the sentence answers without a name, null where it does not. `at` is its place in its turn, from 0. */
export function namelessIn({ plain }: Said, at: number): Nameless | null {
  if (at >= OPENING) return null;
  for (const { relation, pattern, first } of FORMS) {
    if ((first && at > 0) || (relation === 'agree' && /[？?]\s*$/.test(plain))) continue;
    const found = pattern.exec(plain);
    if (found === null) continue;
    const lead = /^[，。！；、]/.test(found[0]) ? 1 : 0;
    return { relation, start: found.index + lead, end: found.index + found[0].length };
  }
  return null;
}
