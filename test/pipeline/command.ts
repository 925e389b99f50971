import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;
const cli = join(root, 'dist/pipeline/cli.js');
if (!existsSync(cli)) throw new Error('dist/ is missing: npm run build first (npm test does)');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user would. */
export function yuanzhuo(...args: readonly string[]): Ended {
  return yuanzhuoWith({}, ...args);
}

/** The same with variables of the environment that are other than ours. */
export function yuanzhuoWith(variables: Readonly<Record<string, string>>, ...args: readonly string[]): Ended {
  const env = { ...process.env, ...variables };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', cwd: root, env, maxBuffer: 1 << 28 });
  return { code: status, out: stdout, err: stderr };
}
