import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTENSIONS } from '../src/files/formats/extensions.js';
import { readSettings } from '../src/files/settings/read-settings.js';
import { ORDINARY_SECTION } from '../src/sections/choose-starts.js';
import { OPENING_WEIGHTS } from '../src/sections/weigh-openings.js';
import { yuanzhuo } from './pipeline/command.js';

const root = new URL('..', import.meta.url).pathname;
const DOCS = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'pipeline/README.md',
  'input/README.md',
  'docs/app.md',
  'docs/app.zh-CN.md',
  'docs/charts.md',
  'docs/charts.zh-CN.md',
  'docs/methods.md',
  'docs/methods.zh-CN.md',
  'docs/research.md',
  'docs/research.zh-CN.md',
];
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const fenced = (text: string, language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? '';

describe('the documents', () => {
  it.each(DOCS)('%s links only to what is there', (doc) => {
    for (const [, link = ''] of read(doc).matchAll(/\]\((?!https?:|#)([^)#]+)/g))
      expect(existsSync(join(root, dirname(doc), link)), link).toBe(true);
  });

  it.each(DOCS)('%s names only commands that are scripts, and files of the source that are there', (doc) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, script = ''] of read(doc).matchAll(/npm run ([a-z:-]*[a-z])/g)) expect(scripts, script).toHaveProperty([script]);
    for (const [, path = ''] of read(doc).matchAll(/`((?:src|pipeline|test|docs)\/[\w./-]+)`/g))
      expect(existsSync(join(root, path)), path).toBe(true);
  });

  it('gives the weights and figures of the methods alike in both languages', () => {
    const figures = (doc: string): readonly string[] => read(doc).match(/\d+\.\d+|\d+,\d{3}/g) ?? [];
    const tables = (doc: string): readonly string[] =>
      read(doc)
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.match(/\d+\.\d\d+/g)?.join(' ') ?? '')
        .filter((line) => line.split(' ').length > 1);
    expect(tables('docs/methods.zh-CN.md')).toEqual(tables('docs/methods.md'));
    expect(tables('docs/methods.md').length).toBeGreaterThan(10);
    const { base, lead, cue, change } = OPENING_WEIGHTS;
    for (const doc of ['docs/methods.md', 'docs/methods.zh-CN.md']) {
      for (const weight of [base, lead, cue, change]) expect(figures(doc)).toContain(String(Math.abs(weight)));
      expect(figures(doc)).toContain(ORDINARY_SECTION.toLocaleString('en-US'));
    }
  });

  it.each(['README.md', 'README.zh-CN.md'])('%s begins with the two commands, and they are scripts', (doc) => {
    const commands = read(doc)
      .split('\n')
      .filter((line) => line.startsWith('    npm'))
      .slice(0, 2);
    expect(commands.map((line) => line.trim().split(/\s{2,}/)[0])).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(JSON.parse(read('package.json')).scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) });
  });

  it.each(['README.md', 'README.zh-CN.md'])('%s shows settings that are valid, and a program that runs', (doc) => {
    const work = mkdtempSync(join(tmpdir(), 'yuanzhuo-docs-'));
    try {
      writeFileSync(join(work, 's.yaml'), fenced(read(doc), 'yaml'));
      expect(readSettings(join(work, 's.yaml')).people[0]?.name).toBe('沈述白');
      // As an installed package: the name resolves to this checkout.
      mkdirSync(join(work, 'node_modules'));
      symlinkSync(root, join(work, 'node_modules', 'yuanzhuo'));
      writeFileSync(join(work, 'example.mjs'), fenced(read(doc), 'ts').replace('input/example.txt', join(root, 'input/example.txt')));
      const { stdout, status, stderr } = spawnSync(process.execPath, [join(work, 'example.mjs')], { encoding: 'utf8', cwd: work });
      expect(status, stderr).toBe(0);
      expect(stdout).toMatch(/^\p{Script=Han}+ \d+ \d+ \S+ \d+\n$/u);
      expect(readdirSync(work).filter((name) => name.endsWith('.png')).length).toBeGreaterThan(5);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });

  it('input/README.md shows how labels are taught, as settings that are valid', () => {
    const work = mkdtempSync(join(tmpdir(), 'yuanzhuo-docs-'));
    try {
      writeFileSync(join(work, 's.yaml'), fenced(read('input/README.md'), 'yaml'));
      const { reading } = readSettings(join(work, 's.yaml'));
      expect(reading.labels.map(({ place }) => place)).toEqual(['inline', 'alone']);
      expect(reading.skip).toEqual([{ from: 1, to: 12 }, { text: '责任编辑：韦知秋' }]);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });

  it.each(['README.md', 'README.zh-CN.md', 'input/README.md'])('%s names every format that is read', (doc) => {
    for (const extension of EXTENSIONS.filter((known) => known !== '.htm'))
      expect(read(doc).toLowerCase(), extension).toMatch(new RegExp(`[^a-z]${extension.slice(1)}[^a-z]`));
  });

  it('names every option of the command in both languages of its help', () => {
    for (const lang of ['zh', 'en']) {
      const { out } = yuanzhuo('--help', '--lang', lang);
      for (const option of [
        '--output',
        '--settings',
        '--lang',
        '--formats',
        '--to',
        '--no-found-terms',
        '--all',
        '--strict',
        '--quiet',
        '--json',
        '--version',
        '--help',
      ]) {
        expect(out).toContain(option);
      }
    }
  });

  it('lists every file that the package needs at run time', () => {
    const { files } = JSON.parse(read('package.json')) as { files: string[] };
    expect(files).toEqual(expect.arrayContaining(['dist/src', 'dist/pipeline', 'src/words/lists']));
  });
});
