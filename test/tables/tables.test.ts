import { describe, expect, it } from 'vitest';
import type {
  AnswerRow,
  AuditRow,
  BalanceRow,
  ChanceRow,
  DiscussionRow,
  KeywordRow,
  NewTermRow,
  PairRow,
  RobustnessRow,
  SectionRow,
  SentenceRow,
  SharedRow,
  SpeakerKeywordRow,
  SpeakerRow,
  ThemeRow,
  ThemeSectionRow,
  ThemeSpeakerRow,
  TokenRow,
  TransitionRow,
  TurnRow,
  UptakeRow,
} from '../../src/data.js';
import { CORPUS_TABLES } from '../../src/tables/corpus-tables.js';
import { columnsOf, type Table } from '../../src/tables/table.js';
import { TABLES } from '../../src/tables/tables.js';

const all: readonly Table[] = Object.values(TABLES);

const discussion: DiscussionRow = { key: 'date', value: '2026-06-12', sentences: ['s1.1'], source: 'introduction' };
const turns: TurnRow = {
  turn: 1,
  section: 0,
  speaker: '甲',
  kind: 'spoken',
  time: '',
  characters: 2,
  text: '好的。',
  start: null,
  end: null,
};
const sections: SectionRow = { section: 1, number: '01', title: '起', source: 'heading', first_turn: 1, last_turn: 1, characters: 2 };
const speakers: SpeakerRow = {
  speaker: '甲',
  role: 'panelist',
  organisation: [],
  title: [],
  aliases: [],
  turns: 1,
  characters: 2,
  share: 1,
  seconds: null,
  questions: 0,
};
const sentences: SentenceRow = { sentence: 's1.1', turn: 1, section: 0, speaker: '甲', characters: 2, key: 0, text: '好的。' };
const tokens: TokenRow = {
  sentence: 's1.1',
  start: 0,
  end: 2,
  word: '好的',
  term: '好的',
  tag: 'l',
  source: 'engine',
  counts: 0,
  reason: 'filler',
};
const keywords: KeywordRow = {
  term: '水',
  tag: 'n',
  count: 1,
  per_thousand: 1,
  speakers: 1,
  turns: 1,
  sections: 1,
  dispersion: null,
  first_turn: 1,
  introduced_by: '甲',
  taken_up_by: [],
  sentences: ['s1.1'],
};
const bySpeaker: SpeakerKeywordRow = {
  speaker: '甲',
  term: '水',
  count: 1,
  elsewhere: 0,
  per_thousand: 1,
  low: 0,
  high: 2,
  log_ratio: 1,
  z: 1,
  g2: 1,
  p: null,
  q: null,
  lrc: null,
  tier: 'described',
  sentences: ['s1.1'],
  p_shuffled: null,
  q_shuffled: null,
  reason: 'untested',
  recounts: null,
  held: null,
};
const shared: SharedRow = { term: '水', class: 'one', speakers: ['甲'], least: 0, most: 1, sentences: ['s1.1'], missing: [], lockword: 0 };
const pairs: PairRow = {
  a: '水',
  b: '雨',
  both: 1,
  a_total: 1,
  b_total: 1,
  units: 2,
  dice: 1,
  jaccard: 1,
  npmi: 1,
  g2: 1,
  p: 0.1,
  q: 0.1,
  sentences: ['s1.1'],
  tier: 'described',
  reason: 'chance',
  recounts: null,
  held: null,
};
const themes: ThemeRow = {
  theme: '水',
  source: 'codebook',
  terms: ['水'],
  sentences_coded: 1,
  share: 1,
  speakers: 1,
  sentences: ['s1.1'],
  rules: [],
  stability: null,
};
const themeBySpeaker: ThemeSpeakerRow = {
  speaker: '甲',
  theme: '水',
  count: 1,
  of: 1,
  share: 1,
  low: 0,
  high: 1,
  expected: 1,
  p: null,
  q: null,
  tier: 'described',
  sentences: ['s1.1'],
  p_shuffled: null,
  q_shuffled: null,
  reason: 'untested',
  recounts: null,
  held: null,
};
const balance: BalanceRow = { of: 'all', people: 3, silent: 1, gini: 0.5, effective_speakers: 2 };
const transitions: TransitionRow = { from: '甲', to: '乙', count: 2, expected: 1.5 };
const uptake: UptakeRow = {
  term: '水',
  introduced_by: '甲',
  first_turn: 1,
  first_section: 1,
  taken_up_by: '乙',
  turn: 2,
  section: 1,
  count: 1,
  sentences: ['s2.1'],
};
const chance: ChanceRow = { speaker: '甲', turns: 1, testable: 0, draws: 2000, smallest_p: 1, checked: 400, strong_by_chance: 0 };
const themeBySection: ThemeSectionRow = { section: 1, theme: '水', count: 1, of: 1, share: 1, sentences: ['s1.1'] };
const answers: AnswerRow = { section: 1, speaker: '甲', characters: 2, top_terms: ['水'], only_here: [], key_sentences: ['s1.1'] };
const robustness: RobustnessRow = {
  finding: 1,
  kind: 'word',
  speaker: '甲',
  items: ['水'],
  tier: 'strong',
  choice: 'minimum_2',
  holds: 1,
  p: 0.01,
};
const audit: AuditRow = {
  item: '水',
  kind: 'word',
  asked_by: 'settings',
  wanted: 'whole',
  found: 1,
  whole: 1,
  example: '',
  list: '',
  sentences: ['s1.1'],
};

const newTerms: NewTermRow = {
  term: '地下水',
  status: 'found',
  tag: 'n',
  count: 1,
  score: null,
  parts: ['地下', '水'],
  sentences: ['s1.1'],
};

const examples: Readonly<Record<string, object>> = {
  discussion,
  turns,
  sections,
  speakers,
  balance,
  transitions,
  sentences,
  tokens,
  keywords,
  'keywords-by-speaker': bySpeaker,
  chance,
  uptake,
  'shared-vocabulary': shared,
  'term-pairs': pairs,
  themes,
  'theme-by-speaker': themeBySpeaker,
  'theme-by-section': themeBySection,
  'theme-pairs': pairs,
  answers,
  robustness,
  'segmentation-audit': audit,
  'new-terms': newTerms,
};

const described = (name: string): Table => {
  const found = all.find((table) => table.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('TABLES', () => {
  it('describes every table of the output folder, in the order of the design', () => {
    expect(all.map(({ name }) => name)).toEqual(Object.keys(examples));
  });

  it.each(Object.entries(examples))('has the columns of a row of %s, in that order', (name, row) => {
    expect(columnsOf(described(name)).map((column) => column.name)).toEqual(Object.keys(row));
  });

  it.each(Object.entries(examples))('types the columns of %s as its row does', (name, row) => {
    for (const column of columnsOf(described(name))) {
      const value = (row as Readonly<Record<string, unknown>>)[column.name];
      if (value === null) expect(['number', 'integer']).toContain(column.type);
      else if (Array.isArray(value)) expect(column.type).toBe('list');
      else expect(typeof value === 'number' ? ['number', 'integer'] : ['string']).toContain(column.type);
    }
  });

  it.each([
    ['a discussion', all],
    ['a corpus', Object.values(CORPUS_TABLES) as readonly Table[]],
  ])('say something about each table and column of %s in both languages', (_, tables) => {
    const texts = tables.flatMap((table) => [
      ...[table.title, table.holds].flatMap(({ zh, en }) => [zh, en]),
      ...columnsOf(table).flatMap(({ title, description }) => [title.zh, title.en, description.zh, description.en]),
    ]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  });
});
