import { describe, expect, it } from 'vitest';
import { parseYaml, toYaml, withWords } from '../../../src/files/settings/yaml.js';

describe('parseYaml', () => {
  it('gives the value, and the line of each key or of the nearest above it', () => {
    const { value, errors, lineOf } = parseYaml('a: 1\nb:\n  c:\n    - d: 2\n');
    expect([value, errors]).toEqual([{ a: 1, b: { c: [{ d: 2 }] } }, []]);
    expect([['a'], ['b', 'c'], ['b', 'c', 0, 'd'], ['b', 'missing'], ['missing']].map(lineOf)).toEqual([1, 3, 4, 2, 1]);
  });
  it.each([
    ['a key that is written twice', 'title: a\nseed: 1\ntitle: b\n', 3, '同一项写了两次。'],
    ['a theme that would vanish', 'themes:\n  修桥: [桥]\n  __proto__: [路]\n', 3, '__proto__ 不能用作'],
    ['an alias of nothing', 'title: a\nwords: *none\n', 2, '别名'],
    [
      'aliases that unfold without end',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f'].map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcde'[i]}`).join(', ')}]`).join('\n')}\n`,
      1,
      '别名',
    ],
  ])('says in both languages, with its line, what is wrong with %s', (_, text, line, zh) => {
    const [error] = parseYaml(text).errors;
    expect(error?.line).toBe(line);
    expect(error?.message.zh).toContain(zh);
    expect(error?.message.en).toMatch(/[a-z]{3}/i);
  });

  it('names the line of the first error', () => expect(parseYaml('a: 1\nb: [\n').errors[0]?.line).toBeGreaterThan(1));
});

describe('toYaml', () => {
  it('writes notes before the words that they are about', () =>
    expect(toYaml({ words: ['渡口'] }, { words: new Map([['渡口', '3 次']]) })).toBe('words:\n  # 3 次\n  - 渡口\n'));

  it('writes them before keys as well', () =>
    expect(toYaml({ synonyms: { 渡口: ['度口'] } }, { synonyms: new Map([['渡口', '度口 1 次：s2.1']]) })).toBe(
      'synonyms:\n  # 度口 1 次：s2.1\n  渡口:\n    - 度口\n',
    ));
});

describe('withWords', () => {
  it('adds words, and leaves all else as it is, comments too', () => {
    expect(withWords('# 说明\nwords:\n  - 渡口\n', ['桥'])).toBe('# 说明\nwords:\n  - 渡口\n  - 桥\n');
    expect(withWords('seed: 2\n', ['桥'])).toBe('seed: 2\nwords:\n  - 桥\n');
    expect(withWords('词语: [渡口]\n', ['桥'])).toBe('词语: [渡口, 桥]\n');
  });
});
