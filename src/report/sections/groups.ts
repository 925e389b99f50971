import { writePercent } from '../../charts/write-number.js';
import type { GroupRow } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { ofTerms, ofThemes } from '../../tables/evidence.js';
import { TABLES } from '../../tables/tables.js';
import { also, type Block, count, type DocumentSection, type Line, said, text } from '../document.js';
import { themeTerms } from '../evidence/theme-terms.js';
import type { SectionParts } from '../report-parts.js';
import { tableColumns } from '../table-columns.js';
import { writeProbability, writeRate } from '../wording/write-value.js';
import { heading, moreNote } from './headed.js';

const STRONGEST_FIRST = { strong: 0, hint: 1, described: 2 } as const;

/** Words of each group. */
const MOST = 10;

/** What groups of people talk about, by the attribute that the settings name; left out where they name none. */
export function groupsSection({ tables, wording }: SectionParts): DocumentSection {
  const { byGroup } = tables;
  const words = wording.groups;
  const title = wording.titles.groups;
  if (byGroup.length === 0) return { id: 'groups', title, blocks: [] };
  const themes = byGroup.filter(({ kind }) => kind === 'theme');
  const more = byGroup
    .filter(({ kind, tier, lr_low }) => kind === 'word' && (tier !== 'described' || (lr_low !== null && lr_low > 0)))
    .toSorted((a, b) => STRONGEST_FIRST[a.tier] - STRONGEST_FIRST[b.tier]);
  const shown = [...groupBy(more, ({ group }) => group).values()].flatMap((own) => own.slice(0, MOST));
  const sizes = [...new Map(byGroup.map(({ group, people, ways }) => [group, { group, people, ways }])).values()];
  const terms = themeTerms(tables.themes);
  const tableOf = (rows: readonly GroupRow[], caption: string): readonly Block[] =>
    rows.length === 0 ? [] : [heading(caption), groupTable(rows, caption)];
  const groupTable = (rows: readonly GroupRow[], caption: string): Block => ({
    kind: 'table',
    caption,
    headed: true,
    columns: [
      ...tableColumns(TABLES.byGroup, ['group', 'item', 'people_with', 'count', 'elsewhere'], wording),
      { title: words.rates, numeric: true },
      { title: words.times, numeric: true },
      { title: words.interval, numeric: true },
      ...tableColumns(TABLES.byGroup, ['q', 'tier'], wording),
    ],
    rows: rows.map((row): readonly Line[] => {
      const { item, group, sentences } = row;
      const about = { about: [item, group], count: row.count, sentences };
      const own = row.kind === 'word' ? ofTerms([item], about) : ofThemes(terms.get(item) ?? [], about);
      const rate = (value: number | null): string =>
        value === null ? '–' : row.kind === 'theme' ? writePercent(value) : writeRate(1000 * value);
      return [
        [said(group)],
        [said(item)],
        [text(`${row.people_with}/${row.people}`)],
        [row.count > 0 ? count(own) : text('0')],
        [text(String(row.elsewhere))],
        [also(own, rate(row.rate)), text(` · ${rate(row.elsewhere_rate)}`)],
        [text(times(row.log_ratio))],
        [text(row.lr_low === null ? '–' : `${times(row.lr_low)}–${times(row.lr_high)}`)],
        [also(own, writeProbability(row.q))],
        [{ kind: 'tier', tier: row.tier }],
      ];
    }),
  });
  return {
    id: 'groups',
    title,
    blocks: [
      { kind: 'note', content: [text(words.how(tables.basis.thresholds))] },
      { kind: 'note', content: [text(words.sizes(sizes))] },
      ...tableOf(themes, words.themes),
      ...tableOf(shown, words.words),
      ...moreNote(more.length, shown.length, 'by-group', wording),
    ],
  };
}

const times = (doublings: number | null): string => (doublings === null ? '–' : `×${writeRate(2 ** doublings)}`);
