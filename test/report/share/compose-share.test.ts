import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language, Sheet, Tables } from '../../../src/data.js';
import { sheetToSvg } from '../../../src/rendering/draw-sheet.js';
import { composeShare } from '../../../src/report/share/compose-share.js';
import type { Brand } from '../../../src/report/slides/brand.js';
import { contrast } from '../../../src/report/slides/heat-colour.js';
import { font, measure } from '../../charts/fonts.js';
import { overlaps, textsOf } from '../../charts/svg-texts.js';
import { sharedTables } from './share-tables.js';

const brand: Brand = {
  colours: { accent: '#0072b2', ink: '#1b2430', quiet: '#4a5564', paper: '#ffffff' },
  font: 'Microsoft YaHei',
  logo: { bytes: new Uint8Array([1, 2, 3]), type: 'png', width: 400, height: 100 },
};
const share = (tables: Tables, { language = 'zh' as Language, by = brand } = {}) => composeShare({ tables, language, brand: by, measure });
const drawn = (sheet: Sheet) => textsOf(sheetToSvg(sheet, font), measure);
const sheetOf = (sheets: readonly Sheet[], name: RegExp): Sheet => {
  const found = sheets.find(({ id }) => name.test(id));
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const isOrnament = ({ text }: { readonly text: string }): boolean => text === '“';
const closing = /^[，。、；：？！）》」』】〕”’…,.;:?!)\]}]/;

/** Everything that is true of each picture, whatever is said. */
function expectSound(sheet: Sheet): void {
  const texts = drawn(sheet);
  const margin = sheet.id === 'long' ? 64 : 96;
  expect(
    texts.filter((text) => !isOrnament(text) && (text.left < margin - 0.5 || text.right > sheet.width - margin + 0.5)),
    sheet.id,
  ).toEqual([]);
  expect(
    texts.filter(({ left, top, bottom }) => left < 0 || top < 24 || bottom > sheet.height - 24),
    sheet.id,
  ).toEqual([]);
  expect(
    texts.filter(({ size }) => size < 28),
    sheet.id,
  ).toEqual([]);
  expect(overlaps(texts.filter((text) => !isOrnament(text))), sheet.id).toEqual([]);
  // What stands on a band stands inside it.
  const bands = sheet.marks.flatMap((mark) => (mark.kind === 'box' && mark.width > 900 && mark.height > 60 ? [mark] : []));
  const touching = texts.flatMap((text) =>
    bands.filter(({ y, height }) => text.bottom > y && text.top < y + height).map((band) => ({ text, band })),
  );
  expect(
    touching.filter(
      ({ text, band }) =>
        text.top < band.y + 24 ||
        text.bottom > band.y + band.height - 24 ||
        text.left < band.x + 20 ||
        text.right > band.x + band.width - 20,
    ),
    sheet.id,
  ).toEqual([]);
}

const plain = (text: string): string => text.replace(/\s/g, '');

describe('composeShare', () => {
  it('shows no more than two lines of one speaker beside the core statement', () => {
    const { sheets } = share(sharedTables({ speakers: 1, texts: ['菜要先有土。', '先问谁来浇水。'], lines: 5 }));
    expect(sheets.filter(({ id, mode }) => id !== 'long' && mode === 'light')).toHaveLength(3);
  });

  it('makes a card of each core statement and line, dark ones too, a long picture, an article and captions', () => {
    const { sheets, texts } = share(sharedTables({ speakers: 3, texts: ['菜要先有土。', '先问谁来浇水。'] }));
    expect(sheets.map(({ id }) => id)).toEqual([
      ...['card-01-王伟', 'card-02-李雪', 'card-03-香港新闻社记者张浩然', 'card-04-王伟', 'card-05-李雪', 'card-06-香港新闻社记者张浩然'],
      'long',
      ...['card-01-王伟-dark', 'card-02-李雪-dark', 'card-03-香港新闻社记者张浩然-dark'],
      ...['card-04-王伟-dark', 'card-05-李雪-dark', 'card-06-香港新闻社记者张浩然-dark'],
    ]);
    expect([...texts.keys()]).toEqual(['article.html', 'captions.txt']);
  });

  it('makes nothing where nothing is said, and no card where nothing can be quoted alone', () => {
    const tables = sharedTables({ speakers: 3, texts: ['菜要先有土。', '先问谁来浇水。'] });
    const made = (quotes: typeof tables.quotes) => {
      const { sheets, texts } = share({ ...tables, quotes });
      return [sheets.filter(({ id }) => id.startsWith('card')).length, texts.size];
    };
    expect(made([])).toEqual([0, 0]);
    const hanging = tables.quotes.map((row) => ({ ...row, alone: 0 as const }));
    expect(made(hanging)).toEqual([0, 2]);
    expect(share({ ...tables, quotes: hanging }).texts.get('article.html')).not.toContain('原话');
    expect(made(tables.quotes.map((row, i) => ({ ...row, alone: i === 0 ? 1 : 0 })))).toEqual([2, 2]);
  });

  it('writes on a card the whole quote, who said it, at what and when; its sentences stand in the captions', () => {
    const text = '土要一寸一寸地垫，急不得；先把防水做好，再谈种什么。';
    const { sheets } = share(sharedTables({ speakers: 2, texts: [text], office: '园艺师' }));
    const card = sheetOf(sheets, /^card-01-王伟$/);
    expect([card.width, card.height]).toEqual([1080, 1350]);
    const written = drawn(card).map((line) => line.text);
    expect(plain(written.join(''))).toContain(text);
    expect(written).toEqual(expect.arrayContaining(['王伟', '园艺师', '屋顶上的菜园', '2031-05-06 · 楼顶农业座谈', '圆桌']));
    expect(written.join()).not.toContain('s2.1');
    expect(card.alt).toBe(`“${text}”——王伟（园艺师）`);
  });

  it('breaks offices between two of them', () => {
    const office = '长河大学水利工程研究所 常务副所长；城市水文联合实验室 主任研究员';
    const { sheets } = share(sharedTables({ speakers: 2, texts: ['土要一寸一寸地垫。'], office }));
    for (const name of [/^card-01-王伟$/, /^long$/]) {
      const written = drawn(sheetOf(sheets, name)).map(({ text }) => text);
      expect(written).toEqual(expect.arrayContaining(office.split(/(?<=；)/)));
    }
  });

  it('sets a long quote in smaller letters, and takes the next one for one that no card can hold', () => {
    const tables = sharedTables({ speakers: 2, texts: ['土要垫。', '先把防水做好，再谈种什么。'.repeat(20)] });
    const sizeOf = (name: RegExp): number =>
      Math.max(...drawn(sheetOf(share(tables).sheets, name)).flatMap((text) => (isOrnament(text) ? [] : [text.size])));
    expect(sizeOf(/^card-01-/)).toBe(80);
    // The name is larger than such a quote.
    expect(sizeOf(/^card-02-/)).toBe(44);
    const endless = { ...tables, quotes: tables.quotes.map((row, i) => (i === 0 ? { ...row, text: '水'.repeat(5000) } : row)) };
    const { sheets, texts } = share(endless);
    expect(sheets.length).toBeGreaterThan(0);
    expect(JSON.stringify(sheets.map(({ marks }) => marks)) + [...texts.values()].join('')).not.toContain('水水');
  });

  it('clips nothing, whatever is said by 2 to 12 people, in both languages', { timeout: 120_000 }, () => {
    const passage = fc.oneof(
      fc.string({
        unit: fc.constantFrom('菜', '園', '土', '壤', '，', '。', '、', '“', '”', 'A', 'b', ' ', '3'),
        minLength: 4,
        maxLength: 330,
      }),
      fc.string({ unit: fc.constantFrom('W', 'w', 'i', '-', '.', ' '), minLength: 4, maxLength: 220 }),
    );
    for (const [i, speakers] of [2, 3, 7, 12].entries()) {
      const texts = fc.sample(passage, { numRuns: 16, seed: 3 + i }).map((text) => `土${text.trim()}`);
      for (const language of ['zh', 'en'] as const) {
        const { sheets } = share(sharedTables({ speakers, texts, lines: 5, office: i % 2 ? '城市农业研究所所长，'.repeat(8) : '' }), {
          language,
        });
        expect(sheets.length).toBeGreaterThan(speakers);
        for (const sheet of sheets) expectSound(sheet);
      }
    }
  });

  it('has room for the longest quote beside the longest name and office', () => {
    const lengths = [280, 300, 320, 340, 360, 400, 460];
    const { sheets } = share(
      sharedTables({
        ...{ speakers: 7, texts: lengths.map((length) => '土'.repeat(length)), lines: 0 },
        ...{ name: (at: number) => `${at}${'名'.repeat(400)}`, office: '职'.repeat(400) },
      }),
    );
    // Of these some are taken and some are not.
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.length).toBeLessThan(2 * lengths.length + 1);
    for (const sheet of sheets) expectSound(sheet);
  });

  it('lists of very many people those who say most, and how many more spoke', () => {
    const { sheets, texts } = share(sharedTables({ speakers: 30, texts: ['土要垫。'] }));
    const long = sheetOf(sheets, /^long$/);
    expectSound(long);
    expect(drawn(long).map(({ text }) => text)).toContain('发言人（另有 6 人）');
    expect(texts.get('article.html')).toContain('发言人（另有 6 人）');
    expect(texts.get('captions.txt')).toContain('，另有 6 人');
    expect(sheets.filter(({ id }) => id.startsWith('card')).length).toBe(2 * (12 + 3));
  });

  it('begins no line with closing punctuation', () => {
    const texts = ['菜园子，一天浇两次水。', '土、水、光，都不缺；缺人！'].map((text) => text.repeat(6));
    const { sheets } = share(sharedTables({ speakers: 6, texts, lines: 5 }));
    const lines = sheets.flatMap((sheet) => drawn(sheet).filter((line) => !isOrnament(line)));
    expect(lines.filter(({ text }) => closing.test(text))).toEqual([]);
  });

  it('breaks, clips and reorders nothing for hostile names, titles and quotes', () => {
    const hostile = [
      '<script>alert(1)</script>&amp;"\'',
      '土\u0000\u0007\u001b[31m水\ud800光\u202e反\u2066转\ufeff',
      '菜🥬园👩‍🌾很好',
      '</text></svg>',
      '..\\../../etc/passwd:*?"<>|',
    ];
    const tables = sharedTables({
      ...{ speakers: 5, texts: hostile, name: (at: number) => `${hostile[at]}${at === 1 ? '名'.repeat(400) : ''}` },
      ...{ office: 'W'.repeat(400), title: '题\u202e'.repeat(400) },
    });
    const { sheets, texts } = share(tables);
    expect(sheets.length).toBe(17);
    for (const sheet of sheets) {
      expectSound(sheet);
      expect(sheet.id).toMatch(/^(card-\d\d(-[\p{L}\p{Nd}-]+)?|long)$/u);
      expect(Buffer.byteLength(sheet.id)).toBeLessThan(200);
      const svg = sheetToSvg(sheet, font);
      expect([
        /<script/.test(svg),
        svg.split('</svg>').length,
        /[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u.test(svg),
      ]).toEqual([false, 2, false]);
    }
    const unprintable = /[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
    for (const [name, text] of texts) expect(unprintable.test(text), name).toBe(false);
    expect(texts.get('article.html')?.includes('<script')).toBe(false);
  });

  it('has letters that can be read, light and dark, whatever the colours of the brand', () => {
    const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    const samples = fc.sample(fc.record({ accent: colours, ink: colours, quiet: colours, paper: colours }), { numRuns: 25, seed: 9 });
    const tables = sharedTables({ speakers: 2, texts: ['先把防水做好，再谈种什么。'], lines: 1 });
    for (const own of [brand.colours, { ...brand.colours, accent: '#ffd400' }, ...samples])
      for (const { id, marks, paper, height } of share(tables, { by: { ...brand, colours: own, logo: null } }).sheets)
        for (const text of marks.flatMap((mark) => (mark.kind === 'text' && mark.text !== '“' ? [mark] : []))) {
          const behind = marks.flatMap((mark) =>
            mark.kind === 'box' && mark.x <= text.x && text.x <= mark.x + mark.width && mark.y <= text.y && text.y <= mark.y + mark.height
              ? [mark.fill]
              : [],
          );
          // In the cloud a word is anchored in the middle of its tint.
          expect(contrast(text.fill, behind.at(0) ?? paper), `${id} ${text.text} ${JSON.stringify(own)} ${height}`).toBeGreaterThanOrEqual(
            4.5,
          );
        }
  });

  it('is the same each time', () => {
    const tables = sharedTables({ speakers: 12, texts: ['土要垫。', '水要通。'] });
    expect(JSON.stringify(share(tables).sheets)).toBe(JSON.stringify(share(tables).sheets));
    expect([...share(tables).texts]).toEqual([...share(tables).texts]);
  });
});
