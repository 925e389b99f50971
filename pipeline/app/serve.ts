import { createServer, type Server } from 'node:http';
import { basename } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { watch } from 'chokidar';
import type { Language } from '../../src/data.js';
import { appErrors } from '../../src/errors/app-errors.js';
import { StateFolder } from '../../src/files/state-folder.js';
import { TranscriptFolder } from '../../src/files/transcript-folder.js';
import { Comparisons } from './comparisons.js';
import { Discussions } from './discussions.js';
import { Engine } from './engine.js';
import { Events } from './events.js';
import { newKey } from './guard.js';
import { routes } from './routes.js';

interface Options {
  readonly folder: string;
  /** Where reports are written when that is asked for. */
  readonly output: string;
  /** Where it is kept what can be undone. */
  readonly state: string;
  /** Null: one that is free. */
  readonly port: number | null;
  readonly language: Language;
  readonly version: string;
  readonly onFault: (cause: unknown) => void;
}

export interface Served {
  /** With its key. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';
/** Milliseconds in which a request must have come in whole. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 60_000 };

/** Serves the page for a folder of transcripts, to this machine only. @throws YuanzhuoError for a folder or a port that cannot be used. */
export async function serve({ folder: path, output, state, port: wanted, language, version, onFault }: Options): Promise<Served> {
  const folder = new TranscriptFolder(path);
  const { server, port } = await listen(wanted);
  const events = new Events();
  const engine = new Engine(version, {
    onStage: (file, stage) => events.send({ kind: 'stage', name: basename(file), stage }),
    onDrawn: (file, drawn, of) => events.send({ kind: 'drawn', name: basename(file), drawn, of }),
  });
  const key = newKey();
  const discussions = new Discussions(folder, output, engine, new StateFolder(state));
  const comparisons = new Comparisons(folder, output);
  server.on('request', getRequestListener(routes({ discussions, comparisons, events, language, key, port, onFault }).fetch));
  const watcher = watch(folder.path, { depth: 0, ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 25 } });
  watcher.on('all', (_, file) => events.send({ kind: 'changed', name: basename(file) }));
  return {
    address: `http://${HOST}:${port}/?key=${key}`,
    close: async () => {
      server.closeAllConnections();
      await Promise.all([new Promise((resolve) => server.close(resolve)), watcher.close(), engine.close()]);
    },
  };
}

function listen(wanted: number | null): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer(PATIENCE);
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(cause.code === 'EADDRINUSE' ? appErrors.portTaken(wanted ?? 0) : cause));
    server.listen(wanted ?? 0, HOST, () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address !== null ? address.port : 0 });
    });
  });
}
