import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Shared } from '../../src/workers/shared.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what calls share', () => {
  const log: string[] = [];
  let made = 0;
  const shared = new Shared(() => {
    const name = `worker ${++made}`;
    log.push(`${name} starts`);
    return { name, close: async () => void log.push(`${name} ends`) };
  });
  afterEach(async () => {
    await shared.giveBack();
    log.length = 0;
    made = 0;
  });

  it('is started once, and given back ten seconds after the last of them', async () => {
    let finish = (): void => undefined;
    const long = shared.use(({ name }) => new Promise<string>((resolve) => (finish = () => resolve(name))));
    expect(await shared.use(async ({ name }) => name)).toBe('worker 1');
    await vi.advanceTimersByTimeAsync(20_000);
    finish();
    expect(await long).toBe('worker 1');
    await vi.advanceTimersByTimeAsync(9_000);
    await shared.use(async () => undefined);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(log).toEqual(['worker 1 starts']);
    await vi.advanceTimersByTimeAsync(1);
    expect(log).toEqual(['worker 1 starts', 'worker 1 ends']);
  });

  it('is given back at once when that is wanted; who still uses it keeps it, and the next has another', async () => {
    let finish = (): void => undefined;
    const long = shared.use(() => new Promise<void>((resolve) => (finish = resolve)));
    await shared.giveBack();
    expect(await shared.use(async ({ name }) => name)).toBe('worker 2');
    await shared.giveBack();
    expect(log).toEqual(['worker 1 starts', 'worker 2 starts', 'worker 2 ends']);
    finish();
    await long;
    expect(log.at(-1)).toBe('worker 1 ends');
  });

  it('is given back after work that fails as well', async () => {
    await expect(shared.use(async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(log).toEqual(['worker 1 starts', 'worker 1 ends']);
  });
});
