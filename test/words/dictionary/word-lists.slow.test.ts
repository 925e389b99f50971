import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { segment } from '../../../pipeline/2-segment.js';
import { segmenterHere } from '../../../pipeline/segmenter/segmenter-here.js';
import { defaultSettings } from '../../../src/settings.js';
import { parseList } from '../../../src/words/dictionary/word-lists.js';
import { eachWord } from '../../statistics/discussion.js';
import { parse } from '../../transcript/sources.js';

const root = new URL('../../..', import.meta.url).pathname;
const shipped = join(root, 'src/words/lists');
const files = readdirSync(shipped).filter((file) => file.startsWith('terms-'));
const termsOf = (file: string): readonly string[] => parseList(readFileSync(join(shipped, file), 'utf8'));

/** The maintainers' scripts ask both engines, and nodejieba is an optional dependency. */
const bothEngines = await import('nodejieba').then(
  () => true,
  () => false,
);

describe('the shipped term lists', () => {
  it.runIf(bothEngines)('are in order: headers, sorting, no doubles, nothing that both engines keep whole', () => {
    const { status, out } = script('check-lists.mjs', [shipped]);
    expect(out).toMatch(/^.+\nlists: .+, 0 faults\n$/);
    expect(status).toBe(0);
  });

  it('hold some hundreds of terms each, ten thousand together', () => {
    for (const file of files) expect(termsOf(file).length, file).toBeGreaterThan(250);
    expect(files.flatMap(termsOf).length).toBeGreaterThan(10_000);
  });

  it('are all read: a term of each is kept whole', async () => {
    const terms = files.map((file) => termsOf(file).find((term) => /^\p{Script=Han}{4}$/u.test(term)) ?? file);
    const transcript = parse(`何川：${terms.join('，')}。\n陆萍：好。`);
    const words = eachWord(await segment(transcript, defaultSettings, segmenterHere('node-rs')));
    const whole = words.filter(({ lexeme }) => lexeme.source === 'dictionary').map(({ start, end }) => transcript.text.slice(start, end));
    expect(whole).toEqual(terms);
  });

  it('are parsed in a few milliseconds', () => {
    const texts = files.map((file) => readFileSync(join(shipped, file), 'utf8'));
    const rounds = Array.from({ length: 5 }, () => {
      const started = performance.now();
      texts.flatMap(parseList);
      return performance.now() - started;
    });
    expect(Math.min(...rounds)).toBeLessThan(15);
  });
});

const HEADER = '# Tea.\n# Terms that are kept whole.\n# Sorted by code point.\n';

/** Each list has one fault. */
const FAULTS = {
  'no-header': ['屏风茶席\n', 'does not open with comment lines that say what it holds'],
  'blank-at-an-end': [`${HEADER}屏风茶会 \n`, 'has blanks at the ends of lines'],
  'no-last-line-end': [`${HEADER}屏风茶客`, 'has blanks at the ends of lines'],
  disorder: [`${HEADER}茶山旅舍\n屏风茶杯\n`, '屏风茶杯 stands after 茶山旅舍'],
  double: [`${HEADER}屏风茶杯\n`, '屏风茶杯 stands in terms-disorder.txt already'],
  'double-in-another-case': [`${HEADER}TEA茶席\nTea茶席\n`, 'Tea茶席 stands in terms-double-in-another-case.txt already'],
  sign: [`${HEADER}屏风，茶席\n`, '屏风，茶席 holds a blank or a sign that no term has'],
  particle: [`${HEADER}屏风的\n`, '屏风的 begins or ends with a particle'],
  'one-character': [`${HEADER}茶\n`, '茶 is too short or too long'],
  'needs-no-list': [`${HEADER}数据库\n`, '数据库 is kept whole by both engines without a list'],
} as const;

describe.runIf(bothEngines)('the scripts that keep the lists', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-lists-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('say what is wrong with a list, each fault in a line', () => {
    for (const [name, [text]] of Object.entries(FAULTS)) writeFileSync(join(folder, `terms-${name}.txt`), text);
    const { status, out } = script('check-lists.mjs', [folder]);
    const faults = Object.entries(FAULTS).map(([name, [, fault]]) => `terms-${name}.txt: ${fault}`);
    expect(out.split('\n').slice(0, -3).sort()).toEqual(faults.sort());
    expect(status).toBe(1);
  });

  it('add what belongs in a list, sorted, and name what they leave out', () => {
    const list = join(folder, 'terms-tea.txt');
    writeFileSync(list, `${HEADER}屏风茶室\n茶山客栈\n`);
    const { out } = script('add-terms.mjs', [list], '茶山客栈\n数据库\n茶山的\n紫砂壶友会\n');
    expect(readFileSync(list, 'utf8')).toBe(`${HEADER}屏风茶室\n紫砂壶友会\n茶山客栈\n`);
    expect(out).toBe(
      'no term (1): 茶山的\nin a list already (1): 茶山客栈\nkept whole anyway (1): 数据库\nterms-tea.txt: 1 added, 3 in all\n',
    );
  });
});

function script(name: string, args: readonly string[], input = ''): { readonly status: number | null; readonly out: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'test/measure', name), ...args], { encoding: 'utf8', input });
  expect(stderr).toBe('');
  return { status, out: stdout };
}
