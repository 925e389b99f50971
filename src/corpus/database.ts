import {
  BIGINT,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api';

/** The only place that knows DuckDB. */
export class Database {
  private constructor(
    readonly connection: DuckDBConnection,
    readonly instance: DuckDBInstance,
  ) {}

  /**
   * In memory; what does not fit `memory` ('512MB') is spilled into the folder `spill`. Nothing is ever fetched: extensions that are
   * not built in are refused.
   */
  static async open({ memory, spill, threads }: { memory: string; spill: string; threads: number }): Promise<Database> {
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: memory,
      temp_directory: spill,
      threads: String(threads),
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    return new Database(await instance.connect(), instance);
  }

  async run(sql: string, values?: Record<string, DuckDBValue>): Promise<void> {
    await this.connection.run(sql, values);
  }

  /** Rows as records; whole numbers come as numbers. @throws Error where one is beyond 2^53. */
  async rows<Row extends object>(sql: string, values?: Record<string, DuckDBValue>): Promise<readonly Row[]> {
    const reader = await this.connection.runAndReadAll(sql, values);
    const names = reader.deduplicatedColumnNames();
    return reader.getRowsJS().map((row) => Object.fromEntries(names.map((name, i) => [name, plain(row[i])])) as Row);
  }

  /** Columns of INTEGER without null, in order of the query. */
  async integers(sql: string): Promise<readonly Int32Array[]> {
    const result = await this.connection.run(sql);
    const columns = result.columnNames().map(() => new Int32Array());
    const chunks = await result.fetchAllChunks();
    const rows = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
    return columns.map((_, i) => {
      const column = new Int32Array(rows);
      let row = 0;
      for (const chunk of chunks) {
        const vector = chunk.getColumnVector(i);
        const size = vector.itemCount;
        for (let k = 0; k < size; k++) column[row++] = Number(vector.getItem(k));
      }
      return column;
    });
  }

  /** A table from columns: numbers are INTEGER (BIGINT where asked), texts VARCHAR. */
  async load(table: string, columns: readonly LoadedColumn[]): Promise<void> {
    await this.run(`CREATE OR REPLACE TEMP TABLE ${table} (${columns.map(({ name, type }) => `"${name}" ${type}`).join(', ')})`);
    const rows = columns[0]?.values.length ?? 0;
    const appender = await this.connection.createAppender(table, null, 'temp');
    const types = columns.map(({ type }) => TYPES[type]);
    for (let from = 0; from < rows; from += CHUNK) {
      const size = Math.min(CHUNK, rows - from);
      const chunk = DuckDBDataChunk.create(types, size);
      columns.forEach(({ values }, i) => {
        const vector = chunk.getColumnVector(i);
        for (let row = 0; row < size; row++) vector.setItem(row, values[from + row] ?? null);
        vector.flush();
      });
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

export interface LoadedColumn {
  readonly name: string;
  readonly type: 'INTEGER' | 'BIGINT' | 'VARCHAR';
  readonly values: ArrayLike<number | bigint | string>;
}

const TYPES: Readonly<Record<LoadedColumn['type'], DuckDBType>> = { INTEGER, BIGINT, VARCHAR };

/** Rows of a chunk: DuckDB's vector size. */
const CHUNK = 2048;

function plain(value: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error(`${value} is beyond the whole numbers that can be shown`);
  return number;
}

/** A text as a literal of SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
