import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { formatErrors } from '../../errors/format-errors.js';
import { dependencyFile } from '../package-file.js';

/** The sheets of a workbook as texts, from its first row on. */
export type Sheets = readonly (readonly (readonly string[])[])[];

const LONGEST_WAIT = 20_000;

/**
 * The sheets of a workbook (XLSX). Settings are read at once, while the library answers later: it runs on a thread of its own, whose answer is waited
 * for, and which can neither take all memory nor wait for ever. @throws YuanzhuoError for a file that is damaged.
 */
export function readSheets(bytes: Uint8Array, path: string): Sheets {
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(PROGRAM, {
    eval: true,
    workerData: { module: dependencyFile('read-excel-file/universal'), bytes: new Uint8Array(bytes), port: port2, done },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  // Where the thread dies nobody answers: that is told below.
  worker.on('error', () => {});
  worker.unref();
  Atomics.wait(done, 0, 0, LONGEST_WAIT);
  const answer = receiveMessageOnPort(port1)?.message as { readonly sheets: Sheets } | { readonly error: string } | undefined;
  port1.close();
  void worker.terminate();
  if (answer !== undefined && 'sheets' in answer) return answer.sheets;
  throw formatErrors.damaged(path, 'xlsx', new Error(answer?.error ?? 'no answer'));
}

/** A date is its day, as a spreadsheet shows it. */
const PROGRAM = `
const { workerData } = require('node:worker_threads');
const { module: path, bytes, port, done } = workerData;
const textOf = (cell) => (cell === null ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell));
const answer = (message) => {
  port.postMessage(message);
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
};
const read = require(path).default ?? require(path);
read(bytes.buffer).then(
  (sheets) => answer({ sheets: sheets.map(({ data }) => data.map((row) => row.map(textOf))) }),
  (error) => answer({ error: String(error?.message ?? error) }),
);
`;
