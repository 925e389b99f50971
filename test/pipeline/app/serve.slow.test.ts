import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEY_HEADER } from '../../../pipeline/app/guard.js';
import { yuanzhuo } from '../command.js';

const cli = new URL('../../../dist/pipeline/cli.js', import.meta.url).pathname;
const root = mkdtempSync(join(tmpdir(), 'yuanzhuo-serve-'));
const input = join(root, 'input');

let child: ChildProcess;
let out = '';
let address: URL;

beforeAll(async () => {
  mkdirSync(input);
  writeFileSync(join(input, 'talk.txt'), '何川：旧厂房要留下来。\n陆萍：谁来出钱？\n何川：一起出钱。\n');
  child = spawn(process.execPath, [cli, 'app', input, '--no-open', '--output', join(root, 'output')], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, XDG_STATE_HOME: join(root, 'state') },
  });
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (text: Buffer) => {
      out += text.toString();
      if (out.includes('\n')) resolve();
    });
  });
  address = new URL(out.trim());
});
afterAll(() => {
  child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: () => Iterable<Uint8Array>;
}

/** As `fetch`, with headers that a browser would not let a page set. */
function ask({ path = '/api/discussions', method = 'GET', headers = {}, body }: Asked): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = address;
    const all = { [KEY_HEADER]: address.searchParams.get('key') ?? '', ...headers };
    const asked = request({ host: '127.0.0.1', port, path, method, headers: all }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    // A server that has refused a body closes the connection.
    asked.on('error', (cause: NodeJS.ErrnoException) => (['EPIPE', 'ECONNRESET'].includes(cause.code ?? '') ? undefined : reject(cause)));
    void (async () => {
      for (const part of body?.() ?? []) if (!asked.write(part)) await new Promise((go) => setTimeout(go, 1));
      asked.end();
    })();
  });
}

describe('yuanzhuo app', () => {
  it('prints one line: an address of this machine with its key', () => {
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{32}\n$/);
  });

  it('answers this machine, by its own names, and nobody else', async () => {
    expect(await ask({})).toBe(200);
    expect(await ask({ headers: { host: `localhost:${address.port}` } })).toBe(200);
    expect(await ask({ headers: { host: `rebound.example:${address.port}` } })).toBe(403);
    expect(await ask({ headers: { origin: 'http://evil.example' } })).toBe(403);
    expect(await ask({ headers: { [KEY_HEADER]: 'x'.repeat(32) } })).toBe(403);
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one?.family === 'IPv4' && !one.internal);
    for (const other of others) {
      const refused = await new Promise((resolve) => {
        const socket = connect(Number(address.port), other?.address);
        socket.once('connect', () => resolve('connected'));
        socket.once('error', ({ message }) => resolve(message));
      });
      expect(refused).toContain('ECONNREFUSED');
    }
  });

  it('does not take two hundred megabytes, said or unsaid, and goes on answering', async () => {
    const megabyte = new Uint8Array(1 << 20).fill(65);
    function* body() {
      for (let i = 0; i < 200; i++) yield megabyte;
    }
    const upload = { path: '/api/discussions?name=large.txt', method: 'POST', body };
    expect(await ask({ ...upload, headers: { 'content-length': String(200 << 20) } })).toBe(413);
    expect(await ask({ ...upload, headers: { 'transfer-encoding': 'chunked' } })).toBe(413);
    expect(await ask({})).toBe(200);
    expect(readdirSync(input)).toEqual(['talk.txt']);
  });

  it('says which port is taken, which is none, and which folder is none', () => {
    expect(yuanzhuo('app', input, '--no-open', '--port', address.port)).toMatchObject({ code: 2, out: '' });
    expect(yuanzhuo('app', input, '--no-open', '--port', '70000').err).toContain('--port');
    expect(yuanzhuo('app', join(input, 'talk.txt'), '--no-open').code).toBe(2);
    expect(yuanzhuo('app', input, root, '--no-open').code).toBe(2);
  });

  it('ends with Ctrl-C, in good order', async () => {
    const code = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await code).toBe(0);
  });
});

describe.skipIf(process.platform !== 'linux')('yuanzhuo app beside other users of the machine', () => {
  const start = async (...args: readonly string[]): Promise<{ readonly running: ChildProcess; readonly line: string }> => {
    const env = {
      ...process.env,
      PATH: `${join(root, 'bin')}:/usr/bin:/bin`,
      XDG_STATE_HOME: join(root, 'state'),
      TMPDIR: join(root, 'tmp'),
    };
    const running = spawn(process.execPath, [cli, 'app', input, '--output', join(root, 'output'), ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env,
    });
    return {
      running,
      line: await new Promise((resolve) => running.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim()))),
    };
  };
  const end = async (running: ChildProcess): Promise<void> => {
    const exit = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGINT');
    expect(await exit).toBe(0);
  };

  it('opens the browser without the key among its arguments, which everybody sees', async () => {
    for (const folder of ['bin', 'tmp']) mkdirSync(join(root, folder), { recursive: true });
    const [seen, held, modes] = ['seen', 'held', 'modes'].map((name) => join(root, name));
    const opener = `#!/bin/sh\nstat -c %a "$(dirname "$1")" > '${modes}'\ncat "$1" > '${held}'\nprintf '%s\\n' "$@" > '${seen}'\n`;
    writeFileSync(join(root, 'bin/xdg-open'), opener, { mode: 0o755 });
    const { running, line } = await start();
    await expect.poll(() => existsSync(seen ?? ''), { timeout: 10_000 }).toBe(true);
    const argument = readFileSync(seen ?? '', 'utf8').trim();
    expect(argument).not.toContain(new URL(line).searchParams.get('key'));
    expect(readFileSync(held ?? '', 'utf8')).toContain(`url=${line}"`);
    expect(readFileSync(modes ?? '', 'utf8').trim()).toBe('700');
    await end(running);
    expect(existsSync(argument)).toBe(false);
  });

  it.skipIf(process.getuid?.() !== 0)('refuses another user, who knows the address but not the key', async () => {
    const { running, line } = await start('--no-open');
    const { origin } = new URL(line);
    const tries = ['/api/discussions', `/?key=${'x'.repeat(32)}`, '/api/discussions?key=', '/api/discussions/talk.txt/files/html'];
    // Started as root and then somebody else: this Node itself may lie in a folder that nobody else may read.
    const become = 'process.setgroups([]); process.setgid(65534); process.setuid(65534);';
    const script = `${become} Promise.all(${JSON.stringify(tries)}.map(async (path) => (await fetch('${origin}' + path, { redirect: 'manual' })).status)).then((found) => console.log(process.getuid(), ...found))`;
    const nobody = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', cwd: '/' });
    expect(nobody.stdout.trim()).toBe('65534 403 403 403 403');
    await end(running);
  });
});
