import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { errors } from '../errors/errors.js';
import { isUnfinished, makeFolder, namesIn, readText, removePath, renameFile, sizeOf, syncFile, writeWhole } from '../files/disk.js';
import { fileExists, readBytes, sha256 } from '../files/read-bytes.js';
import { type Marker, PART_TABLES, type Part, type PartTable, type Plan, type PlanHeader, type PlannedDocument } from './shapes.js';

/**
 * The folder of a corpus.
 *
 *   plan.jsonl                what there is to do: a header, then a line for each part
 *   parts/PART.TABLE.parquet  rows of the documents of a part
 *   parts/PART.json           its marker, written last
 */
export class CorpusStore {
  constructor(readonly folder: string) {}

  get planFile(): string {
    return join(this.folder, 'plan.jsonl');
  }

  get parts(): string {
    return join(this.folder, 'parts');
  }

  /** Where DuckDB may put what does not fit its memory. */
  get spill(): string {
    return join(this.folder, '.spill');
  }

  partFile(part: string, table: PartTable): string {
    return join(this.parts, `${part}.${table}.parquet`);
  }

  writePlan({ parts, kept, ...header }: Plan): void {
    const lines = [header, { kept }, ...parts];
    writeWhole(this.planFile, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  }

  readPlan(): Plan {
    if (!fileExists(this.planFile)) throw errors.notACorpus(this.folder);
    return readPlanFile(this.planFile);
  }

  /**
   * Writes the files of a part under names of their own, then gives them their names, then writes the marker. Whatever stops it
   * leaves no marker, and two that do the same part at once write the same bytes.
   */
  async commit(part: Omit<Marker, 'files'>, write: (path: (table: PartTable) => string) => Promise<void>): Promise<void> {
    makeFolder(this.parts);
    // Hosts that share the folder may give their processes the same numbers.
    const writer = randomUUID();
    const own = (table: PartTable): string => join(this.parts, `.${part.part}.${table}.${writer}.tmp`);
    try {
      await write(own);
      const files: Record<string, Marker['files'][string]> = {};
      for (const table of PART_TABLES) {
        syncFile(own(table));
        const bytes = readBytes(own(table));
        files[`${part.part}.${table}.parquet`] = { bytes: bytes.length, sha256: sha256(bytes) };
      }
      for (const table of PART_TABLES) renameFile(own(table), this.partFile(part.part, table));
      writeWhole(this.#marker(part.part), `${JSON.stringify({ ...part, files })}\n`);
    } finally {
      for (const table of PART_TABLES) removePath(own(table));
    }
  }

  /** Whether a part is there, whole. With `thorough` also its bytes are read again. */
  marker(part: string, { thorough }: { readonly thorough: boolean }): Marker | null {
    try {
      const marker = JSON.parse(readText(this.#marker(part))) as Marker;
      if (marker.part !== part || Object.keys(marker.files).length !== PART_TABLES.length) return null;
      for (const [name, { bytes, sha256: hash }] of Object.entries(marker.files)) {
        const file = join(this.parts, name);
        if (sizeOf(file) !== bytes) return null;
        if (thorough && sha256(readBytes(file)) !== hash) return null;
      }
      return marker;
    } catch {
      // Missing, cut off or not JSON: the part counts as not done, and is done again.
      return null;
    }
  }

  /** Takes a part's marker away: what looked done is to be done again. */
  discard(part: string): void {
    removePath(this.#marker(part));
  }

  /** Names of all parts that have a marker, in order. */
  marked(): readonly string[] {
    return namesIn(this.parts)
      .filter((name) => /^[0-9a-f]{32}\.json$/.test(name))
      .map((name) => name.slice(0, 32));
  }

  /** Removes every part that is not wanted any more, and what interrupted runs left. */
  keepOnly(parts: ReadonlySet<string>): void {
    removePath(this.spill);
    for (const name of namesIn(this.folder)) if (isUnfinished(name)) removePath(join(this.folder, name));
    for (const name of namesIn(this.parts)) {
      const part = /^\.?([0-9a-f]{32})\./.exec(name)?.[1];
      if (isUnfinished(name) || (part !== undefined && !parts.has(part))) removePath(join(this.parts, name));
    }
  }

  #marker(part: string): string {
    return join(this.parts, `${part}.json`);
  }
}

/** A plan as a shard reads it. @throws YuanzhuoError for a file that is none. */
export function readPlanFile(path: string): Plan {
  try {
    const [header, kept, ...parts] = readText(path)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown);
    const plan = { ...(header as PlanHeader), ...(kept as { kept: readonly PlannedDocument[] }), parts: parts as readonly Part[] };
    if (plan.format !== 1 || !Array.isArray(plan.kept)) throw new Error('not a plan');
    return plan;
  } catch (cause) {
    throw errors.notAPlan(path, cause);
  }
}
