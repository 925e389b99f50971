import { groupBy } from '../../group-by.js';
import type { QuestionRow } from '../../tables/discussion/said/questions.js';
import { isNumbered } from '../../transcript/names/person-names.js';
import { logOdds } from '../odds.js';
import { type AboutPeople, type Referred, referredPeople } from '../people/referred-people.js';
import { around, placeOf, type Said } from '../said.js';

/** An answer is looked for in so many turns; of those who are asked by name in more, since a moderator may speak between. */
const TURNS = 3;
const TURNS_OF_ASKED = 6;
const MARK = /[？?][”"’」』）)]*\s*$/;
/** A statement with a question mark for a nod: 水要先退，对吧？ 先从一个点开始好不好？ */
const NOD =
  /(?:^|[，,。\s])(?:这样|那样)?(?:对吗|是不是|好吧|好吗|可以吗|行吗|行不行|知道吧|懂吧|嗯|啊|哦|喔|哈|ok|okay|right)(?:啊|呢|呀)?[？?][”"’」』）)]*\s*$|(?:对吧|是吧|对不对|对吗|是吗|是不是啊|好吧|好不好)(?:啊|呢|呀)?[？?]\s*$/;
/** What a speaker says to think: 怎么说呢？ */
const PAUSE = /怎么(?:说|讲)呢?[？?]\s*$/;
/** Somebody else's question that is told: 他问“为什么？”, but not one that is read out: 第一个问题：“……？” */
const TOLD =
  /(?:(?:问|说|想|觉得|讲|道|质疑)(?:我们?|你|他们?|她|大家|自己)?[：:，,]?\s?[“"「『][^”"」』]*[？?][”"」』]*|(?<!题[^“"「『]*)[“"「『][^”"」』]*[？?][”"」』]+)\s*$/;
/** A question in speech that is written without its mark: 这样可以吗。 */
const UNMARKED = /(?:吗|怎么看)[。.!！]?\s*$/;
/** A sentence without any of these asks by its mark alone, which a recogniser (发言人1) sets wrongly. */
const ASKING = /[吗呢吧嘛谁哪几啥咋何怎]|什么|多少|多[久长大远]|还是|(.)[不没]\1|有没|能否|可否|是否/;
/** The speaker sees that nobody answers: 没有的话，就下一题。 */
const NOBODY = /没有(?:的话|(?:其他|别的|任何)?(?:意见|问题)(?:的话|[，。]))/;

/** Somebody is spoken to. */
const SPOKEN_TO = /[您你]|各位|大家|[两几]位|哪一?位|请问|请教|想问|想听|怎么看|有没有[^，。]{0,6}(?:补充|想法|意见|分享)/;
const YES_OR_NO = /[吗嘛][？?。]|是不是|有没有|可不可以|能不能|是否|可否|能否/;
/** The speaker gives the answer. */
const OWN_ANSWER =
  /^(?:因为|就是|其实|所以|是[^不]|[它他并]|我(?:觉得|认为|想|说|们)|那(?!么?[您你])|首先|第一|实际上|原因|包括|比如|对吧|一般|不是|也就是)/;

/**
 * Whether others are to answer: the sum of what speaks for it, in log odds. Fitted by logistic regression on 228 questions of 25 discussions that were marked by hand;
 * of 104 in 23 other discussions 88% were told rightly.
 */
const WEIGHTS = {
  base: 2.65,
  /** What the speaker goes on to say that asks nothing, ln(1 + characters / 20). */
  goesOn: -2.7,
  spokenTo: 0.85,
  /** Somebody is spoken to in the end of the sentence before. */
  spokenToBefore: 0.6,
  moderator: 1.4,
  /** Yes or no is asked, and not what. */
  yesOrNo: 0.7,
  ownAnswer: -0.45,
};

/**
 * Which questions are asked, and does anybody answer? One row for each sentence that is a question, without tags (对吧？), told questions (他问“……？”) and what a recogniser
 * heard as a question by its mark alone.
 *
 * answered: whoever is asked, or else somebody else, says something that is no question in one of the next turns, be it a word (对。) and more than a hum.
 * rhetorical: the speaker names nobody and goes on himself (WEIGHTS); such a question has no answer.
 */
export function findQuestions(sentences: readonly Said[], about: AboutPeople): readonly QuestionRow[] {
  const byTurn = groupBy(sentences, ({ sentence }) => sentence.turn);
  return sentences.flatMap((said) => {
    if (!isQuestion(said.plain)) return [];
    const own = byTurn.get(said.sentence.turn) ?? [];
    const at = own.indexOf(said);
    const [before, after] = [own[at - 1], own.slice(at + 1)];
    const { speaker } = said.sentence;
    const to = [...askedIn(said, before, about)].filter((name) => name !== speaker);
    const rhetorical = to.length === 0 && !isHandedOver(said, { before, after, isModerator: about.moderators.has(speaker) });
    if (rhetorical && isNumbered(speaker) && !ASKING.test(said.plain)) return [];
    const isOver = rhetorical || NOBODY.test(after[0]?.plain ?? '');
    const answer = isOver ? undefined : turnsAfter(said, to, about).find((turn) => isStatement(byTurn.get(turn) ?? []));
    return {
      ...placeOf(said.sentence),
      text: said.text.trim(),
      to,
      answered: answer === undefined ? 0 : 1,
      answer_turn: answer ?? null,
      rhetorical: rhetorical ? 1 : 0,
    };
  });
}

const isQuestion = (plain: string): boolean =>
  MARK.test(plain)
    ? ![NOD, PAUSE, TOLD].some((pattern) => pattern.test(plain)) && plain.length > 2
    : UNMARKED.test(plain) && !/[？?]/.test(plain);

function isHandedOver(
  { plain }: Said,
  { before, after, isModerator }: { readonly before: Said | undefined; readonly after: readonly Said[]; readonly isModerator: boolean },
): boolean {
  const goesOn = after.filter((one) => !MARK.test(one.plain)).reduce((sum, one) => sum + one.plain.length, 0);
  const odds = logOdds(WEIGHTS, {
    base: true,
    goesOn: Math.log1p(goesOn / 20),
    spokenTo: SPOKEN_TO.test(plain),
    spokenToBefore: SPOKEN_TO.test(before?.plain.slice(-40) ?? ''),
    moderator: isModerator,
    yesOrNo: YES_OR_NO.test(plain),
    ownAnswer: OWN_ANSWER.test(after[0]?.plain ?? ''),
  });
  return odds > 0;
}

/** Who is asked by name, in the question or in the sentence before it: 请问王老师, 想问一下李总; in the question itself also 王老师，您……. */
function askedIn(question: Said, before: Said | undefined, about: AboutPeople): ReadonlySet<string> {
  const earlier = before === undefined ? [] : referredPeople(before, about).filter((one) => isCalled(before, one));
  const asked = referredPeople(question, about).filter((one) => isCalled(question, one) || isAsked(question, one));
  return new Set([...earlier, ...asked].flatMap(({ names }) => names));
}

const isCalled = ({ plain }: Said, one: Referred): boolean => /(?:[问教]|问一下|问问|有请|请)$/.test(around(plain, one, 3)[0]);

function isAsked({ plain }: Said, one: Referred): boolean {
  const [before, behind] = around(plain, one, 3);
  return /^(?:[，,、]|您|你|怎么|如何|有没有|是不是|觉得|认为|这边)/.test(behind) && !/(?:刚才|刚刚|像|听|谢谢|感谢)$/.test(before);
}

/** The turns in which an answer is looked for: those of who is asked first, then those of anybody else. */
function turnsAfter({ sentence }: Said, to: readonly string[], { transcript: { turns } }: AboutPeople): readonly number[] {
  const from = turns.findIndex(({ turn }) => turn === sentence.turn) + 1;
  const next = turns.slice(from, from + TURNS_OF_ASKED).filter(({ speaker }) => speaker !== sentence.speaker || speaker === '');
  const asked = next.filter(({ speaker }) => to.includes(speaker));
  const others = next.filter(({ turn }) => turn <= sentence.turn + TURNS);
  return [...asked, ...others].map(({ turn }) => turn);
}

const isStatement = (sentences: readonly Said[]): boolean =>
  sentences.some(({ plain }) => /[^\P{L}嗯啊哦呃唔欸诶]/u.test(plain) && !MARK.test(plain));
