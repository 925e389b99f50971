import { writePercent } from '../../charts/write-number.js';
import type { ChanceRow, SentenceRow, SpeakerKeywordRow, Tables } from '../../data.js';
import { TABLES } from '../../tables/tables.js';
import { also, type Block, count, type DocumentSection, type Line, leads, name, opens, text, type Written } from '../document.js';
import { evidenceElsewhere, evidenceOfSentences, evidenceOfSpeakerKeyword } from '../evidence/evidence.js';
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
      { kind: 'note', content: [text(wording.differences.note(writePercent(tables.basis.thresholds.hint)))] },
      ...figuresOf(charts, 'differences'),
      ...tables.basis.speakers.flatMap((speaker) => speakerBlocks(speaker, tables, wording)),
    ],
  };
}

function speakerBlocks(speaker: string, { keywordsBySpeaker, chance, sentences }: Tables, wording: Wording): readonly Block[] {
  const found = keywordsBySpeaker.filter((row) => row.speaker === speaker && row.tier !== 'described');
  const heading: Block = { kind: 'subheading', content: [name(speaker)] };
  const strong = found.filter(({ tier }) => tier === 'strong').length;
  const spoken = sentences.filter((row) => row.speaker === speaker);
  const honesty = chance
    .filter((row) => row.speaker === speaker)
    .map((row): Block => ({ kind: 'note', content: chanceLine(row, { strong, spoken }, wording) }));
  if (found.length === 0) return [heading, { kind: 'note', content: [text(wording.differences.none)] }, ...honesty];
  const more: readonly Block[] =
    found.length > MOST ? [{ kind: 'note', content: [text(wording.differences.more(found.length - MOST))] }] : [];
  return [heading, wordTable(speaker, { rows: found.slice(0, MOST), all: keywordsBySpeaker }, wording), ...more, ...honesty];
}

/** What shuffled labels give, next to what was found. */
function chanceLine(
  { speaker, turns, testable, smallest_p, strong_by_chance, checked }: ChanceRow,
  { strong, spoken }: { readonly strong: number; readonly spoken: readonly SentenceRow[] },
  { differences }: Wording,
): Line {
  const how = (written: string): Written => leads('how-words', written);
  const spokenTurns = opens(evidenceOfSentences(speaker, spoken), String(turns));
  return [
    ...(strong > 0 ? differences.byChance({ strong, byChance: how(writeRate(strong_by_chance)), checked }) : []),
    ...(testable ? differences.testable(spokenTurns, how(writeProbability(smallest_p))) : differences.notTestable(spokenTurns)),
  ];
}

interface WordRows {
  readonly rows: readonly SpeakerKeywordRow[];
  /** Of everybody. */
  readonly all: readonly SpeakerKeywordRow[];
}

function wordTable(speaker: string, { rows, all }: WordRows, wording: Wording): Block {
  const { caption, interval, times } = wording.differences;
  return {
    kind: 'table',
    caption: caption(speaker),
    headed: true,
    columns: [
      ...tableColumns(TABLES.keywordsBySpeaker, ['term', 'count', 'elsewhere', 'per_thousand'], wording),
      { title: interval, numeric: true },
      { title: times, numeric: true },
      ...tableColumns(TABLES.keywordsBySpeaker, ['z', 'q', 'tier'], wording),
    ],
    rows: rows.map((row) =>
      wordRow(
        row,
        all.filter((other) => other.term === row.term && other.speaker !== speaker && other.count > 0),
        wording,
      ),
    ),
  };
}

function wordRow(row: SpeakerKeywordRow, others: readonly SpeakerKeywordRow[], wording: Wording): readonly Line[] {
  const own = evidenceOfSpeakerKeyword(row);
  return [
    markedTerm(row, wording),
    [count(own)],
    [opens(evidenceElsewhere(row, others))],
    [also(own, writeRate(row.per_thousand))],
    [also(own, `${writeRate(row.low)}–${writeRate(row.high)}`)],
    // With nobody else to divide by, the ratio is that of the smoothing.
    [also(own, row.elsewhere === 0 ? wording.differences.onlyOne : `×${writeRate(2 ** row.log_ratio)}`)],
    [also(own, writeRate(row.z))],
    [row.q === null ? text(writeProbability(row.q)) : also(own, writeProbability(row.q))],
    [{ kind: 'tier', tier: row.tier, direction: row.log_ratio > 0 ? 'more' : 'less' }],
  ];
}
