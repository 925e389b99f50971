import { describe, expect, it } from 'vitest';
import { spokenOf } from '../six-turns.js';
import { parse } from '../sources.js';

const half = (chair: string, guest: string): string =>
  `主持人：${chair}\n嘉宾：${guest}\n\n主持人：先说哪里？\n${guest}：先说上游。\n主持人：再说哪里？\n${guest}：再说下游。\n`;

describe('one label for two people', () => {
  it('means the one who was named last before it', () =>
    expect(
      spokenOf(parse(`上半场\n${half('江若文', '何川')}\n下半场\n${half('沈知远', '陆萍')}`)).map((turn) => turn.split(':')[0]),
    ).toEqual(['江若文', '何川', '江若文', '何川', '沈知远', '陆萍', '沈知远', '陆萍']));

  it('means one person where the same is named again', () =>
    expect(parse(`上半场\n${half('江若文', '何川')}\n下半场\n${half('江若文', '陆萍')}`).people.map(({ name }) => name)).toEqual([
      '江若文',
      '何川',
      '陆萍',
    ]));
});
