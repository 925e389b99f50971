import type {
  AnswerRow,
  NetworkEdge,
  PairRow,
  QuoteRow,
  SentenceRow,
  SharedRow,
  SpeakerKeywordRow,
  Tables,
  ThemeSpeakerRow,
  Tier,
  TokenRow,
  TurnRow,
  UptakeRow,
} from '../../src/data.js';
import { partsOfId, sentenceId } from '../../src/sentence-id.js';
import { NO_EFFECT } from '../../src/statistics/tests/effect-columns.js';
import { gradePair } from '../../src/statistics/tests/grade.js';
import { noTables } from '../tables/no-tables.js';

const terms = [
  '大模型',
  '数据',
  '算力',
  '客户',
  '产业链',
  '知识管理',
  '落地',
  '成本',
  '生态',
  '开源',
  '推理',
  'API',
  'To-B业务',
  '向量数据库',
  '检索增强生成',
  '标准',
];
const themes = [
  '算力与芯片',
  '数据安全与合规',
  '行业落地',
  '人才与教育',
  '成本与回报',
  '开源与标准',
  '国产化替代',
  '监管与政策',
  'Responsible AI',
];
const titles = [
  '火在哪里？',
  '为什么要合作，合作中有哪些困难，又该怎样解决？',
  '数据从哪里来',
  'Q&A: how do we measure the return on large models?',
];
/** What is said between two terms. */
const between = ['这件事还要再想一想，', '，各家的做法不一样。', '（例如 Retrieval-Augmented Generation）', '是大家最关心的问题：', '。'];
const names = ['王伟', '李雪', '香港新闻社记者张浩然', '刘芳', 'Alexander von Humboldt-Smith', '杨欣怡', '欧阳志强'];
const LIMITS = { strong: 0.05, hint: 0.1 };
const tiers: readonly Tier[] = ['described', 'hint', 'strong'];

/** Invented tables of any size, always the same: `speakers` people in `sections` sections, each of whom speaks once in each. */
export function sampleTables({ speakers, sections }: { readonly speakers: number; readonly sections: number }): Tables {
  const people = Array.from({ length: speakers }, (_, index) =>
    index < names.length ? `${names[index]}` : `${names[index % names.length]}${index}`,
  );
  const turns: TurnRow[] = [
    { turn: 1, section: 0, speaker: '', kind: 'unattributed', time: '', characters: 90, text: '', start: null, end: null },
  ];
  const sentences: SentenceRow[] = [];
  const tokens: TokenRow[] = [];
  for (let section = 1; section <= sections; section += 1) {
    for (const [index, speaker] of people.entries()) {
      const turn = turns.length + 1;
      const length = 1 + ((index * 7 + section * 3) % 5);
      for (let number = 1; number <= length; number += 1) {
        const sentence = sentenceId(turn, number);
        let text = '';
        for (let place = 0; place < 3; place += 1) {
          const term = terms[(index * index + section * 5 + number * 3 + place * place) % terms.length] ?? '';
          const start = text.length;
          text += `${term}${between[(index + number + place) % between.length]}`;
          tokens.push({
            sentence,
            start,
            end: start + term.length,
            word: term,
            term,
            tag: 'n',
            source: 'engine',
            counts: 1,
            reason: '',
          });
        }
        sentences.push({ sentence, turn, section, speaker, characters: 30, key: 0, text });
      }
      turns.push({
        turn,
        section,
        speaker,
        kind: index === 1 ? 'quoted' : 'spoken',
        time: '',
        characters: length * 30,
        text: '',
        start: null,
        end: null,
      });
    }
  }
  return { ...tablesOf({ people, turns, sentences, tokens }), sections: sectionRows(sections, turns) };
}

function sectionRows(sections: number, turns: readonly TurnRow[]): Tables['sections'] {
  return Array.from({ length: sections }, (_, index) => {
    const own = turns.filter(({ section }) => section === index + 1);
    return {
      section: index + 1,
      number: sections > 9 ? '' : `0${index + 1}`,
      title: titles[index % titles.length] ?? '',
      source: 'heading' as const,
      first_turn: own[0]?.turn ?? null,
      last_turn: own.at(-1)?.turn ?? null,
      characters: own.reduce((sum, { characters }) => sum + characters, 0),
    };
  });
}

function tablesOf(
  parts: Pick<Tables, 'turns' | 'sentences' | 'tokens'> & { readonly people: readonly string[] },
): Omit<Tables, 'sections'> {
  const { people, turns, sentences, tokens } = parts;
  const quotes = quotesOf(turns, sentences);
  const speakerOf = new Map(sentences.map(({ sentence, speaker }) => [sentence, speaker]));
  const wordsOf = people.map((name) => tokens.filter(({ sentence }) => speakerOf.get(sentence) === name).length);
  const total = turns.filter(({ speaker }) => speaker !== '').reduce((sum, { characters }) => sum + characters, 0);
  const sentencesOf = (term: string): string[] => [
    ...new Set(tokens.filter((token) => token.term === term).map(({ sentence }) => sentence)),
  ];
  const keywords = terms
    .map((term) => ({ term, count: tokens.filter((token) => token.term === term).length, sentences: sentencesOf(term) }))
    .filter(({ count }) => count > 0)
    .map((row) => ({
      ...row,
      tag: 'n',
      per_thousand: (1000 * row.count) / tokens.length,
      speakers: new Set(row.sentences.map((id) => speakerOf.get(id))).size,
      turns: new Set(row.sentences.map((id) => partsOfId(id).turn)).size,
      sections: 1,
      dispersion: null,
      first_turn: 2,
      introduced_by: people[0] ?? '',
      taken_up_by: [],
      general: null,
      given: 0 as const,
    }));
  const themeRows =
    sentences.length === 0
      ? []
      : themes.map((theme, index) => {
          const coded = sentences.filter((_, place) => (place * 7 + index) % (index + 3) === 0).map(({ sentence }) => sentence);
          return {
            theme,
            source: 'codebook' as const,
            terms: [],
            sentences_coded: coded.length,
            share: coded.length / sentences.length,
            speakers: 1,
            sentences: coded,
            rules: [],
            stability: null,
          };
        });
  const termPairs = pairsOf(
    keywords.map(({ term, sentences: ids }) => ({ item: term, ids })),
    sentences.length,
  );
  const edges: NetworkEdge[] = termPairs.slice(0, 40).map(({ a, b, both, dice }, index) => ({ a, b, both, dice, strong: index % 3 === 0 }));
  return {
    ...noTables,
    title: '垂直模型与知识管理',
    date: '',
    discussion: [],
    turns,
    sentences,
    tokens,
    keywords,
    quotes,
    answers: answersOf(turns, quotes),
    speakers: people.map((speaker) => {
      const own = turns.filter((turn) => turn.speaker === speaker);
      const characters = own.reduce((sum, turn) => sum + turn.characters, 0);
      return {
        speaker,
        role: 'panelist' as const,
        organisation: [],
        title: [],
        aliases: [],
        turns: own.length,
        characters,
        share: characters / total,
        seconds: null,
        questions: 0,
        counted: 1,
      };
    }),
    keywordsBySpeaker: people.flatMap((speaker, index) =>
      keywords.map((row, place) => keywordOf({ speaker, index, place, row, tokens, speakerOf, words: wordsOf[index] ?? 0 })),
    ),
    themes: themeRows,
    themeBySpeaker: people.flatMap((speaker, index) =>
      themeRows.map((row, place) => themeOf({ speaker, place: place + index, row, sentences })),
    ),
    themePairs: pairsOf(
      themeRows.map(({ theme, sentences: ids }) => ({ item: theme, ids })),
      sentences.length,
    ),
    termPairs,
    uptake: uptakeOf(keywords, speakerOf),
    sharedVocabulary: sharedOf(keywords, { people, speakerOf }),
    correspondence: mapOf(people, keywords),
    network: {
      edges,
      modularity: 0.4,
      nodes: keywords
        .filter(({ term }) => edges.some(({ a, b }) => a === term || b === term))
        .map(({ term, count }, index) => ({
          term,
          count,
          x: Math.cos(index * 2.4) * index,
          y: Math.sin(index * 2.4) * index,
          community: 1 + (index % 3),
        })),
    },
    basis: {
      sentences: sentences.length,
      counted_words: tokens.length,
      speakers: people,
      words_of: wordsOf,
      keyword_tests: people.length * keywords.length,
      minimum_count: 3,
      thresholds: LIMITS,
      order_fixed: false,
      themes_agreement: null,
      pairs_tested: termPairs.length,
      pairs_passed: 2,
    },
  };
}

/** The first sentence or two of most turns: an answer. */
function quotesOf(turns: readonly TurnRow[], sentences: readonly SentenceRow[]): QuoteRow[] {
  const answering = turns.filter(({ speaker, turn }) => speaker !== '' && turn % 6 !== 0);
  return answering.map(({ turn, section, speaker }, index) => {
    const own = sentences.filter((sentence) => sentence.turn === turn).slice(0, 1 + (turn % 2));
    return {
      ...{ rank: answering.length - index, kind: ['answer'], sentences: own.map(({ sentence }) => sentence), turn, section, speaker },
      ...{ characters: 30 * own.length, text: own.map(({ text }) => text).join(''), likely: 0.3, stands: 0.8, alone: 1 as const },
    };
  });
}

const answersOf = (turns: readonly TurnRow[], quotes: readonly QuoteRow[]): AnswerRow[] =>
  turns
    .filter(({ speaker }) => speaker !== '')
    .map(({ turn, section, speaker, characters }) => ({
      ...{ section, speaker, characters, top_terms: [], only_here: [] },
      key_sentences: quotes.filter((quote) => quote.turn === turn).flatMap(({ sentences }) => sentences),
    }));

function keywordOf(from: {
  readonly speaker: string;
  readonly index: number;
  readonly place: number;
  readonly row: Tables['keywords'][number];
  readonly tokens: readonly TokenRow[];
  readonly speakerOf: ReadonlyMap<string, string>;
  readonly words: number;
}): SpeakerKeywordRow {
  const { speaker, row, tokens, speakerOf, words } = from;
  const count = tokens.filter(({ term, sentence }) => term === row.term && speakerOf.get(sentence) === speaker).length;
  const rate = (value: number): number => (1000 * value) / Math.max(1, words);
  return {
    speaker,
    term: row.term,
    count,
    elsewhere: row.count - count,
    per_thousand: rate(count),
    low: rate(count * 0.4),
    high: rate(count * 1.8 + 3),
    log_ratio: 1,
    z: ((from.index + from.place) % 4) - 1,
    g2: 4,
    p: 0.01,
    q: 0.04,
    lrc: 0,
    tier: tiers[(from.index + from.place) % 3] ?? 'described',
    sentences: [],
    p_shuffled: null,
    q_shuffled: null,
    reason: 'chance',
    recounts: null,
    held: null,
    general: null,
    given: 0,
    p_rs: 0.02,
    deff: 1.3,
    lr_low: null,
    lr_high: null,
  };
}

function themeOf(from: {
  readonly speaker: string;
  readonly place: number;
  readonly row: Tables['themes'][number];
  readonly sentences: readonly SentenceRow[];
}): ThemeSpeakerRow {
  const own = new Set(from.sentences.filter(({ speaker }) => speaker === from.speaker).map(({ sentence }) => sentence));
  const count = from.row.sentences.filter((id) => own.has(id)).length;
  const share = count / Math.max(1, own.size);
  const tier = tiers[from.place % 3] ?? 'described';
  const interval = { low: Math.max(0, share - 0.2), high: Math.min(1, share + 0.25) };
  return {
    speaker: from.speaker,
    theme: from.row.theme,
    count,
    of: own.size,
    share,
    ...interval,
    expected: 1,
    p: 0.5,
    q: 0.5,
    tier,
    sentences: [],
    p_shuffled: null,
    q_shuffled: null,
    reason: 'chance',
    recounts: null,
    held: null,
    p_rs: 0.02,
    deff: 1.3,
    ...NO_EFFECT,
  };
}

function pairsOf(items: readonly { readonly item: string; readonly ids: readonly string[] }[], units: number): PairRow[] {
  return items.flatMap(({ item: a, ids }, index) =>
    items.slice(index + 1).flatMap(({ item: b, ids: others }) => {
      const both = ids.filter((id) => others.includes(id)).length;
      const dice = (2 * both) / (ids.length + others.length);
      const counts = { both, a_total: ids.length, b_total: others.length, units, dice, jaccard: dice / (2 - dice) };
      const q = both % 2 === 0 ? 0.01 : 0.3;
      return both === 0
        ? []
        : [
            {
              a,
              b,
              ...counts,
              npmi: 0,
              g2: 1,
              p: 0.01,
              q,
              sentences: [],
              turns: 2,
              expected: 1,
              ...NO_EFFECT,
              ...gradePair({ q, both: 3, turns: 2 }, LIMITS),
            },
          ];
    }),
  );
}

type Keywords = readonly { readonly term: string; readonly sentences: readonly string[] }[];

/** With enough invented rare words that no speaker has nothing of their own. */
function sharedOf(
  keywords: Keywords,
  { people, speakerOf }: { readonly people: readonly string[]; readonly speakerOf: ReadonlyMap<string, string> },
): SharedRow[] {
  if (people.length < 2) return [];
  const row = (term: string, speakers: readonly string[], lockword: 0 | 1 = 0): SharedRow => ({
    term,
    class: speakers.length === people.length ? 'everyone' : speakers.length === 1 ? 'one' : 'several',
    speakers,
    least: 0,
    most: 1,
    sentences: [],
    missing: [],
    lockword,
  });
  const rare = people.flatMap((_, index) => [
    row(`长尾词${index}`, people.slice(index, index + 1)),
    row(`Long tail ${index}`, people.slice(index, index + 1)),
    row(
      `几人词${index}`,
      people.filter((__, place) => (place * place + index) % 3 === 0 || place === index),
    ),
  ]);
  const common = keywords.map(({ term, sentences }, index) => {
    const said = new Set(sentences.map((id) => speakerOf.get(id)));
    const all = index < 9 ? people : people.filter((name) => said.has(name));
    return row(term, all, index % 4 === 0 ? 1 : 0);
  });
  return [...common, ...rare].filter(({ speakers }) => speakers.length > 0);
}

function uptakeOf(keywords: Keywords, speakerOf: ReadonlyMap<string, string>): UptakeRow[] {
  return keywords.flatMap(({ term, sentences }, index): UptakeRow[] => {
    const turnOf = new Map<string, number>();
    for (const id of sentences.slice(index * 2)) {
      const speaker = speakerOf.get(id) ?? '';
      if (!turnOf.has(speaker)) turnOf.set(speaker, partsOfId(id).turn);
    }
    const [first, ...later] = [...turnOf];
    if (first === undefined) return [];
    return later.map(([speaker, turn]) => ({
      term,
      introduced_by: first[0],
      first_turn: first[1],
      first_section: 1,
      taken_up_by: speaker,
      turn,
      section: 1,
      count: 2,
      sentences: [],
    }));
  });
}

/** Everybody and every term in a spiral, close to each other in the middle. */
function mapOf(people: readonly string[], keywords: Keywords): Tables['correspondence'] {
  if (people.length < 3) return { points: [], shares: [0, 0], p: null };
  const place = (index: number, step: number) => ({ x: Math.cos(index * step) * index ** 0.7, y: Math.sin(index * step) * index ** 0.6 });
  const point = (kind: 'speaker' | 'term', step: number) => (item: string, index: number) => ({
    kind,
    item,
    count: 20,
    contribution: 1 / (index + 1),
    ...place(index, step),
  });
  return {
    shares: [0.41, 0.27],
    p: 0.002,
    points: [...people.map(point('speaker', 2.4)), ...keywords.map(({ term }) => term).map(point('term', 1.7))],
  };
}
