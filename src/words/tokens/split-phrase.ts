import type { TaggedWord } from '../engines/engine.js';

/** The tag that the dictionary gives a word, 'x' where it does not have it. */
export type TagOf = (word: string) => string;

/** The words whose tags `splitPhrase` may ask for: all beginnings and ends of a word. */
export function partsOf(word: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 1; at < word.length; at++) parts.push(word.slice(0, at), word.slice(at));
  return parts;
}

/**
 * The pieces of a phrase that the dictionary lists as a word; [word] where it is one word.
 *
 * Dictionaries of segmenters hold thousands of such phrases, which would hide the words in them from the counts: an adverb with its verb
 * (深入讨论), a verb with its object (提高效率) or complement (整理出来, 看不出), a noun with a locative (书面上), a verb said twice.
 */
export function splitPhrase({ word, tag }: TaggedWord, tagOf: TagOf): readonly string[] {
  if (word.length === 2) return splitPair(word, tag, tagOf);
  if (REPEATED.test(word) || (/^[vldai]$/.test(tag) && POTENTIAL.test(word))) return [...word];
  if (DEICTIC.test(word) && /^n/.test(tagOf(word.slice(1)))) return [word[0]!, word.slice(1)];
  const before = (OPENING.exec(word) ?? (/^[alvbi]$/.test(tag) ? DEGREE.exec(word) : null))?.[0] ?? '';
  const rest = word.slice(before.length);
  const after = endingOf(rest, tag, tagOf);
  const middle = rest.slice(0, rest.length - after.length);
  if (before !== '' || after !== '') return [before, middle, after].filter((piece) => piece !== '');
  return splitInTwo(word, tag, tagOf);
}

/** A verb said twice or tried: 想想看, 比一比. */
const REPEATED = /^(.)(?:\1看|一\1)$/u;
/** What can, or cannot, be done: 看不出, 跟得上, 解决不了. */
const POTENTIAL = /^(?:.[不得].|..不[了到出清起上下住来去掉完成])$/u;
/** Pronouns, adverbs and times with which a phrase begins. */
const OPENING =
  /^(?:凭|按照|非常(?!态)|比较|越来越|没有|不太|不大|有点|[各某每这那哪][个种些](?=..)|各(?:级|类|位)(?=..)|根据|[今明昨]天|[今明去]年|目前|当前|现在|刚才|今后|你们|我们|他们|大家|即使|如果|因为|为了|关于|对于)(?=.)/;
/** A noun with a word that points to it: 本行业, unlike 本科生. */
const DEICTIC = /^[本该此各某好份件]..$/;
const DEGREE = /^[更很太蛮挺](?=..)/;
const DIRECTION = /(?<=.)(?:[起出下上过回进]来|[下上进出回过]去|一下|(?<=.[^不得])[到于]|(?<=..)掉)$/;
const PLACE = /(?<=..)(?:[上里中内下]|之[间中外内下]|以[内外后前]|[前后里上下外]面)$/;
const RESULT = /(?<=..)[出成着过完给为起住在好]$/;

/** The complement or locative at the end of a phrase, '' where it has none. */
function endingOf(word: string, tag: string, tagOf: TagOf): string {
  const direction = DIRECTION.exec(word);
  if (direction !== null) return direction[0];
  const place = PLACE.exec(word);
  if (place !== null && /^[slnf]$/.test(tag) && (tag === 's' || tagOf(word.slice(0, place.index)) !== 'x')) return place[0];
  const result = RESULT.exec(word);
  return result !== null && /^(?:[vil]|vn)$/.test(tag) && /^vn?$/.test(tagOf(word.slice(0, result.index))) ? result[0] : '';
}

/** Verbs that take an object and are no part of a noun: 提高 in 提高效率, unlike 管理 in 管理系统. */
export const TRANSITIVE: ReadonlySet<string> = new Set(
  '提高 加强 加大 加快 表达 展开 指明 确保 维持 解决 节约 传递 发生 表示 报效 克服 减少 增加 保持 保证 实现 达到 取得 采取 进行 引起 造成 形成 满足 改善 具有 发挥 缩小 扩大 消除 打破 避免 接受 拥有 充满 符合 违反 违背 履行 遵守 争取 树立 面对 面临 抓住 抓好 搞好 做好 得到 受到 失去 节省 浪费 降低 提升 增强 弘扬 尊重 抗击 教会 引导 走进 看见 崇尚 构筑 面向 帮助 鼓励 希望 认为 觉得 领先 纳入'.split(
    ' ',
  ),
);
/** Nouns with which such a verb forms a noun all the same: 解决方案, 表达能力. */
const FRAMES = new Set('方案 办法 方法 措施 能力 程度 作用 方式 机制 手段 工作 过程 条件 时间 标准 主义 协议 阶段 计划'.split(' '));
/** Adverbs and adjectives before a verb, by themselves no part of a term. */
const ADVERBIAL = new Set(
  '积极 充分 共同 互相 相互 认真 严格 逐步 逐渐 特别 完全 尽量 尽可能 普遍 重新 经常 日益 深入 大力 圆满 迫切 明确 自觉 彻底 深刻 始终 不断 刚刚 努力 具体 正确 紧紧 密切 切实 联合 亲自 顺利 全力 广泛 坚决 继续 自行 及时 迅速 进一步 热烈 衷心 由衷'.split(
    ' ',
  ),
);

/** An adverb with its verb or adjective, a verb with its object. */
function splitInTwo(word: string, tag: string, tagOf: TagOf): readonly string[] {
  if (/^nz/.test(tag)) return [word];
  for (let at = 2; at <= word.length - 2; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    const kind = tagOf(last);
    const isModified = ADVERBIAL.has(first) && /^(?:v|a|d)/.test(kind);
    const hasObject = TRANSITIVE.has(first) && /^(?:n|v|a)/.test(kind) && !FRAMES.has(last);
    if (isModified || hasObject) return [first, last];
  }
  return [word];
}

/** Pairs of function words that only some dictionaries hold as a word: 要用, 再来, 不多. Neither part is counted. */
const FUNCTION_PAIRS = new Set([
  ...[...'要会能来去再先还就都也想可'].flatMap((first) => [...'用作做来去有说看讲问'].map((last) => first + last)),
  ...['太多', '太大', '不多', '不大', '不对', '最多'],
]);

/** Two function characters: 讲到, 最难, 这条. The excluded ones form a word of its own meaning: 达到, 最近. */
const PAIR =
  /^(?:[^达得感报周迟独老签直等]到|没[学做看听说想来去用写讲买吃带改变]|[很最再](?![见次近后终初佳好多少生造版婚三])\p{Script=Han}|[这那][条段种位次件篇项场批句]|更(?![新改换正衣动迭替名])\p{Script=Han}|较(?![量真劲])\p{Script=Han}|太(?![阳空平太子极监后婆古湖原仓保公医阴虚华])\p{Script=Han})$/u;
/** A verb with its result or course: 收完, 测过, 写好, 算得. The excluded ones are words of a meaning of their own: 通过, 讨好. */
const COURSE =
  /^(?:.完|[^通经超越错难路不度飞胜透掠]过|[^沉执显衣附觉]着|[^爱讨喜嗜偏看]好|[^获取觉值懂显记赢求免使难所心晓认舍博]得|[拆转改变换做弄分]成)$/u;

function splitPair(word: string, tag: string, tagOf: TagOf): readonly string[] {
  const isPair = FUNCTION_PAIRS.has(word) || PAIR.test(word) || (tag === 'v' && word[0] === word[1]);
  const hasCourse = /^(?:v|vn|a|n|x)$/.test(tag) && COURSE.test(word) && tagOf(word[0]!).startsWith('v');
  return isPair || hasCourse ? [...word] : [word];
}
