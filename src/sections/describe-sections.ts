import type { Lexeme, Section, Transcript, Turn, Words } from '../data.js';
import { handsOver } from './handover.js';
import { informativeTerms } from './informative-terms.js';
import { readQuestion } from './read-question.js';
import { textOfTurn } from './text-of-turn.js';

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
    const terms = informativeTerms({ here, whole, words: counted });
    const question = isHandedOver ? readQuestion(placed, turn, terms) : '';
    return {
      section: turn.section,
      number: '',
      title: question || terms.join('·'),
      source: isHandedOver ? 'moderator' : 'automatic',
    };
  });
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
