import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type StartWorker, WorkerClient, type WorkerEvents } from '../../src/workers/worker-client.js';
import { workerProcess } from '../../src/workers/worker-process.js';
import { workerThread } from '../../src/workers/worker-thread.js';

const built = (name: string): string => JSON.stringify(new URL(`../../dist/src/${name}.js`, import.meta.url).href);

let folder: string;
let made = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-workers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A module that answers requests with `answer`; each that starts adds a line to `starts`. */
function worker(answer: string): { readonly module: URL; readonly starts: () => number; readonly mark: string } {
  const file = join(folder, `${++made}.mjs`);
  const [starts, mark] = [`${file}.starts`, `${file}.mark`];
  writeFileSync(
    file,
    `import { answerRequests } from ${built('workers/answer-requests')};
import { errors } from ${built('errors/errors')};
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
appendFileSync(${JSON.stringify(starts)}, process.pid + '\\n');
const mark = ${JSON.stringify(mark)};
/** The first time only. */
const once = () => !existsSync(mark) && (writeFileSync(mark, ''), true);
${answer}\n`,
  );
  return { module: pathToFileURL(file), starts: () => pidsIn(starts).length, mark };
}

const pidsIn = (file: string): readonly number[] => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : []);

const open: WorkerClient<unknown, unknown>[] = [];
afterEach(async () => {
  for (const client of open.splice(0)) await client.close();
});

function clientOf(start: StartWorker): WorkerClient<unknown, unknown> {
  const client = new WorkerClient<unknown, unknown>({ zh: '帮手', en: 'The helper' }, start);
  open.push(client);
  return client;
}

describe.each([
  ['thread', workerThread],
  ['process', workerProcess],
])('a %s', (kind, start) => {
  it('answers as many requests at once as it has lanes', async () => {
    const { module } = worker(
      'let now = 0; let most = 0; answerRequests(async () => { most = Math.max(most, ++now); await new Promise((resolve) => setTimeout(resolve, 50)); now--; return most; }, 2);',
    );
    const client = clientOf(start(module));
    expect(await Promise.all([1, 2, 3, 4, 5].map((request) => client.ask(request)))).toContain(2);
    expect(await client.ask(6)).toBe(2);
  });

  it('answers in the order in which it is asked, however long an answer takes', async () => {
    const { module } = worker('answerRequests((ms) => new Promise((resolve) => setTimeout(() => resolve(2 * ms), ms)));');
    const client = clientOf(start(module));
    const order: number[] = [];
    const answers = await Promise.all([40, 1, 20].map((ms) => client.ask(ms).finally(() => order.push(ms))));
    expect(answers).toEqual([80, 2, 40]);
    expect(order).toEqual([40, 1, 20]);
  });

  it('tells what goes wrong with one request, and answers the next', async () => {
    const { module, starts } = worker(`answerRequests((n) => {
      if (n === 0) throw errors.notFound('here');
      if (n < 0) throw new RangeError('too small');
      return new Uint16Array([n]);
    });`);
    const client = clientOf(start(module));
    await expect(client.ask(-1)).rejects.toThrow('too small');
    await expect(client.ask(0)).rejects.toMatchObject({ name: 'YuanzhuoError', code: 'file.missing' });
    await expect(client.ask(() => 1)).rejects.toThrow('could not be cloned');
    expect(await client.ask(3)).toEqual(new Uint16Array([3]));
    expect(starts()).toBe(1);
  });

  it('that ends over a request is replaced, and all that waits is done by the next', async () => {
    const { module, starts } = worker('answerRequests((n) => (n === 2 && once() ? process.exit(3) : n));');
    const client = clientOf(start(module));
    expect(await Promise.all([1, 2, 3].map((n) => client.ask(n)))).toEqual([1, 2, 3]);
    expect(starts()).toBe(2);
  });

  it('that ends while nothing is asked of it is replaced with the next request', async () => {
    const { module, starts, mark } = worker(
      'answerRequests((n) => { if (once()) setTimeout(() => process.exit(), 5); return n; }); process.on("exit", once);',
    );
    const client = clientOf(start(module));
    expect(await client.ask(1)).toBe(1);
    await wait(200);
    expect(existsSync(mark)).toBe(true);
    expect(starts()).toBe(1);
    expect(await client.ask(2)).toBe(2);
    expect(starts()).toBe(2);
  });

  it('that ends over one request each time fails it with a plain message, and does the others', async () => {
    const { module, starts } = worker('answerRequests((n) => (n === 2 ? process.exit(3) : n));');
    const client = clientOf(start(module));
    const [first, second, third] = await Promise.allSettled([1, 2, 3].map((n) => client.ask(n)));
    expect([first, third]).toMatchObject([{ value: 1 }, { value: 3 }]);
    expect(second).toMatchObject({ reason: { name: 'YuanzhuoError', code: 'worker.ended' } });
    expect(String((second as PromiseRejectedResult).reason)).toContain('The helper ended again and again (exit 3)');
    expect(starts()).toBe(4);
    // The fourth, which did the others.
    await expect(client.ask(2, 1)).rejects.toThrow('exit 3');
    expect(starts()).toBe(4);
  });

  it('that cannot even begin fails each request', async () => {
    const { module, starts } = worker(kind === 'thread' ? "throw new Error('no such luck');" : 'process.exit(1);');
    const client = clientOf(start(module));
    await expect(client.ask(1)).rejects.toThrow(kind === 'thread' ? 'no such luck' : 'exit 1');
    const before = starts();
    await expect(client.ask(2)).rejects.toMatchObject({ code: 'worker.ended' });
    expect(starts()).toBe(before + 3);
  });

  it('is told what it is opened with before all else, and so is each that takes its place', async () => {
    const { module } = worker(`let place;
      answerRequests((request) => {
        if (request.place) place = request.place;
        else return once() ? process.exit(3) : place + request.part;
      });`);
    const client = clientOf(start(module));
    client.open({ place: 'here/' });
    expect(await client.ask({ part: 'a' })).toBe('here/a');
    expect(await client.ask({ part: 'b' })).toBe('here/b');
  });

  it('ends with what it was asked when it is closed, and is asked no more', async () => {
    const client = clientOf(start(worker('answerRequests(() => new Promise(() => {}));').module));
    const told = expect(client.ask(1)).rejects.toThrow('The helper was closed');
    await client.close();
    await told;
    await expect(client.ask(2)).rejects.toThrow('The helper was closed');
    await client.close();
  });

  it('keeps a program alive only while it is asked something', () => {
    const { module } = worker('answerRequests((ms) => new Promise((resolve) => setTimeout(() => resolve(ms), ms)));');
    const program = join(folder, `${kind}-program.mjs`);
    const url = JSON.stringify(module.href);
    writeFileSync(
      program,
      `import { WorkerClient } from ${built('workers/worker-client')};
import { ${start.name} } from ${built(`workers/worker-${kind}`)};
new WorkerClient({ zh: '', en: 'idle' }, ${start.name}(new URL(${url})));
const client = new WorkerClient({ zh: '', en: 'asked' }, ${start.name}(new URL(${url})));
client.ask(300).then(() => process.stdout.write('answered'));`,
    );
    const { status, stdout } = spawnSync(process.execPath, [program], { encoding: 'utf8', timeout: 20_000 });
    expect([status, stdout]).toEqual([0, 'answered']);
  });
});

describe('a client that is being closed', () => {
  it('keeps the program alive until its worker has ended, also where a last answer comes meanwhile', async () => {
    const held: boolean[] = [];
    let events: WorkerEvents | undefined;
    const client = clientOf((given) => {
      events = given;
      return { send: () => undefined, hold: (hold) => held.push(hold), end: () => undefined };
    });
    const asked = client.ask('something');
    const closings = Promise.all([client.close(), client.close()]);
    await expect(asked).rejects.toThrow('was closed');
    events?.onMessage({ id: 1, response: 'too late' });
    expect(held.at(-1)).toBe(true);
    events?.onEnd('SIGKILL');
    await closings;
  });
});

describe('a process that is killed', () => {
  const ECHO = 'answerRequests(({ n, ms }) => new Promise((resolve) => setTimeout(() => resolve({ n, pid: process.pid }), ms ?? 0)));';
  const ask = async (client: WorkerClient<unknown, unknown>, n: number, ms = 0) =>
    (await client.ask({ n, ms })) as { n: number; pid: number };

  it('costs time and no answer, whether it is idle, at work, or not yet noticed to be dead', async () => {
    const { module, starts } = worker(ECHO);
    const client = clientOf(workerProcess(module));
    const { pid: first } = await ask(client, 1);
    process.kill(first, 'SIGKILL');
    // In the same turn: nobody knows yet.
    const { n, pid: second } = await ask(client, 2);
    expect([n, second === first]).toEqual([2, false]);
    process.kill(second, 'SIGKILL');
    await wait(200);
    const { pid: third } = await ask(client, 3);
    const working = ask(client, 4, 500);
    await wait(100);
    process.kill(third, 'SIGKILL');
    expect(await working).toMatchObject({ n: 4 });
    expect(starts()).toBe(4);
  });

  it('is given up after three deaths over one request', async () => {
    const { module, starts } = worker(ECHO);
    const client = clientOf(workerProcess(module));
    const { pid } = await ask(client, 1);
    const told = expect(ask(client, 2, 60_000)).rejects.toThrow('SIGKILL');
    const killed = new Set<number>();
    const file = `${new URL(module).pathname}.starts`;
    const killing = setInterval(() => {
      for (const one of [pid, ...pidsIn(file)]) if (!killed.has(one) && killed.add(one)) process.kill(one, 'SIGKILL');
    }, 50);
    await told.finally(() => clearInterval(killing));
    expect(starts()).toBe(3);
  });

  it('or that closes its channel is replaced', async () => {
    const { module } = worker(
      'answerRequests((n) => { if (once()) { process.removeAllListeners("disconnect"); process.disconnect(); } return n; });',
    );
    const client = clientOf(workerProcess(module));
    expect(await client.ask(1)).toBe(1);
  });

  it('ends when its parent is killed', async () => {
    const { module } = worker(ECHO);
    const program = join(folder, 'parent.mjs');
    writeFileSync(
      program,
      `import { WorkerClient } from ${built('workers/worker-client')};
import { workerProcess } from ${built('workers/worker-process')};
const client = new WorkerClient({ zh: '', en: '' }, workerProcess(new URL(${JSON.stringify(module.href)})));
process.stdout.write(String((await client.ask({ n: 1 })).pid));
await client.ask({ n: 2, ms: 60_000 });`,
    );
    const parent = spawn(process.execPath, [program]);
    const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
    parent.kill('SIGKILL');
    await expect.poll(() => isAlive(Number(pid)), { timeout: 5000 }).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
