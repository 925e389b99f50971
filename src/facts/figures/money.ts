import type { Figure } from './figure.js';
import { unitsOfMoney } from './units.js';

/** Words that speak of money. */
const WORDS =
  /[钱价费贷债薪募]|预算|经费|资金|奖金|金额|补助|补贴|投资|押金|资本|成本|收入|备金|利差|估值|人民币|美[元金]|[\d万亿千百]元|块钱|融资/;
/** What is done with money, right before the figure. */
const SPENT =
  /(?:花|付|收|投|补助|补贴|贴|捐|借|赚|值|缴|给|出|要|需|领|扣|匡列|预算|经费|金额)[了掉到是为你他]*(?:只|才|大?约|大概|不到|超过|差不多|可能)?\s?$/;
/** What else is counted, right behind it. */
const OTHERS = /^\s?(?:多|几)?的?(?:[一二两三四五六七八九]?[个位家名]|.{0,8}(?:用户|粉丝|人|阅读|份|资料|字|票|次|点|级|量))/;
const PEOPLE = /[人口户]/;
const CLAUSE = /[，。；,;！？!?、]/;

/** Fitted on 105 amounts without a unit, of 25 discussions. */
const WEIGHTS = { none: -1.9, clause: 1.2, sentence: 2.7, before: 1.3, spent: 2.2, others: -1.9, scaled: 1.6, people: -1.5 };
/** How probable money must be for a number that is none of the ten thousands, which would be no figure otherwise. */
export const SURE = 0.8;

/** A number without a unit, and whether its sentence has money already. */
interface Plain extends Pick<Figure, 'start' | 'end'> {
  readonly named: boolean;
}

/** How probable it is that a number without a unit is money, from 0 to 1, by the words around it and those of the sentences before. */
export function moneyProbability(plain: string, before: string, { start, end, named }: Plain): number {
  const [left, right] = [plain.slice(0, start), plain.slice(end)];
  const clause = `${left.split(CLAUSE).at(-1)} ${right.split(CLAUSE)[0]}`;
  const weight =
    WEIGHTS.none +
    (WORDS.test(clause) ? WEIGHTS.clause : 0) +
    (named || WORDS.test(`${left} ${right}`) ? WEIGHTS.sentence : 0) +
    (WORDS.test(before) ? WEIGHTS.before : 0) +
    (SPENT.test(left) ? WEIGHTS.spent : 0) +
    (OTHERS.test(right) ? WEIGHTS.others : 0) +
    (/[万亿]/.test(plain.slice(start, end)) ? WEIGHTS.scaled : 0) +
    (PEOPLE.test((left.split(CLAUSE).at(-1) ?? '').slice(-8)) ? WEIGHTS.people : 0);
  return 1 / (1 + Math.exp(-weight));
}

/** Of which money a figure without a unit is: that of the figure with which it is named (一万或五万美金), else that of the sentence, else 元. */
export const currencyOf = (plain: string, end: number): string =>
  unitsOfMoney(plain.slice(end, end + 12))[0] ?? unitsOfMoney(plain)[0] ?? '元';
