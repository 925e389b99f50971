import type { Language } from '../../data.js';

/** Words of the corpus's report, in Chinese. Their shape is what every other language must have. */
const zh = {
  title: '多场讨论比较',
  span: (first: string, last: string, dated: number, all: number) =>
    `${first === last ? first : `${first} 至 ${last}`}${dated < all ? `（${all} 场中 ${dated} 场有日期）` : ''}`,
  facts: (documents: string, people: string, characters: string) => `${documents} 场讨论，${people} 人，${characters} 字`,
  sections: {
    findings: '主要发现',
    overview: '各场一览',
    checks: '使用前请核对',
    discussions: '各场讨论',
    people: '人物',
    terms: '词语与主题',
    time: '随时间的变化',
    newTerms: '新词建议',
    method: '方法与说明',
  },
  tiers: (strong: number, hints: number) =>
    `以整场讨论为单位检验并校正后：强 ${strong} 处，线索 ${hints} 处。其余只描述这些讨论本身，不能推及其他讨论。`,
  untested: '这里没有做检验（至少参加两场才检验）：以下只描述这些讨论本身，不能推及其他讨论。',
  none: '没有可以比较的差别。',
  rest: (count: string, table: string) => `另有 ${count} 行，见 tables/${table}.csv。`,
  moreInReport: (count: number) => `另有 ${count} 行，见报告。`,
  quoted: (count: number) => `举 ${count} 句`,
  aliases: '同一人在各份文字稿里写法不同时，请在 aliases.csv 里写明，再运行一次；只会重新合并。主持人、记者之类的通称每场各算一人。',
  noTrend: '日期不到 6 个，没有检验趋势。',
  noTrendFound: (tested: string) => `检验了 ${tested} 个词的趋势，没有成立的，见 trends.csv。`,
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
  overview: {
    title: '各场讨论',
    columns: ['讨论', '地点、主办方', '发言人', '特色词', '谈得最多的主题（占句子）', '原话'],
    people: (names: readonly string[], all: number) =>
      names.length === 0 ? `${all} 人` : `${names.join('、')}${all > names.length ? `等 ${all} 人` : ''}`,
  },
  profiles: {
    title: '参加多场的人',
    columns: ['人物', '场次', '一起多次出席的人（场数）', '谈得最多的主题（占句子）', '特色词', '变化', '原话'],
    more: (items: readonly string[]) => `越来越多：${items.join('、')}`,
    less: (items: readonly string[]) => `越来越少：${items.join('、')}`,
    fresh: (items: readonly string[]) => `后一半日期才说：${items.join('、')}`,
    gone: (items: readonly string[]) => `后一半日期没有再说：${items.join('、')}`,
    between: '；',
    when: (documents: number, first: string, last: string) =>
      `${documents} 场${first === '' ? '' : `，${first === last ? first : `${first} 至 ${last}`}`}`,
  },
  checks: {
    copies: (count: number) => `${count} 份文字稿与另一份相同或大部分相同，只计一次，见 set-aside.csv。`,
    undated: (count: number, all: number) =>
      count === all ? '各场都没有日期，因此没有按时间的表和图。' : `${all} 场中 ${count} 场没有日期，不进入按时间的表和图。`,
    labels: (count: number) => `${count} 位发言人只有“主持人”“发言人 1”之类的通称，每场各算一人。请在 aliases.csv 里写明姓名。`,
    suggested: (pairs: readonly string[], count: number) =>
      `可能是同一人的写法 ${count} 处（${pairs.join('、')}），没有合并。请在 aliases.csv 的 person 里确认。`,
    aside: (count: number) => `${count} 份文字稿无法读取，没有计入，见“方法与说明”。`,
  },
  mainThemes: (themes: readonly string[], covered: string) => `谈得最多的主题：${themes.join('、')}；${covered} 的句子不属于任何主题`,
  themeShare: (theme: string, share: string, documents: number) => `“${theme}”（占句子的 ${share}，${documents} 场）`,
  oneDiscussion: (items: readonly string[]) => `主要来自一场的主题：${items.join('、')}`,
  oneOf: (theme: string, share: string, document: string) => `“${theme}”（${share} 的句子出自“${document}”）`,
  fresh: (event: string, terms: readonly string[]) => `最近一次（${event}）首次谈到：${terms.join('、')}`,
  regulars: (count: number, top: readonly string[]) => `${count} 人在至少两场里发言，场数最多的：${top.join('、')}`,
  /** A word and how often it occurs. */
  item: (term: string, count: number) => `“${term}”${count} 次`,
  /** A person and in how many discussions. */
  regular: (person: string, documents: number) => `${person} ${documents} 场`,
  /** Words of a person, each with its count. */
  habit: (person: string, items: readonly string[]) => `${person}：${items.join('、')}`,
  rising: (terms: readonly string[]) => `越来越多的词：${terms.map((term) => `“${term}”`).join('、')}`,
  falling: (terms: readonly string[]) => `越来越少的词：${terms.map((term) => `“${term}”`).join('、')}`,
  habits: (items: readonly string[]) => `在多场讨论中成立的特色词：${items.join('；')}`,
  noHabits: (tested: string) => `共检验 ${tested} 处人物用词差别，没有在多场讨论中成立的`,
};

type CorpusWording = Readonly<typeof zh>;

const en: CorpusWording = {
  title: 'Comparison of discussions',
  span: (first, last, dated, all) =>
    `${first === last ? first : `${first} to ${last}`}${dated < all ? ` (${dated} of ${all} discussions have a date)` : ''}`,
  facts: (documents, people, characters) => `${documents} discussions, ${people} people, ${characters} characters`,
  sections: {
    findings: 'Main findings',
    overview: 'Overview',
    checks: 'Check before use',
    discussions: 'The discussions',
    people: 'People',
    terms: 'Words and themes',
    time: 'Over time',
    newTerms: 'Suggested terms',
    method: 'Methods',
  },
  tiers: (strong, hints) =>
    `Tested with the discussion as the unit, and corrected: ${strong} strong, ${hints} tentative. The rest describes these discussions only and does not apply to others.`,
  untested:
    'Nothing was tested here (only who takes part in two discussions or more is): this describes these discussions only and does not apply to others.',
  none: 'There is no difference to compare.',
  rest: (count, table) => `${count} more rows in tables/${table}.csv.`,
  moreInReport: (count) => `${count} more are in the report.`,
  quoted: (count) => `${count} quoted`,
  aliases:
    'Where transcripts write the name of one person differently, list the forms in aliases.csv and run again; only the merge is repeated. A general label (主持人, 记者) is another person in each discussion.',
  noTrend: 'Fewer than 6 dates: no trend was tested.',
  noTrendFound: (tested) => `The trends of ${tested} words were tested, and none holds: see trends.csv.`,
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
  overview: {
    title: 'Discussions',
    columns: ['Discussion', 'Place, organisers', 'Speakers', 'Distinctive words', 'Main theme and share', 'Quote'],
    people: (names, all) =>
      names.length === 0 ? `${all} people` : `${names.join(', ')}${all > names.length ? ` and others (${all})` : ''}`,
  },
  profiles: {
    title: 'People in several discussions',
    columns: ['Person', 'Discussions', 'Present with (discussions)', 'Main theme and share', 'Distinctive words', 'Change', 'Quote'],
    more: (items) => `more and more: ${items.join(', ')}`,
    less: (items) => `less and less: ${items.join(', ')}`,
    fresh: (items) => `on the later half of the dates only: ${items.join(', ')}`,
    gone: (items) => `on the earlier half of the dates only: ${items.join(', ')}`,
    between: '; ',
    when: (documents, first, last) => `${documents}${first === '' ? '' : `, ${first === last ? first : `${first} to ${last}`}`}`,
  },
  checks: {
    copies: (count) => `${count} transcripts are the same as another, or most of it, and are counted once: see set-aside.csv.`,
    undated: (count, all) =>
      count === all
        ? 'No discussion has a date, so there are no tables or charts over time.'
        : `${count} of ${all} discussions have no date and are in no table or chart over time.`,
    labels: (count) =>
      `${count} speakers have only a general label (主持人, Speaker 1) and are another person in each discussion. Name them in aliases.csv.`,
    suggested: (pairs, count) =>
      `${count} names may be of the same person (${pairs.join(', ')}) and were not joined. Confirm them under person in aliases.csv.`,
    aside: (count) => `${count} transcripts could not be read and are not counted: see Methods.`,
  },
  mainThemes: (themes, covered) => `Most discussed themes: ${themes.join(', ')}; ${covered} of the sentences have no theme`,
  themeShare: (theme, share, documents) => `“${theme}” (${share} of sentences, ${documents} discussions)`,
  oneDiscussion: (items) => `Themes that come mainly from one discussion: ${items.join(', ')}`,
  oneOf: (theme, share, document) => `“${theme}” (${share} of its sentences in ${document})`,
  fresh: (event, terms) => `New on the latest date (${event}): ${terms.join(', ')}`,
  regulars: (count, top) => `${count} people spoke in at least two discussions, most often ${top.join(', ')}`,
  item: (term, count) => `“${term}” ${count}`,
  regular: (person, documents) => `${person} (${documents})`,
  habit: (person, items) => `${person}: ${items.join(', ')}`,
  rising: (terms) => `Words used more and more: ${terms.map((term) => `“${term}”`).join(', ')}`,
  falling: (terms) => `Words used less and less: ${terms.map((term) => `“${term}”`).join(', ')}`,
  habits: (items) => `Distinctive words that hold over several discussions: ${items.join('; ')}`,
  noHabits: (tested) => `${tested} differences between people were tested; none holds over several discussions`,
};

export const corpusWording: Readonly<Record<Language, CorpusWording>> = { zh, en };
