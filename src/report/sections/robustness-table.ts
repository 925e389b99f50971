import { writeInteger } from '../../charts/write-number.js';
import type { Choice, RobustnessRow } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { TABLES } from '../../tables/tables.js';
import { type Block, joined, type Line, mentioned, name, text } from '../document.js';
import { tableColumn } from '../table-columns.js';
import type { Wording } from '../wording/wording.js';

const MOST = 40;

/** Finding by finding under which other choices it holds: what the findings say in one number. Empty where nothing was recounted. */
export function robustnessBlocks(rows: readonly RobustnessRow[], wording: Wording): readonly Block[] {
  if (rows.length === 0) return [];
  const { title, finding, choices, note, more } = wording.otherChoices;
  const findings = [...groupBy(rows, (row) => row.finding).values()];
  const recounted = (Object.keys(choices) as readonly Choice[]).filter((choice) => rows.some((row) => row.choice === choice));
  const hidden = findings.length - MOST;
  return [
    { kind: 'heading', id: 'robustness', content: [text(title)] },
    {
      kind: 'table',
      caption: title,
      headed: true,
      columns: [
        { title: finding, numeric: false },
        tableColumn(TABLES.robustness, 'tier', wording),
        ...recounted.map((choice) => ({ title: choices[choice], numeric: false })),
      ],
      rows: findings.slice(0, MOST).map((own) => findingRow(own, recounted, wording)),
    },
    { kind: 'note', content: [text(hidden > 0 ? `${note}${wording.between}${more(writeInteger(hidden))}` : note)] },
  ];
}

function findingRow(own: readonly RobustnessRow[], recounted: readonly Choice[], wording: Wording): readonly Line[] {
  const [{ speaker, items, tier } = { speaker: '', items: [], tier: 'described' as const }] = own;
  const holds = new Map(own.map((row) => [row.choice, row.holds === 1]));
  return [
    [...(speaker === '' ? [] : [name(speaker), text(wording.colon)]), ...joined(items.map(mentioned), wording.findings.with)],
    [text(wording.tier[tier])],
    ...recounted.map((choice): Line => {
      const held = holds.get(choice);
      return held === undefined ? [] : [text(held ? wording.otherChoices.holds : wording.otherChoices.fails)];
    }),
  ];
}
