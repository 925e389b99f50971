import type { Transcript, Turn } from '../../data.js';
import { groupBy } from '../../group-by.js';
import type { QuestionRow } from '../../tables/discussion/said/questions.js';
import type { PeopleForms } from '../people/named-people.js';
import { referredPeople } from '../people/referred-people.js';
import { placeOf, type Said } from '../said.js';

/** An answer is looked for in so many turns. */
const TURNS = 3;
/** More sentences of the speaker than this after the question: nobody was given the floor. */
const MOST_SENTENCES = 2;
const MARK = /[？?][”"’」』）)]*\s*$/;
/** A statement with a question mark for a nod: 对吧？ 是不是？ */
const TAG =
  /(?:^|[，,。\s])(?:(?:这样|那样)?(?:对吧|是吧|对不对|对吗|是吗|是不是|好吧|好不好|好吗|可以吗|行吗|行不行|知道吧|懂吧|嗯|啊|哦|喔|哈|ok|okay|right)(?:啊|呢|呀)?)[？?][”"’」』）)]*\s*$/;
/** The same without a comma before it. */
const NOD = /(?:对吧|是吧|对不对|对吗|是不是啊|好吧)[？?][”"’」』）)]*\s*$/;
/** Somebody else's question that is told: 他问“为什么？” */
const TOLD = /(?:问|说|想|觉得|讲|道|质疑)(?:我们?|你|他们?|她|大家|自己)?[：:，,]?\s?[“"「『][^”"」』]*[？?][”"」』]*\s*$/;
/** A question in speech that is written without its mark: 这样可以吗。 */
const UNMARKED = /(?:吗|怎么看)[。.!！]?\s*$/;

/**
 * Which questions are asked, and does anybody answer? One row for each sentence that is a question, without tags (对吧？) and told questions (他问“……？”).
 *
 * answered: whoever is asked, or else somebody else, says something that is no question in one of the next three turns, be it a word (对。) and more than a hum.
 * rhetorical: the speaker goes on for more than two sentences in the same turn; such a question has no answer unless it names somebody.
 */
export function findQuestions(
  sentences: readonly Said[],
  about: { readonly forms: PeopleForms; readonly transcript: Transcript },
): readonly QuestionRow[] {
  const byTurn = groupBy(sentences, ({ sentence }) => sentence.turn);
  return sentences.flatMap((said) => {
    if (!isQuestion(said.plain)) return [];
    const own = byTurn.get(said.sentence.turn) ?? [];
    const at = own.indexOf(said);
    const to = askedIn(own.slice(Math.max(0, at - 1), at + 1), about).filter((name) => name !== said.sentence.speaker);
    const rhetorical = own.length - at - 1 > MOST_SENTENCES;
    const answer = rhetorical && to.length === 0 ? null : answerTo(said, { to, turns: about.transcript.turns, byTurn });
    return {
      ...placeOf(said.sentence),
      text: said.text.trim(),
      to,
      answered: answer === null ? 0 : 1,
      answer_turn: answer,
      rhetorical: rhetorical ? 1 : 0,
    };
  });
}

const isQuestion = (plain: string): boolean =>
  MARK.test(plain)
    ? !TAG.test(plain) && !NOD.test(plain) && !TOLD.test(plain) && plain.length > 2
    : UNMARKED.test(plain) && !/[？?]/.test(plain);

/** Who is asked by name, in the question or in the sentence before it. */
function askedIn(sentences: readonly Said[], about: { readonly forms: PeopleForms; readonly transcript: Transcript }): readonly string[] {
  const last = sentences.at(-1);
  const names = sentences.flatMap((said) =>
    referredPeople(said, about)
      .filter(({ start, end }) => isAsked(said, { start, end, isQuestion: said === last }))
      .flatMap((one) => one.names),
  );
  return [...new Set(names)];
}

/** 请问王老师, 想问一下李总; in the question itself also 王老师，您……. */
function isAsked(
  { plain }: Said,
  { start, end, isQuestion }: { readonly start: number; readonly end: number; readonly isQuestion: boolean },
): boolean {
  if (/(?:[问教]|问一下|问问|有请|请)$/.test(plain.slice(Math.max(0, start - 3), start))) return true;
  return (
    isQuestion &&
    /^(?:[，,、]|您|你|怎么|如何|有没有|是不是|觉得|认为|这边)/.test(plain.slice(end)) &&
    !/(?:刚才|刚刚|像|听|谢谢|感谢)$/.test(plain.slice(Math.max(0, start - 3), start))
  );
}

interface Answering {
  readonly to: readonly string[];
  readonly turns: readonly Turn[];
  readonly byTurn: ReadonlyMap<number, readonly Said[]>;
}

/** The turn of the answer, null where there is none: of those who are asked if they speak, else of somebody else. */
function answerTo({ sentence }: Said, { to, turns, byTurn }: Answering): number | null {
  const from = turns.findIndex(({ turn }) => turn === sentence.turn);
  const next = turns.slice(from + 1, from + 1 + TURNS).filter(({ speaker }) => speaker !== sentence.speaker || speaker === '');
  const asked = next.filter(({ speaker }) => to.includes(speaker));
  const answer = [...asked, ...next].find(({ turn }) => isStatement(byTurn.get(turn) ?? []));
  return answer?.turn ?? null;
}

const isStatement = (sentences: readonly Said[]): boolean =>
  sentences.some(({ plain }) => /[^\P{L}嗯啊哦呃唔欸诶]/u.test(plain) && !MARK.test(plain));
