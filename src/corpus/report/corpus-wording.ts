import type { Language } from '../../data.js';

/** Words of the corpus's report, in Chinese. Their shape is what every other language must have. */
const zh = {
  title: '多场讨论比较',
  span: (first: string, last: string) => (first === last ? first : `${first} 至 ${last}`),
  facts: (documents: string, people: string, characters: string) => `${documents} 场讨论，${people} 人，${characters} 字`,
  sections: {
    findings: '主要发现',
    discussions: '各场讨论',
    people: '人物',
    terms: '词语与主题',
    time: '随时间的变化',
    newTerms: '新词建议',
    method: '方法与说明',
  },
  tiers: (strong: number, hints: number) =>
    `以整场讨论为单位检验并校正后：强 ${strong} 处，线索 ${hints} 处。其余只描述这些讨论本身，不能推及其他讨论。点击次数，查看原话。`,
  none: '没有可以比较的差别。',
  rest: (count: string, table: string) => `另有 ${count} 行，见 tables/${table}.csv。`,
  quoted: (count: number) => `举 ${count} 句`,
  aliases: '同一人在各份文字稿里写法不同时，请在 aliases.csv 里写明，再运行一次；只会重新合并。主持人、记者之类的通称每场各算一人。',
  noTrend: '日期不到 6 个，没有检验趋势。',
  noDates: '文字稿都没有写明日期，因此没有按时间的表和图。日期可以写在文件名（2026-03-05-论坛.txt）、设置（date:）或 jsonl 的 date 里。',
  newTerms: '这些相邻的词在几份文字稿里一再连在一起，可能是一个词。写进设置的 words，就作为整词不再切开。',
  setAside: (count: number) => `${count} 份文字稿没有计入：`,
  run: (version: string, engine: string) =>
    `圆桌 ${version}，分词 ${engine}。文字稿、设置和版本相同，结果逐字节相同，与在几台机器上处理无关。`,
  methods: [
    '每份文字稿单独读取、分词；自动发现的新词不合并，以免各场的次数不能相比。简体和繁体、大小写不同的写法算同一个词，用最常见的写法显示。',
    '人物和机构只与同场的其他人比较，一场讨论的话题不会变成谁的特色。检验有两个，取 p 较大的：以整场讨论为单位、随机变换正负号；按各人发言的多少随机分配词语。只参加一场的人不检验，也不计入检验次数。',
    '各场的特色词按加权对数优势比排列，只作描述，不作检验：每个词总有一场说得最多。',
    '趋势是日期与当日每千词次数的等级相关，随机打乱日期得到 p 值；同一日期的各场合为一次，因为它们多是同一活动；95% 置信区间按各场讨论的差异放宽。q 是校正后的 p 值（Benjamini–Hochberg），越小越可靠。',
  ],
  everywhere: (items: readonly string[]) => `每场都出现的词：${items.join('、')}`,
  mainTheme: (theme: string, terms: readonly string[], share: string, documents: number) =>
    `谈得最多的主题：“${theme}”（${terms.join('、')}），占全部句子的 ${share}，见于 ${documents} 场`,
  regulars: (count: number, top: readonly string[]) => `${count} 人在至少两场里发言，场数最多的：${top.join('、')}`,
  /** A word and how often it occurs. */
  item: (term: string, count: number) => `“${term}”${count} 次`,
  /** A person and in how many discussions. */
  regular: (person: string, documents: number) => `${person} ${documents} 场`,
  /** A word of a person. */
  habit: (person: string, term: string, count: number) => `${person}：“${term}”${count} 次`,
  rising: (terms: readonly string[]) => `越来越多的词：${terms.map((term) => `“${term}”`).join('、')}`,
  falling: (terms: readonly string[]) => `越来越少的词：${terms.map((term) => `“${term}”`).join('、')}`,
  habits: (items: readonly string[]) => `在多场讨论中成立的特色词：${items.join('、')}`,
  noHabits: (tested: string) => `共检验 ${tested} 处人物用词差别，没有在多场讨论中成立的`,
};

type CorpusWording = Readonly<typeof zh>;

const en: CorpusWording = {
  title: 'Comparison of discussions',
  span: (first, last) => (first === last ? first : `${first} to ${last}`),
  facts: (documents, people, characters) => `${documents} discussions, ${people} people, ${characters} characters`,
  sections: {
    findings: 'Main findings',
    discussions: 'The discussions',
    people: 'People',
    terms: 'Words and themes',
    time: 'Over time',
    newTerms: 'Suggested terms',
    method: 'Methods',
  },
  tiers: (strong, hints) =>
    `Tested with the discussion as the unit, and corrected: ${strong} strong, ${hints} tentative. The rest describes these discussions only and does not apply to others. Click a count to see quotes.`,
  none: 'There is no difference to compare.',
  rest: (count, table) => `${count} more rows in tables/${table}.csv.`,
  quoted: (count) => `${count} quoted`,
  aliases:
    'Where transcripts write the name of one person differently, list the forms in aliases.csv and run again; only the merge is repeated. A general label (主持人, 记者) is another person in each discussion.',
  noTrend: 'Fewer than 6 dates: no trend was tested.',
  noDates:
    'No transcript has a date, so there are no tables or charts over time. Give dates in file names (2026-03-05-forum.txt), settings (date:) or the date of jsonl.',
  newTerms: 'These neighbouring words are repeated together and may be one term. Add them to words in the settings to keep them whole.',
  setAside: (count) => `${count} transcripts are not counted:`,
  run: (version, engine) =>
    `Yuanzhuo ${version}, segmented by ${engine}. The same transcripts, settings and version give the same result byte for byte, on any number of machines.`,
  methods: [
    'Each transcript is read and segmented alone; terms found automatically are not merged, so that counts can be compared. Simplified and traditional forms, and upper and lower case, are one term, shown in the most frequent form.',
    'People and organisations are compared only with the others in the same discussions, so the topic of a discussion does not become a trait of a person. Of two tests the larger p counts: random signs with the discussion as the unit, and words dealt at random by shares of talk. People who came once are not tested, and not counted among the tests.',
    'The words of a discussion are ordered by weighted log-odds and described, not tested: every word has a discussion that says it most.',
    'A trend is the rank correlation of a date and its rate, its p from randomly permuted dates; discussions of one date, mostly of one event, are one; the 95% CI is widened by how much discussions differ. q is p corrected for multiple testing (Benjamini–Hochberg); the lower, the more reliable.',
  ],
  everywhere: (items) => `Words in every discussion: ${items.join(', ')}`,
  mainTheme: (theme, terms, share, documents) =>
    `Most discussed theme: “${theme}” (${terms.join(', ')}): ${share} of all sentences, in ${documents} discussions`,
  regulars: (count, top) => `${count} people spoke in at least two discussions, most often ${top.join(', ')}`,
  item: (term, count) => `“${term}” ${count}`,
  regular: (person, documents) => `${person} (${documents})`,
  habit: (person, term, count) => `${person}: “${term}” ${count}`,
  rising: (terms) => `Words used more and more: ${terms.map((term) => `“${term}”`).join(', ')}`,
  falling: (terms) => `Words used less and less: ${terms.map((term) => `“${term}”`).join(', ')}`,
  habits: (items) => `Distinctive words that hold over several discussions: ${items.join(', ')}`,
  noHabits: (tested) => `${tested} differences between people were tested; none holds over several discussions`,
};

export const corpusWording: Readonly<Record<Language, CorpusWording>> = { zh, en };
