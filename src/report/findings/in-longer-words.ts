import type { Tables } from '../../data.js';

/** Whether anybody else says the characters of a term, also as part of a longer word (教育 in 教育部): then "the others 0 times" would be wrong for a reader who searches. */
export function isSaidByOthers(term: string, speaker: string, { sentences }: Pick<Tables, 'sentences'>): boolean {
  const wanted = term.toLowerCase();
  return sentences.some((row) => row.speaker !== speaker && row.text.toLowerCase().includes(wanted));
}

/** Characters that stand beside any word, and tell nothing of where it ends. */
const FUNCTION =
  /[的了着过地得是在和与與跟及或把被对對给給让讓从從向为為以因所而但就也都还還又很更最太要会會能可该該不没沒别別这這那哪我你您他她它们們个個有无無来來去上下里裡一二三四五六七八九十几幾]/u;
/** From this share of its uses on, one neighbour makes a word a piece of a longer one. */
const PIECE = 0.8;

/** Whether a term mostly stands beside one and the same character, so that it is a piece of a longer word that was not known: 升高 of 初升高中. */
export function isPiece(term: string, { sentences }: Pick<Tables, 'sentences'>): boolean {
  const wanted = term.toLowerCase();
  const [before, behind] = [new Map<string, number>(), new Map<string, number>()];
  let uses = 0;
  const add = (counts: Map<string, number>, character: string): void => {
    if (/\p{Script=Han}/u.test(character) && !FUNCTION.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  };
  for (const row of sentences) {
    const text = row.text.toLowerCase();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      uses++;
      add(before, text.charAt(at - 1));
      add(behind, text.charAt(at + wanted.length));
    }
  }
  return [...before.values(), ...behind.values()].some((count) => count >= PIECE * uses);
}

/** How often the characters of a term are said, also within longer words: what a reader finds who searches. */
export function searchCounts(
  term: string,
  speaker: string,
  { sentences }: Pick<Tables, 'sentences'>,
): { readonly own: number; readonly others: number } {
  const wanted = term.toLowerCase();
  const times = (own: boolean): number =>
    sentences
      .filter((row) => (row.speaker === speaker) === own)
      .reduce((sum, { text }) => sum + text.toLowerCase().split(wanted).length - 1, 0);
  return { own: times(true), others: times(false) };
}

/** The first turn in which anybody says the characters of a term; Infinity where nobody does. */
export function firstTurnOf(term: string, { sentences }: Pick<Tables, 'sentences'>): number {
  const wanted = term.toLowerCase();
  return sentences.find((row) => row.text.toLowerCase().includes(wanted))?.turn ?? Number.POSITIVE_INFINITY;
}
