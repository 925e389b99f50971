import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings.js';
import { parseTranscript } from '../../../src/transcript/parse-transcript.js';
import { type Comparison, compare } from './compare.js';
import { type Rendered, type RenderOptions, renderDiscussion } from './render-discussion.js';
import { plainSource } from './source-of.js';

interface Outcome {
  readonly seed: number;
  readonly rendered: Rendered;
  readonly result: Comparison;
}

function readAll(count: number, options: RenderOptions): readonly Outcome[] {
  return Array.from({ length: count }, (_, i) => {
    const rendered = renderDiscussion(i + 1, options);
    return { seed: i + 1, rendered, result: compare(rendered, parseTranscript(plainSource(rendered.text), defaultSettings)) };
  });
}

/** The first that fail, each with what was drawn: `node test/measure/render.mjs --show SEED` shows one whole. */
function tell(outcomes: readonly Outcome[], fails: (result: Comparison) => boolean): string {
  const lines = outcomes
    .filter(({ result }) => fails(result))
    .slice(0, 5)
    .map(({ seed, rendered, result }) => `seed ${seed}: ${result.difference}\n  ${JSON.stringify(rendered.conventions)}`);
  return `\n${lines.join('\n')}\n`;
}

function share(
  outcomes: readonly Outcome[],
  of: (result: Comparison) => number | boolean,
  all: (result: Comparison) => number | boolean,
): number {
  const sum = (value: (result: Comparison) => number | boolean): number =>
    outcomes.reduce((total, { result }) => total + Number(value(result)), 0);
  return sum(of) / Math.max(1, sum(all));
}

describe.each([
  ['a random mixture of conventions', 300, {}],
  ['marks of labels drawn from all of Unicode', 200, { randomMarks: true }],
] as const)('%s', (_, count, options) => {
  const outcomes = readAll(count, options);

  it('is read whole', () => {
    expect(
      share(
        outcomes,
        ({ whole }) => whole,
        () => 1,
      ),
      tell(outcomes, ({ whole }) => !whole),
    ).toBeGreaterThanOrEqual(0.97);
  });

  it('gives nobody the words of somebody else', () => {
    const elsewhere = share(
      outcomes,
      (result) => result.elsewhere,
      (result) => result.of,
    );
    expect(
      elsewhere,
      tell(outcomes, (result) => result.elsewhere > 0),
    ).toBeLessThanOrEqual(0.001);
  });

  it('is never wrong without a warning', () => {
    expect(
      outcomes.filter(({ result }) => result.silent).length,
      tell(outcomes, ({ silent }) => silent),
    ).toBe(0);
  });

  it('seldom carries a warning where it is right', () => {
    const warned = share(
      outcomes,
      (result) => result.whole && result.warned,
      (result) => result.whole,
    );
    expect(
      warned,
      tell(outcomes, (result) => result.whole && result.warned),
    ).toBeLessThanOrEqual(0.05);
  });
});
