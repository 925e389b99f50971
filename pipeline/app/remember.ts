import type { Settings } from '../../src/settings.js';

/** So many results are kept for an input: what is undone is there again at once. */
const MOST = 12;

interface Remembered<Output> {
  /** Setting → its value, as JSON, of every setting that the work looked at. */
  readonly used: ReadonlyMap<string, string>;
  readonly output: Output;
}

/**
 * Work on an input that is done again only where a setting has changed that it looked at. Which ones these are is not declared anywhere, but
 * noted while it works. Results go with their input; work that fails is not remembered.
 */
export function remember<Input extends object, Output>(
  work: (input: Input, settings: Settings) => Output | Promise<Output>,
): (input: Input, settings: Settings) => Output | Promise<Output> {
  const kept = new WeakMap<Input, Remembered<Output>[]>();
  return (input, settings) => {
    const results = kept.get(input) ?? [];
    kept.set(input, results);
    const known = results.find(({ used }) => [...used].every(([key, value]) => JSON.stringify(settings[key as keyof Settings]) === value));
    if (known) return known.output;
    const { watched, used, stop } = watch(settings);
    const keep = (output: Output): Output => {
      stop();
      results.unshift({ used, output });
      results.splice(MOST);
      return output;
    };
    const output = work(input, watched);
    return output instanceof Promise ? output.then(keep) : keep(output);
  };
}

/** Settings that note which of them are read, until they are told to stop. */
function watch(settings: Settings) {
  const used = new Map<string, string>();
  let stopped = false;
  const note = (key: PropertyKey): void => {
    if (!stopped && typeof key === 'string' && key in settings) used.set(key, JSON.stringify(settings[key as keyof Settings]));
  };
  const watched = new Proxy(settings, {
    get: (target, key) => {
      note(key);
      return Reflect.get(target, key);
    },
    ownKeys: (target) => {
      for (const key of Reflect.ownKeys(target)) note(key);
      return Reflect.ownKeys(target);
    },
  });
  return {
    watched,
    used,
    stop: () => {
      stopped = true;
    },
  };
}
