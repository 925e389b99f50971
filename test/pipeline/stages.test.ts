import { beforeAll, describe, expect, it } from 'vitest';
import { compareWithReference } from '../../pipeline/3-count.js';
import { relate } from '../../pipeline/4-relate.js';
import { drawCharts } from '../../src/charts/charts.js';
import type { Tables, Transcript, Words } from '../../src/data.js';
import { defaultSettings } from '../../src/settings.js';
import { tablesToCsv } from '../../src/spreadsheets/csv/table-files.js';
import { countTables } from '../../src/statistics/count-tables.js';
import { indexWords } from '../../src/statistics/index/index-words.js';
import { parseTranscript } from '../../src/transcript/parse-transcript.js';
import { Lexicon } from '../../src/words/dictionary/lexicon.js';
import { type Engine, segmentWith } from '../../src/words/engines/engine.js';
import { loadNodeRs } from '../../src/words/engines/node-rs.js';
import { segmentTranscript } from '../../src/words/segment-transcript.js';
import { Tokenizer } from '../../src/words/tokens/tokenizer.js';
import { measure } from '../charts/fonts.js';
import { deepFreeze } from '../statistics/discussion.js';
import { sourceOf } from '../transcript/sources.js';
import { english } from '../words/english/shipped-english.js';

const TALK =
  '01去留\n何川：旧厂房要留下来，厂房里有记忆。\n陆萍：厂房留下来，谁来出钱？\n02出钱\n何川：居民和企业一起出钱，厂房就活了。\n陆萍：那就试试厂房。\n';

let engine: Engine;
beforeAll(async () => {
  engine = await loadNodeRs();
});

async function stages(text: string): Promise<{ transcript: Transcript; words: Words; tables: Tables; charts: number }> {
  const transcript = deepFreeze(parseTranscript(deepFreeze(sourceOf(text)), deepFreeze(defaultSettings)));
  const lexicon = new Lexicon({
    dictionaries: new Map(),
    stop: new Set<string>(),
    fillers: new Set<string>(),
    address: new Set<string>(),
    general: new Map(),
    compounds: new Map(),
    english,
  });
  const info = { name: engine.name, version: engine.version, dictionary: '' };
  const words = deepFreeze(
    await segmentTranscript(transcript, {
      engine: info,
      tokenizer: new Tokenizer(segmentWith(engine), lexicon),
      settings: defaultSettings,
    }),
  );
  const index = indexWords(transcript, words, defaultSettings);
  const keywords = deepFreeze(countTables(index));
  const tables: Tables = deepFreeze({
    title: '',
    date: '',
    ...keywords,
    ...relate(index, keywords),
    ...compareWithReference(index, null),
  });
  return { transcript, words, tables, charts: drawCharts(tables, { language: 'zh', version: '0.0.0', measure }).length };
}

describe('the stages, one after another', () => {
  it('leave alone what they are given', async () => {
    const { tables, charts } = await stages(TALK);
    expect(tables.keywords[0]).toMatchObject({ term: '厂房', count: 5, speakers: 2 });
    expect(charts).toBeGreaterThan(3);
  });

  it('take a text in which there is nothing, and give empty tables and no charts', async () => {
    const { transcript, words, tables, charts } = await stages(' \n');
    expect([transcript.turns, words.lexemes, tables.keywords, tables.themes, tables.termPairs, tables.answers]).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
    expect([...tablesToCsv(tables).values()].every((csv) => csv.split('\r\n').filter(Boolean).length <= 2)).toBe(true);
    expect(charts).toBe(0);
  });

  it('count what stands in tokens: every row of every table holds as many as its sentences do', async () => {
    const { tables } = await stages(TALK.repeat(3));
    const counted = tables.tokens.filter(({ counts }) => counts === 1);
    for (const { term, count, sentences } of tables.keywords) {
      expect(counted.filter((token) => token.term === term && sentences.includes(token.sentence))).toHaveLength(count);
    }
    const speakerOf = new Map(tables.sentences.map(({ sentence, speaker }) => [sentence, speaker]));
    for (const { speaker, term, count, sentences } of tables.keywordsBySpeaker) {
      expect(
        counted.filter((token) => token.term === term && speakerOf.get(token.sentence) === speaker && sentences.includes(token.sentence)),
      ).toHaveLength(count);
    }
    for (const { both, sentences } of [...tables.termPairs, ...tables.themePairs]) expect(sentences).toHaveLength(both);
    for (const { count, sentences } of [...tables.themeBySpeaker, ...tables.themeBySection]) expect(sentences).toHaveLength(count);
  });
});
