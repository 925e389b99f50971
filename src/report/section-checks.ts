import type { AuditRow } from '../data.js';
import type { SectionParts } from './compose-report.js';
import { also, type Block, type DocumentSection, opens, said, text } from './document.js';
import { evidenceOfAsked } from './evidence.js';
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
    blocks: [...auditBlocks(broken, wording), { kind: 'heading', content: [text(wording.checks.warnings)] }, warnings],
  };
}

/** A found term that stands inside a longer one is shown among the new terms. */
function isBroken({ kind, asked_by, wanted, found, whole }: AuditRow): boolean {
  return kind !== 'stop' && asked_by !== 'found' && wanted !== 'not whole' && whole < found;
}

function auditBlocks(broken: readonly AuditRow[], wording: Wording): readonly Block[] {
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
        [also(evidenceOfAsked(row), String(row.whole))],
        [said(row.example)],
      ]),
  };
  const rest: readonly Block[] = broken.length > MOST ? [{ kind: 'note', content: [text(more(broken.length - MOST))] }] : [];
  return [table, ...rest, { kind: 'note', content: [text(auditNote)] }];
}
