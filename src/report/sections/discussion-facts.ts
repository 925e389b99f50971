import type { Language, Tables } from '../../data.js';
import { type DiscussionFact, describeDiscussion } from '../../spreadsheets/describe-discussion.js';
import { joined, type Line, opens, said, text } from '../document.js';
import { evidenceOfSentences } from '../evidence/evidence.js';

/** Date, place, event and organisers as a line below the title. What a sentence says opens it. */
export function discussionFacts(tables: Tables, language: Language): Line {
  const facts = describeDiscussion(tables, language);
  return joined(
    facts.map((fact) => [...(fact.label === '' ? [] : [text(fact.label)]), writeFact(fact, tables)]),
    ' · ',
  );
}

function writeFact({ value, sentences }: DiscussionFact, tables: Tables) {
  const rows = tables.sentences.filter(({ sentence }) => sentences.includes(sentence));
  return rows.length === 0 ? said(value) : opens(evidenceOfSentences(value, rows), value);
}
