import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { Comparisons } from '../../../pipeline/app/comparisons.js';
import { Discussions } from '../../../pipeline/app/discussions.js';
import { Engine } from '../../../pipeline/app/engine.js';
import { Events } from '../../../pipeline/app/events.js';
import { KEY_HEADER, newKey } from '../../../pipeline/app/guard.js';
import { routes } from '../../../pipeline/app/routes.js';
import type { Helpers } from '../../../pipeline/helpers/start-helpers.js';
import { segmenterHere } from '../../../pipeline/segmenter/segmenter-here.js';
import type { ReadingView } from '../../../src/app/api.js';
import { StateFolder } from '../../../src/files/state-folder.js';
import { TranscriptFolder } from '../../../src/files/transcript-folder.js';
import { startRendererHere } from '../../../src/rendering/render-charts.js';
import { fonts } from '../../charts/fonts.js';

export const TALK = [
  '何川：旧厂房要留下来，厂房里有几代人的记忆。我们先算账，再谈怎么改。',
  '陆萍：厂房留下来，谁来出钱？居民议事会应该先开。',
  '何川：居民和企业一起出钱，菜市场搬进旧厂房。',
  '陆萍：菜市场的租金不能涨，居民议事会要盯住租金。',
  '',
].join('\n');

const PORT = 4321;

/** An answer as what it is said to be. */
export const bodyOf = async <Body>(answer: Response): Promise<Body> => (await answer.json()) as Body;

/** On this thread: what would be started beside it is JavaScript, and this is not. */
const renderer = startRendererHere({ fonts, keep: () => ({ regular: '', bold: '' }) });
const helpersHere: Helpers = {
  segmenter: () => segmenterHere('node-rs'),
  renderer: async () => renderer,
  closeSegmenters: async () => undefined,
  close: async () => undefined,
};

/** The server of the app for a folder of its own, asked without a network. */
export function useApp() {
  const root = mkdtempSync(join(tmpdir(), 'yuanzhuo-app-'));
  const folder = join(root, 'input');
  const key = newKey();
  const faults: unknown[] = [];
  const engine = new Engine('0.1.0', { onStage: () => undefined, onDrawn: () => undefined }, () => helpersHere);
  let app = routes(partsOf());

  function partsOf() {
    const transcripts = new TranscriptFolder(folder);
    const discussions = new Discussions(transcripts, join(root, 'output'), engine, new StateFolder(join(root, 'state')));
    return {
      discussions,
      comparisons: new Comparisons(transcripts, join(root, 'output')),
      events: new Events(),
      language: 'zh' as const,
      key,
      port: PORT,
      onFault: (cause: unknown) => faults.push(cause),
    };
  }

  /** A server that was started anew. */
  const restart = (): void => {
    app = routes(partsOf());
  };
  beforeEach(() => {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'talk.txt'), TALK);
    restart();
    faults.length = 0;
  });
  afterAll(async () => {
    await engine.close();
    rmSync(root, { recursive: true, force: true });
  });

  const ask = (path: string, { headers = {}, ...init }: RequestInit & { readonly headers?: Record<string, string> } = {}) =>
    app.request(path, { ...init, headers: { host: `127.0.0.1:${PORT}`, [KEY_HEADER]: key, ...headers } });
  const post = (path: string, body: unknown) => ask(path, { method: 'POST', body: JSON.stringify(body) });
  const read = async (name = 'talk.txt'): Promise<ReadingView> => bodyOf<ReadingView>(await ask(`/api/discussions/${name}`));
  return {
    ...{ root, folder, key, port: PORT, faults, ask, post, read, restart },
    put: (name: string, text: string) => writeFileSync(join(folder, name), text),
    settings: () => readFileSync(join(folder, 'talk.yaml'), 'utf8'),
    /** Made on the state that the file has now. */
    edit: async (edit: object): Promise<ReadingView> => {
      const answer = await post('/api/discussions/talk.txt/edits', { version: (await read()).version, edit });
      return bodyOf<ReadingView>(answer);
    },
  };
}
