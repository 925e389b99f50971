import type { Section, Transcript, Turn, Word, Words } from '../data.js';
import { handsOver } from './handover.js';
import { readQuestion } from './read-question.js';
import { tellingTerms } from './telling-terms.js';
import { textOfTurn } from './text-of-turn.js';

/** The sections that turns and sentences belong to: which of them a question of the host opens, and their titles. */
export function describeSections(placed: Transcript, words: Words, hosts: ReadonlySet<string>): readonly Section[] {
  const wordsOf = groupWords(placed, words);
  const whole = new Map<string, number>();
  let counted = 0;
  for (const { lexeme } of words.words) {
    if (lexeme.reason !== '') continue;
    whole.set(lexeme.term, (whole.get(lexeme.term) ?? 0) + 1);
    counted++;
  }
  return openingTurns(placed).map((turn) => {
    const own = wordsOf.get(turn.section) ?? [];
    const asked = hosts.has(turn.speaker) && handsOver(textOfTurn(placed, turn));
    const here = own.flatMap(({ lexeme }) => (lexeme.reason === '' ? lexeme : []));
    const terms = tellingTerms({ here, whole, words: counted });
    const question = asked ? readQuestion(placed, turn, terms) : '';
    return {
      section: turn.section,
      number: '',
      title: question || terms.join('·'),
      source: asked ? 'moderator' : 'automatic',
    };
  });
}

function openingTurns({ turns }: Transcript): readonly Turn[] {
  return turns.filter(({ section }, i) => section !== turns[i - 1]?.section);
}

/** The words of each section, in order of the text. */
function groupWords({ sentences }: Transcript, { words }: Words): ReadonlyMap<number, readonly Word[]> {
  const groups = new Map<number, Word[]>();
  for (const word of words) {
    const section = sentences[word.sentence]?.section ?? 0;
    const group = groups.get(section);
    if (group) group.push(word);
    else groups.set(section, [word]);
  }
  return groups;
}
