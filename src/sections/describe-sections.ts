import type { Lexeme, Section, Transcript, Turn, Words } from '../data.js';
import { handsOver } from './handover.js';
import { informativeTerms } from './informative-terms.js';
import { readQuestion } from './read-question.js';
import { textOfTurn } from './text-of-turn.js';

const FIRST_TURNS = 3;
/** Terms that are a title where there is no question. */
const MOST_TERMS = 3;

/** Titles the sections that turns and sentences are numbered with, and says which of them a question of the host opens. */
export function describeSections(placed: Transcript, words: Words, hosts: ReadonlySet<string>): readonly Section[] {
  const wordsOf = groupWords(placed, words);
  const whole = new Map<string, number>();
  let counted = 0;
  for (const list of wordsOf.values())
    for (const { term } of list) {
      whole.set(term, (whole.get(term) ?? 0) + 1);
      counted++;
    }
  return openingTurns(placed).map((turn) => {
    const here = wordsOf.get(turn.section) ?? [];
    const isHandedOver = hosts.has(turn.speaker) && handsOver(textOfTurn(placed, turn));
    const terms = informativeTerms({ here, whole, words: counted, general: words.general });
    const question = isHandedOver ? readQuestion(placed, askedFirst(placed, turn, hosts), terms) : '';
    return {
      section: turn.section,
      number: '',
      title: question || terms.slice(0, MOST_TERMS).join('·'),
      source: isHandedOver ? 'moderator' : 'automatic',
    };
  });
}

/** The turns of the host at the beginning of a section: a question may take two, with an answer between. */
function askedFirst({ turns }: Transcript, first: Turn, hosts: ReadonlySet<string>): readonly Turn[] {
  const at = turns.indexOf(first);
  return turns.slice(at, at + FIRST_TURNS).filter(({ section, speaker }) => section === first.section && hosts.has(speaker));
}

function openingTurns({ turns }: Transcript): readonly Turn[] {
  return turns.filter(({ section }, i) => section !== turns[i - 1]?.section);
}

/** The counted words of each section, in order of the text. */
function groupWords({ sentences }: Transcript, { lexemes, words }: Words): ReadonlyMap<number, readonly Lexeme[]> {
  const groups = new Map<number, Lexeme[]>();
  words.lexeme.forEach((lexemeIndex, i) => {
    const lexeme = lexemes[lexemeIndex]!;
    if (lexeme.reason !== '') return;
    const section = sentences[words.sentence[i]!]!.section;
    const group = groups.get(section);
    if (group) group.push(lexeme);
    else groups.set(section, [lexeme]);
  });
  return groups;
}
