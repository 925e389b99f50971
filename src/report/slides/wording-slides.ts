import type { Language, QuoteRow } from '../../data.js';

type Said = Pick<QuoteRow, 'speaker' | 'sentences'>;

const zh = {
  source: (n: { title: string; date: string; product: string }) => `来源：${n.title}${n.date === '' ? '' : `，${n.date}`} · ${n.product}`,
  page: (page: number, pages: number) => (pages > 1 ? `（${page}/${pages}）` : ''),
  themesOf: '谈得最多的主题（占全部句子）',
  verbatim:
    '原话一字不改（开头的连接词、序号、问候和自我介绍略去），由程序挑选，没有概括。词频说明谁更常提到什么，不说明赞成、反对，也不说明重要程度。',
  /** For whoever is asked where somebody said it. */
  saidIn: (rows: readonly Said[]) => `句子编号：${rows.map(({ speaker, sentences }) => `${speaker} ${sentences.join(' ')}`).join('；')}`,
  share: '占比',
  othersSpoke: (n: number) => `只列发言最多的，另有 ${n} 人。`,
  answers: (n: { others: number; silent: number }) =>
    `每人一段原话，一字不改，由程序挑选。${n.others > 0 ? `另有 ${n.others} 人未列。` : ''}${n.silent > 0 ? `另有 ${n.silent} 人的发言没有摘录，见全文。` : ''}`,
  figures: {
    title: '提到的数字',
    figure: '数字',
    counts: '所计事物',
    said: '原话',
    more: (n: number) => `另有 ${n} 个，见报告。`,
  },
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
  words: (n: { terms: number; words: string; others: number; few: number }) =>
    `除通用词外，全场次数最多的 ${n.terms} 个词。数字是次数，颜色是每千词次数，空白表示没有提到。共计入 ${n.words} 个词。${n.few > 0 ? '说得很少的人不上色。' : ''}${n.others > 0 ? `只列发言最多的几人，另有 ${n.others} 人未列。` : ''}`,
  term: '词语',
  all: '全场',
  distinctive: (n: { tests: string; strong: number; hints: number; left: number }) =>
    `各人比其他人多用的词，不含通用词：彩色是本人的每千词次数，灰色是其他人合计。共检验 ${n.tests} 个组合，强 ${n.strong} 个、线索 ${n.hints} 个。${n.left > 0 ? `另有 ${n.left} 个词没有列出，见报告。` : '没有列出的人没有达到“强”或“线索”的词。'}`,
  tier: { strong: '强', hint: '线索' },
  themes: (n: { themes: number; sentences: string; strong: number; cells: number; others: number; few: number }) =>
    `各人的句子里谈到各主题的比例，空白表示没有谈到。共 ${n.sentences} 句，一句可以谈到几个主题。箭头：比其他人谈得多，达到“强”（${n.strong} 处，共比较 ${n.cells} 处）。${n.few > 0 ? '说得很少的人写句数，不上色。' : ''}${n.others > 0 ? `只列发言最多的几人，另有 ${n.others} 人未列。` : ''}`,
  theme: '主题',
  sentences: '句数',
  method: '如何解读这些数字',
};

const en: typeof zh = {
  source: (n) => `Source: ${n.title}${n.date === '' ? '' : `, ${n.date}`} · ${n.product}`,
  page: (page, pages) => (pages > 1 ? ` (${page}/${pages})` : ''),
  themesOf: 'Most discussed themes (share of all sentences)',
  verbatim:
    'Passages are verbatim (without a connective, the number of a point, a greeting or an introduction at the beginning), chosen by the program; nothing is summed up. Counts show who mentions what more often, not who is for or against it, or what matters more.',
  saidIn: (rows) => `Sentences: ${rows.map(({ speaker, sentences }) => `${speaker} ${sentences.join(' ')}`).join('; ')}`,
  share: 'Share',
  othersSpoke: (n) => `Those who say most; ${n} more spoke.`,
  answers: (n) =>
    `One verbatim passage of each, chosen by the program.${n.others > 0 ? ` ${n.others} more are not shown.` : ''}${n.silent > 0 ? ` No passage of ${n.silent} more who speak: see the text.` : ''}`,
  figures: {
    title: 'Figures named',
    figure: 'Figure',
    counts: 'Of what',
    said: 'In the words of the speaker',
    more: (n) => `${n} more are in the report.`,
  },
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
    `The ${n.terms} most frequent words, without general ones. Number: occurrences; colour: per 1,000 counted words of the speaker; blank: not mentioned. ${n.words} counted words.${n.few > 0 ? ' No colour for those who say little.' : ''}${n.others > 0 ? ` Only those who speak most; ${n.others} more are not listed.` : ''}`,
  term: 'Word',
  all: 'All',
  distinctive: (n) =>
    `Words that a speaker uses more than the others, without general words, per 1,000 counted words; grey: all others together. ${n.tests} tests; ${n.strong} strong, ${n.hints} tentative. ${n.left > 0 ? `${n.left} more are in the report.` : 'Speakers not listed have no strong or tentative words.'}`,
  tier: { strong: 'strong', hint: 'tentative' },
  themes: (n) =>
    `Share of each speaker’s sentences on each theme; blank: none. ${n.sentences} sentences; one may be about several themes. Arrows: more than the others, strong (${n.strong} of ${n.cells} compared).${n.few > 0 ? ' Of those who say little the sentences, without colour.' : ''}${n.others > 0 ? ` Only those who speak most; ${n.others} more are not listed.` : ''}`,
  theme: 'Theme',
  sentences: 'Sentences',
  method: 'How to read these numbers',
};

/** All words of the slides that the report does not have. */
export const slideWording: Readonly<Record<Language, typeof zh>> = { zh, en };
export type SlideWording = typeof zh;
