import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/math/random.js';
import { mutantFile } from '../torture/mutate.js';
import { patience, report, times } from '../torture/times.js';
import { yuanzhuo } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TALK = '何川：修桥要先看水，也要看桥下的船。\n陆萍：看水要先看天，天上有云。\n';
/** With the engine that loads faster, where the test has no settings of its own. */
const tables = (...args: readonly string[]) => {
  const settings = args.includes('--settings') ? [] : ['--settings', file('engine.yaml', 'engine: node-rs\n')];
  return yuanzhuo(...args, ...settings, '--output', join(folder, 'out'), '--formats', 'csv', '--quiet');
};
const table = (name: string, csv: string): string => readFileSync(join(folder, 'out', name, 'tables', csv), 'utf8');

/** What a user must see of a file that cannot be used: code 2, a message that says how to mend it, no stack, no folder. */
function expectRefused(path: string, name: string): void {
  const { code, err } = tables(path);
  expect(code, err).toBe(2);
  expect(err).toMatch(/\p{Script=Han}{4}/u);
  expect(err).not.toMatch(/\n\s+at /);
  expect(existsSync(join(folder, 'out', name))).toBe(false);
}

describe('hostile input', () => {
  it.each([
    ['nothing', 'empty.txt', ''],
    ['blanks', 'blank.txt', ' \n\u3000\n'],
    ['bytes of a program', 'program.txt', Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256)],
    ['a truncated archive under the name of a document', 'cut.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ['a truncated PDF', 'cut.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Cat'],
    ['truncated JSON', 'cut.json', '{"segments": [{"start": 0, "text": "修'],
    ['entities that grow', 'bomb.xml', '<!DOCTYPE TEI [<!ENTITY a "好好好好"><!ENTITY b "&a;&a;&a;">]><TEI><u>&b;</u></TEI>'],
  ])('of %s is refused', (_, name, content) => expectRefused(file(name, content), name.replace(/\..*/, '')));

  it('of plain text under another name is read as what it is', () => {
    expect(tables(file('named.pdf', TALK.repeat(3))).code).toBe(0);
    expect(table('named', 'speakers.csv')).toMatch(/何川/);
  });

  it('of names that are paths or formulas stays in its folder and its cells', () => {
    const text = '../../出走：修桥要先看水。\n=cmd()：看水要先看天。\n@SUM(A1)：天上有云。\n'.repeat(4);
    const settings = file('names.yaml', 'people: ["../../出走", "=cmd()", "@SUM(A1)"]\n');
    expect(tables(file('names.txt', text), '--settings', settings).code).toBe(0);
    expect(
      readdirSync(join(folder, 'out'))
        .filter((name) => name.startsWith('name'))
        .sort(),
    ).toEqual(['named', 'names']);
    for (const csv of ['speakers.csv', 'turns.csv', 'keywords-by-speaker.csv']) expect(table('names', csv)).not.toMatch(/(?:^|,)"?[=@]/m);
    expect(table('names', 'speakers.csv')).toMatch(/'=cmd\(\)/);
  });

  it('of lone surrogates and direction marks is kept as it is; a cell shows a control character as U+FFFD', () => {
    const odd = 'ab\u0007修桥\u202e水先看\u2066\u200b';
    const utf16 = Buffer.from(`\ufeff何川：${odd}\ud800再看天。\n陆萍：好，看水。\n`, 'utf16le');
    expect(tables(file('odd.txt', utf16)).code).toBe(0);
    expect(table('odd', 'turns.csv')).toContain(`${odd.replace('\u0007', '\ufffd')}\ufffd再看天。`);
  });

  it(
    'of a folder of mutants ends with 0 or 2, and no other way',
    () => {
      const next = seededRandom(5);
      const count = times(120, 3000);
      mkdirSync(join(folder, 'mutants'));
      for (let i = 0; i < count; i++) {
        const { name, bytes } = mutantFile(next);
        file(`mutants/${name.replace('mutant', String(i))}`, bytes);
      }
      const { code, err } = tables(join(folder, 'mutants'));
      expect([0, 2], err).toContain(code);
      expect(err).not.toMatch(/\n\s+at |出错了/);
      const refused = err.match(/^\d+\.\w+ {2}/gm)?.length ?? 0;
      expect(readdirSync(join(folder, 'out')).filter((name) => /^\d+$/.test(name))).toHaveLength(count - refused);
      report(`${count} mutated files through the command, ${refused} of them refused`);
    },
    patience(2),
  );

  it('of ten thousand speakers takes seconds', () => {
    const han = (n: number): string => String.fromCharCode(0x4e00 + (n % 5000));
    const text = Array.from({ length: 10_000 }, (_, i) => `王${han(i)}${han(i * 7 + Math.floor(i / 5000))}：修桥要先看水，第${i}处。`).join(
      '\n',
    );
    const started = performance.now();
    const { code, out } = yuanzhuo('read', file('many.txt', text));
    expect(code).toBe(0);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(out).toMatch(/人物 (?:9\d{3}|10000)/);
  }, 60_000);

  it('of one line of ten megabytes takes seconds', () => {
    const text = `何川：${'修桥要先看水也要看天'.repeat(350_000)}。\n陆萍：好。\n`;
    const started = performance.now();
    expect(yuanzhuo('read', file('line.txt', text)).code).toBe(0);
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);

  it('of two hundred thousand turns is read, in time that grows with its size', () => {
    const path = file('large.txt', '何川：修桥要先看水，也要看桥下的船。\n陆萍：看水要先看天。\n'.repeat(100_000));
    const started = performance.now();
    const { code, err } = yuanzhuo('read', path, '--json');
    expect(code, err).toBe(0);
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 90_000);

  it('of a hundred megabytes is refused at once, with what to do', () => {
    const path = file('huge.txt', '何川：修桥要先看水，也要看桥下的船。\n陆萍：看水要先看天。\n'.repeat(1_100_000));
    const started = performance.now();
    expectRefused(path, 'huge');
    expect(tables(path).err).toMatch(/huge\.txt 有 \d{8} 个字，一次讨论最多分析 5000000 个字。请拆成几个文件/);
    expect(performance.now() - started).toBeLessThan(40_000);
    rmSync(path);
  }, 90_000);

  it('of a logo that would make slides of a hundred megabytes is refused', () => {
    const head = Buffer.from('89504e470d0a1a0a0000000d4948445200000258000000c8', 'hex');
    file('logo.png', Buffer.concat([head, Buffer.alloc(6 << 20)]));
    const { code, err } = tables(file('branded.txt', TALK), '--settings', file('branded.yaml', 'brand: { logo: logo.png }\n'));
    expect([code, err]).toEqual([2, expect.stringMatching(/logo\.png 超过 5 MB/)]);
  });
});
