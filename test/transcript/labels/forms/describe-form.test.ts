import { describe, expect, it } from 'vitest';
import { findLabelProblem } from '../../../../src/reading-pattern-problems.js';
import { SIX, saidOf, talk } from '../../six-turns.js';
import { parse } from '../../sources.js';

type Write = (name: string, said: string, i: number) => string;

const FORMS: readonly (readonly [string, Write])[] = [
  ['{name}：{speech}', (name, said) => `${name}：${said}`],
  ['【{name}】{speech}', (name, said) => `【${name}】${said}`],
  ['[{name}]：{speech}', (name, said) => `[${name}]: ${said}`],
  ['（{name}）{speech}', (name, said) => `（${name}）${said}`],
  ['★{name}★{speech}', (name, said) => `★${name}★${said}`],
  ['§{name}§{speech}', (name, said) => `§${name}§ ${said}`],
  ['#{name}#{speech}', (name, said) => `#${name}#${said}`],
  ['{{name}}{speech}', (name, said) => `{${name}} ${said}`],
  ['[name={name}]{speech}', (name, said) => `[name=${name}] ${said}`],
  ['@{name} {speech}', (name, said) => `@${name} ${said}`],
  ['{name}⸺{speech}', (name, said) => `${name} ⸺ ${said}`],
  ['{name}//{speech}', (name, said) => `${name} // ${said}`],
  ['{name}|{speech}', (name, said) => `${name} | ${said}`],
  ['{name}——{speech}', (name, said) => `${name}——${said}`],
  ['{name}  {speech}', (name, said) => `${name}　　${said}`],
  ['{time} {name} {speech}', (name, said, i) => `00:0${i}:12 ${name} ${said}`],
  ['{name}：{newline}{speech}', (name, said) => `${name}：\n${said}`],
  ['⟦{name}⟧{newline}{speech}', (name, said) => `⟦${name}⟧\n${said}`],
  ['▌{name}{newline}{speech}', (name, said) => `▌${name}\n${said}`],
  ['## {name}{newline}{speech}', (name, said) => `## ${name}\n${said}`],
  ['### {name}：{newline}{speech}', (name, said) => `### ${name}：\n${said}`],
  ['{speech}（{name}）', (name, said) => `${said}（${name}）`],
  ['{speech}——{name}', (name, said) => `${said}——${name}`],
  ['{speech}{newline}——{name}', (name, said) => `${said}\n—— ${name}\n`],
];

describe('a learned form', () => {
  it.each(FORMS)('is written as %s, and read so again where the settings teach it', (pattern, write) => {
    const text = talk(write);
    const learned = parse(text);
    expect(learned.forms.map((form) => form.pattern)).toEqual([pattern]);
    expect(saidOf(learned)).toEqual(SIX);
    const taught = parse(text, { reading: { labels: pattern } });
    expect(taught.turns).toEqual(learned.turns);
    expect(taught.forms.map((form) => form.pattern)).toEqual([pattern]);
  });

  it('is told with its labels as printed, the most frequent first', () => {
    const names = ['何川', '陆 萍', '何川', '陆 萍', '何川', '陆萍'];
    const { forms } = parse(talk((_, said, i) => `${names[i]}：${said}`));
    expect(forms).toEqual([{ pattern: '{name}：{speech}', count: 6, names: ['何川', '陆 萍', '陆萍'] }]);
  });

  it.each<[string, Write]>([
    ['a time behind the name', (name, said, i) => `${name} 00:0${i}:12\n${said}`],
    ['a time before the name', (name, said, i) => `[00:0${i}:12] ${name}\n${said}`],
    ['bold type', (name, said) => `**${name}**\n${said}`],
    ['nothing but the line', (name, said) => `${name}\n${said}\n`],
    ['bold questions', (_, said, i) => (i % 2 === 0 ? `**${said.replace('。', '？')}**` : said)],
  ])('is one that the settings take, or none, and moves nothing: %s', (_, write) => {
    const learned = parse(talk(write));
    expect(learned.turns.length).toBeGreaterThan(3);
    const labels = learned.forms.map(({ pattern }) => pattern).filter((pattern) => pattern !== '');
    expect(labels.map(findLabelProblem)).toEqual(labels.map(() => null));
    expect(parse(talk(write), { reading: { labels } }).turns).toEqual(learned.turns);
  });
});
