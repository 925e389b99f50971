import { castOf, mainSpeakers } from '../../../charts/cast.js';
import { fewWordsOf } from '../../../charts/few-words.js';
import { preferTelling } from '../../../charts/general-words.js';
import { writeInteger } from '../../../charts/write-number.js';
import { evidenceOf } from '../choose-quote.js';
import { bodyHeight, layout } from '../deck.js';
import { heatTable } from '../heat-table.js';
import type { ChartSlide, SlideParts } from '../slide-parts.js';

const MOST_TERMS = 10;
export const MOST_PEOPLE = 7;

/** The most frequent terms but for general ones, by speaker as a table: colour is the rate, the number is the count. */
export function slideKeywords({ tables, words, measure, brand }: SlideParts): ChartSlide {
  const terms = preferTelling(tables.keywords)
    .toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS);
  const { shown, others } = countedSpeakers(tables);
  const few = fewWordsOf(tables, shown).people;
  const cells = new Map(tables.keywordsBySpeaker.map((row) => [`${row.speaker}\n${row.term}`, row]));
  return {
    caption: words.words({ terms: terms.length, words: writeInteger(tables.basis.counted_words), others: others.length, few: few.size }),
    body: heatTable(
      {
        name: words.term,
        first: words.term,
        columns: [{ heading: words.all, plain: true }, ...shown.map(({ speaker }) => ({ heading: speaker }))],
        rows: terms.map(({ term, count }) => ({
          label: term,
          cells: [
            { text: writeInteger(count), value: 0 },
            ...shown.map(({ speaker }) => {
              const row = cells.get(`${speaker}\n${term}`);
              return {
                text: row && row.count > 0 ? String(row.count) : '',
                value: row && row.count > 0 && !few.has(speaker) ? row.per_thousand : 0,
              };
            }),
          ],
        })),
        size: 14,
        room: { width: layout.inner, height: bodyHeight(true) },
      },
      { measure, brand },
    ),
    evidence: evidenceOf(terms),
  };
}

/** Whose words are counted, the ones who say most. */
export function countedSpeakers({ speakers, basis }: SlideParts['tables']): ReturnType<typeof mainSpeakers> {
  const counted = new Set(basis.speakers);
  return mainSpeakers(
    castOf(speakers).speakers.filter(({ speaker }) => counted.has(speaker)),
    MOST_PEOPLE,
  );
}
