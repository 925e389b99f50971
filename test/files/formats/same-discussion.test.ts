import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, said } from './read.js';
import { docxParts, odtParts, sheetRow, writeZip, xlsxParts } from './write-zip.js';

interface Turn {
  readonly speaker: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NAMES = ['纪川', '白小河', '主持人', 'Anna Reed', '罗秉文', '听众甲', 'SPEAKER_01', '欧阳敏'];
const SENTENCES = [
  '渡口的灯昨晚又灭了。',
  '修灯的钱从哪里来？',
  '镇里说下个月拨，先借。',
  '那这个月怎么办呢？',
  '对。',
  '借，找码头借两盏。',
  '好，就这样办。',
  '船明天开不开？',
];
const KEYS = 'a b c d e f qx zz v1 v2 m_k Wer Was Von Bis Feld k.9 甲 乙 丙 丁 戊'.split(' ');

/** Six to twenty turns of two to four people, nobody twice in a row. */
const discussion: fc.Arbitrary<readonly Turn[]> = fc
  .record({
    names: fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 4 }),
    picks: fc.array(fc.tuple(fc.nat(2), fc.nat(SENTENCES.length - 1), fc.nat(30)), { minLength: 6, maxLength: 20 }),
  })
  .map(({ names, picks }) => {
    let [speaker, time] = [0, 0];
    return picks.map(([step, sentence, pause]) => {
      speaker = (speaker + 1 + (step % (names.length - 1))) % names.length;
      const text = SENTENCES[sentence] ?? '';
      const start = time + pause / 10;
      time = start + text.length / 4;
      return { speaker: names[speaker] ?? '', text, start, end: time };
    });
  });
const keys = fc.shuffledSubarray(KEYS, { minLength: 6, maxLength: 6 });
const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 });

/** Fields of a turn under any names, in any order, beside a number, a mood and a language. */
const fieldsOf = ({ speaker, text, start, end }: Turn, i: number): readonly unknown[] => [
  speaker,
  text,
  start,
  end,
  i + 1,
  ['neutral', 'happy', 'sad'][(i * 7) % 3],
];

const clock = (seconds: number, mark: string): string => {
  const ms = Math.round(seconds * 1000);
  const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
  return `${pad(Math.floor(ms / 3_600_000))}:${pad(Math.floor(ms / 60_000) % 60)}:${pad(Math.floor(ms / 1000) % 60)}${mark}${pad(ms % 1000, 3)}`;
};
const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const htmlTable = (rows: readonly (readonly string[])[]): string =>
  `<html><body><h1>渡口</h1><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:p><w:r><w:t>${escapeXml(cell)}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
const odtTable = (rows: readonly (readonly string[])[]): string =>
  `<table:table>${rows
    .map(
      (row) =>
        `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${escapeXml(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`,
    )
    .join('')}</table:table>`;
const tier = (name: string, turns: readonly Turn[]): string =>
  `"IntervalTier"\n"${name}"\n0\n999\n${turns.length}\n${turns.map(({ start, end, text }) => `${start}\n${end}\n"${text}"\n`).join('')}`;

type Render = (
  turns: readonly Turn[],
  names: readonly string[],
  columns: readonly number[],
) => readonly [path: string, content: string | Uint8Array];

const cells = (turns: readonly Turn[], columns: readonly number[]): readonly (readonly string[])[] =>
  turns.map((turn, i) => columns.map((column) => String(fieldsOf(turn, i)[column])));
const records = (turns: readonly Turn[], names: readonly string[], columns: readonly number[]) =>
  turns.map((turn, i) => Object.fromEntries(columns.map((column) => [names[column] ?? '', fieldsOf(turn, i)[column]])));
const header = (names: readonly string[], columns: readonly number[]): readonly string[] => columns.map((column) => names[column] ?? '');

const FORMATS: Readonly<Record<string, Render>> = {
  JSON: (turns, names, columns) => ['a.json', JSON.stringify({ meta: { version: 1 }, [names[0] ?? '']: records(turns, names, columns) })],
  'JSON lines': (turns, names, columns) => [
    'a.jsonl',
    records(turns, names, columns)
      .map((record) => JSON.stringify(record))
      .join('\n'),
  ],
  'JSON with records within': (turns, names) => [
    'a.json',
    JSON.stringify(
      turns.map(({ speaker, text, start, end }) => ({
        [names[1] ?? '']: { [names[2] ?? '']: speaker },
        [names[3] ?? '']: text,
        t: [start],
        [names[4] ?? '']: start * 1000,
        [names[5] ?? '']: end * 1000,
      })),
    ),
  ],
  'CSV with a header': (turns, names, columns) => [
    'a.csv',
    [header(names, columns), ...cells(turns, columns)].map((row) => row.join(',')).join('\n'),
  ],
  'CSV without one': (turns, _, columns) => [
    'a.csv',
    cells(turns, columns)
      .map((row) => row.join(','))
      .join('\n'),
  ],
  TSV: (turns, names, columns) => ['a.tsv', [header(names, columns), ...cells(turns, columns)].map((row) => row.join('\t')).join('\n')],
  XLSX: (turns, _, columns) => [
    'a.xlsx',
    writeZip(
      xlsxParts(
        cells(turns, columns)
          .map((row, i) => sheetRow(i + 1, Object.fromEntries(row.map((cell, j) => ['ABCDEF'.charAt(j), escapeXml(cell)]))))
          .join(''),
      ),
    ),
  ],
  'a table of HTML': (turns) => ['a.html', htmlTable([['发言人', '内容'], ...turns.map(({ speaker, text }) => [speaker, text])])],
  'a table of Markdown': (turns) => [
    'a.md',
    `|时间|姓名|内容|\n|-|-|-|\n${turns.map(({ speaker, text, start }) => `|${clock(start, '.')}|${speaker}|${text}|`).join('\n')}\n`,
  ],
  'a table of Word': (turns) => [
    'a.docx',
    writeZip(docxParts(wordTable([['姓名', '发言内容'], ...turns.map(({ speaker, text }) => [speaker, text])]))),
  ],
  'a table of OpenDocument': (turns) => [
    'a.odt',
    writeZip(odtParts(odtTable([['姓名', '发言内容'], ...turns.map(({ speaker, text }) => [speaker, text])]))),
  ],
  WebVTT: (turns) => [
    'a.vtt',
    `WEBVTT\n\n${turns.map(({ speaker, text, start, end }) => `${clock(start, '.')} --> ${clock(end, '.')}\n<v ${speaker}>${text}</v>\n`).join('\n')}`,
  ],
  'Advanced SubStation Alpha': (turns) => [
    'a.ass',
    `[Script Info]\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n${turns
      .map(
        ({ speaker, text, start, end }) =>
          `Dialogue: 0,${clock(start, '.').slice(1, -1)},${clock(end, '.').slice(1, -1)},Default,${speaker},0,0,0,,${text}`,
      )
      .join('\n')}`,
  ],
  TextGrid: (turns) => {
    const people = [...new Set(turns.map(({ speaker }) => speaker))];
    const tiers = people.map((name) =>
      tier(
        name,
        turns.filter(({ speaker }) => speaker === name),
      ),
    );
    return ['a.TextGrid', `File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n999\n<exists>\n${people.length}\n${tiers.join('')}`];
  },
  ELAN: (turns) => [
    'a.eaf',
    `<ANNOTATION_DOCUMENT><TIME_ORDER>${turns.map(({ start }, i) => `<TIME_SLOT TIME_SLOT_ID="t${i}" TIME_VALUE="${Math.round(start * 1000)}"/>`).join('')}</TIME_ORDER>${turns
      .map(
        ({ speaker, text }, i) =>
          `<TIER TIER_ID="x${i}" PARTICIPANT="${speaker}"><ANNOTATION><ALIGNABLE_ANNOTATION TIME_SLOT_REF1="t${i}"><ANNOTATION_VALUE>${text}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>`,
      )
      .join('')}</ANNOTATION_DOCUMENT>`,
  ],
  CHAT: (turns) => {
    const people = [...new Set(turns.map(({ speaker }) => speaker))];
    const code = (name: string): string => `P${people.indexOf(name)}`;
    return [
      'a.cha',
      `@UTF8\n@Begin\n@Participants:\t${people.map((name) => `${code(name)} ${name.replaceAll(/[ _]/g, '_')} Adult`).join(', ')}\n${turns
        .map(({ speaker, text, start, end }) => `*${code(speaker)}:\t${text} ${Math.round(start * 1000)}_${Math.round(end * 1000)}\n`)
        .join('')}@End\n`,
    ];
  },
};

describe('the same discussion', () => {
  it.each(Object.entries(FORMATS))('is the same in %s', async (_, render) => {
    await fc.assert(
      fc.asyncProperty(discussion, keys, order, async (turns, names, columns) => {
        const [path, content] = render(turns, names, columns);
        const found = await read(content, path);
        const speech = found.units.filter(({ speaker }) => speaker !== null);
        expect(said({ ...found, units: speech })).toEqual(
          turns.map(({ speaker, text }) => `${path === 'a.cha' ? speaker.replace('_', ' ') : speaker}: ${text}`),
        );
        for (const [i, { start }] of speech.entries())
          if (start !== null) expect(Math.abs(start - (turns[i]?.start ?? 0))).toBeLessThan(0.011);
        if (!/html|docx|odt/.test(path)) expect(speech.every(({ start }) => start !== null)).toBe(true);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
