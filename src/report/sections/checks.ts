import type { AuditRow, Language, Tables, Warning } from '../../data.js';
import { TABLES } from '../../tables/tables.js';
import { type Block, type DocumentSection, opens, said, text, type Written } from '../document.js';
import { type Evidence, evidenceOfRequested } from '../evidence/evidence.js';
import { limitFindings } from '../findings/limits.js';
import { nullFindings } from '../findings/nulls.js';
import type { SectionParts } from '../report-parts.js';
import { isDoubt } from '../run-facts.js';
import { tableColumns } from '../table-columns.js';
import type { Wording } from '../wording/wording.js';
import { readingBlocks } from './reading-blocks.js';
import { robustnessBlocks } from './robustness-table.js';

const MOST = 40;

/** How the speakers were recognised, which requested words were not always kept whole, and what was odd in the data, and what the numbers do not show. */
export function checksSection(parts: SectionParts): DocumentSection {
  const { tables, run, language, wording } = parts;
  const broken = tables.segmentationAudit.filter(isBroken);
  return {
    id: 'checks',
    title: wording.titles.checks,
    blocks: [
      ...readingBlocks(parts),
      { kind: 'heading', content: [text(wording.checks.words)] },
      ...auditBlocks(broken, tables, wording),
      ...limitBlocks(parts),
      ...robustnessBlocks(tables.robustness, wording),
      ...warningBlocks(run.warnings, language, wording),
    ],
  };
}

/** What was tested and not found, and what the numbers do not show. */
function limitBlocks({ tables, run, wording }: SectionParts): readonly Block[] {
  const items = [...nullFindings(tables, wording), ...limitFindings(tables, run, wording)];
  return [
    { kind: 'heading', content: [text(wording.checks.limits)] },
    { kind: 'list', items },
  ];
}

/** Doubts are warned of too, and stand above. */
function warningBlocks(all: readonly Warning[], language: Language, { checks }: Wording): readonly Block[] {
  const others = all.filter((warning) => !isDoubt(warning));
  if (others.length === 0 && all.length > 0) return [];
  const heading: Block = { kind: 'heading', content: [text(checks.warnings)] };
  if (others.length === 0) return [heading, { kind: 'paragraph', content: [text(checks.noWarnings)] }];
  return [
    heading,
    { kind: 'list', items: others.map(({ line, message }) => [text(line > 0 ? checks.line(line) : ''), said(message[language])]) },
  ];
}

/** A found term that stands inside a longer one is shown among the new terms. */
function isBroken({ kind, asked_by, wanted, found, whole }: AuditRow): boolean {
  return kind !== 'stop' && asked_by !== 'found' && wanted !== 'not whole' && whole < found;
}

function auditBlocks(broken: readonly AuditRow[], tables: Tables, wording: Wording): readonly Block[] {
  const { audit, allWhole, auditNote, more } = wording.checks;
  if (broken.length === 0) return [{ kind: 'paragraph', content: [text(allWhole)] }];
  const table: Block = {
    kind: 'table',
    caption: audit,
    columns: tableColumns(TABLES.segmentationAudit, ['item', 'kind', 'asked_by', 'found', 'whole', 'example'], wording),
    rows: broken
      .slice(0, MOST)
      .map((row) => [
        [said(row.item)],
        [text(wording.auditKind[row.kind])],
        [text(wording.auditAskedBy[row.asked_by])],
        [opens(evidenceOfRequested(row))],
        [asMany(row.whole, wholeUsesOf(row.item, tables))],
        [said(row.example)],
      ]),
  };
  const rest: readonly Block[] = broken.length > MOST ? [{ kind: 'note', content: [text(more(broken.length - MOST))] }] : [];
  return [table, ...rest, { kind: 'note', content: [text(auditNote)] }];
}

/** A number of the audit, which opens sentences where they hold the word as often as was counted. */
const asMany = (counted: number, evidence: Evidence): Written => (evidence.count === counted ? opens(evidence) : text(String(counted)));

/** The uses that were kept whole. */
function wholeUsesOf(item: string, { tokens }: Tables): Evidence {
  const uses = tokens.filter(({ word }) => word === item);
  const sentences = [...new Set(uses.map(({ sentence }) => sentence))];
  const terms = [...new Set(uses.map(({ term }) => term))];
  return { about: [item], count: uses.length, sentences, terms, strings: [] };
}
