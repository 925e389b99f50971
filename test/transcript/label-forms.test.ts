import { describe, expect, it } from 'vitest';
import { parse } from './sources.js';

const SAID = ['河道要先清淤。', '谢谢，先说上游。', '下游正好相反。', '钱从哪里来？', '一半靠财政。', '这个说法不对。'];
const NAMES = ['陆敏舒', '何川', '白晓桥'];

/** Six turns of three people, each written by `write`. */
const talk = (write: (name: string, said: string, i: number) => string, names: readonly string[] = NAMES): string =>
  SAID.map((said, i) => `${write(names[i % 3] ?? '', said, i)}\n`).join('');

describe('labels', () => {
  it.each<[string, (name: string, said: string, i: number) => string]>([
    ['behind an ornament', (name, said) => `▲ ${name}：${said}`],
    ['behind a picture', (name, said) => `🎤${name}：${said}`],
    ['behind a number', (name, said, i) => `${i + 1}. ${name}：${said}`],
    ['behind a number in Han', (name, said, i) => `${'一二三四五六'.charAt(i)}、${name}：${said}`],
    ['with a form of politeness', (name, said) => `${name}同志：${said}`],
    ['that say that somebody speaks', (name, said) => `${name}发言：${said}`],
    ['with a day and a time on the line', (name, said, i) => `${name} 2024/5/6 10:2${i}:11\n${said}\n`],
    ['with where somebody belongs', (name, said) => `${name}/云岭大学：${said}`],
    ['before a bar', (name, said) => `${name} | ${said}`],
    ['before a dash', (name, said) => `${name}——${said}`],
    ['before blanks', (name, said) => `${name}　　${said}`],
    ['before a tabulator', (name, said) => `${name}\t${said}`],
    ['in round brackets', (name, said) => `（${name}）${said}`],
    ['as headings', (name, said) => `### ${name}\n\n${said}\n`],
    ['alone on a line', (name, said) => `${name}\n${said}\n`],
  ])('%s', (_, write) => {
    const { turns, people, text } = parse(talk(write));
    expect(people.map(({ name }) => name)).toEqual(NAMES);
    expect(turns.map(({ speaker }) => speaker)).toEqual([...NAMES, ...NAMES]);
    expect(turns.map(({ paragraphs }) => paragraphs.map(({ start, end }) => text.slice(start, end)).join())).toEqual(SAID);
  });

  it('with a picture that is part of the name, as chats export them', () => {
    const names = ['🌸小花', '🔥火', '何川'];
    const { people, turns } = parse(talk((name, said) => `${name}：${said}`, names));
    expect(people.map(({ name }) => name)).toEqual(names);
    expect(turns.map(({ speaker }) => speaker)).toEqual([...names, ...names]);
  });

  it('with the office inside the name, as legislatures print them', () => {
    const { people } = parse(talk((name, said) => `${name}：${said}`, ['主席', '陳委員其邁', '張部長景森']));
    expect(people.map(({ name }) => name)).toEqual(['主席', '陳其邁', '張景森']);
    expect(people[1]?.aliases).toContain('陳委員其邁');
  });

  it('are questions and answers where both are numbered, and no questions alone', () => {
    const both = parse('Q1：河道归谁管？\nA1：归水务局。\nQ2：钱呢？\nA2：一半靠财政。\n');
    expect(both.turns.map(({ speaker }) => speaker)).toEqual(['Q', 'A', 'Q', 'A']);
    const headings = parse('Q1：河道归谁管？\n陆敏舒：归水务局。\n何川：是的。\nQ2：钱从哪里来？\n陆敏舒：一半靠财政。\n何川：对。\n');
    expect(headings.people.map(({ name }) => name)).toEqual(['陆敏舒', '何川']);
  });

  it('are none where a roster names people between bars, or alone on their lines', () => {
    const text = `嘉宾\n陆敏舒 | 云岭大学教授\n何川 | 河社记者\n白晓桥 | 青禾研究院院长\n\n名单\n陆敏舒\n何川\n白晓桥\n\n${talk((name, said) => `${name}：${said}`)}`;
    expect(parse(text).turns.filter(({ kind }) => kind === 'spoken').length).toBe(6);
  });
});
