import type { Dice } from './dice.js';
import type { Subject } from './speech-subjects.js';
import { CLOSINGS, OPENINGS, QUESTIONS, SHORT, STATEMENTS, TRAPS } from './speech-templates.js';

/** Sentences about one subject; none of them looks like a label by accident. */
export interface Speech {
  /** Without its full stop. */
  readonly clause: () => string;
  readonly sentence: () => string;
  readonly question: () => string;
  readonly short: () => string;
  readonly opening: () => string;
  readonly closing: () => string;
  readonly trap: () => string;
}

export function speakOf(subject: Subject, dice: Dice): Speech {
  const fill = (template: string): string => fillTemplate(template, subject, dice);
  const statement = deal(STATEMENTS, dice);
  const question = deal(QUESTIONS, dice);
  const clause = (): string => fill(statement());
  const end = (text: string): string => text + dice.weigh([['。', 14] as const, ['！', 1] as const]);
  return {
    clause,
    sentence: () => end(clause()),
    question: () => `${fill(question())}？`,
    short: () => `${dice.pick(SHORT)}${dice.weigh([['。', 6] as const, ['！', 1] as const])}`,
    opening: () => `${fill(dice.pick(OPENINGS))}。`,
    closing: () => `${dice.pick(CLOSINGS)}。`,
    trap: () => closed(dice.pick(TRAPS)),
  };
}

/** One after the other, so that a sentence comes back as seldom as in real talk. */
export function deal(list: readonly string[], dice: Dice): () => string {
  let deck: readonly string[] = [];
  return () => {
    if (deck.length === 0) deck = dice.some(list, list.length);
    const [top = '', ...rest] = deck;
    deck = rest;
    return top;
  };
}

const closed = (text: string): string => (/[。！？]”?$/.test(text) ? text : `${text}。`);

const KINDS: Readonly<Record<string, keyof Subject>> = { T: 'things', G: 'groups', P: 'places', D: 'deeds', B: 'troubles', F: 'facts' };

function fillTemplate(template: string, subject: Subject, dice: Dice): string {
  const taken = new Set<string>();
  return template.replace(/\{([TGPDBFNM])\}/g, (_, slot: string) => {
    const kind = KINDS[slot];
    if (kind === undefined) return slot === 'M' ? String(dice.whole(20, 900)) : writeNumber(dice);
    const word = dice.pick(subject[kind].filter((one) => !taken.has(one)));
    taken.add(word);
    return word;
  });
}

function writeNumber(dice: Dice): string {
  return dice.chance(0.5) ? String(dice.whole(3, 40)) : dice.pick(['三', '四', '五', '七', '九', '十一', '十六', '二十', '三十四']);
}
