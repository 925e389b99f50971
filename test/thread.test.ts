import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Thread } from '../src/thread.js';

let folder: string;
const thread = new URL('../dist/src/thread.js', import.meta.url);

/** A module for a thread. */
function moduleWith(name: string, body: string): URL {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `import { answerEach } from ${JSON.stringify(thread.href)};\n${body}\n`);
  return pathToFileURL(file);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-thread-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a thread', () => {
  it('answers in the order in which it is asked, however long an answer takes', async () => {
    const waits = moduleWith('waits', 'answerEach((ms) => new Promise((resolve) => setTimeout(() => resolve(2 * ms), ms)));');
    const asked = new Thread<number, number>(waits, {});
    const order: number[] = [];
    const answers = await Promise.all([40, 1, 20].map((ms) => asked.ask(ms).finally(() => order.push(ms))));
    expect(answers).toEqual([80, 2, 40]);
    expect(order).toEqual([40, 1, 20]);
    await asked.close();
  });

  it('tells what goes wrong with one question, and answers the next', async () => {
    const refuses = moduleWith('refuses', "answerEach((n) => { if (n < 0) throw new RangeError('too small'); return n; });");
    const asked = new Thread<number, number>(refuses, {});
    await expect(asked.ask(-1)).rejects.toThrow('too small');
    expect(await asked.ask(3)).toBe(3);
    await asked.close();
  });

  it('fails all that it is asked where it cannot begin, or ends', async () => {
    const broken = new Thread<number, number>(moduleWith('broken', "throw new Error('no such luck');"), {});
    await expect(broken.ask(1)).rejects.toThrow('no such luck');
    await expect(broken.ask(2)).rejects.toThrow('no such luck');
    const ends = new Thread<number, number>(moduleWith('ends', 'answerEach(() => process.exit(3));'), {});
    await expect(ends.ask(1)).rejects.toThrow('ended with 3');
    await expect(ends.ask(1)).rejects.toThrow('ended with 3');
  });

  it('ends with what it was asked when it is closed', async () => {
    const asked = new Thread<number, number>(moduleWith('never', 'answerEach(() => new Promise(() => {}));'), {});
    const answer = asked.ask(1);
    const told = expect(answer).rejects.toThrow('a thread ended');
    await asked.close();
    await told;
  });
});
