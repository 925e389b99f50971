import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

/**
 * Who may know whom: a folder of src/ → what it may import from beside itself, and why no more. No folder stands on the right before it
 * has stood on the left, so that no circle is possible. Files of src/ itself are named without their ending.
 */
const MAY_KNOW: readonly (readonly [folder: string, knows: string, because: string])[] = [
  ['math', '', 'numbers in, numbers out'],
  ['tables', '', 'what each table is; nothing of how it is computed or written'],
  ['data', 'tables', 'every shape that travels'],
  ['errors', 'data', 'every message to a user'],
  ['workers', 'errors', 'starts processes and threads and waits for them, whatever they do'],
  ['reading-pattern', 'errors', 'the syntax in which labels are taught'],
  ['settings', 'data errors reading-pattern tables', 'raw settings to definite ones'],
  ['blanks', 'data', 'blanks at the ends of a span'],
  ['transcript', 'data settings errors reading-pattern blanks', 'reads text; knows nothing of words, statistics or output'],
  ['files', 'data settings errors blanks transcript', 'bytes to text and back; of transcript only what a name looks like'],
  ['words', 'data settings errors transcript', 'words of a transcript; statistics come after it'],
  ['facts', 'data tables transcript words', 'what was said, taken at its word; nothing is counted'],
  ['statistics', 'data settings math words', 'words to rows'],
  ['sections', 'data settings math', 'sections where the text has no headings'],
  ['themes', 'data settings math statistics transcript words', 'words to themes and answers; of transcript only what a name looks like'],
  ['reliability', 'data errors math tables', 'samples for coders, and how far they and the machine agree'],
  ['fonts', 'data', 'glyphs, widths and subsets'],
  ['charts', 'data fonts tables', 'a chart draws rows; it never computes them'],
  ['rendering', 'data charts fonts tables workers', 'charts to pictures'],
  ['qdpx', 'data rendering', 'a discussion for programs of qualitative analysis'],
  ['spreadsheets', 'data tables', 'rows to CSV and workbook; no analysis'],
  ['report', 'data charts fonts tables spreadsheets', 'puts rows and charts into words; computes nothing'],
  ['app', 'data report', 'the page of the app, and what it says to its server'],
  [
    'corpus',
    'data settings errors files transcript words math statistics themes charts tables spreadsheets report workers',
    'many transcripts; of transcript only how dates are written',
  ],
  ['index', 'data settings errors reading-pattern files tables spreadsheets', 'the door: re-exports only'],
];

/** Folder → the folders and files in it, each of which may know those before it. A file that is not listed may know all and be known by all. */
const IN_ORDER: Readonly<Record<string, string>> = {
  'files/formats':
    'reader markup units columns text documents json subtitles annotation decode-markup sniff-format structured-text extensions formats',
  transcript: 'names lines labels structure people doubts split-turns assign-turns discussion-facts parse-transcript',
  math: 'distributions tests intervals effects',
  words: 'english dictionary engines tokens terms variants',
  statistics: 'index tests counts maps',
  facts: 'said people figures mentions replies questions commitments find-facts',
  themes: 'sentences passages codebook discovery counts answers comparisons robustness',
  spreadsheets: 'csv workbook compare',
  report: 'wording evidence findings sections html markdown slides share minutes word suggestions',
  corpus: 'plan map merge report',
  'corpus/merge': 'documents counts tests comparisons time descriptions',
};

/** Small functions that know nothing and that all may use. */
const FOR_ALL: readonly string[] = ['nearest', 'group-by', 'sentence-id', 'questions-and-answers'];

/** What is one room although it is several files of src/. */
const ROOM_OF: Readonly<Record<string, string>> = {
  'reading-settings': 'settings',
  'reading-pattern-problems': 'reading-pattern',
};

interface Arrow {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) => /(?<!\.d)\.ts$/.test(path));

/** Rooms of pipeline/, each of which may know those before it; of its own files, those that stand between. */
const PIPELINE: readonly (readonly [room: string, files: RegExp])[] = [
  ['terminal/', /^terminal\//],
  ['segmenter/', /^segmenter\//],
  ['extraction/', /^extraction\//],
  ['stages 1 to 5', /^[1-5]-[a-z]+$/],
  ['formats/', /^formats\//],
  ['helpers/', /^helpers\//],
  ['reference/', /^reference\//],
  ['one transcript', /^(?:6-publish|run|run-json|read-run|reading-facts|analyse|close-helpers|draw-charts)$/],
  ['corpus/', /^corpus\//],
  ['app/', /^app\//],
  ['commands/', /^commands\//],
  ['doors', /^(?:cli|index)$/],
];

const pipelineFiles = readdirSync(join(root, 'pipeline'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

const arrows = arrowsOf('src', files);
const pipelineArrows = arrowsOf('pipeline', pipelineFiles).filter(({ to }) => !to.startsWith('../'));

/** Every import of a file of ours, types and lazily loaded modules as well, as paths from the folder without endings. */
function arrowsOf(folder: string, paths: readonly string[]): readonly Arrow[] {
  return paths.flatMap((file) =>
    namesIn(file, folder)
      .filter((name) => name.startsWith('.'))
      .map((name) => ({ from: file.replace(/\.ts$/, ''), to: posix.join(posix.dirname(file), name).replace(/\.js$/, '') })),
  );
}

function namesIn(file: string, folder = 'src'): readonly string[] {
  const text = readFileSync(join(root, folder, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport|\bnew URL)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
}

const folderOf = (path: string): string => {
  const [first = ''] = path.split('/');
  return ROOM_OF[first] ?? first;
};

const said = ({ from, to }: Arrow): string => `${from} → ${to}`;

describe('the fences', () => {
  it('know every folder, and let none know what is named after it', () => {
    const named = MAY_KNOW.map(([folder]) => folder);
    expect(
      [...new Set(files.map((file) => folderOf(file.replace(/\.ts$/, ''))))].filter((folder) => ![...FOR_ALL, ...named].includes(folder)),
    ).toEqual([]);
    for (const [at, [folder, knows]] of MAY_KNOW.entries())
      for (const known of knows.split(' ').filter((name) => !['', ...FOR_ALL].includes(name)))
        expect(named.indexOf(known), `${folder} may know ${known}`).toBeLessThan(at);
  });

  it('hold between the folders of src/', () => {
    const allowed = new Map(MAY_KNOW.map(([folder, knows]) => [folder, new Set([folder, ...FOR_ALL, ...knows.split(' ')])]));
    const across = arrows.filter(
      ({ from, to }) => allowed.get(folderOf(from))?.has(folderOf(to)) !== true && folderOf(from) !== folderOf(to),
    );
    expect(across.map(said)).toEqual([]);
  });

  it.each(Object.entries(IN_ORDER))('hold between the folders of %s', (folder, order) => {
    const rooms = order.split(' ');
    const positionOf = (path: string): number =>
      path.startsWith(`${folder}/`) ? rooms.indexOf(path.slice(folder.length + 1).split('/')[0] ?? '') : -1;
    const back = arrows.filter(({ from, to }) => positionOf(from) >= 0 && positionOf(to) > positionOf(from));
    expect(back.map(said)).toEqual([]);
  });

  it('let only files/ touch the disk, and pass one file of transcript/ to it', () => {
    const disk = files.filter((file) => !file.startsWith('files/') && namesIn(file).some((name) => /^node:(?:fs|process)/.test(name)));
    expect(disk).toEqual([]);
    const passed = new Set(arrows.filter(({ from, to }) => from.startsWith('files/') && to.startsWith('transcript/')).map(({ to }) => to));
    expect([...passed]).toEqual(['transcript/names/person-names']);
  });

  it('hold between the rooms of pipeline/', () => {
    const placeOf = (path: string): number => PIPELINE.findIndex(([, room]) => room.test(path));
    expect(pipelineFiles.filter((file) => placeOf(file.replace(/\.ts$/, '')) < 0)).toEqual([]);
    expect(pipelineArrows.filter(({ from, to }) => placeOf(to) > placeOf(from)).map(said)).toEqual([]);
  });

  it.each([
    ['src', arrows],
    ['pipeline', pipelineArrows],
  ])('hold no circle of files in %s/, types included', (_, all) => {
    const known = new Map<string, string[]>();
    for (const { from, to } of all) known.set(from, [...(known.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of known.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of known.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});
