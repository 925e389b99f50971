import type { Chart, QuoteRow, SentenceRow, Tables, TokenRow, TurnRow } from '../../src/data.js';
import type { RunFacts } from '../../src/report/run-facts.js';
import { sentenceId } from '../../src/sentence-id.js';
import { NO_EFFECT } from '../../src/statistics/tests/effect-columns.js';
import { noTables } from '../tables/no-tables.js';

/** Four turns of two people after a line of nobody: 水 is said by both, 模型 three times by 甲 alone. */
const said: readonly (readonly [turn: number, speaker: string, sentences: readonly string[]])[] = [
  [1, '', ['两人谈水。']],
  [2, '甲', ['水要有模型。', '模型算水。']],
  [3, '乙', ['水要有人。']],
  [4, '甲', ['模型不够。']],
  [5, '乙', ['人来敲门。']],
];

const sectionOf = (turn: number): number => (turn === 1 ? 0 : turn < 4 ? 1 : 2);

const turns: readonly TurnRow[] = said.map(([turn, speaker, sentences]) => ({
  turn,
  section: sectionOf(turn),
  speaker,
  kind: speaker === '' ? 'unattributed' : 'spoken',
  time: '',
  characters: sentences.join('').replaceAll('。', '').length,
  text: sentences.join('\n'),
  start: null,
  end: null,
}));

const sentences: readonly SentenceRow[] = said.flatMap(([turn, speaker, texts]) =>
  texts.map((text, i) => ({
    sentence: sentenceId(turn, i + 1),
    turn,
    section: sectionOf(turn),
    speaker,
    characters: text.length - 1,
    key: turn === 2 && i === 0 ? 1 : 0,
    text,
  })),
);

const word = (sentence: string, start: number, text: string, counts: 0 | 1): TokenRow => ({
  sentence,
  start,
  end: start + text.length,
  word: text,
  term: text,
  tag: 'n',
  source: 'engine',
  counts,
  reason: counts === 1 ? '' : 'stop',
});

const tokens: readonly TokenRow[] = [
  word('s2.1', 5, '水', 1),
  word('s2.1', 6, '要有', 0),
  word('s2.1', 8, '模型', 1),
  word('s2.1', 10, '。', 0),
  word('s2.2', 11, '模型', 1),
  word('s2.2', 13, '算', 0),
  word('s2.2', 14, '水', 1),
  word('s2.2', 15, '。', 0),
];

/** A passage of one sentence. */
export const quote = (rank: number, kind: string, sentence: string, speaker: string, text: string): QuoteRow => ({
  ...{ rank, kind: kind.split(' ') as QuoteRow['kind'], sentences: [sentence], turn: Number(/\d+/.exec(sentence)?.[0]) },
  ...{
    section: sectionOf(Number(/\d+/.exec(sentence)?.[0])),
    speaker,
    characters: text.length - 1,
    text,
    likely: 0.3,
    stands: 0.8,
    alone: 1 as const,
  },
});

export const discussion: Tables = {
  ...noTables,
  title: '水',
  date: '2025-01-02',
  discussion: [
    { key: 'title', value: '水', sentences: [], source: 'head' },
    { key: 'date', value: '2025-01-02', sentences: ['s1.1'], source: 'introduction' },
    { key: 'place', value: '云岭', sentences: [], source: 'head' },
    { key: 'event', value: '水务论坛', sentences: [], source: 'front matter' },
    { key: 'organisers', value: '城市手册', sentences: [], source: 'settings' },
  ],
  turns,
  sections: [
    { section: 0, number: '', title: '', source: '', first_turn: 1, last_turn: 1, characters: 4 },
    { section: 1, number: '01', title: '缺什么？', source: 'heading', first_turn: 2, last_turn: 3, characters: 13 },
    { section: 2, number: '02', title: '怎么办？', source: 'heading', first_turn: 4, last_turn: 5, characters: 8 },
  ],
  speakers: [
    {
      speaker: '甲',
      role: 'panelist',
      organisation: ['甲大学', '乙研究所'],
      title: ['教授', '所长'],
      aliases: [],
      turns: 2,
      characters: 13,
      share: 0.62,
      seconds: null,
      questions: 0,
      counted: 1,
    },
    {
      speaker: '乙',
      role: 'panelist',
      organisation: [],
      title: [],
      aliases: [],
      turns: 2,
      characters: 8,
      share: 0.38,
      seconds: null,
      questions: 1,
      counted: 1,
    },
  ],
  sentences,
  tokens,
  keywords: [
    {
      term: '模型',
      tag: 'n',
      count: 3,
      per_thousand: 375,
      speakers: 1,
      turns: 2,
      sections: 2,
      dispersion: null,
      first_turn: 2,
      introduced_by: '甲',
      taken_up_by: [],
      sentences: ['s2.1', 's2.2', 's4.1'],
      general: null,
      given: 0,
    },
    {
      term: '水',
      tag: 'n',
      count: 3,
      per_thousand: 375,
      speakers: 2,
      turns: 2,
      sections: 1,
      dispersion: null,
      first_turn: 2,
      introduced_by: '甲',
      taken_up_by: ['乙'],
      sentences: ['s2.1', 's2.2', 's3.1'],
      general: null,
      given: 0,
    },
  ],
  keywordsBySpeaker: [
    {
      speaker: '甲',
      term: '模型',
      count: 3,
      elsewhere: 0,
      per_thousand: 600,
      low: 120,
      high: 1700,
      log_ratio: 3.1,
      z: 2.2,
      g2: 9.1,
      p: 0.003,
      q: 0.012,
      lrc: 0.4,
      tier: 'strong',
      sentences: ['s2.1', 's2.2', 's4.1'],
      p_shuffled: 0.004,
      q_shuffled: 0.01,
      reason: 'passed',
      recounts: null,
      held: null,
      general: null,
      given: 0,
      p_rs: 0.02,
      deff: 1.2,
      lr_low: 0.4,
      lr_high: 5.8,
    },
    {
      speaker: '乙',
      term: '水',
      count: 1,
      elsewhere: 2,
      per_thousand: 330,
      low: 8,
      high: 1850,
      log_ratio: -0.3,
      z: -0.2,
      g2: -0.1,
      p: 0.8,
      q: 0.9,
      lrc: 0,
      tier: 'described',
      sentences: ['s3.1'],
      p_shuffled: null,
      q_shuffled: null,
      reason: 'chance',
      recounts: null,
      held: null,
      general: null,
      given: 0,
      p_rs: null,
      deff: 1,
      lr_low: null,
      lr_high: null,
    },
  ],
  balance: [{ of: 'all', people: 2, silent: 0, gini: null, effective_speakers: 1.9 }],
  correspondence: { points: [], shares: [0, 0], p: null },
  chance: [
    { speaker: '甲', turns: 7, testable: 1, draws: 2000, smallest_p: 0.001, checked: 400, strong_by_chance: 0.02 },
    { speaker: '乙', turns: 2, testable: 0, draws: 2000, smallest_p: 0.2, checked: 400, strong_by_chance: 0 },
  ],
  sharedVocabulary: [
    { term: '模型', class: 'one', speakers: ['甲'], least: 0, most: 600, sentences: ['s2.1', 's2.2', 's4.1'], missing: [], lockword: 0 },
    {
      term: '水',
      class: 'everyone',
      speakers: ['甲', '乙'],
      least: 330,
      most: 400,
      sentences: ['s2.1', 's2.2', 's3.1'],
      missing: [],
      lockword: 0,
    },
  ],
  segmentationAudit: [
    { item: '模型', kind: 'word', asked_by: 'settings', wanted: 'whole', found: 3, whole: 3, example: '', list: '', sentences: [] },
    {
      item: '敲门',
      kind: 'word',
      asked_by: 'settings',
      wanted: 'whole',
      found: 1,
      whole: 0,
      example: '来敲|门',
      list: '',
      sentences: ['s5.1'],
    },
  ],
  newTerms: [
    { term: '语言模型', status: 'found', tag: 'n', count: 3, score: 0.82, parts: ['语言', '模型'], sentences: ['s2.1', 's2.2', 's4.1'] },
    { term: '乙老师', status: 'found', tag: 'nr', count: 1, score: null, parts: ['乙', '老师'], sentences: ['s2.1'] },
    { term: '地下水', status: 'proposed', tag: 'n', count: 1, score: 0.41, parts: ['地下', '水'], sentences: ['s3.1'] },
  ],
  spellingVariants: [{ term: '模型', variant: '魔型', term_count: 3, count: 1, score: 0.87, sentences: ['s4.1'] }],
  termPairs: [
    {
      a: '模型',
      b: '水',
      both: 3,
      a_total: 3,
      b_total: 3,
      units: 5,
      dice: 1,
      jaccard: 1,
      npmi: 1,
      g2: 6.7,
      p: 0.005,
      q: 0.01,
      sentences: ['s2.1', 's2.2', 's4.1'],
      tier: 'strong',
      reason: 'passed',
      recounts: null,
      held: null,
      turns: 2,
      expected: 1.5,
      ...NO_EFFECT,
    },
  ],
  themes: [
    {
      theme: '技术',
      source: 'codebook',
      terms: ['模型'],
      sentences_coded: 3,
      share: 0.6,
      speakers: 1,
      sentences: ['s2.1', 's2.2', 's4.1'],
      rules: [],
      stability: null,
    },
  ],
  themeBySpeaker: [
    {
      speaker: '甲',
      theme: '技术',
      count: 3,
      of: 3,
      share: 1,
      low: 0.44,
      high: 1,
      expected: 1.8,
      p: 0.1,
      q: 0.2,
      tier: 'described',
      sentences: ['s2.1', 's2.2', 's4.1'],
      p_shuffled: null,
      q_shuffled: 0.4,
      reason: 'chance',
      recounts: null,
      held: null,
      p_rs: 0.3,
      deff: 1.4,
      ...NO_EFFECT,
    },
    {
      speaker: '乙',
      theme: '技术',
      count: 0,
      of: 2,
      share: 0,
      low: 0,
      high: 0.66,
      expected: 1.2,
      p: 0.1,
      q: 0.2,
      tier: 'described',
      sentences: [],
      p_shuffled: null,
      q_shuffled: null,
      reason: 'less',
      recounts: null,
      held: null,
      p_rs: null,
      deff: 1.4,
      ...NO_EFFECT,
    },
  ],
  codedSentences: ['s2.1', 's2.2', 's4.1'].map((sentence) => ({
    ...{ theme: '技术', sentence, turn: Number(sentence.charAt(1)), section: 1, speaker: '甲' },
    ...{ terms: ['模型'], words: ['模型'], starts: ['0'], rules: [] },
  })),
  themeBySection: [
    { section: 1, theme: '技术', count: 2, of: 3, share: 0.67, sentences: ['s2.1', 's2.2'] },
    { section: 2, theme: '技术', count: 1, of: 2, share: 0.5, sentences: ['s4.1'] },
  ],
  answers: [{ section: 1, speaker: '甲', characters: 9, top_terms: ['模型', '水'], only_here: ['模型'], key_sentences: ['s2.1'] }],
  quotes: [
    quote(1, 'core answer', 's2.1', '甲', '水要有模型。'),
    quote(2, 'core quotable', 's3.1', '乙', '水要有人。'),
    quote(3, 'quotable', 's4.1', '甲', '模型不够。'),
  ],
  facts: [
    {
      ...{ sentence: 's1.1', turn: 1, section: 0, speaker: '', start: 0, text: '两人', kind: 'amount', value: 2, value_high: null },
      ...{ unit: '人', about: '', counts: '人' },
    },
  ],
  mentions: [
    { kind: 'product', name: '模型', text: '模型', sentence: 's2.1', turn: 2, section: 1, speaker: '甲', start: 3 },
    { kind: 'product', name: '模型', text: '模型', sentence: 's4.1', turn: 4, section: 2, speaker: '甲', start: 0 },
  ],
  replies: [{ sentence: 's3.1', turn: 3, section: 1, speaker: '乙', to: ['甲'], relation: 'add', text: '水要有人' }],
  questions: [
    {
      ...{ sentence: 's4.1', turn: 4, section: 2, speaker: '甲', text: '模型不够。', to: [], answered: 0, answer_turn: null },
      rhetorical: 0,
    },
  ],
  commitments: [{ sentence: 's5.1', turn: 5, section: 2, speaker: '乙', start: 0, text: '人来敲门', when: '', who: '人' }],
  network: { nodes: [], edges: [], modularity: null },
  basis: {
    sentences: 5,
    counted_words: 8,
    speakers: ['甲', '乙'],
    words_of: [5, 3],
    keyword_tests: 4,
    minimum_count: 3,
    thresholds: { strong: 0.2, hint: 0.33 },
    order_fixed: true,
    themes_agreement: null,
    pairs_tested: 1,
    pairs_passed: 1,
  },
};

/** A transcript in which nobody speaks. */
export const silence: Tables = {
  ...noTables,
  title: '空',
  discussion: [{ key: 'title', value: '空', sentences: [], source: 'file name' }],
  basis: { ...noTables.basis, order_fixed: true },
};

export const run: RunFacts = {
  version: '0.0.0',
  source: { file: 'water.txt', format: 'txt', encoding: 'utf-8', bytes: 120, sha256: 'ab'.repeat(32) },
  engine: { name: 'nodejieba', version: '3.5.8', dictionary: 'cd'.repeat(32) },
  seed: 1,
  counted: { moderator: true, quoted: true },
  warnings: [],
  reading: {
    forms: [{ pattern: '{name}：{speech}', count: 4, names: ['甲', '乙'] }],
    doubts: [],
    asides: {},
    removed: {},
  },
};

export const chart: Chart = {
  id: 'talk-share',
  section: 'people',
  title: '谁说得多？',
  caption: '两人的字数。',
  alt: '甲 62%，乙 38%。',
  spec: { data: { values: [] }, mark: 'point' },
};

/** The same tables with every text of the transcript replaced: what a hostile file could bring in. */
export function withText(tables: Tables, from: string, to: string): Tables {
  return JSON.parse(JSON.stringify(tables), (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(from, to) : value,
  ) as Tables;
}

/** The same where 甲 says 模型 often enough for a finding. */
export const talkative: Tables = {
  ...discussion,
  keywordsBySpeaker: discussion.keywordsBySpeaker.map((row) => ({ ...row, count: 2 * row.count })),
};

/** The same with a longer word for 模型: who takes up a short one is not told. */
export const renamed = <T>(tables: T): T => JSON.parse(JSON.stringify(tables).replaceAll('模型', '水位图')) as T;
