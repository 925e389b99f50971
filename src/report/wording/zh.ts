import { writeInteger } from '../../charts/write-number.js';
import type {
  Aside,
  AuditRow,
  Choice,
  ComparisonRow,
  Language,
  MentionRow,
  ReferenceFacts,
  Removed,
  ReplyRow,
  Role,
  SectionSource,
  ThemeRow,
  Tier,
} from '../../data.js';
import { joined, type Line, line, plain, type Written } from '../document.js';

/** What is said in brackets behind a find; what is empty is left out. */
export const notesOf = (notes: readonly (Written | Line)[], separator: string): Line =>
  joined(
    notes.map((note): Line => ('kind' in note ? [note] : note)).filter((note) => plain(note) !== ''),
    separator,
  );

/** Some names of many. */
const MOST_NAMES = 5;
export const some = (names: readonly string[]): readonly string[] =>
  names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '……'] : names;

/** All words of the report in Chinese. Their shape is what every other language must have. */
export const wordingZh = {
  language: 'zh' as Language,
  htmlLanguage: 'zh-CN',
  and: '、',
  semicolon: '；',
  colon: '：',
  full: '。',
  open: '（',
  close: '）',
  /** Between sentences. */
  between: '',
  titles: {
    overview: '概览',
    statements: '各人的主要说法',
    quotable: '可以引用的话',
    comparisons: '异同与回应',
    facts: '提到的事实',
    findings: '从词语看',
    people: '发言人',
    answers: '各节的回答',
    keywords: '高频词',
    differences: '各人的特色词',
    reference: '比参照多用的词',
    groups: '各组的差别',
    themes: '主题',
    pairs: '共现词',
    charts: '更多图表',
    newTerms: '新词',
    checks: '核对与提醒',
    method: '统计方法',
    transcript: '全文',
    contents: '目录',
  },
  facts: (n: { people: Written; sections: number; automatic: boolean; turns: Written; characters: Written }) =>
    line`${n.people} 位发言人 · ${n.sections === 0 ? '' : `${n.sections} 节${n.automatic ? '（自动划分）' : ''} · `}${n.turns} 轮发言 · 署名发言 ${n.characters} 字`,
  tier: { strong: '强', hint: '线索', described: '仅描述' } satisfies Record<Tier, string>,
  /** What stands beside a word that tells little about whoever says it. */
  mark: { general: '通用词', given: '题目给出', inContext: '需看上下文' },
  role: {
    moderator: '主持人',
    panelist: '嘉宾',
    reporter: '记者',
    audience: '听众',
    narrator: '叙述者',
    organisation: '机构',
    unknown: '未说明',
  } satisfies Record<Role, string>,
  sectionSource: { heading: '', moderator: '自动划分，按提问和邀请发言的地方', automatic: '自动划分' } satisfies Record<
    SectionSource,
    string
  >,
  automatic: '（自动划分）',
  lead: '第一节之前',
  themeSource: { codebook: '设置', discovered: '自动发现' } satisfies Record<ThemeRow['source'], string>,
  auditKind: {
    person: '人名',
    organisation: '机构',
    word: '词语',
    theme: '主题词',
    synonym: '同义词',
    stop: '停用词',
  } satisfies Record<AuditRow['kind'], string>,
  auditAskedBy: { settings: '设置', text: '文中介绍', dictionary: '内置词典', found: '文中发现' } satisfies Record<
    AuditRow['asked_by'],
    string
  >,
  nobody: '未署名',
  quoted: '转述',

  findings: {
    nothing: '没有人发言，因此没有可列出的发现。',
    noWords: '有人发言，但没有可计入的词，无法检验。',
    noFindings: '没有检验出各人或各节之间的差别。这不等于没有差别。',
    one: '计入的发言人只有一位，无法比较。',
    apart: (n: { speakers: number; withoutModerator: boolean }) =>
      `${n.withoutModerator ? '除主持人外，' : ''}没有 ${n.speakers} 位发言人都提到的词。`,
    topThemes: '谈得最多的主题：',
    themeShare: (count: Written, share: Written) => line`（${count}，占全部句子的 ${share}）`,
    themesProposed: '主题由程序自动归纳，未经人工核对。',
    strongWords: '明显比其他人更常提到',
    hintWords: '可能比其他人更常提到',
    /** Words that end in it. */
    ending: (head: string) => `以“${head}”结尾的词`,
    /** What a grade rests on. */
    reason: {
      because: (meaning: string, finds: string) => `${meaning}。${finds}。`,
      find: (n: { item: string; q: string; recounts: number | null; held: number | null }) =>
        `“${n.item}”${n.q === '' ? '' : ` q ${n.q}`}${n.recounts ? `，换 ${n.recounts} 种口径重算，${n.held} 种仍成立` : ''}`,
    },
    /** What a search finds beside the words that are counted. */
    inLonger: (n: { own: number; others: number }) =>
      `更长的词里另有${[n.own > 0 ? `本人 ${n.own} 次` : '', n.others > 0 ? `其他人 ${n.others} 次` : ''].filter((part) => part !== '').join('、')}`,
    alone: '只有一人提到、也常提到的词：',
    /** By whom and how often, in brackets. */
    by: (speaker: Line, times: Written): Line => line`（${speaker} ${times}）`,
    sectionThemes: '各节谈得最多的主题：',
    inSection: (section: Line): Line => line`“${section}”一节是`,
    moreSections: (sections: number) => `另有 ${sections} 节未列。`,
    /** Words that end alike: the ending, the words themselves (some of them where there are `more`). */
    headed: (head: Line, words: Line, more: boolean) => line`以${head}结尾的词（${words}${more ? '等' : ''}）`,
    /** How often the others say it, and what else is to be known of it. */
    elsewhere: (count: Written, notes: readonly (Written | Line)[]) => {
      const more = notesOf(notes, '；');
      return line`（其他人 ${count} 次${more.length === 0 ? '' : line`；${more}`}）`;
    },
    bracketed: (notes: readonly Written[]) => line`（${notesOf(notes, '；')}）`,
    otherSpeakers: (speakers: number) => `${speakers} 位发言人没有比其他人多用、且达到“强”或“线索”的词，或只有通用词。`,
    moreSpeakers: (speakers: number) => `另有 ${speakers} 位发言人也有达到“强”或“线索”的词，见“各人的特色词”。`,
    noStrongWords: (tests: string, hints: number) =>
      tests === '0'
        ? '各词出现的次数都太少，无法比较各人的用词。'
        : `共检验 ${tests} 个“发言人×词”组合，除通用词外没有比其他人多用、且达到“强”的词${hints === 0 ? '，也没有线索' : `；线索 ${hints} 处`}。`,
    strongTheme: '明显比其他人更多谈到',
    hintTheme: '可能比其他人更多谈到',
    /** So many sentences of all of somebody's, and what else is to be known of it. */
    of: (count: Written, of: Written, notes: readonly (Written | Line)[]) => {
      const more = notesOf(notes, '；');
      return line`${count}（共 ${of} 句${more.length === 0 ? '' : line`；${more}`}）`;
    },
    /** The words that somebody says most of a theme. */
    mainly: (words: Line) => line`这些句子里提到${words}`,
    times: (n: number) => `${n} 次`,
    with: '与',
    noThemePairs: '没有哪两个主题的共现多于各轮内随机重排句子的预期。',
    uptake: (moderated: boolean) => `首次提到与随后提到${moderated ? '（不算主持人）' : ''}：`,
    introduced: (turn: Written) => line`在第 ${turn} 轮首次提到`,
    takenUp: '，随后提到的有',
    others: (count: number) => `，另有 ${count} 人`,
    orderOpen: '先后只是文中的顺序，不代表影响。',
    limits: {
      intro: '这些数字的局限：',
      turns: (speakers: Written) => line`有 ${speakers} 位发言人的轮数太少，与其他人交换也看不出差别，因此没有检验，只作描述；`,
      words: (speakers: Written, least: number) => line`有 ${speakers} 位发言人计入的词不到 ${least} 个，次数容易受偶然影响；`,
      silent: (people: Written) => line`有 ${people} 人只被介绍、没有发言；`,
      warnings: (count: Written) => line`有 ${count} 条提醒，见“核对与提醒”；`,
      always: '词频不代表赞成、反对或重要程度。',
    },
    noStrongThemes: '没有哪位发言人谈某个主题明显多于其他人（均未达到“强”）。',
    noStrongPairs: (tested: string) =>
      `有 ${tested} 对词共现过，没有一对达到“强”（至少共现 3 句、来自至少 2 轮，且多于各轮内随机重排句子的预期）。`,
    caution: (meaning: Readonly<Record<Tier, string>>) =>
      `以上只写表中可统计的内容。词的次数按切分后的词计，更长的词另计（“智能手机”不算“手机”），可能少于搜索结果。“强”：${meaning.strong}。“线索”：${meaning.hint}。“仅描述”：${meaning.described}。未列出的差别不等于没有。`,
  },
  overview: {
    people: '发言的有：',
    questions: '谈了哪些问题',
    core: '各人一句',
    quotes: '可以引用的话',
    verbatim: '以上都是原话，一字不改（开头的连接词、序号、问候和自我介绍略去），由程序挑选，没有概括。',
    numbers: '词频说明谁更常提到什么，不说明谁赞成、谁反对，也不说明什么更重要。',
    /** Some of those whose words are not quoted by name, and how many they are in all. */
    unquoted: (people: Line, n: { all: number; more: number }) =>
      line`${people}${n.more > 0 ? `等 ${n.all} 人` : ''}的话要联系前后文读，摘录见“各人的主要说法”。`,
    /** Of the passages of the whole report, those that may need what stands around them. */
    inContext: (marked: number) =>
      `报告里有 ${marked} 段原话标有“需看上下文”：程序估计单独读可能不明白，或识别有误。引用前请点开编号，核对前后文。`,
  },
  statements: { note: '每人一至两段，从全场发言里挑选，一字不改（开头的连接词、序号、问候和自我介绍略去）。' },
  comparisons: {
    /** On a slide. */
    caption: '原话并排，一字不改。用词相同不等于意见相同，用词不同不等于意见相反。',
    note: '原话并排，一字不改（开头的连接词、序号、问候和自我介绍略去）。用词相同不等于意见相同，用词不同不等于意见相反；没有列出的，不等于没有异议。',
    kinds: {
      'same terms': { title: '几位都谈到', note: '不同的人用同样的词来谈，用词最接近的在前。' },
      'different answers': {
        title: '同一个问题，用词差别最大的两位',
        note: '每个问题里共同用词最少的两位，各取一段最像回答、又多用对方没有的词的原话。',
      },
      'different figures': { title: '同一事物的不同数字', note: '可能说的不是一回事，也可能有一处不准：请核对原话。' },
    } satisfies Record<ComparisonRow['kind'], { title: string; note: string }>,
  },
  quotable: { note: '短而有力、可以单独引用的原话。引用前请点开编号，核对上下文。' },
  factual: {
    note: '从原话里读出的数字、名称、提问和下一步，都注明出处；读不准的没有列出，因此不是全部。',
    figures: '数字',
    days: '日期',
    sentence: '原句',
    names: '名称',
    replies: '提到、回应其他人的话',
    questions: '提出的问题',
    commitments: '承诺与下一步',
    unanswered: '（随后没有找到回答）',
    /** Between a question and the first sentence of the answer. */
    answer: ' → ',
    moreNames: (most: number) => `每类只列最多的 ${most} 个，其余见 tables/mentions.csv。`,
    more: (number: string, file: string) => `另有 ${number} 处，见 ${file}。`,
    kinds: { person: '人', organisation: '机构', place: '地点', work: '作品', product: '产品' } satisfies Record<
      MentionRow['kind'],
      string
    >,
    relations: { agree: '同意', disagree: '不同意', add: '补充', refer: '提到', thanks: '感谢', ask: '提问' } satisfies Record<
      ReplyRow['relation'],
      string
    >,
  },
  people: {
    office: '机构与职务',
    notCounted: '词语不计入',
    caption: '发言人与发言量',
    balance: (n: { of: 'all' | 'without_moderator'; people: number; silent: number; gini: Written; effective: Written }) =>
      line`${n.of === 'all' ? '' : '不计主持人，'}${n.people} 人发言的均衡程度相当于 ${n.effective} 人均分（基尼系数 ${n.gini}，0 为完全均等${n.silent > 0 ? `；${n.silent} 人没有发言` : ''}）。`,
    note: '占比是占全部署名发言字数的比例。发言长短常由会议形式和编辑决定，不代表重要程度，也不说明是否公平。',
  },
  answers: {
    note: '引文一字不改，由程序按内容挑选，可按编号在全文中找到。“仅本人提到”限于本节。',
    topTerms: '主要词语',
    onlyHere: '仅本人提到',
    none: '没有人发言。',
    inText: (sentences: Written) => line`这一节没有摘录，原话见全文：${sentences}。`,
  },
  keywords: {
    caption: (shown: number, all: string) => `次数最多的 ${shown} 个词（共 ${all} 个不同的词）`,
    none: '没有计入的词。',
    spread: '集中度（DPnorm）：0 均匀，1 全在一轮；次数少于轮数时不计算。',
    order: '先后只是文中的顺序。发言顺序如果是事先安排的，先后不代表影响。',
    orderFixed: '各节发言顺序相同（事先安排或经编辑），先后不代表影响。',
    missing: '其他人都提到、唯独本人没提到的词（不算主持人）',
    everyone: (n: { speakers: number; withoutModerator: boolean }) =>
      `${n.speakers} 位发言人都提到的词${n.withoutModerator ? '（不算主持人）' : ''}`,
    everyoneNone: '没有所有人都提到的词。',
  },
  concordance: {
    title: '主要词语出现在什么上下文里？',
    note: '各主题里次数最多的词，再加全场次数最多的词。每行是一处原话：词在中间，两侧是同一轮发言里紧邻的文字，后面是句子编号。按先后排列，先列每人的第一处。',
    more: (rest: string) => ` 次，另有 ${rest} 处未列`,
    all: ' 次',
    brief: '每行是一处原话：词在中间，两侧是同一轮发言里紧邻的文字，右边是句子编号。',
  },
  differences: {
    interval: '95% 置信区间',
    times: '倍数',
    caption: (speaker: string) => `${speaker}的特色词（与其他人相比）`,
    none: '没有达到“强”或“线索”的特色词。',
    tooFew: '各词出现的次数都太少，无法检验。',
    onlyOne: '仅本人',
    more: (count: number) => `另有 ${count} 个，见 tables/keywords-by-speaker.csv。`,
    note: (meaning: Readonly<Record<Tier, string>>) =>
      `每人与其他人相比，强的在前。“强”：${meaning.strong}。“线索”：${meaning.hint}。其余的词，包括少用的词，只列在 CSV 里，不评级。置信区间已按设计效应（同一轮里的词彼此相关，次数的方差是独立时的几倍）放宽。通用词：任何讨论都会说的词；题目给出：标题、小标题或提问里已有的词。`,
    byChance: (n: { strong: number; byChance: Written; checked: number }) =>
      line`“强”${n.strong} 个；随机打乱 ${n.checked} 次，达到同样界限的平均有 ${n.byChance} 个。`,
    notTestable: (turns: Written) => line`发言 ${turns} 轮，与其他人交换也看不出差别，因此没有检验。`,
    /** `p`: the share of permutations with as much difference. */
    noMap: (p: string) => `没有画“谁和谁用词相近”的图：打乱发言人，各人常用词的差别也会有这么大（p = ${p}），图上的远近会是碰巧。`,
    heads: (speaker: string) => `${speaker}的同尾词（词尾相同的词合起来，与其他人相比）`,
    single: '计入的发言人只有一位，无法比较。',
  },
  reference: {
    /** What is compared with, and what is to be known of it. */
    of: ({ kind, name, texts, words, left_out, copies }: ReferenceFacts) => {
      const out = left_out.length === 0 ? '' : `其中就是这场讨论的 ${some(left_out).join('、')} 没有计入。`;
      const again = copies.length === 0 ? '' : `内容重复的 ${copies.length} 份只计一次。`;
      const size = `${texts} 份文本、${writeInteger(words)} 个计入的词`;
      switch (kind) {
        case 'folder':
          return `参照：文件夹“${name}”的 ${size}，用同一个分词引擎和词典切分，这场讨论里发现的新词也一并查找。${out}${again}`;
        case 'corpus':
          return `参照：多场比较“${name}”的 ${size}，用同一个分词引擎和词典重新切分，这场讨论里发现的新词也一并查找。${out}${again}`;
        case 'list':
          return `参照：词频表“${name}”，${writeInteger(words)} 个计入的词。它由别的程序切分，两边的词不一定切得一样；表里没有的词无法比较。`;
        case 'dictionary':
          return `参照：分词词典（${name}）自带的词频，${writeInteger(words)} 个计入的词。词典没有说明词频来自哪些文本、哪个年代；超过一半的词只有占位的 2 或 3 次，与没有收入的词一样无法比较。只能粗略地看这场讨论偏离一般书面语多远。`;
      }
    },
    how: ({ graded, strong, hint }: { graded: boolean; strong: number; hint: number }) =>
      `倍数：这场讨论与参照每千词次数之比，按 95% 置信区间的下限排列，只列下限大于 1 的词。${
        graded
          ? `同一轮、同一份文本里的词彼此相关，次数因此各除以设计效应；q 是校正后的 p 值（按两边所有不同的词校正）。强：q < ${strong}；线索：q < ${hint}；不到 3 次或只在一轮里的词不检验。`
          : '参照不到 10 份文本，或只有词频，看不出一般的讨论之间差多少，因此只作描述，不评级；置信区间只按这场讨论的设计效应放宽。'
      }`,
    caption: '比参照多用的词',
    times: '倍数',
    interval: '95% 置信区间',
    onlyHere: '参照中没有',
    none: '没有比参照多用、且 95% 置信区间下限大于 1 的词。',
    unknown: (count: string, terms: readonly string[]) =>
      `参照里没有 ${count} 个词的词频，无法比较：${terms.join('、')}${count === String(terms.length) ? '' : '等'}。`,
  },
  groups: {
    how: ({ strong, hint }: { strong: number; hint: number }) =>
      `按设置的 group_by 把人分组，每组与其他组比较；主持人和没有写明的人不在其中。置信区间以人为单位：同一个人的话彼此相关，次数因此除以设计效应。检验：把人重新分到同样大小的组，一个人的话不拆开，看有多少种分法差别也这么大。q 是碰巧的估计比例；强 q < ${strong}，线索 q < ${hint}。如果二十种分法里有一种以上使表中某处的 q 同样小，整张表可能都是碰巧，就没有“强”。组里不到 3 次或只有一人提到的，不检验。`,
    /** How many people each group has, and where that is too few. */
    sizes: (groups: readonly { group: string; people: number; ways: number }[]) => {
      const few = groups.filter(({ ways }) => ways <= 20).map(({ group }) => `“${group}”`);
      const shown = groups.slice(0, 12).map(({ group, people }) => `“${group}” ${people} 人`);
      return `${shown.join('、')}${groups.length > 12 ? `等 ${groups.length} 组` : ''}。${few.length === 0 ? '' : few.length === groups.length ? '各组的人都太少（至多 20 种选法），组间有没有差别看不出来，只作描述。' : `${some(few).join('、')}的人太少或其他组的人太少（至多 20 种选法），有没有差别看不出来，只作描述。`}`;
    },
    rates: '占比 · 其他组',
    times: '倍数',
    interval: '95% 置信区间',
    themes: '各组谈到各主题的句数（占比为句数的比例）',
    words: '各组比其他组多用的词（比率为每千词次数）',
  },
  themes: {
    caption: '主题及其词语',
    bySpeaker: '各人谈到各主题的句数',
    bySection: '各节谈到各主题的句数',
    none: '没有主题。',
    discovered: '主题由程序按词语的联系自动归纳，未经人工核对。可以修改 suggestions.yaml，存为文字稿旁同名的 .yaml，再运行一次。',
    agreement: (rand: Written) =>
      line`换 50 个随机种子重新分组，与这里的分组平均有多一致（调整兰德指数，1 为完全一致）：${rand}。“稳定度”是主题的词语在这 50 次分组里重现的比例。`,
    noTheme: '不属于任何主题',
    uncoded: (sentences: Written, share: string) =>
      line`不属于任何主题的有 ${sentences} 句，占计入句子的 ${share}；逐句列在 tables/uncoded-sentences.csv。`,
    pairs: '主题共现（同句）',
    pairsNone: '没有哪两个主题的共现多于各轮内随机重排句子的预期。',
    symbols: '“强”“线索”：比其他人谈得多的证据，含义见“统计方法”。',
  },
  pairs: {
    totals: '甲句数 · 乙句数',
    caption: (shown: number) => `共现多于预期的 ${shown} 对词`,
    none: (tested: string) => (tested === '0' ? '词语共现的句数太少，无法检验。' : `共检验 ${tested} 对词，没有达到“强”或“线索”的。`),
    note: '以句为单位。期望：把两个词的句子各在原来的轮内随机重排，平均会共现几句；这样，同一轮谈同一件事不算联系。q 是碰巧的估计比例，越小越可靠。Dice 系数 0 至 1，越大越常共现。',
  },
  newTerms: {
    found: (shown: number, all: string) => `已合并的新词：列出 ${shown} 个（共 ${all} 个）`,
    foundNote:
      '程序自动合并：文中反复这样说，或构词上就是一个词。得分 0 至 1；由词缀或称呼构成的没有得分。如不合并某词，请写入 not_words；全部不合并，写 found_terms: false，或用 --no-found-terms。',
    proposed: (shown: number, all: string) => `仅建议、未合并的新词：列出 ${shown} 个（共 ${all} 个）`,
    proposedNote: '如采用某词，请用 npx yuanzhuo accept 写进设置，或自己写进设置的 words，再运行一次。',
    variants: (shown: number, all: string) => `疑似同一个词的不同写法，仅建议、没有合并：列出 ${shown} 种（共 ${all} 种）`,
    variantsNote:
      '读音相同或相近，可能是听错或写错；也可能本来就是两个词，请点开次数核对原句。要合并，请用 npx yuanzhuo accept 写进设置，或自己写进设置的 synonyms，再运行一次；写其中哪一种，就统一成哪一种。',
  },
  checks: {
    words: '词的切分',
    limits: '没有检出的差别和数字的局限',
    audit: '未按整词切分的词',
    allWhole: '要求作为整词的，都没有切开。',
    more: (count: number) => `另有 ${count} 行，见 tables/segmentation-audit.csv。`,
    auditNote: '多数是因为它在更长的词里（如“模型”在“语言模型”里），不是错误；确实切错的，可以写进设置的 words。',
    warnings: '提醒',
    noWarnings: '没有提醒。',
    line: (line: number) => `第 ${line} 行：`,
  },
  reading: {
    title: '发言人的识别',
    inDoubt: (doubts: number) => `有 ${doubts} 处可能读错，影响大的在前。请把所示的一行写进设置（文字稿旁同名的 .yaml），再运行一次。`,
    lines: (lines: string) => `第 ${lines} 行：`,
    inSettings: '设置里写：',
    share: (percent: number) => `（涉及 ${percent}% 的字）`,
    more: (doubts: number) => `另有 ${doubts} 处，见 run.json。`,
    caption: '从文中学到的标签写法',
    columns: { pattern: '写法', count: '次数', names: '标签' },
    byFormat: '没有标记：由文件格式、粗体或独占一行看出',
    andMore: (names: number) => `等，共 ${names} 个`,
    aside: '没有算作发言的：',
    taken: '读取时去掉的：',
    counted: (kind: string, count: number) => `${kind} ${count} 处`,
    asideKind: { mark: '现场说明、日期和分隔线', field: '时间、地点等说明', 'lead-in': '引出原话的叙述', markup: '标记' } satisfies Partial<
      Record<Aside['kind'], string>
    >,
    removedKind: {
      markup: '排版标记',
      'front matter': '文件头',
      comment: '批注',
      caption: '图注',
      link: '链接',
      sign: '图标符号',
      page: '页眉、页脚和页码',
      translation: '译文',
      data: '数据字段',
    } satisfies Record<Removed['kind'], string>,
  },
  otherChoices: {
    title: '换一种统计口径，结果是否成立',
    finding: '发现',
    choices: {
      turns_as_units: '以轮为单位',
      without_longest_turn: '去掉最长的一轮',
      moderator_reversed: '改变主持人是否计入',
    } satisfies Record<Choice, string>,
    holds: '成立',
    fails: '不成立',
    note: '空白：这种口径与该发现无关，或数据太少、无法判断。怎样重算，见“统计方法”；各项的 p 值在 tables/robustness.csv。',
    more: (findings: string) => `另有 ${findings} 条发现也在那里。`,
  },
  method: {
    balance:
      '发言量：按字数。基尼系数 0 为人人一样多，1 为全由一人说。等效人数：相当于几人均分（由各人占比的熵换算）。到场而没有发言的人也算在内；不足三人不计算。',
    robustnessTable: '各条发现',
    counted: (n: { words: string; characters: Written; sentences: Written; named: boolean }) =>
      line`${n.named ? '署名发言' : '全文没有署名，'}共 ${n.characters} 字、${n.sentences} 句；去掉标点、数字、单字、虚词、停用词、口头语、人名和称呼之后，计入 ${n.words} 个词。`,
    moderatorOut: '主持人的话不计入词语和主题的统计。',
    quotedOut: '转述的话不计入词语和主题的统计。',
    sections:
      '各节：文字稿没有标题，由程序划分。每节从一轮发言开始，选在主持人接话、致谢或提问处，或用词改变处，并使各节长短适中。标题是主持人的提问，或这一节比别处多用的词。划分只供阅读，不是原文的结构；设置 automatic_sections: false 可以不划分。',
    /** What is tested, what chance gives, the grades, what is not graded: a paragraph each. */
    words: (n: {
      tests: string;
      minimum: number;
      strong: string;
      hint: string;
      meaning: Readonly<Record<Tier, string>>;
    }): readonly string[] => [
      `特色词，检验什么：全场至少出现 ${n.minimum} 次的词，是不是某人比其他人多用，共 ${n.tests} 个“发言人×词”组合。本人至少说 3 次、至少在 2 轮里，才检验（Rao–Scott：次数除以设计效应，因为同一轮里的词并不互相独立）。词尾相同的词合起来（生产力、新质生产力）、主题，也各自这样检验。`,
      '碰巧会有多少：在各节内随机打乱各轮的发言人（长的节只在长短相近的轮之间），用同样的检验再算，全体发言人合计。打乱后平均得到的数目，除以实际得到的数目，就是 q，即估计有几成是碰巧。',
      `评级：强 q < ${n.strong}：${n.meaning.strong}。线索 q < ${n.hint}：${n.meaning.hint}。仅描述：${n.meaning.described}。比其他人少用的词只作描述。`,
      '通用词：任何讨论都会说的词（问题、方式、过程），由多场讨论统计得出，再经人工核对。照常计数和检验，并在表中注明；主要发现、特色词图、主题名和特色词幻灯片不列通用词。在设置里写明要统计的词不算通用词。标题、小标题或提问里已有的词注明“题目给出”，排在同级的其他词之后。',
    ],
    pairs: (n: { tested: string; passed: string }) =>
      `共现：同一句里都出现的词，共 ${n.tested} 对。一轮多半谈一件事，其中的词自然会共现；所以把两个词的句子各在原来的轮内随机重排，看还会共现多少句（精确检验），再得出 q。强：q 低于界限，至少共现 3 句、来自至少 2 轮，共 ${n.passed} 对。只在一轮里共现的，仅描述。`,
    discovered: (n: { seeds: number; agreement: string }) =>
      `主题的归纳：在相同段落、同句或邻句里提到的词连成网，再分成词群（Louvain 法）；与其他成员相邻不多于随机预期的词不列入。句子里有主题名称里的词，或紧邻这样的句子并有主题的其他词，才归入；全场到处都说的词不能单独决定。用 ${n.seeds} 个随机种子各分一次，取与其余最一致的一次；平均调整兰德指数 ${n.agreement}。`,
    themes:
      '主题：有主题词表时，句子里有主题的词，或符合主题的规则，就归入该主题；一句可以归入几个主题。各人的占比附 95% 置信区间（Wilson，按设计效应放宽），与其他人比较同特色词，以句为单位。',
    robustness: (table: Written) =>
      line`统计口径：每条主要发现都换几种口径重算：以轮为单位；去掉本人或全场最长的一轮；改变主持人是否计入。只用与该发现有关的口径，用同样的检验，看 p 值是否仍达到原来的界限；打乱不重做。评级不因此改变。${table}在哪几种口径下成立，见“核对与提醒”；逐项结果在 tables/robustness.csv。`,
    files: '完整的数字在 tables/ 里，各列的含义见 tables/datapackage.json；对应原句都注明句子编号（s12.3 是第 12 轮的第 3 句）。',
    run: '本次运行',
    facts: {
      file: '文字稿',
      format: '编码',
      sha256: 'SHA-256',
      engine: '分词引擎',
      dictionary: '词典校验',
      version: '程序',
      seed: '随机种子',
      thresholds: '界限',
    },
    product: (version: string) => `圆桌（yuanzhuo）${version}`,
    bytes: (encoding: string, bytes: string) => `${encoding}，${bytes} 字节`,
    limits: (strong: string, hint: string) => `强 q < ${strong}，线索 q < ${hint}`,
  },
  evidence: {
    count: (n: number) => `共 ${n} 次`,
    sentences: (n: number) => `${n} 句`,
    more: (n: number) => `另有 ${n} 句：`,
    close: '关闭',
    open: (about: string) => `${about}：查看对应原句`,
    title: '对应原句',
  },
  /** Files that lie beside the page. */
  beside: {
    title: '同一文件夹里',
    brief: 'Word 简报',
    docx: 'Word 报告',
    pptx: '幻灯片',
    xlsx: '工作簿',
    csv: '表格（CSV）',
    png: '图表',
    share: '转发用的图和文',
  },
  skip: '跳到正文',
};

/** The words of the report in one language. */
export type Wording = typeof wordingZh;
