import { fewWordsOf } from '../../../charts/few-words.js';
import { writeInteger, writePercent } from '../../../charts/write-number.js';
import type { ThemeSpeakerRow } from '../../../data.js';
import { evidenceOf } from '../choose-quote.js';
import { bodyHeight, layout } from '../deck.js';
import { heatTable } from '../heat-table.js';
import type { ChartSlide, SlideParts } from '../slide-parts.js';
import { countedSpeakers } from './slide-keywords.js';

const MOST_THEMES = 9;
const SIZE = 14;

/** Who holds which theme, as a table of shares. */
export function slideThemes({ tables, words, measure, brand }: SlideParts): ChartSlide {
  const themes = tables.themes
    .filter(({ sentences_coded }) => sentences_coded > 0)
    .toSorted((a, b) => b.sentences_coded - a.sentences_coded || (a.theme < b.theme ? -1 : 1))
    .slice(0, MOST_THEMES);
  const { shown, others } = countedSpeakers(tables);
  const few = fewWordsOf(tables, shown).people;
  const cells = new Map(tables.themeBySpeaker.map((row) => [`${row.speaker}\n${row.theme}`, row]));
  const listed = themes.flatMap(({ theme }) => shown.flatMap(({ speaker }) => cells.get(`${speaker}\n${theme}`) ?? []));
  const strong = listed.filter(({ tier }) => tier === 'strong');
  const caption = words.themes({
    themes: themes.length,
    sentences: writeInteger(tables.basis.sentences),
    strong: strong.length,
    cells: listed.length,
    others: others.length,
    few: few.size,
  });
  return {
    caption,
    body: heatTable(
      {
        name: words.theme,
        first: words.theme,
        columns: [{ heading: words.sentences, plain: true }, ...shown.map(({ speaker }) => ({ heading: speaker }))],
        rows: themes.map(({ theme, sentences_coded }) => ({
          label: theme,
          cells: [
            { text: writeInteger(sentences_coded), value: 0 },
            ...shown.map(({ speaker }) => shareCell(cells.get(`${speaker}\n${theme}`), few.has(speaker))),
          ],
        })),
        size: SIZE,
        room: { width: layout.inner, height: bodyHeight(true) },
      },
      { measure, brand },
    ),
    evidence: evidenceOf([...strong.toSorted((a, b) => (a.p_rs ?? 1) - (b.p_rs ?? 1) || b.count - a.count), ...themes]),
  };
}

/** A share; of somebody who says little the sentences it is of: one of two is no half. */
function shareCell(row: ThemeSpeakerRow | undefined, saysLittle: boolean) {
  if (!row) return { text: '', value: 0 };
  if (saysLittle) return { text: row.count > 0 ? `${row.count}/${row.of}` : '', value: 0 };
  const strong = row.tier === 'strong';
  const arrow = strong ? ' ↑' : '';
  return { text: row.count > 0 ? `${writePercent(row.share)}${arrow}` : '', value: row.count > 0 ? row.share : 0, bold: strong };
}
