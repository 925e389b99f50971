import type { AuditRow, Tables } from '../data.js';
import type { SectionParts } from './compose-report.js';
import { type Block, type DocumentSection, opens, said, text, type Written } from './document.js';
import { type Evidence, evidenceOfAsked } from './evidence.js';
import { robustnessBlocks } from './robustness-table.js';
import type { Wording } from './wording.js';

const MOST = 40;

/** Which asked-for words were not always kept whole, and what was odd in the data. */
export function checksSection({ tables, run, language, wording }: SectionParts): DocumentSection {
  const broken = tables.segmentationAudit.filter(isBroken);
  const warnings: Block =
    run.warnings.length === 0
      ? { kind: 'paragraph', content: [text(wording.checks.noWarnings)] }
      : {
          kind: 'list',
          items: run.warnings.map(({ line, message }) => [text(line > 0 ? wording.checks.line(line) : ''), said(message[language])]),
        };
  return {
    id: 'checks',
    title: wording.titles.checks,
    blocks: [
      ...auditBlocks(broken, tables, wording),
      ...robustnessBlocks(tables.robustness, wording),
      { kind: 'heading', content: [text(wording.checks.warnings)] },
      warnings,
    ],
  };
}

/** A found term that stands inside a longer one is shown among the new terms. */
function isBroken({ kind, asked_by, wanted, found, whole }: AuditRow): boolean {
  return kind !== 'stop' && asked_by !== 'found' && wanted !== 'not whole' && whole < found;
}

function auditBlocks(broken: readonly AuditRow[], tables: Tables, wording: Wording): readonly Block[] {
  const { columns, audit, allWhole, auditNote, more } = wording.checks;
  if (broken.length === 0) return [{ kind: 'paragraph', content: [text(allWhole)] }];
  const table: Block = {
    kind: 'table',
    caption: audit,
    columns: [
      { title: columns.item, numeric: false },
      { title: columns.kind, numeric: false },
      { title: columns.askedBy, numeric: false },
      { title: columns.found, numeric: true },
      { title: columns.whole, numeric: true },
      { title: columns.example, numeric: false },
    ],
    rows: broken
      .slice(0, MOST)
      .map((row) => [
        [said(row.item)],
        [text(wording.auditKind[row.kind])],
        [text(wording.auditAskedBy[row.asked_by])],
        [opens(evidenceOfAsked(row))],
        [asMany(row.whole, wholePlacesOf(row.item, tables))],
        [said(row.example)],
      ]),
  };
  const rest: readonly Block[] = broken.length > MOST ? [{ kind: 'note', content: [text(more(broken.length - MOST))] }] : [];
  return [table, ...rest, { kind: 'note', content: [text(auditNote)] }];
}

/** A number of the audit, which opens sentences where they hold the word as often as was counted. */
const asMany = (counted: number, evidence: Evidence): Written => (evidence.count === counted ? opens(evidence) : text(String(counted)));

/** Where it is one word. */
function wholePlacesOf(item: string, { tokens }: Tables): Evidence {
  const uses = tokens.filter(({ word }) => word === item);
  const sentences = [...new Set(uses.map(({ sentence }) => sentence))];
  const terms = [...new Set(uses.map(({ term }) => term))];
  return { about: [item], count: uses.length, sentences, terms, strings: [] };
}
