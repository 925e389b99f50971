import type { Span } from '../../data.js';
import { logOdds, probability } from '../odds.js';
import { around, type Said } from '../said.js';
import { unitsOfMoney } from './units.js';

/** Words that speak of money. */
const WORDS =
  /(?<![浪免消])费(?![心时])|(?<!评)价(?!值)|[钱贷债薪]|募资|预算|经费|资金|奖金|金额|补助|补贴|投资|押金|资本|成本|收入|备金|利差|估值|人民币|美[元金]|[\d万亿千百]元|块钱|融资/;
/** What is done with money, right before the figure. */
const SPENT =
  /(?:花|付|收|投|补助|补贴|贴|捐|赔付?|借|赚|(?<![均高低数])值|缴|给|出|要|需|领|扣|匡列|预算|经费|金额)[了掉到是为你他]*(?:只|才|大?约|大概|不到|超过|差不多|可能)?\s?$/;
/** What else is counted, right behind the figure, and anywhere. */
const OTHERS = /^\s?(?:多|几)?的?(?:[一二两三四五六七八九]?[个位家名]|.{0,8}(?:用户|粉丝|人|阅读|份|资料|字|票|次|点|级|量))/;
const COUNTED = /[万亿千百\d]\s?[多余几]?(?:人|户|次|件|笔|票|份|用户|流量)/;
/** A word that stands right behind the figure, other than those with which a sentence goes on. */
const FOLLOWED = /^\s?(?!的|是|就|给|到|来|以|左右|或|至|也|呢|吗|拿|在|买|出|那|不|被|成|修|盖)\p{Script=Han}/u;
/** How far around a figure the words of its sentence are read. */
const NEAR = 200;
const CLAUSE = /[，。；,;！？!?、]/;

/** Fitted on 105 amounts without a unit, of 25 discussions. */
const WEIGHTS = {
  none: -1.5,
  clause: 1.1,
  sentence: 2.8,
  before: 1.1,
  spent: 1.6,
  scaled: 1.2,
  others: -1.6,
  people: -1.6,
  counted: -1.6,
  followed: -0.6,
  often: 0.2,
};
/** The share of sentences that speak of money in a discussion where it is neither often nor seldom spoken of. */
const USUAL = 0.05;
/** From where on a number is money; and how sure this must be where it would be no figure otherwise. */
export const LIKELY = 0.65;
export const SURE = 0.8;

/** What tells of money where a number is said. */
export interface MoneyContext {
  /** The sentences before, folded. */
  readonly before: () => string;
  /** Whether its sentence has named money already. */
  readonly named: boolean;
  /** The share of the sentences of the discussion that speak of money. */
  readonly often: number;
}

/** How probable it is that a number without a unit is money, from 0 to 1, by the words around it. */
export function moneyProbability(plain: string, { start, end }: Span, { before, named, often }: MoneyContext): number {
  const [left, right] = around(plain, { start, end }, NEAR);
  const clause = left.split(CLAUSE).at(-1) ?? '';
  const odds = logOdds(WEIGHTS, {
    none: true,
    clause: WORDS.test(`${clause} ${right.split(CLAUSE)[0]}`),
    sentence: named || WORDS.test(`${left} ${right}`),
    before: WORDS.test(before()),
    spent: SPENT.test(left),
    scaled: /[万亿]/.test(plain.slice(start, end)),
    others: OTHERS.test(right),
    people: /[人口户]/.test(clause.slice(-8)),
    counted: COUNTED.test(`${left} ${right}`),
    followed: FOLLOWED.test(right),
    often: Math.log2((often + USUAL / 10) / USUAL),
  });
  return probability(odds);
}

/** The share of sentences that speak of money; 0 where nothing is said. */
export const shareOfMoney = (sentences: readonly Said[]): number =>
  sentences.filter(({ plain }) => WORDS.test(plain)).length / Math.max(1, sentences.length);

/** Of which money a figure without a unit is: that of the figure with which it is named (一万或五万美金), else that of the sentence, else 元. */
export const currencyOf = (plain: string, end: number): string =>
  unitsOfMoney(plain.slice(end, end + 12))[0] ?? unitsOfMoney(plain.slice(Math.max(0, end - NEAR), end + NEAR))[0] ?? '元';
