import type { Chart, SentenceRow, Tables, TokenRow, TurnRow } from '../../src/data.js';
import type { RunFacts } from '../../src/report/run-facts.js';

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
    sentence: `${turn}.${i + 1}`,
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
  word('2.1', 5, '水', 1),
  word('2.1', 6, '要有', 0),
  word('2.1', 8, '模型', 1),
  word('2.1', 10, '。', 0),
  word('2.2', 11, '模型', 1),
  word('2.2', 13, '算', 0),
  word('2.2', 14, '水', 1),
  word('2.2', 15, '。', 0),
];

export const discussion: Tables = {
  title: '水',
  date: '2025-01-02',
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
    },
    { speaker: '乙', role: 'panelist', organisation: [], title: [], aliases: [], turns: 2, characters: 8, share: 0.38, seconds: null },
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
      sentences: ['2.1', '2.2', '4.1'],
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
      sentences: ['2.1', '2.2', '3.1'],
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
      sentences: ['2.1', '2.2', '4.1'],
      p_shuffled: 0.004,
      q_shuffled: 0.01,
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
      sentences: ['3.1'],
      p_shuffled: null,
      q_shuffled: null,
    },
  ],
  chance: [
    { speaker: '甲', turns: 7, testable: 1, draws: 2000, smallest_p: 0.001, checked: 400, strong_by_chance: 0.02 },
    { speaker: '乙', turns: 2, testable: 0, draws: 2000, smallest_p: 0.2, checked: 400, strong_by_chance: 0 },
  ],
  sharedVocabulary: [
    { term: '模型', class: 'one', speakers: ['甲'], least: 0, most: 600, sentences: ['2.1', '2.2', '4.1'] },
    { term: '水', class: 'everyone', speakers: ['甲', '乙'], least: 330, most: 400, sentences: ['2.1', '2.2', '3.1'] },
  ],
  segmentationAudit: [
    { item: '模型', kind: 'word', asked_by: 'settings', wanted: 'whole', found: 3, whole: 3, example: '' },
    { item: '敲门', kind: 'word', asked_by: 'settings', wanted: 'whole', found: 1, whole: 0, example: '来敲|门' },
  ],
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
      sentences: ['2.1', '2.2', '4.1'],
    },
  ],
  themes: [
    { theme: '技术', source: 'codebook', terms: ['模型'], sentences_coded: 3, share: 0.6, speakers: 1, sentences: ['2.1', '2.2', '4.1'] },
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
      sentences: ['2.1', '2.2', '4.1'],
      p_shuffled: null,
      q_shuffled: null,
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
    },
  ],
  themeBySection: [
    { section: 1, theme: '技术', count: 2, of: 3, share: 0.67, sentences: ['2.1', '2.2'] },
    { section: 2, theme: '技术', count: 1, of: 2, share: 0.5, sentences: ['4.1'] },
  ],
  themePairs: [],
  answers: [{ section: 1, speaker: '甲', characters: 9, top_terms: ['模型', '水'], only_here: ['模型'], key_sentences: ['2.1'] }],
  network: { nodes: [], edges: [], modularity: null },
  basis: {
    sentences: 5,
    counted_words: 8,
    speakers: ['甲', '乙'],
    words_of: [5, 3],
    keyword_tests: 4,
    minimum_count: 3,
    pairs_tested: 1,
    pairs_passed: 1,
  },
};

/** A transcript in which nobody speaks. */
export const silence: Tables = {
  title: '空',
  date: '',
  turns: [],
  sections: [],
  speakers: [],
  tokens: [],
  keywords: [],
  keywordsBySpeaker: [],
  chance: [],
  sharedVocabulary: [],
  segmentationAudit: [],
  sentences: [],
  termPairs: [],
  themes: [],
  themeBySpeaker: [],
  themeBySection: [],
  themePairs: [],
  answers: [],
  network: { nodes: [], edges: [], modularity: null },
  basis: {
    sentences: 0,
    counted_words: 0,
    speakers: [],
    words_of: [],
    keyword_tests: 0,
    minimum_count: 3,
    pairs_tested: 0,
    pairs_passed: 0,
  },
};

export const run: RunFacts = {
  version: '0.0.0',
  source: { file: 'water.txt', format: 'txt', encoding: 'utf-8', bytes: 120, sha256: 'ab'.repeat(32) },
  engine: { name: 'nodejieba', version: '3.5.8', dictionary: 'cd'.repeat(32) },
  seed: 1,
  thresholds: { strong: 0.05, hint: 0.1 },
  counted: { moderator: true, quoted: true },
  warnings: [],
};

export const chart: Chart = { id: 'talk-share', title: '谁说得多？', caption: '两人的字数。', alt: '甲 62%，乙 38%。', spec: {} };

/** The same tables with every text of the transcript replaced: what a hostile file could bring in. */
export function withText(tables: Tables, from: string, to: string): Tables {
  return JSON.parse(JSON.stringify(tables), (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(from, to) : value,
  ) as Tables;
}
