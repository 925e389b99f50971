import type { Language } from '../../data.js';

/** Words of the corpus's report, in Chinese. Their shape is what every other language must have. */
const zh = {
  title: '多场讨论的比较',
  span: (first: string, last: string) => (first === last ? first : `${first} 至 ${last}`),
  facts: (documents: string, people: string, characters: string) => `${documents} 场讨论，${people} 人，${characters} 字`,
  sections: {
    findings: '主要发现',
    discussions: '各场讨论',
    people: '人物',
    terms: '词语和主题',
    time: '随时间的变化',
    newTerms: '可能要保持完整的词',
    method: '方法和说明',
  },
  tiers: (strong: number, hints: number) =>
    `按整场讨论随机化检验并校正后，强的差别有 ${strong} 个，提示 ${hints} 个；其余只描述这些讨论本身，不能推广。点次数看原话。`,
  none: '没有可以比较的差异。',
  rest: (count: string, table: string) => `另有 ${count} 行，见 tables/${table}.csv。`,
  quoted: (count: number) => `举 ${count} 句`,
  aliases: '同一人在各篇里写法不同时，请在 aliases.csv 里写明，再运行一次；只会重新合并。主持人、记者之类的通称每场各算一人。',
  noTrend: '有日期的讨论不到 6 场，或日期不到 3 个，没有检验趋势。',
  noDates: '没有一篇写明日期，没有按时间的表和图。日期可以写在文件名（2026-03-05-论坛.txt）、设置（date:）或 jsonl 的 date 里。',
  newTerms: '这些相邻的词在几篇里一再连在一起，可能是一个词。写进设置的 words 就会保持完整。',
  setAside: (count: number) => `${count} 篇没有计入：`,
  run: (version: string, engine: string) =>
    `圆桌 ${version}，分词 ${engine}。同样的文字稿、设置和版本得到同样的字节，不论在几台机器上处理。`,
  methods: [
    '每篇单独读取、分词；一篇里自动发现的新词不合并，以免各篇的计数不能相比。简体和繁体、大小写不同的写法算同一个词，用最常见的写法显示。',
    '人物和机构只和同场的其他人比：一场讨论在谈什么，不会变成谁的特色。检验以整场讨论为单位（符号随机化），所以只参加一场的人没有检验结论。',
    '各场的特色词以它在所有讨论中的排位检验；n 场讨论中最小的 p 是 1/n，校正后往往没有一个是强的，这是数据量决定的。',
    '趋势是日期与用词率的等级相关，打乱日期得到 p；区间按各场讨论的差异放宽。q 是 Benjamini–Hochberg 校正值。',
  ],
  everywhere: (items: readonly string[]) => `每场都出现的词（次数）：${items.join('，')}`,
  mainTheme: (theme: string, terms: readonly string[], share: string, documents: number) =>
    `谈得最多的主题是“${theme}”（${terms.join('、')}），占全部句子的 ${share}，见于 ${documents} 场`,
  regulars: (count: number, top: readonly string[]) => `${count} 人参加了两场或更多，最多的是：${top.join('，')} 场`,
  rising: (terms: readonly string[]) => `越来越多：${terms.join('、')}`,
  falling: (terms: readonly string[]) => `越来越少：${terms.join('、')}`,
  habits: (items: readonly string[]) => `一贯的用词（次数）：${items.join('，')}`,
  noHabits: (tested: string) => `检验了 ${tested} 个人物用词差异，没有一个在多场讨论中站得住`,
};

type CorpusWording = Readonly<typeof zh>;

const en: CorpusWording = {
  title: 'Discussions compared',
  span: (first, last) => (first === last ? first : `${first} to ${last}`),
  facts: (documents, people, characters) => `${documents} discussions, ${people} people, ${characters} characters`,
  sections: {
    findings: 'Main findings',
    discussions: 'The discussions',
    people: 'People',
    terms: 'Terms and themes',
    time: 'Over time',
    newTerms: 'Terms that may have to be kept whole',
    method: 'Method and notes',
  },
  tiers: (strong, hints) =>
    `Tested by randomising whole discussions and adjusted: ${strong} strong, ${hints} hints; the rest describes these discussions and no others. Press a count for its quotes.`,
  none: 'There is no difference to compare.',
  rest: (count, table) => `${count} more rows in tables/${table}.csv.`,
  quoted: (count) => `${count} quoted`,
  aliases:
    'Where documents write one person differently, say so in aliases.csv and run again; only the merge is repeated. A generic label (主持人, 记者) is another person in each discussion.',
  noTrend: 'Fewer than 6 dated discussions, or fewer than 3 dates: no trend was tested.',
  noDates:
    'No transcript has a date, so there is nothing over time. Give dates in file names (2026-03-05-forum.txt), settings (date:) or the date of jsonl.',
  newTerms:
    'These neighbours stand together again and again and may be one term. Write them under words in the settings to keep them whole.',
  setAside: (count) => `${count} transcripts are not counted:`,
  run: (version, engine) =>
    `Yuanzhuo ${version}, segmented by ${engine}. The same transcripts, settings and version give the same bytes, on however many machines.`,
  methods: [
    'Each transcript is read and segmented alone; terms that one text alone makes are not joined, so that counts can be compared. Simplified and traditional forms, and upper and lower case, are one term, shown as most often written.',
    'People and organisations are compared with the others in the same discussions, so what a discussion is about is nobody’s habit. The discussion is the unit of the test (random signs), so who came once has no verdict.',
    'A discussion’s words are tested by their rank among all discussions: with n of them no p is below 1/n, and often none is strong after adjustment. That is what so few discussions can show.',
    'A trend is the rank correlation of date and rate, its p from shuffled dates; intervals are widened by how much discussions differ. q is adjusted by Benjamini–Hochberg.',
  ],
  everywhere: (items) => `In every discussion (occurrences): ${items.join(', ')}`,
  mainTheme: (theme, terms, share, documents) =>
    `The main theme is “${theme}” (${terms.join(', ')}): ${share} of all sentences, in ${documents} discussions`,
  regulars: (count, top) => `${count} people spoke in two discussions or more, most often ${top.join(', ')}`,
  rising: (terms) => `More and more: ${terms.join(', ')}`,
  falling: (terms) => `Less and less: ${terms.join(', ')}`,
  habits: (items) => `Words that are somebody’s own (occurrences): ${items.join(', ')}`,
  noHabits: (tested) => `${tested} differences between people were tested, and none holds over several discussions`,
};

export const corpusWording: Readonly<Record<Language, CorpusWording>> = { zh, en };
