import { fold } from '../../words/dictionary/fold.js';

/** Forms of sentences, told by words that open, close or fill them. */

const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };

/** The text in simplified characters and with Chinese punctuation, offset for offset: what the forms below are written for. Numbers keep theirs (1,000, 9:30). */
export const readable = (text: string): string =>
  fold(text).replace(/(?<!\d)[,;:?!()]|[,;:?!()](?!\d)/g, (mark) => FULL_WIDTH[mark] ?? mark);

/** Greetings, thanks, handing over the floor. */
export const COURTESY =
  /谢谢|感谢|謝謝|感謝|大家好|[您你]好|各位好|(?<!受)欢迎|(?<!受)歡迎|掌声|鼓掌|再见|(?:早上|上午|中午|下午|晚上)好|^(?:好[的，,。]|请|有请|那?么?接下来)/u;

/** Says what matters, or what is to be done. */
export const MATTERS =
  /需要|应该|應該|必须|必須|一定要|关键|關鍵|重要|核心|通过|通過|透過|目标|目標|要求|加强|加強|推进|推進|提高|提升|发展|發展|建设|建設/u;

export const CONCLUSION = /^(?:所以|因此|总之|總之|总的来说|其实|其實|核心|关键|關鍵|最后|最後)/u;

/** A point of an enumeration: 第一, 那么第二. */
export const POINT = /^(?:那么?|然后|所以|[，,])*第[一二三四五六七八]/u;

/** Words before the first that says something; they end with punctuation. */
const LEAD_WORDS =
  '嗯+|啊|呃|哦|唉|哎|对|好的?|是的?|没错|那|就是|但|可|而|所以说|怎么说呢|总的来说|换句话说|也就是说|简单(?:来)?说|' +
  '最后|还有|不过|同时|可是|再次|再者|那么|然后|' +
  // Greetings, thanks, and who somebody is.
  '(?:大家|各位|主持人|[您你])好|谢谢(?:大家|各位|主持人|[\\p{Script=Han}]{1,3}(?:总|老师|主任|教授))?|我(?:是|叫)(?:[^，,。：:]{0,16}的)?[\\p{Script=Han}·]{2,4}(?<!的|人)';
/** Connectives and numbers of points; punctuation behind them is theirs. */
const LEAD =
  '就是说?(?!为|要|因|一)|那么(?![多大高长好快远久重难贵少小强])|那(?=我们|咱们|第|其实|所以|在|从|如果|整个|首先)|然后(?=我们|咱们|第|在|从)|所以|因此|但是|而且|并且|其实|另外(?!一)|此外|首先|其次|' +
  '当然|总之|于是|' +
  '第[一二三四五六七八九十]{1,2}(?:个|点|条|方面|部分|类|种|步|层)?(?:呢|就是|是|(?=[，,、：:]))|[一二三四五六七八]是(?=[^否不])|[（(]?(?:[一二三四五六七八九十]{1,2}|\\d{1,2})[)）、.．]';
const LEADING = new RegExp(`^(?:(?:${LEAD_WORDS})[，,、。：:\\s]+|(?:${LEAD})(?:呢|啊|嘛|呀)?[，,、：:\\s]*)+`, 'u');

/** Characters at the beginning of a sentence that only tie it to what was before, greet, or say who speaks: 第二，, 那么，, 谢谢主持人，. Not more than a third of it. */
export function leadOf(sentence: string): number {
  const lead = LEADING.exec(sentence)?.[0].length ?? 0;
  return lead <= sentence.length / 3 ? lead : 0;
}

/** Hangs on what was before: a pronoun without its noun, a half of a comparison, an address. */
const HANGS =
  /^[“"「『（(]?(?:[，、；：]|第[一二三四五六七八九十\d]|说(?!服|明|法|唱)|这(?!次|里|些年|几年|两年|一年|座|场|十年)|那|[它他她牠]|该(?!不)|其(?!实|他|中)|此|是(?!否|非)|像(?!素)|看(?!法|病|护|守|好|重|似)|可是|应该是|等于是|既然|如果(?:他|她|它|这|那)|上述|前者|后者|以上|也(?!许)|还(?!有|是要|原|款|贷|乡)|又|再(?!生|造|现|婚|三|度)|就(?!业|餐|医|诊|地|近|职|读|任)|才(?!能|华|干)|都(?!市|会|江)|却|则|而|或(?!许)|且|及(?!时)|以及(?!时)|包括|比如|例如|譬如|甚至|反而|否则|不然|之后|然后|到时|何况|况且|比方|同样|同时|当时|刚|另(?!外)|但(?!凡)|今天主要|我是|我叫|我姓|我们?来|前面|后面|下面|接下来|大家好|各位|你|您|我(?:自己|再|来|先|接着|补充|回应|刚|就|也)|咱们再|对(?!话|手|策|象|照|比|接|标|外|内|口)|哪(?!怕)|什么|怎么|为什么|虽然[也这那他她它对]|不是的|(?:可以|没有|是|有)[，,]|接着|是不是|有没有|有一个|有个|一个就是)/u;
const SUBORDINATE = [
  { begins: /^(?:因为|由于)/u, needs: /所以|因此|因而/u },
  { begins: /^(?:虽然|尽管|即使|哪怕)/u, needs: /但|可|却|还是|也|仍/u },
  { begins: /^(?:如果|要是|假如|只要|只有|一旦|除非|当)/u, needs: /，.{4}/u },
] as const;

/** Whether a further sentence begins a point of its own, which no passage goes on with. */
export const beginsPoint = (sentence: string): boolean =>
  POINT.test(sentence) || /^(?:另外|此外|还有|下面|接下来|首先|其次|最后|[一二三四五]是)/u.test(sentence);

/** Whether words behind the lead can open a passage that stands alone. */
export const opensAlone = (words: string): boolean =>
  !HANGS.test(words) &&
  !ADDRESS.test(words) &&
  !/^.{0,6}[这那][个样]/u.test(words) &&
  SUBORDINATE.every(({ begins, needs }) => !begins.test(words) || needs.test(words));

/** Speaks to somebody by name: 叶副，…… */
const ADDRESS =
  /^[\p{Script=Han}]{1,3}(?:副|总|老师|教授|主任|政委|处长|科长|组长|局长|署长|司长|委员|先生|女士|小姐|校长|院长|部长|博士|律师|同学|议员)[，,、]/u;

/** Not a question: it says nothing that somebody stands for. */
const ENDS = /[。！!](?:[”"」』）)])?$/u;
/** Breaks off: after an ellipsis, with a clause of a word or two, or before what its last word announces. */
const BREAKS_OFF =
  /(?:…|\.\.\.)[。]?(?:[”"」』）)])?$|[，,、][^，,、。]{1,2}[。！!]$|(?:[^不很都才得也就是么]对|[^不都才就也便么总老]是|把|被|[和与跟及或]|因为|所以|如果|但是|而且|比如)[。！!]$/u;
const SET_UP =
  /[：:]$|(?:如下|以下|下面)[^，。]{0,6}[。：:]?$|(?<!这样|这么|那样)(?:[一二两三四五六几]|\d)(?:个|点|条|种|大)?(?:方面|问题|点|层面|原因|阶段|建议|维度|特点|部分|方向|事情|例子|想法|观点|词|字|关键词)(?:的[^，。]{1,4})?(?:吧|呢|啊)?[。：:，]?$/u;
/** A question that a speech recogniser ended with a full stop. */
const ASKS = /到底[^。]{0,20}(?:什么|怎么|怎样|哪|多少|谁|如何)[^。]*。$/u;
/** In the first clause of a sentence: what something is, was not said before. */
const NEGATIVE_HALF = /(?:^|[。！；])[^，。；]*(?:不仅仅?是|不只是|并不是|不是|并非|不在于)[^，。；]{2,}[。，]/u;
const OTHER_HALF = /而是|而在于|才是|也是|还是|，是|，更是|；是|但|反而|不如/u;

/** Whether a passage can end so: as a sentence, not before what it announces, not with the half that says what something is not. */
export const closesAlone = (passage: string): boolean =>
  ENDS.test(passage) &&
  !BREAKS_OFF.test(passage) &&
  !SET_UP.test(passage) &&
  !ASKS.test(passage) &&
  !(NEGATIVE_HALF.test(passage) && !OTHER_HALF.test(passage));

/** Points at slides, the board, handouts and the record, which a reader does not have. */
const POINTS_AT =
  /简报|投影片|PPT|第[一二三四五六七八九十\d]+页|[这下]一?页|这张|如图|逐字稿|速录|二维码|扫码|附录|如附件|便利[贴条]|心智图|白板|[红橙黄绿蓝紫粉]色(?:的)?(?:部分|问题|区块|那|这|便)|[左右](?:边|侧)(?:这|那|的(?!邻)|是)|(?:如下|下列|以下)[^。，]{0,12}：|以下(?:就|稍微|说明)/iu;
/** Speaks of how the discussion is held: who is next, who hears whom, what was asked or said before. */
const PROCEDURE =
  /等一下|等下|待会|稍后再|最后一项|下一项|第[一二三四五六七八九十]案|补一句|(?:概括|归纳)一下|(?:跟|向|给)(?:主委|政委|各位|大家)[^，。]{0,4}报告|午安|[（(]笑[）)]|话筒|主持人|听(?:得|不)清|[您你]刚|刚才|刚刚|刚说|前面(?:讲|说|提|[几两二三各]位)|上面(?:讲|说|提)|承接|我举(?:个|一个)例子|问题想要问|想问|问一下|请教|我先[^，。]{0,3}(?:解释|说明)|(?:回答|解决)这(?:样|个|些)的?问题|第[一二三四五\d]+个?问题(?:是|就|，)|请[^，。]{1,14}(?:说明|分享|发言|报告|回应|谈|讲|介绍|补充|开始)/u;
/** Says whose words these are, when they are not the speaker's. */
const CITES =
  /(?:总书记|主席|总理|部长)[^，。]{0,6}(?:说|讲|指出|强调|提出|要求)|(?:委|总|长|师|授|士)(?:问|说|讲|提)的|老师(?:讲|说|提)|[这那]位(?!置)/u;
const BESIDE = [POINTS_AT, PROCEDURE, CITES, COURTESY] as const;
/** What others say, where nothing of the speaker's own follows. */
const OTHERS_SAY = /^(?:大家|有些?人|人们|别人|人家|他们|外面)(?:都|常|总)?(?:说|讲|认为|觉得)/u;
/** 有人说我……: speaks in the voice of somebody else. */
const OTHER_VOICE = /^(?:有些?人|别人|人家|他们?|她们?)(?:就|都|常|总|会)?(?:说|讲|问)[，：]?[“「『]?(?:我|你|您)/u;
const OWN_TURN = /但|可是|其实|实际上|我(?:们)?(?:觉得|认为|想|不)|不是|并非|不过|然而/u;
/** Said twice, it is thinking aloud. */
const OPINION = /我(?:个人)?(?:觉得|认为|想说|觉着)/gu;
const FILLERS = /就是|这个|那个|然后|对吧|是吧|嘛|呢|啊|嗯|呃|的话|什么的|等等等/gu;

/** 开放资料的法规调适的部分。 names something, and says nothing of it. */
const FRAGMENT = /^[^，。]*的(?:部分|问题|事情|话题)。$/u;
/** A bracket may have either form, since `readable` leaves that beside a number as it is. */
const PAIRS = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['（(', '）)'],
] as const;

/** Whether every bracket and quotation mark that opens is closed: a half of a pair shows where the passage was cut. */
const isBalanced = (passage: string): boolean =>
  PAIRS.every(([opening, closing]) => countOf(opening, passage) === countOf(closing, passage));

const countOf = (characters: string, passage: string): number => [...passage].filter((character) => characters.includes(character)).length;

/** Whether a passage speaks of the matter, in words that can be read: not of the talk around it, and not full of fillers. */
export function readsWell(passage: string): boolean {
  const fillers = passage.match(FILLERS)?.length ?? 0;
  const opinions = passage.match(OPINION)?.length ?? 0;
  return (
    !BESIDE.some((form) => form.test(passage)) &&
    !(OTHERS_SAY.test(passage) && !OWN_TURN.test(passage)) &&
    !OTHER_VOICE.test(passage) &&
    !FRAGMENT.test(passage) &&
    isBalanced(passage) &&
    opinions < 2 &&
    fillers <= 1 + passage.length / 40 &&
    !/(.{2,6})[，,、]?\1|([就我你他是的这那在也都个])\2/u.test(passage)
  );
}

/** A sentence without what only ties it to the one before, where it can be read alone; '' where it cannot. */
export function aloneOf(sentence: string): string {
  const plain = readable(sentence);
  const rest = plain.slice(leadOf(plain));
  return opensAlone(rest) && closesAlone(rest) && readsWell(rest) ? sentence.slice(leadOf(plain)) : '';
}

/** Turns of phrase that are remembered: a contrast, a condition, a comparison, a definition, before and now, a saying, a promise or refusal without an if. */
const POINTED: readonly RegExp[] = [
  /不是[^。]{1,20}(?:而是|，是)|不在于[^。]{1,20}在于|与其[^。]{1,20}不如|不仅[^。]{2,20}(?:更|还)|既[^。]{1,12}又/u,
  /越[^。]{1,12}越|只有[^。]{1,20}才|没有[^。]{1,16}就没有|谁[^。]{1,12}谁/u,
  /像[^。，]{1,12}(?<!不)(?:一样|那样)|如同|好比|就像|等于|无异于|(?:从|把|让|将)[^。，]{1,24}(?:变成|变为)/u,
  /(?:才是|就是|是)[^。，]{0,16}(?:核心|关键|根本|基础|灵魂|底线|前提|本质|命脉|生命线|起点|终点|血管|底座|钥匙|桥梁)/u,
  /(?:过去|以前|从前|曾经|过往)[^。]{2,24}(?:现在|今天|如今|而今)/u,
  /(?:古话|俗话|老话|古人|常言|有句话|有一句话|谚语|名言)[^。]{0,8}[“「『：]|(?:叫|叫做|就是|称为)[“「『][^”」』]{2,14}[”」』]/u,
  /比[^。，]{2,16}(?:更|还)(?:重要|有价值|难|可怕|关键|有意义|值得)/u,
  /永远|绝不|决不|从来都?[是不]|千万别|恰恰|归根到底|归根结底/u,
];

/** How many of these a passage has. */
export const pointsOf = (passage: string): number => POINTED.filter((form) => form.test(passage)).length;
