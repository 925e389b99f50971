import type { Removed } from '../../../../data.js';
import { type TextRow, tableRows } from '../../columns/dialogue-table.js';
import { leadingBold, type Run } from '../../units/leading-bold.js';
import { type UnitRow, unitRow } from '../../units/unit-row.js';

/** The rows so far, and the paragraph and the table that are open. */
export class RtfRows {
  readonly rows: UnitRow[] = [];
  readonly removed: Removed[] = [];
  /** Level of the heading that the open paragraph is. */
  level = 0;
  #runs: Run[] = [];
  #gap = false;
  #inTable = false;
  #cell: UnitRow[] = [];
  #row: UnitRow[][] = [];
  #table: UnitRow[][][] = [];

  add(run: Run): void {
    this.#runs.push(run);
  }

  /** Properties begin anew. */
  startParagraph(): void {
    this.level = 0;
    if (this.#runs.length === 0) this.#inTable = false;
  }

  enterTable(): void {
    this.#inTable = true;
  }

  /** @param whole whether the paragraph ends, or only its line. */
  endParagraph(whole: boolean): void {
    const text = this.#runs.map((run) => run.text).join('');
    if (!this.#inTable && text.trim() !== '') this.#endTable();
    const row = unitRow(text, { level: this.level, bold: leadingBold(this.#runs), afterGap: this.#gap || this.level > 0 });
    this.#runs = [];
    if (text.trim() === '') {
      this.#gap ||= whole && !this.#inTable;
      return;
    }
    (this.#inTable ? this.#cell : this.rows).push(row);
    this.#gap = false;
  }

  endCell(): void {
    this.#inTable = true;
    this.endParagraph(false);
    this.#row.push(this.#cell);
    this.#cell = [];
  }

  endRow(): void {
    if (this.#row.length > 0) this.#table.push(this.#row);
    this.#row = [];
  }

  finish(): void {
    this.endParagraph(false);
    this.#endTable();
  }

  #endTable(): void {
    if (this.#cell.length > 0) this.#row.push(this.#cell);
    this.endRow();
    this.#cell = [];
    if (this.#table.length === 0) return;
    const read = tableRows(this.#table.map((row): TextRow => row.map((paragraphs) => ({ paragraphs }))));
    for (const each of read.rows) this.rows.push(each);
    for (const each of read.removed) this.removed.push(each);
    this.#table = [];
    this.#gap = true;
  }
}
