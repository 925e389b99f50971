import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { DuckDBConnection, DuckDBInstance, Json } from '@duckdb/node-api';
import duckdb from '@duckdb/node-bindings';
import type { YuanzhuoError } from '../errors/error.js';
import { errors } from '../errors/errors.js';
import { queryErrors } from '../errors/query-errors.js';
import { queryError } from './query-error.js';

// Imported, its 180 files would first be searched for the names that they export: half of what it takes to load them.
const api = createRequire(import.meta.url)('@duckdb/node-api') as typeof import('@duckdb/node-api');

/** The only file that knows DuckDB, but for `query-error.ts`, which knows its messages. */
export class Database {
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly connection: DuckDBConnection,
    readonly instance: DuckDBInstance,
  ) {}

  /**
   * In memory; what does not fit `memory` ('512MB') is spilled into the folder `spill`. Nothing is ever fetched: extensions that are
   * not built in are refused.
   */
  static async open({ memory, spill, threads }: { memory: string; spill: string; threads: number }): Promise<Database> {
    const instance = await api.DuckDBInstance.create(':memory:', {
      memory_limit: memory,
      temp_directory: spill,
      threads: String(threads),
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    return new Database(await instance.connect(), instance);
  }

  /** A connection does one thing at a time: further queries wait without blocking the program. */
  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work).catch((cause: unknown) => {
      throw diskError(cause) ?? cause;
    });
    this.#last = result.catch(() => undefined);
    return result;
  }

  async run(sql: string): Promise<void> {
    await this.#inTurn(() => this.connection.run(sql));
  }

  /** Rows as records; whole numbers come as numbers. @throws Error where one is beyond 2^53. */
  async rows<Row extends object>(sql: string): Promise<readonly Row[]> {
    const reader = await this.#inTurn(() => this.connection.runAndReadAll(sql));
    const names = reader.deduplicatedColumnNames();
    return reader.getRowsJS().map((row) => Object.fromEntries(names.map((name, i) => [name, plain(row[i])])) as Row);
  }

  /** From now on no query reaches a file outside of `folder`, and none can undo it. */
  async confine(folder: string): Promise<void> {
    await this.run(`SET allowed_directories = [${literal(folder)}]`);
    await this.run('SET enable_external_access = false');
  }

  /** What a user asks: a single query that only reads. @throws YuanzhuoError that says what to write instead. */
  async ask(query: string): Promise<Answer> {
    if (query.replace(COMMENTS, '').replace(/[;\s]/g, '') === '') throw queryErrors.none();
    return this.#inTurn(() => this.#ask(query)).catch((cause: unknown) => {
      throw queryError(cause);
    });
  }

  async #ask(query: string): Promise<Answer> {
    const statements = await this.connection.extractStatements(query);
    if (statements.count > 1) throw /^\s*pivot\b/i.test(query) ? queryErrors.pivot() : queryErrors.several(statements.count);
    const statement = await statements.prepare(0);
    // COPY, and EXPLAIN ANALYZE of it, could write over the parts themselves.
    if (statement.statementType !== api.StatementType.SELECT) throw queryErrors.readOnly();
    const reader = await statement.runAndReadAll();
    const columns = reader.deduplicatedColumnNames();
    const cells = reader.getColumnsJson().map((column, i) => readable(column, reader.columnTypeId(i)));
    const rows = Array.from({ length: reader.currentRowCount }, (_, row) =>
      Object.fromEntries(columns.map((name, i) => [name, cells[i]?.[row] ?? null])),
    );
    return { columns, rows };
  }

  /** Columns of INTEGER without null, in order of the query. */
  async integers(sql: string): Promise<readonly Int32Array[]> {
    const { names, chunks } = await this.#inTurn(async () => {
      const result = await this.connection.run(sql);
      return { names: result.columnNames(), chunks: await result.fetchAllChunks() };
    });
    const rows = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
    return names.map((_, i) => {
      const column = new Int32Array(rows);
      let row = 0;
      for (const chunk of chunks) {
        const bytes = duckdb.vector_get_data(duckdb.data_chunk_get_vector(chunk.chunk, i), chunk.rowCount * Int32Array.BYTES_PER_ELEMENT);
        column.set(new Int32Array(bytes.buffer, bytes.byteOffset, chunk.rowCount), row);
        row += chunk.rowCount;
      }
      return column;
    });
  }

  /** A table from columns. Labels become an ENUM, which Parquet has as texts. */
  async load(table: string, columns: readonly LoadedColumn[]): Promise<void> {
    await this.#inTurn(() => this.#load(table, columns));
  }

  async #load(table: string, columns: readonly LoadedColumn[]): Promise<void> {
    await this.connection.run(`DROP TABLE IF EXISTS ${table}`);
    const declared: string[] = [];
    for (const column of columns) {
      const type = column.type === 'ENUM' ? `${table}_${column.name}` : column.type;
      if (column.type === 'ENUM') await this.#declare(type, column.labels);
      declared.push(`"${column.name}" ${type}`);
    }
    await this.connection.run(`CREATE TEMP TABLE ${table} (${declared.join(', ')})`);
    const appender = await this.connection.createAppender(table, null, 'temp');
    const rows = columns[0]?.values.length ?? 0;
    const types = columns.map((column) => (column.type === 'ENUM' ? api.ENUM(column.labels) : api[column.type]));
    const chunk = api.DuckDBDataChunk.create(types);
    const whole = columns.map((column) => (column.type === 'ENUM' ? narrowed(column) : column.values));
    for (let from = 0; from < rows; from += CHUNK) {
      const size = Math.min(CHUNK, rows - from);
      chunk.reset();
      chunk.rowCount = size;
      whole.forEach((values, i) => {
        const vector = duckdb.data_chunk_get_vector(chunk.chunk, i);
        if ('buffer' in values) {
          const bytes = values.BYTES_PER_ELEMENT;
          duckdb.copy_data_to_vector(vector, 0, values.buffer as ArrayBuffer, values.byteOffset + from * bytes, size * bytes);
        } else for (let row = 0; row < size; row++) duckdb.vector_assign_string_element(vector, row, values[from + row] ?? '');
      });
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  async #declare(type: string, labels: readonly string[]): Promise<void> {
    await this.#load('labels', [{ name: 'label', type: 'VARCHAR', values: labels }]);
    await this.connection.run(`DROP TYPE IF EXISTS ${type}`);
    await this.connection.run(`CREATE TEMP TYPE ${type} AS ENUM (SELECT label FROM labels)`);
  }

  /** After the queries before it: DuckDB may hang where it is closed during a query. Later queries are refused. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      this.connection.closeSync();
      this.instance.closeSync();
    });
  }
}

/** What the database could not write is said as of any other file; null for what is no such problem. */
function diskError(cause: unknown): YuanzhuoError | null {
  const [, path, problem] = /^IO Error: [^"]*"([^"]+)"[^:]*: (.+)$/s.exec(cause instanceof Error ? cause.message : '') ?? [];
  const code = SYSTEM_CODES[problem?.trim() ?? ''];
  return path === undefined || code === undefined
    ? null
    : errors.outputNotWritable(dirname(path), Object.assign(new Error(problem, { cause }), { code }));
}

const SYSTEM_CODES: Readonly<Record<string, string>> = {
  'No space left on device': 'ENOSPC',
  'Disk quota exceeded': 'EDQUOT',
  'Read-only file system': 'EROFS',
  'File too large': 'EFBIG',
};

export type LoadedColumn = { readonly name: string } & (
  | { readonly type: 'INTEGER'; readonly values: Int32Array }
  | { readonly type: 'BIGINT'; readonly values: BigInt64Array }
  | { readonly type: 'VARCHAR'; readonly values: readonly string[] }
  /** Of each row the index of its label. */
  | { readonly type: 'ENUM'; readonly values: Int32Array; readonly labels: readonly string[] }
);

/** Rows of a query, with the names of its columns also where there are none. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Shown>>[];
}

/** A whole number that is beyond the safe ones comes as a bigint; dates, times and the like as texts. */
export type Shown = Json | bigint;

const COMMENTS = /--.*$|\/\*[\s\S]*?\*\//gm;

/** The texts that DuckDB gives for long numbers → numbers, unless that would change a digit of one: then for none of the column. */
function readable(column: readonly Json[], type: number): readonly Shown[] {
  const { BIGINT, UBIGINT, HUGEINT, UHUGEINT, DECIMAL } = api.DuckDBTypeId;
  if (type === DECIMAL) return column.every((cell) => cell === null || isExact(String(cell))) ? column.map(toNumber) : column;
  if (![BIGINT, UBIGINT, HUGEINT, UHUGEINT].includes(type)) return column;
  const areSafe = column.every((cell) => Number.isSafeInteger(Number(cell)));
  return areSafe ? column.map(toNumber) : column.map((cell) => (cell === null ? null : BigInt(String(cell))));
}

const toNumber = (cell: Json): number | null => (cell === null ? null : Number(cell));

/** A double keeps fifteen digits. */
const isExact = (decimal: string): boolean => decimal.replace(/\D/g, '').length <= 15;

/** Indices of labels as DuckDB holds them: in as few bytes as the number of labels needs. */
function narrowed({ values, labels }: Extract<LoadedColumn, { type: 'ENUM' }>): Uint8Array | Uint16Array | Uint32Array {
  const { length } = labels;
  return length <= 2 ** 8 ? new Uint8Array(values) : length <= 2 ** 16 ? new Uint16Array(values) : new Uint32Array(values);
}

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
