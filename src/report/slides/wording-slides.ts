import type { Language } from '../../data.js';

const zh = {
  source: (n: { title: string; date: string; words: string; product: string }) =>
    `来源：${n.title}${n.date === '' ? '' : `，${n.date}`} · 计入 ${n.words} 个词 · ${n.product}`,
  page: (page: number, pages: number) => (pages > 1 ? `（${page}/${pages}）` : ''),
  nothing: '没有可说的。',
  more: (n: number) => `这里先列最可靠的；另有 ${n} 条，见报告。`,
  others: (n: number) => `其他 ${n} 人`,
  own: '本人',
  rest: '其他人合计',
  whole: '全场',
  lead: '第一节之前',
  person: '发言人',
  talk: {
    bars: (n: { characters: string; leftOut: string }) =>
      `每一行是一节，最上面是全场；色块是各人的字数占这一行的比例。共 ${n.characters} 字，只算署名的发言。${n.leftOut}说得多少也取决于会议的安排，不等于重要与否。`,
    list: (n: { characters: string }) =>
      `此人的字数占全场的比例。共 ${n.characters} 字，只算署名的发言。说得多少也取决于会议的安排，不等于重要与否。`,
    grid: (n: { characters: string; leftOut: string }) =>
      `数字是此人的字数占这一节的百分比，空白表示没有发言。共 ${n.characters} 字，只算署名的发言。${n.leftOut}说得多少也取决于会议的安排，不等于重要与否。`,
  },
  words: (n: { terms: number; words: string; others: number }) =>
    `全场出现最多的 ${n.terms} 个词。数字是次数，颜色是每千词里的次数（各人说得有多有少），空白表示没有提到。共计入 ${n.words} 个词。${n.others > 0 ? `只列说得最多的几人，另有 ${n.others} 人未列。` : ''}`,
  term: '词语',
  all: '全场',
  distinctive: (n: { tests: string; strong: number; hints: number; left: number }) =>
    `每人比其他人用得更多的词，彩色是此人每千词的次数，灰色是其他人合计。检验 ${n.tests} 次，强 ${n.strong} 个、提示 ${n.hints} 个；${n.left > 0 ? '' : '没有列出的人没有可靠的突出词。'}${n.left > 0 ? `另有 ${n.left} 个词没有列出，见报告。` : ''}`,
  tier: { strong: '强', hint: '提示' },
  themes: (n: { themes: number; sentences: string; strong: number; cells: number; others: number }) =>
    `此人的句子里谈到各主题的比例，空白表示没有谈到。共 ${n.sentences} 句，一句可以谈到几个主题。箭头：与其他人的差别是强的（${n.strong} 处，共比较 ${n.cells} 处）。${n.others > 0 ? `只列说得最多的几人，另有 ${n.others} 人未列。` : ''}`,
  theme: '主题',
  sentences: '句数',
  pairs: (n: { shown: number; pairs: number; strong: number; sentences: string; limit: string }) =>
    `同一句话里谈到两个主题，算一起谈一次。共 ${n.sentences} 句，同句过的主题有 ${n.pairs} 对，${n.strong === 0 ? '没有一对' : `其中 ${n.strong} 对`}是强的：比偶然更常同句（q<${n.limit}，至少 3 句）。${n.pairs > n.shown ? `列出最紧的 ${n.shown} 对。` : ''}`,
  uptake: (n: { terms: number; order: string }) =>
    `${n.terms} 个有人先说、别人接着说的词，按先后排列（主题里的词和说的人多的词优先；标题里已有的不算）。${n.order}`,
  shared: {
    caption: (n: { words: string; left: number }) =>
      `每一行是同样几个人说、别人没说的词，从多到少。计入 ${n.words} 个不同的词${n.left > 0 ? `，只列说得最多的组合，另有 ${n.left} 个词未列` : ''}。话说得少的人，没说的词自然多。`,
    who: '谁说',
    number: '词数',
    words: '这些词',
    everyone: (people: number) => `${people} 人都说`,
    people: (people: number) => `${people} 人`,
    alone: '只有一人说',
  },
  method: '怎么读这些数字',
};

const en: typeof zh = {
  source: (n) => `Source: ${n.title}${n.date === '' ? '' : `, ${n.date}`} · ${n.words} counted words · ${n.product}`,
  page: (page, pages) => (pages > 1 ? ` (${page}/${pages})` : ''),
  nothing: 'Nothing to say.',
  more: (n) => `The surest come first here; the report has ${n} more.`,
  others: (n) => `${n} others`,
  own: 'the person',
  rest: 'everybody else',
  whole: 'Whole discussion',
  lead: 'Before the first section',
  person: 'Speaker',
  talk: {
    bars: (n) =>
      `A row is a section, the first is the whole discussion; a block is a person’s share of its characters. ${n.characters} characters of named speech.${n.leftOut} How much someone says also depends on the format; it is not weight.`,
    list: (n) =>
      `Share of all characters. ${n.characters} characters of named speech. How much someone says also depends on the format; it is not weight.`,
    grid: (n) =>
      `Per cent of the section’s characters; blank: nothing said. ${n.characters} characters of named speech.${n.leftOut} How much someone says also depends on the format; it is not weight.`,
  },
  words: (n) =>
    `The ${n.terms} most frequent terms. Number: occurrences; colour: per 1,000 counted words of the person; blank: not mentioned. ${n.words} counted words.${n.others > 0 ? ` Those who say most; ${n.others} more are not listed.` : ''}`,
  term: 'Term',
  all: 'All',
  distinctive: (n) =>
    `Words a person uses more than the others, per 1,000 counted words; grey: everybody else. ${n.tests} tests; ${n.strong} strong, ${n.hints} hints. ${n.left > 0 ? `${n.left} more are in the report.` : 'Whoever is not listed has nothing reliable.'}`,
  tier: { strong: 'strong', hint: 'hint' },
  themes: (n) =>
    `Share of the person’s sentences on each theme; blank: none. ${n.sentences} sentences; one may touch several themes. Arrows: strong differences from the others (${n.strong} of ${n.cells} compared).${n.others > 0 ? ` Those who say most; ${n.others} more are not listed.` : ''}`,
  theme: 'Theme',
  sentences: 'Sentences',
  pairs: (n) =>
    `Two themes touched in one sentence count as together once. ${n.sentences} sentences; ${n.pairs} pairs meet, ${n.strong === 0 ? 'none' : n.strong} of them strong: more often than by chance (q<${n.limit}, 3 sentences or more).${n.pairs > n.shown ? ` The ${n.shown} closest are listed.` : ''}`,
  uptake: (n) =>
    `${n.terms} terms that others say after somebody, in the order in which they come up: those of the themes and of most people first, without those in the title and headings.${n.order}`,
  shared: {
    caption: (n) =>
      `A row: the words that the same people say and nobody else, the most frequent first. ${n.words} different words${n.left > 0 ? `; only the combinations said most are listed, ${n.left} words are not` : ''}. Whoever says less leaves more unsaid.`,
    who: 'Who says them',
    number: 'Words',
    words: 'These words',
    everyone: (people) => `all ${people}`,
    people: (people) => `${people} people`,
    alone: 'one alone',
  },
  method: 'How to read these numbers',
};

/** All words of the slides that the report does not have. */
export const slideWording: Readonly<Record<Language, typeof zh>> = { zh, en };
export type SlideWording = typeof zh;
