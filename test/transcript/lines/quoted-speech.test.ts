import { describe, expect, it } from 'vitest';
import { parse, turnsOf } from '../sources.js';

const turns = (text: string): readonly string[] => turnsOf(parse(text), 40);

describe('speech told in prose', () => {
  const PROSE = '这是一场关于桥的夜谈。\n何川问陆萍：“桥修好了吗？”\n陆萍表示，还没有修好。\n何川强调，明年春天一定要修。\n';

  it('is of whom it names, without the clause before it and the marks around it', () =>
    expect(turns(PROSE)).toEqual([
      '(unattributed) : 这是一场关于桥的夜谈。',
      '(quoted) 何川: 桥修好了吗？',
      '(quoted) 陆萍: 还没有修好。',
      '(quoted) 何川: 明年春天一定要修。',
    ]));

  it('closes a discussion with labels', () =>
    expect(turns('何川：先修桥。\n陆萍：先修路。\n何川：好。\n陆萍：好。\n论坛最后，河社总编辑白晓桥总结道：都说完了。\n').at(-1)).toBe(
      '(quoted) 白晓桥: 都说完了。',
    ));

  it('is none where somebody who has the floor tells of it', () =>
    expect(turns('何川：先修桥。\n河社总编辑白晓桥对我说：都说完了。\n陆萍：先修路。\n何川：好。\n陆萍：好。\n').join()).not.toContain(
      'quoted',
    ));

  it('is none where the one who tells of it stands before the verb', () =>
    expect(turns(`${PROSE}河社总编辑白晓桥对我说：都说完了。\n`).at(-1)).not.toContain('白晓桥: '));

  it('leaves its clause to nobody, as a lead-in', () => {
    const { asides, text } = parse(PROSE);
    expect(asides.filter(({ kind }) => kind === 'lead-in').map(({ start, end }) => text.slice(start, end))).toEqual([
      '何川问陆萍：“',
      '”',
      '陆萍表示，',
      '何川强调，',
    ]);
  });
});
