import type { ChanceRow, HeadSpeakerRow, SentenceRow, SpeakerKeywordRow, Tables, Tier } from '../../data.js';
import { TABLES } from '../../tables/tables.js';
import { tierMeaning } from '../../tables/tier-meaning.js';
import { also, type Block, count, type DocumentSection, joined, type Line, leads, name, opens, said, text } from '../document.js';
import {
  type Evidence,
  evidenceOfHeadElsewhere,
  evidenceOfSentences,
  evidenceOfSpeakerHead,
  evidenceOfSpeakerKeyword,
  evidenceOfWordElsewhere,
} from '../evidence/evidence.js';
import type { SectionParts } from '../report-parts.js';
import { tableColumns } from '../table-columns.js';
import type { Wording } from '../wording/wording.js';
import { writeProbability, writeRate } from '../wording/write-value.js';
import { figuresOf } from './figures.js';
import { markedTerm } from './marked-term.js';

const MOST = 12;

/** Per speaker the words that set them apart, where there is something to show; where not, that is said. */
export function differencesSection({ tables, charts, wording }: SectionParts): DocumentSection {
  const title = wording.titles.differences;
  const { single, tooFew } = wording.differences;
  const note = (said: string): DocumentSection => ({ id: 'differences', title, blocks: [{ kind: 'note', content: [text(said)] }] });
  if (tables.basis.speakers.length === 1) return note(single);
  if (tables.basis.keyword_tests === 0) return note(tooFew);
  return {
    id: 'differences',
    title,
    blocks: [
      { kind: 'note', content: [text(wording.differences.note(tierMeaning(wording.language, tables.basis.thresholds)))] },
      ...figuresOf(charts, 'differences'),
      ...noMap(tables, wording),
      ...tables.basis.speakers.flatMap((speaker) => speakerBlocks(speaker, tables, wording)),
    ],
  };
}

/** Why there is no map of words and people, where it would have shown chance. */
function noMap({ correspondence: { points, p } }: Tables, { differences }: Wording): readonly Block[] {
  return p === null || points.length > 0 ? [] : [{ kind: 'note', content: [text(differences.noMap(writeProbability(p)))] }];
}

function speakerBlocks(speaker: string, tables: Tables, wording: Wording): readonly Block[] {
  const { keywordsBySpeaker, headsBySpeaker, chance, sentences } = tables;
  const graded = <Row extends { readonly speaker: string; readonly tier: Tier }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.speaker === speaker && row.tier !== 'described').toSorted((a, b) => gradeOrder(a) - gradeOrder(b));
  const [words, heads] = [graded(keywordsBySpeaker), graded(headsBySpeaker)];
  const heading: Block = { kind: 'subheading', content: [name(speaker)] };
  const spoken = sentences.filter((row) => row.speaker === speaker);
  const honesty = chance
    .filter((row) => row.speaker === speaker)
    .map((row) => chanceLine(row, { strong: words.filter(({ tier }) => tier === 'strong').length, spoken }, wording))
    .filter((line) => line.length > 0)
    .map((content): Block => ({ kind: 'note', content }));
  const none: Block = { kind: 'note', content: [text(wording.differences.none)] };
  const more: readonly Block[] =
    words.length > MOST ? [{ kind: 'note', content: [text(wording.differences.more(words.length - MOST))] }] : [];
  return [
    heading,
    ...(words.length > 0 ? [wordTable(speaker, { rows: words.slice(0, MOST), all: keywordsBySpeaker }, wording)] : [none]),
    ...more,
    ...(heads.length > 0 ? [headTable(speaker, { rows: heads.slice(0, MOST), all: headsBySpeaker }, wording)] : []),
    ...honesty,
  ];
}

const gradeOrder = ({ tier }: { readonly tier: Tier }): number => (tier === 'strong' ? 0 : 1);

/** What shuffled labels give, next to what was found; or that nothing is tested. */
function chanceLine(
  { speaker, turns, testable, strong_by_chance, checked }: ChanceRow,
  { strong, spoken }: { readonly strong: number; readonly spoken: readonly SentenceRow[] },
  { differences }: Wording,
): Line {
  if (testable === 0) return differences.notTestable(opens(evidenceOfSentences(speaker, spoken), String(turns)));
  return strong === 0 ? [] : differences.byChance({ strong, byChance: leads('how-words', writeRate(strong_by_chance)), checked });
}

interface Rows<Row> {
  readonly rows: readonly Row[];
  /** Of everybody. */
  readonly all: readonly Row[];
}

function wordTable(speaker: string, { rows, all }: Rows<SpeakerKeywordRow>, wording: Wording): Block {
  const { caption, interval, times } = wording.differences;
  return {
    kind: 'table',
    caption: caption(speaker),
    headed: true,
    columns: [
      ...tableColumns(TABLES.keywordsBySpeaker, ['term', 'count', 'elsewhere', 'per_thousand'], wording),
      { title: interval, numeric: true },
      { title: times, numeric: true },
      ...tableColumns(TABLES.keywordsBySpeaker, ['deff', 'q_shuffled', 'tier'], wording),
    ],
    rows: rows.map((row) => {
      const own = evidenceOfSpeakerKeyword(row);
      return [
        markedTerm(row, wording),
        [count(own)],
        [opens(evidenceOfWordElsewhere(row, all))],
        [also(own, writeRate(row.per_thousand))],
        [also(own, `${writeRate(row.low)}–${writeRate(row.high)}`)],
        // With nobody else to divide by, the ratio is that of the smoothing.
        [also(own, row.elsewhere === 0 ? wording.differences.onlyOne : `×${writeRate(2 ** row.log_ratio)}`)],
        ...evidenceCells(row, own),
      ];
    }),
  };
}

function headTable(speaker: string, { rows, all }: Rows<HeadSpeakerRow>, wording: Wording): Block {
  const { heads, interval } = wording.differences;
  return {
    kind: 'table',
    caption: heads(speaker),
    columns: [
      ...tableColumns(TABLES.headsBySpeaker, ['head', 'terms', 'count', 'elsewhere', 'per_thousand'], wording),
      { title: interval, numeric: true },
      ...tableColumns(TABLES.headsBySpeaker, ['deff', 'q_shuffled', 'tier'], wording),
    ],
    rows: rows.map((row) => {
      const own = evidenceOfSpeakerHead(row);
      return [
        [said(`…${row.head}`)],
        joined(
          row.terms.map((term) => [said(term)]),
          wording.and,
        ),
        [count(own)],
        [opens(evidenceOfHeadElsewhere(row, all))],
        [also(own, writeRate(row.per_thousand))],
        [also(own, `${writeRate(row.low)}–${writeRate(row.high)}`)],
        ...evidenceCells(row, own),
      ];
    }),
  };
}

const evidenceCells = ({ deff, q_shuffled, tier }: SpeakerKeywordRow | HeadSpeakerRow, own: Evidence): readonly Line[] => [
  [also(own, writeRate(deff))],
  [also(own, writeProbability(q_shuffled))],
  [{ kind: 'tier', tier }],
];
