import { writePercent } from '../../charts/write-number.js';
import type { PairRow, SentenceRow, Tables, ThemeRow, ThemeSpeakerRow } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { TABLES } from '../../tables/tables.js';
import {
  also,
  type Block,
  count,
  type DocumentSection,
  joined,
  type Line,
  leads,
  name,
  opens,
  said,
  type TableColumn,
  text,
} from '../document.js';
import {
  evidenceOfSentences,
  evidenceOfTheme,
  evidenceOfThemePair,
  evidenceOfThemeSection,
  evidenceOfThemeSpeaker,
} from '../evidence/evidence.js';
import { themeTerms } from '../evidence/theme-terms.js';
import { isAutomatic } from '../is-automatic.js';
import type { SectionParts } from '../report-parts.js';
import { sectionLabel } from '../section-label.js';
import { tableColumn, tableColumns } from '../table-columns.js';
import { plainTerms, sayRule } from '../wording/say-rule.js';
import type { Wording } from '../wording/wording.js';
import { writeDecimal } from '../wording/write-value.js';
import { figuresOf } from './figures.js';
import { pairTable } from './pair-table.js';

const MOST_PAIRS = 10;

/** The themes, who talks about them, in which section, and which occur together. */
export function themesSection({ tables, charts, wording }: SectionParts): DocumentSection {
  const title = wording.titles.themes;
  if (tables.themes.length === 0) return { id: 'themes', title, blocks: [{ kind: 'note', content: [text(wording.themes.none)] }] };
  const discovered = tables.themes.some(({ source }) => source === 'discovered');
  return {
    id: 'themes',
    title,
    blocks: [
      ...(discovered
        ? [
            {
              kind: 'note',
              content: joined([[text(wording.themes.discovered)], ...agreementLines(tables, wording)], wording.between),
            } as const,
          ]
        : []),
      themeTable(tables.themes, wording),
      ...uncoded(tables, wording),
      ...bySpeaker(tables, wording),
      ...bySection(tables, wording),
      ...figuresOf(charts, 'themes'),
      ...pairBlocks(tables, wording),
    ],
  };
}

/** How far the division depends on chance. */
function agreementLines({ basis }: Tables, { themes }: Wording): readonly Line[] {
  if (basis.themes_agreement === null) return [];
  return [themes.agreement(leads('how-discovered', writeDecimal(basis.themes_agreement)))];
}

function themeTable(themes: readonly ThemeRow[], wording: Wording): Block {
  const discovered = themes.some(({ stability }) => stability !== null);
  return {
    kind: 'table',
    caption: wording.themes.caption,
    columns: tableColumns(
      TABLES.themes,
      ['theme', 'source', 'terms', 'sentences_coded', 'share', 'speakers', ...(discovered ? (['stability'] as const) : [])],
      wording,
    ),
    rows: themes.map((row) => [
      [name(row.theme)],
      [text(wording.themeSource[row.source])],
      joined(
        [...plainTerms(row).map((term) => [said(term)]), ...row.rules.map((rule) => [said(sayRule(rule, wording.language))])],
        wording.and,
      ),
      [count(evidenceOfTheme(row))],
      [{ kind: 'share', text: writePercent(row.share), share: row.share, of: evidenceOfTheme(row) }],
      [opens(evidenceOfTheme(row), String(row.speakers))],
      ...(discovered ? [[also(evidenceOfTheme(row), writeDecimal(row.stability))]] : []),
    ]),
  };
}

/** What no theme holds, which a codebook may have missed. */
function uncoded({ uncodedSentences, basis }: Tables, { themes }: Wording): readonly Block[] {
  if (uncodedSentences.length === 0) return [];
  const number = opens(evidenceOfSentences(themes.noTheme, uncodedSentences), String(uncodedSentences.length));
  return [{ kind: 'note', content: themes.uncoded(number, writePercent(uncodedSentences.length / basis.sentences)) }];
}

function bySpeaker({ themes, themeBySpeaker, basis, sentences }: Tables, wording: Wording): readonly Block[] {
  const terms = themeTerms(themes);
  const cells = new Map(themeBySpeaker.map((row) => [`${row.speaker}\n${row.theme}`, row]));
  const spoken = groupBy(sentences, (row) => row.speaker);
  const rows = basis.speakers.map((speaker) => {
    const mine = themes.map(({ theme }) => cells.get(`${speaker}\n${theme}`));
    return [
      [name(speaker)],
      ...mine.map((row) => (row ? speakerCell(row, terms) : [])),
      whole(speaker, mine.find((row) => row)?.of ?? 0, spoken.get(speaker) ?? []),
    ];
  });
  if (rows.length === 0) return [];
  return [
    matrix({
      caption: wording.themes.bySpeaker,
      columns: [tableColumn(TABLES.themeBySpeaker, 'speaker', wording), tableColumn(TABLES.themeBySpeaker, 'of', wording)],
      themes,
      rows,
    }),
    { kind: 'note', content: [text(wording.themes.symbols)] },
  ];
}

function speakerCell(row: ThemeSpeakerRow, terms: ReadonlyMap<string, readonly string[]>): Line {
  const number = row.count > 0 ? [count(evidenceOfThemeSpeaker(row, terms))] : [];
  return row.tier === 'described' ? number : [{ kind: 'tier', tier: row.tier }, ...number];
}

function bySection({ themes, themeBySection, sections, sentences }: Tables, wording: Wording): readonly Block[] {
  const terms = themeTerms(themes);
  const cells = new Map(themeBySection.map((row) => [`${row.section}\n${row.theme}`, row]));
  const spoken = sections.filter(({ section }) => themeBySection.some((row) => row.section === section && row.of > 0));
  if (spoken.length < 2) return [];
  const placed = sections.some(isAutomatic);
  const within = groupBy(sentences, (row) => row.section);
  const rows = spoken.map((row) => {
    const { section } = row;
    const label = section === 0 ? wording.lead : sectionLabel(row);
    const mine = themes.map(({ theme }) => cells.get(`${section}\n${theme}`));
    const numbers = mine.map((row): Line => (row && row.count > 0 ? [count(evidenceOfThemeSection(row, label, terms))] : []));
    return [[said(label)], ...numbers, whole(label, mine.find((row) => row)?.of ?? 0, within.get(section) ?? [])];
  });
  return [
    matrix({
      caption: `${wording.themes.bySection}${placed ? wording.automatic : ''}`,
      columns: [
        { ...tableColumn(TABLES.themeBySection, 'section', wording), numeric: false },
        tableColumn(TABLES.themeBySection, 'of', wording),
      ],
      themes,
      rows,
    }),
  ];
}

/** All sentences, which open only where they are just these: those of people who are not counted are left out of the number. */
const whole = (about: string, of: number, sentences: readonly SentenceRow[]): Line => [
  of === sentences.length ? opens(evidenceOfSentences(about, sentences), String(of)) : text(String(of)),
];

interface Matrix {
  readonly caption: string;
  /** Of the rows, and of all their sentences. */
  readonly columns: readonly [TableColumn, TableColumn];
  readonly themes: readonly ThemeRow[];
  readonly rows: readonly (readonly Line[])[];
}

function matrix({ caption, columns: [first, last], themes, rows }: Matrix): Block {
  const columns = [first, ...themes.map(({ theme }) => ({ title: theme, numeric: true })), last];
  return { kind: 'table', caption, columns, rows };
}

function pairBlocks({ themePairs, themes }: Tables, wording: Wording): readonly Block[] {
  if (themes.length < 2) return [];
  const terms = themeTerms(themes);
  const found = themePairs.filter(({ tier }) => tier !== 'described').slice(0, MOST_PAIRS);
  const items = new Map(themes.map((row) => [row.theme, evidenceOfTheme(row)]));
  const evidence = (row: PairRow) => evidenceOfThemePair(row, terms);
  return [
    { kind: 'heading', content: [text(wording.themes.pairs)] },
    found.length === 0
      ? { kind: 'note', content: [text(wording.themes.pairsNone)] }
      : pairTable({ caption: wording.themes.pairs, headed: true, rows: found, evidence, items, wording }),
  ];
}
