import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extracted } from '../../../src/files/formats/formats.js';
import { patience, report, times } from '../../torture/times.js';
import { fixture, read } from './read.js';
import { docxParts, odtParts, sheetRow, writeZip, xlsxParts } from './write-zip.js';

const PIECES =
  '纪川：修。|白小河|渡口的灯|\n|\n\n| |\u3000|**|*|__|_|`|~~|==|#|# |###### tags: |> |- |---\n|===\n|```\n|[|]|](|](http://a.b)|![|[^1]|[a]: b|<|>|<b>|</b>|<p>|</p>|<br>|<H1>|</H1>|<!--|-->|<details>|</details>|<figure>|</figure>|<cite name="纪川"></cite>|<纪川>|&nbsp;|&#|&amp;|😀|👨‍🦯|\ufe0f|\u20e3|學(xué)|（|\\|a|title: x\n|\n7\n|\n渡口镇代表会 8\n|\n|-|-|\n|\f|\ud800|$&|1. |00:01'.split(
    '|',
  );
const pieces = fc.array(fc.constantFrom(...PIECES, '|'), { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));

/** What is in no unit and was not told to be taken out either. Blanks of every width count as nothing. */
function lost({ text, units, removed }: Extracted, source: string): readonly string[] {
  const left = new Map<string, number>();
  const fields = units.map(({ from, to, speaker, role, time }) => text.slice(from, to) + speaker + role + time);
  for (const character of fields.join('') + removed.map((part) => part.text).join('')) left.set(character, (left.get(character) ?? 0) + 1);
  return [...source.toWellFormed()].filter((character) => {
    left.set(character, (left.get(character) ?? 0) - 1);
    return character.trim() !== '' && !/[\p{Cc}\p{Cf}]/u.test(character) && (left.get(character) ?? 0) < 0;
  });
}

const CODE = expect.stringMatching(/^file\./);

/** The found units are whole, in order and apart; null where the file is refused. */
async function readSafely(content: string | Uint8Array, path: string): Promise<Extracted | null> {
  const found = await read(content, path).catch((error: unknown) => {
    expect(error).toMatchObject({ name: 'YuanzhuoError', code: CODE });
    return null;
  });
  let last = -1;
  for (const { from, to, bold } of found?.units ?? []) {
    expect(from).toBeGreaterThan(last);
    expect(bold).toBeLessThanOrEqual(to - from);
    const unit = found?.text.slice(from, to) ?? '';
    expect(unit.trim()).not.toBe('');
    expect(unit).not.toContain('\n');
    last = to;
  }
  return found;
}

describe('any text', () => {
  it.each(['a.txt', 'a.md'])('is accounted for to the last character as %s', async (path) => {
    await fc.assert(
      fc.asyncProperty(pieces, async (source) => {
        const found = await readSafely(source, path);
        if (found && found.encoding === 'utf-8') expect(lost(found, source)).toEqual([]);
      }),
      { numRuns: 1500, seed: 7 },
    );
  });
});

const dialogue = [
  { speaker: '纪川', text: '渡口的灯昨晚又灭了。', start: 0, end: 2.5 },
  { speaker: '白小河', text: '修灯的钱从哪里来？', start: 2.5, end: 4 },
];
const SEEDS: Readonly<Record<string, string | Uint8Array>> = {
  'a.srt': '1\n00:00:01,000 --> 00:00:02,000\n纪川：修。\n\n2\n00:00:02,000 --> 00:00:03,000\n<v 白小河>好。</v>\n',
  'a.vtt': 'WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:02.000\n<v.a 纪川>修<c>。</c>\n',
  'a.ass':
    '[Script Info]\nTitle: a\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nDialogue: 0,0:00:01.00,0:00:02.00,Default,纪川,0,0,0,,{\\an8}修\\N。\n',
  'a.lrc': '[ti:灯]\n[00:01.00][00:02.00]修<00:01.50>。\n',
  'a.json': JSON.stringify({ speakers: [{ id: 1, name: '纪川' }], segments: dialogue }),
  'a.jsonl': dialogue.map((row) => JSON.stringify(row)).join('\n'),
  'a.csv': `speaker,text,start\n${dialogue.map(({ speaker, text, start }) => `${speaker},"${text}",${start}`).join('\n')}\n`,
  'a.xlsx': writeZip(xlsxParts(sheetRow(1, { A: '纪川', B: '修。' }) + sheetRow(2, { A: '白小河', B: '好。' }))),
  'a.docx': writeZip(docxParts('<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>纪川：</w:t></w:r><w:r><w:t>修。</w:t></w:r></w:p>')),
  'a.odt': writeZip(odtParts('<text:h text:outline-level="1">灯</text:h><text:p>纪川：修。</text:p>')),
  'a.rtf': String.raw`{\rtf1\ansicpg936{\fonttbl{\f0\fcharset134 S;}}{\b \'ba\'ce\u24029?}\par{\pict 00}\trowd\intbl a\cell b\cell\row}`,
  'a.doc': fixture('discussion.doc'),
  'a.html': '<html><body><h1>灯</h1><table><tr><td>纪川</td><td>修。</td></tr></table><p><b>纪川：</b>修。<br>走。</p></body></html>',
  'a.xml': '<TEI><text><body><u who="#a"><seg>修。</seg></u></body></text></TEI>',
  'a.eaf':
    '<ANNOTATION_DOCUMENT><TIME_SLOT TIME_SLOT_ID="a" TIME_VALUE="1"/><TIER TIER_ID="纪川"><ALIGNABLE_ANNOTATION TIME_SLOT_REF1="a"><ANNOTATION_VALUE>修。</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></TIER></ANNOTATION_DOCUMENT>',
  'a.TextGrid': 'File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n1\n<exists>\n1\n"IntervalTier"\n"纪川"\n0\n1\n1\n0\n1\n"修。"\n',
  'a.cha': '@UTF8\n@Begin\n@Participants:\tJIC 纪川 Host\n*JIC:\t修 . 0_1000\n@End\n',
};

describe('damaged files', () => {
  const edits = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it.each(Object.entries(SEEDS))(
    '%s is read, or refused with a message',
    async (path, seed) => {
      const bytes = typeof seed === 'string' ? new TextEncoder().encode(seed) : seed;
      await fc.assert(
        fc.asyncProperty(edits, async (list) => {
          let damaged = Buffer.from(bytes);
          for (const { at, cut, piece } of list) {
            const place = Math.floor(at * damaged.length);
            damaged = Buffer.concat([damaged.subarray(0, place), Buffer.from(piece), damaged.subarray(place + cut)]);
          }
          await readSafely(new Uint8Array(damaged), path);
        }),
        { numRuns: times(150, 1200), seed: 11 },
      );
      report(`${times(150, 1200)} damaged files of ${path} read or refused`);
    },
    patience(1),
  );
});

describe('texts that run away', () => {
  /** Milliseconds of processor time, which a busy machine does not change much; what runs away takes minutes. */
  const SLOWEST = 8000;
  const often = (text: string): string => text.repeat(100_000);
  const cases: readonly (readonly [string, string])[] = [
    ...[
      '（',
      '*',
      '*a',
      '** a',
      '_a ',
      '`',
      '~~a',
      '[',
      '[a',
      '[a](',
      '![',
      '![a](',
      '<',
      '<b>',
      '<a ',
      '<a b=',
      '<!--',
      '<details>',
      '&#',
      '>',
      '> ',
      '#',
      '\\',
      '|',
      '=',
      '😀',
      '\u200d',
      '(xué',
      '- ',
    ].flatMap((piece) => [['a.txt', often(piece)] as const, ['a.md', often(piece)] as const]),
    ['a.md', `${'|'.repeat(50_000)}\n${'|-'.repeat(25_000)}\n`],
    ['a.md', `---\n${'a: &a [*a, *a]\n'.repeat(100)}---\n修。`],
    ['a.md', `# 灯${' #'.repeat(100_000)}`],
    ...['|', '7', '第', '<a ', '# ', '---', '修'].flatMap((piece) =>
      ['\n', ' ', ' \n'].map((blank) => ['a.txt', `修\n${piece}${often(blank)}。`] as const),
    ),
    ['a.txt', Array.from({ length: 30_000 }, (_, i) => `渡口镇代表会 ${i}\n\n${i}\n修\n`).join('')],
    ['a.srt', `1\n00:00:01,000 --> 00:00:02,000\n${often('<v ')}`],
    ['a.srt', `1\n00:00:01,000 --> 00:00:02,000\n${often('a\n')}`],
    ['a.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n${often('{\\')}`],
    ['a.lrc', `${'[00:01.00]'.repeat(50_000)}修`],
    ['a.cha', `@UTF8\n@Begin\n*A:\t${often('[')}`],
    ['a.cha', `@UTF8\n@Begin\n*A:\t${often(' +')}`],
    ['a.TextGrid', `File type = "ooTextFile"\nObject class = "TextGrid"\n${'"'.repeat(200_001)}`],
    ['a.rtf', `{\\rtf1 ${often('{')}`],
    ['a.rtf', `{\\rtf1 ${often('\\b\\b0 ')}`],
    [
      'a.json',
      JSON.stringify(
        Array.from({ length: 1000 }, (_, i) => Object.fromEntries(Array.from({ length: 40 }, (_, j) => [`k${i}_${j}`, `修${i}`]))),
      ),
    ],
    ['a.csv', often('a,')],
    ['a.eaf', `<?xml version="1.0"?><ANNOTATION_DOCUMENT>${often('<a>')}`],
    ['a.html', `<html>${'<a name='.repeat(20_000)}`],
  ];

  it.each(cases.map(([path, text], i) => [i, path, text.slice(0, 30), text] as const))(
    '%i %s %j ends soon',
    async (_, path, __, text) => {
      const start = process.cpuUsage();
      await read(text, path).catch((error: unknown) => expect(error).toMatchObject({ name: 'YuanzhuoError', code: CODE }));
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000).toBeLessThan(SLOWEST);
    },
    patience(1),
  );
});
