import type { Warning } from '../../data.js';
import { errors } from '../../errors/errors.js';
import { warnings } from '../../errors/warnings.js';
import type { Settings } from '../../settings.js';
import type { Engine } from './engine.js';
import { loadNodeRs } from './node-rs.js';
import { loadNodejieba, type UnusedLists } from './nodejieba.js';

export interface LoadedEngine {
  readonly engine: Engine;
  /** Said where another engine than the default had to be taken. */
  readonly warnings: readonly Warning[];
}

/** 'auto' takes nodejieba, and @node-rs/jieba where nodejieba could not be installed. A named engine that is missing is an error. */
export async function loadEngine(wanted: Settings['engine'], unused: UnusedLists): Promise<LoadedEngine> {
  if (wanted === 'node-rs') return { engine: await required('@node-rs/jieba', loadNodeRs), warnings: [] };
  if (wanted === 'nodejieba') return { engine: await required('nodejieba', () => loadNodejieba(unused)), warnings: [] };
  try {
    return { engine: await loadNodejieba(unused), warnings: [] };
  } catch {
    return { engine: await required('@node-rs/jieba', loadNodeRs), warnings: [warnings.engineFallback('nodejieba', '@node-rs/jieba')] };
  }
}

async function required(name: string, load: () => Promise<Engine>): Promise<Engine> {
  try {
    return await load();
  } catch (cause) {
    throw errors.engineMissing(name, cause);
  }
}
