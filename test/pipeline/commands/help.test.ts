import { describe, expect, it } from 'vitest';
import { COMMANDS, OPTIONS } from '../../../pipeline/commands/commands.js';
import { helpText } from '../../../pipeline/commands/help.js';
import { widthOf } from '../../../pipeline/terminal/terminal-text.js';

describe('the help', () => {
  it.each(['zh', 'en'] as const)('names every command in %s, with what it does in one column', (language) => {
    const lines = helpText({ commands: COMMANDS, options: OPTIONS }, language).split('\n');
    const calls = COMMANDS.flatMap(({ usage }) => usage.map((one) => one[language]));
    const begins = calls.map(([call, does = '']) => {
      const line = lines.find((candidate) => candidate.startsWith(`  npx yuanzhuo ${call} `) && candidate.endsWith(does)) ?? '';
      return widthOf(line) - widthOf(does);
    });
    expect(new Set(begins)).toEqual(new Set([40]));
  });

  it('has each option once', () => {
    const names = OPTIONS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
