import type { Language } from '../../data.js';

const zh = {
  source: (n: { title: string; date: string; words: string; product: string }) =>
    `来源：${n.title}${n.date === '' ? '' : `，${n.date}`} · 计入 ${n.words} 个词 · ${n.product}`,
  page: (page: number, pages: number) => (pages > 1 ? `（${page}/${pages}）` : ''),
  nothing: '暂无可列出的发现。',
  more: (n: number) => `这里先列证据最强的；另有 ${n} 条，见报告。`,
  others: (n: number) => `其他 ${n} 人`,
  own: '本人',
  rest: '其他人合计',
  whole: '全场',
  lead: '第一节之前',
  person: '发言人',
  talk: {
    bars: (n: { characters: string; leftOut: string }) =>
      `每一行是一节，最上面是全场；色块是各人的字数占这一行的比例。共 ${n.characters} 字，只算署名发言。${n.leftOut}发言多少受会议安排影响，不代表重要程度。`,
    list: (n: { characters: string }) =>
      `各人的字数占全场的比例。共 ${n.characters} 字，只算署名发言。发言多少受会议安排影响，不代表重要程度。`,
    grid: (n: { characters: string; leftOut: string }) =>
      `数字是各人的字数占这一节的百分比，空白表示没有发言。共 ${n.characters} 字，只算署名发言。${n.leftOut}发言多少受会议安排影响，不代表重要程度。`,
  },
  words: (n: { terms: number; words: string; others: number }) =>
    `除通用词外，全场次数最多的 ${n.terms} 个词。数字是次数，颜色是每千词次数，空白表示没有提到。共计入 ${n.words} 个词。${n.others > 0 ? `只列发言最多的几人，另有 ${n.others} 人未列。` : ''}`,
  term: '词语',
  all: '全场',
  distinctive: (n: { tests: string; strong: number; hints: number; left: number }) =>
    `各人比其他人多用的词，不含通用词：彩色是本人的每千词次数，灰色是其他人合计。共检验 ${n.tests} 个组合，强 ${n.strong} 个、线索 ${n.hints} 个。${n.left > 0 ? `另有 ${n.left} 个词没有列出，见报告。` : '没有列出的人没有达到“强”或“线索”的词。'}`,
  tier: { strong: '强', hint: '线索' },
  themes: (n: { themes: number; sentences: string; strong: number; cells: number; others: number }) =>
    `各人的句子里谈到各主题的比例，空白表示没有谈到。共 ${n.sentences} 句，一句可以谈到几个主题。箭头：比其他人谈得多，达到“强”（${n.strong} 处，共比较 ${n.cells} 处）。${n.others > 0 ? `只列发言最多的几人，另有 ${n.others} 人未列。` : ''}`,
  theme: '主题',
  sentences: '句数',
  pairs: (n: { shown: number; pairs: number; strong: number; sentences: string; limit: string }) =>
    `同一句里谈到两个主题，算共现一次。共 ${n.sentences} 句，有共现的主题 ${n.pairs} 对；${n.strong === 0 ? '没有“强”的' : `“强”的有 ${n.strong} 对`}（共现多于各轮内随机重排句子的预期，q < ${n.limit}，至少 3 句、2 轮）。${n.pairs > n.shown ? `列出联系最紧的 ${n.shown} 对。` : ''}`,
  uptake: (n: { terms: number; order: string }) =>
    `${n.terms} 个一人首次提到、其他人随后提到的词，按先后排列（主题里的词和提到的人多的词优先；标题里已有的不算）。${n.order}`,
  shared: {
    caption: (n: { words: string; left: number }) =>
      `每一行是同样几个人都提到、其他人没提到的词，从多到少。计入 ${n.words} 个不同的词${n.left > 0 ? `，只列次数最多的组合，另有 ${n.left} 个词未列` : ''}。发言少的人，没提到的词自然多。`,
    who: '谁提到',
    number: '词数',
    words: '这些词',
    everyone: (people: number) => `${people} 人都提到`,
    people: (people: number) => `${people} 人`,
    alone: '只有一人提到',
  },
  method: '如何解读这些数字',
};

const en: typeof zh = {
  source: (n) => `Source: ${n.title}${n.date === '' ? '' : `, ${n.date}`} · ${n.words} counted words · ${n.product}`,
  page: (page, pages) => (pages > 1 ? ` (${page}/${pages})` : ''),
  nothing: 'No findings to show.',
  more: (n) => `The strongest evidence comes first; the report has ${n} more.`,
  others: (n) => `${n} others`,
  own: 'this speaker',
  rest: 'all others',
  whole: 'Whole discussion',
  lead: 'Before the first section',
  person: 'Speaker',
  talk: {
    bars: (n) =>
      `Each row is a section; the first is the whole discussion. A block is a speaker’s share of its characters. ${n.characters} characters of attributed speech.${n.leftOut} How much someone says depends on the format; it is not a measure of importance.`,
    list: (n) =>
      `Share of all characters. ${n.characters} characters of attributed speech. How much someone says depends on the format; it is not a measure of importance.`,
    grid: (n) =>
      `Per cent of the section’s characters; blank: nothing said. ${n.characters} characters of attributed speech.${n.leftOut} How much someone says depends on the format; it is not a measure of importance.`,
  },
  words: (n) =>
    `The ${n.terms} most frequent words, without general ones. Number: occurrences; colour: per 1,000 counted words of the speaker; blank: not mentioned. ${n.words} counted words.${n.others > 0 ? ` Only those who speak most; ${n.others} more are not listed.` : ''}`,
  term: 'Word',
  all: 'All',
  distinctive: (n) =>
    `Words that a speaker uses more than the others, without general words, per 1,000 counted words; grey: all others together. ${n.tests} tests; ${n.strong} strong, ${n.hints} tentative. ${n.left > 0 ? `${n.left} more are in the report.` : 'Speakers not listed have no strong or tentative words.'}`,
  tier: { strong: 'strong', hint: 'tentative' },
  themes: (n) =>
    `Share of each speaker’s sentences on each theme; blank: none. ${n.sentences} sentences; one may be about several themes. Arrows: more than the others, strong (${n.strong} of ${n.cells} compared).${n.others > 0 ? ` Only those who speak most; ${n.others} more are not listed.` : ''}`,
  theme: 'Theme',
  sentences: 'Sentences',
  pairs: (n) =>
    `Two themes in one sentence co-occur once. ${n.sentences} sentences; ${n.pairs} pairs co-occur, ${n.strong === 0 ? 'none' : n.strong} of them strong: more often than if sentences were drawn anew within turns (q < ${n.limit}, at least 3 sentences, 2 turns).${n.pairs > n.shown ? ` The ${n.shown} closest are listed.` : ''}`,
  uptake: (n) =>
    `${n.terms} words that one speaker mentions first and others later, in order of first mention. Words of the themes and of most speakers are preferred; words in the title and headings are left out.${n.order}`,
  shared: {
    caption: (n) =>
      `Each row: words used by the same speakers and nobody else, most frequent first. ${n.words} different words${n.left > 0 ? `; only the most frequent combinations are listed, ${n.left} words are not` : ''}. People who speak less naturally leave out more words.`,
    who: 'Used by',
    number: 'Words',
    words: 'These words',
    everyone: (people) => `all ${people}`,
    people: (people) => `${people} people`,
    alone: 'only one',
  },
  method: 'How to read these numbers',
};

/** All words of the slides that the report does not have. */
export const slideWording: Readonly<Record<Language, typeof zh>> = { zh, en };
export type SlideWording = typeof zh;
