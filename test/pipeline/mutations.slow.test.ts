import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { YuanzhuoError } from '../../src/errors/error.js';
import { decode } from '../../src/files/decode.js';
import { seededRandom } from '../../src/math/random.js';
import { defaultSettings } from '../../src/settings.js';
import { tablesToCsv } from '../../src/spreadsheets/csv/table-files.js';
import { countTables } from '../../src/statistics/count-tables.js';
import { indexWords } from '../../src/statistics/index/index-words.js';
import { TABLES } from '../../src/tables/tables.js';
import { relateTables } from '../../src/themes/relate-tables.js';
import { parseTranscript } from '../../src/transcript/parse-transcript.js';
import { Lexicon } from '../../src/words/dictionary/lexicon.js';
import { segmentWith } from '../../src/words/engines/engine.js';
import { loadNodeRs } from '../../src/words/engines/node-rs.js';
import { segmentTranscript } from '../../src/words/segment-transcript.js';
import { Tokenizer } from '../../src/words/tokens/tokenizer.js';
import { sourceOf } from '../transcript/sources.js';

const COUNT = 800;
const SAMPLES = ['example', 'meeting'].map((name) => readFileSync(new URL(`../../input/${name}.txt`, import.meta.url), 'utf8'));
const SPLINTERS = [
  '：',
  ':',
  '（',
  '）',
  '(',
  '【',
  '】',
  '[',
  ']',
  '“',
  '”',
  '\n',
  '\n\n',
  '\t',
  '\u3000',
  '\u0000',
  '\u202e',
  '\ud800',
  '😀',
  '=1+1',
  '01',
  '一、',
  '00:00:12',
  '发言人9',
  '主持人：',
  '总结道：',
  '<b>',
  '**',
  '\\',
  '#',
  '……',
  '？！',
  'https://a.cn/?q=1;2',
  '\uFEFF',
  '龘',
  'e\u0301',
  '．'.repeat(40),
  'a'.repeat(200),
];

/** One of the samples, shortened, with some places cut out, doubled, swapped or strewn with splinters. */
function mutate(next: () => number): string {
  const below = (n: number): number => Math.floor(next() * n);
  const sample = SAMPLES[below(SAMPLES.length)] ?? '';
  const from = below(sample.length);
  let text = next() < 0.3 ? sample.slice(0, 900) : sample.slice(from, from + 200 + below(1200));
  for (let i = 0; i < 1 + below(12); i++) {
    const at = below(text.length + 1);
    const to = at + below(30);
    const kind = below(4);
    if (kind === 0) text = text.slice(0, at) + text.slice(to);
    else if (kind === 1) text = text.slice(0, to) + text.slice(at);
    else if (kind === 2) text = text.slice(0, at) + [...text.slice(at, to)].reverse().join('') + text.slice(to);
    else text = text.slice(0, at) + (SPLINTERS[below(SPLINTERS.length)] ?? '') + text.slice(at);
  }
  return text;
}

describe('2,000 mutated transcripts', () => {
  it('never crash, never hang, never lose the place of a word, and always give every table', async () => {
    const engine = await loadNodeRs();
    const lexicon = new Lexicon({
      dictionaries: new Map(),
      stop: new Set<string>(),
      fillers: new Set<string>(),
      address: new Set<string>(),
      compounds: new Map(),
    });
    const next = seededRandom(20250614);
    let slowest = 0;
    for (let i = 0; i < COUNT; i++) {
      const mutant = mutate(next);
      const started = performance.now();
      const text = decodeOrNull(mutant);
      if (text === null) continue;
      const transcript = parseTranscript(sourceOf(text), defaultSettings);
      const words = await segmentTranscript(transcript, {
        engine: { name: engine.name, version: engine.version, dictionary: '' },
        tokenizer: new Tokenizer(segmentWith(engine), lexicon),
        settings: defaultSettings,
      });
      const index = indexWords(transcript, words, defaultSettings);
      const keywords = countTables(index);
      const tables = { title: '', date: '', ...keywords, ...relateTables(index, keywords) };
      expect(tablesToCsv(tables).size, mutant).toBe(Object.keys(TABLES).length);
      expect(
        tables.turns.every(({ text: said }) => said.length > 0),
        mutant,
      ).toBe(true);
      slowest = Math.max(slowest, performance.now() - started);
    }
    expect(slowest).toBeLessThan(3000);
  }, 300_000);
});

function decodeOrNull(mutant: string): string | null {
  try {
    return decode(Buffer.from(mutant), 'mutant.txt').text;
  } catch (error) {
    if (error instanceof YuanzhuoError) return null;
    throw error;
  }
}
