import { describe, expect, it } from 'vitest';
import { compareWithReference } from '../../pipeline/3-count.js';
import { relate } from '../../pipeline/4-relate.js';
import type { Transcript } from '../../src/data.js';
import { YuanzhuoError } from '../../src/errors/error.js';
import { decode } from '../../src/files/decode.js';
import { readMember } from '../../src/files/read-source.js';
import { seededRandom } from '../../src/math/random.js';
import { defaultSettings } from '../../src/settings.js';
import { tablesToCsv } from '../../src/spreadsheets/csv/table-files.js';
import { countTables } from '../../src/statistics/count-tables.js';
import { indexWords } from '../../src/statistics/index/index-words.js';
import type { Table } from '../../src/tables/table.js';
import { TABLES } from '../../src/tables/tables.js';
import { parseTranscript } from '../../src/transcript/parse-transcript.js';
import { Lexicon } from '../../src/words/dictionary/lexicon.js';
import { segmentWith } from '../../src/words/engines/engine.js';
import { loadNodeRs } from '../../src/words/engines/node-rs.js';
import { segmentTranscript } from '../../src/words/segment-transcript.js';
import { Tokenizer } from '../../src/words/tokens/tokenizer.js';
import { mutantFile, mutate } from '../torture/mutate.js';
import { patience, report, times } from '../torture/times.js';
import { sourceOf } from '../transcript/sources.js';
import { english } from '../words/english/shipped-english.js';

/** Milliseconds, on a busy machine: what hangs takes minutes. */
const SLOWEST = 5000;

describe('mutated transcripts', () => {
  it(
    'are read, or refused with a message, and every sentence stands where it says',
    async () => {
      const next = seededRandom(20251129);
      const count = times(4000, 1_000_000);
      let [refused, slowest] = [0, 0];
      for (let i = 0; i < count; i++) {
        const { name, bytes } = mutantFile(next);
        const started = performance.now();
        try {
          const source = await readMember({ ...MEMBER, name, bytes }, defaultSettings);
          const fault = faultOf(parseTranscript(source, defaultSettings));
          if (fault !== null) expect.fail(`${fault} in mutant ${i}: ${source.text}`);
        } catch (error) {
          if (!(error instanceof YuanzhuoError))
            throw new Error(`mutant ${i}, ${name}: ${Buffer.from(bytes).toString()}`, { cause: error });
          refused++;
        }
        slowest = Math.max(slowest, performance.now() - started);
      }
      expect(slowest).toBeLessThan(SLOWEST);
      report(`${count} mutated texts read, ${refused} of them refused; the slowest took ${Math.round(slowest)} ms`);
    },
    patience(5),
  );

  it(
    'give every table',
    async () => {
      const engine = await loadNodeRs();
      const lexicon = new Lexicon({
        dictionaries: new Map(),
        stop: new Set<string>(),
        fillers: new Set<string>(),
        address: new Set<string>(),
        general: new Map(),
        compounds: new Map(),
        english,
      });
      const written = Object.values(TABLES).filter((table: Table) => !table.onRequest);
      const next = seededRandom(20250614);
      const count = times(800, 20_000);
      let slowest = 0;
      for (let i = 0; i < count; i++) {
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
        const tables = { title: '', date: '', ...keywords, ...relate(index, keywords), ...compareWithReference(index, null) };
        expect(tablesToCsv(tables).size, mutant).toBe(written.length);
        expect(
          tables.turns.every(({ text: said }) => said.length > 0),
          mutant,
        ).toBe(true);
        slowest = Math.max(slowest, performance.now() - started);
      }
      expect(slowest).toBeLessThan(SLOWEST);
      report(`${count} mutated texts analysed; the slowest took ${Math.round(slowest)} ms`);
    },
    patience(5),
  );
});

const MEMBER = { member: '', id: '', title: '', date: '', error: null };

/** What is wrong with a transcript as a whole; null where nothing is. */
function faultOf({ text, turns, sentences, people, warnings }: Transcript): string | null {
  const names = new Set(['', ...people.map(({ name }) => name)]);
  if (turns.some(({ turn }, i) => turn !== i + 1)) return 'turns out of order';
  if (turns.some(({ speaker }) => !names.has(speaker))) return 'a turn of nobody';
  const ids = new Set(sentences.map(({ id }) => id));
  if (ids.size !== sentences.length) return 'an id twice';
  let last = 0;
  for (const { start, end, turn } of sentences) {
    const inTurn = turns[turn - 1]?.paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end);
    if (start < last || end <= start || end > text.length || !inTurn || text.slice(start, end).trim() === '')
      return 'a sentence out of place';
    last = end;
  }
  return text.includes('\uFFFD') && !warnings.some(({ code }) => code === 'read.undecodable') ? 'a silent replacement' : null;
}

function decodeOrNull(mutant: string): string | null {
  try {
    return decode(Buffer.from(mutant), 'mutant.txt').text;
  } catch (error) {
    if (error instanceof YuanzhuoError) return null;
    throw error;
  }
}
