import type { Aside, AuditRow, Choice, GradeReason, Language, Removed, Role, SectionSource, ThemeRow, Tier } from '../../data.js';
import { joined, type Line, line, type Written } from '../document.js';

/** What is said in brackets behind a find; what is empty is left out. */
export const notesOf = (notes: readonly Written[], separator: string): Line =>
  joined(
    notes.filter(({ text }) => text !== '').map((note) => [note]),
    separator,
  );

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
    findings: '这场讨论说明了什么',
    people: '谁在说话',
    answers: '各节的回答',
    keywords: '关键词',
    differences: '各人不同的用词',
    themes: '主题',
    pairs: '一起出现的词',
    charts: '其他图',
    newTerms: '新词',
    checks: '核对与警告',
    method: '怎么数的',
    transcript: '全文',
    contents: '目录',
  },
  facts: (n: { people: Written; sections: number; automatic: boolean; turns: Written; characters: Written }) =>
    line`${n.people} 位发言人 · ${n.sections === 0 ? '' : `${n.sections} 节${n.automatic ? '（自动划分）' : ''} · `}${n.turns} 轮发言 · ${n.characters} 字`,
  tier: { strong: '强', hint: '提示', described: '仅描述' } satisfies Record<Tier, string>,
  /** Why something is a hint only, beside it; what the number of recounts says is not said twice. */
  reason: {
    passed: '',
    recounts: '',
    shuffling: '打乱发言人也常有',
    few_turns: '系于一轮或一两次',
    few_sentences: '同句不到 3 次',
    correction: 'q 在两个界限之间',
    rate: '没有通过校正',
    chance: '',
    untested: '',
  } satisfies Record<GradeReason, string>,
  role: {
    moderator: '主持人',
    panelist: '嘉宾',
    reporter: '记者',
    audience: '听众',
    narrator: '叙述',
    organisation: '机构',
    unknown: '未说明',
  } satisfies Record<Role, string>,
  sectionSource: { heading: '', moderator: '自动划分，由主持者的提问开始', automatic: '自动划分' } satisfies Record<SectionSource, string>,
  automatic: '（自动划分）',
  lead: '开头',
  themeSource: { codebook: '设置', discovered: '自动发现' } satisfies Record<ThemeRow['source'], string>,
  auditKind: {
    person: '人名',
    organisation: '机构',
    word: '词语',
    theme: '主题词',
    synonym: '同义词',
    stop: '不计或要计的词',
  } satisfies Record<AuditRow['kind'], string>,
  auditAskedBy: { settings: '设置', text: '文中介绍', dictionary: '词典', found: '本文发现' } satisfies Record<
    AuditRow['asked_by'],
    string
  >,
  nobody: '未署名',
  quoted: '转述',

  findings: {
    nothing: '没有人发言，所以没有可说的结论。',
    noWords: '有人发言，但没有一个词可以计入：太少，无法检验。',
    one: '只有一个人的话被计入，无从比较。',
    everyone: (n: { speakers: number; terms: Written; withoutModerator: boolean }) =>
      line`${n.withoutModerator ? '除主持人外，' : ''}${n.speakers} 位都说到的词${n.terms.text === '1' ? line`只有 ${n.terms} 个：` : line`有 ${n.terms} 个，说得最多的是 `}`,
    widest: (n: { speakers: number; most: number; withoutModerator: boolean }) =>
      `没有一个词是${n.withoutModerator ? '除主持人外' : ''} ${n.speakers} 位都说到的；说到的人最多的（共 ${n.most} 位）是 `,
    apart: '没有一个词是两个人都说到的。',
    topThemes: '谈得最多的主题是 ',
    themeShare: (share: Written) => line`（占全部句子的 ${share}）`,
    themesProposed: '主题是程序提出的，没有人审定过。',
    strongWords: '比别人明显更常说 ',
    hintWords: '没有够得上“强”的词，最值得再看一眼的是 ',
    onlyHints: '最值得再看一眼的是 ',
    /** How often the others say it, and what else is to be known of it. */
    elsewhere: (count: Written, notes: readonly Written[]) => {
      const more = notesOf(notes, '；');
      return line`（别人 ${count}${more.length === 0 ? '' : line`；${more}`}）`;
    },
    bracketed: (note: Written) => (note.text === '' ? [] : line`（${note}）`),
    robust: (held: number, of: number) =>
      of === 1
        ? `换 1 种算法${held === 1 ? '也' : '不'}成立`
        : held === of
          ? `换 ${of} 种算法都成立`
          : held === 0
            ? `换 ${of} 种算法都不成立`
            : `换 ${of} 种算法，${held} 种里也成立`,
    otherSpeakers: (speakers: number) => `其余 ${speakers} 位没有够得上“强”或“提示”的常用词。`,
    moreSpeakers: (speakers: number) => `另有 ${speakers} 位也有够得上“强”或“提示”的词，见“各人不同的用词”。`,
    noStrongWords: (tests: string, hints: number) =>
      tests === '0'
        ? '没有一个词出现得够多，可以比较各人的用词：太少，无法检验。'
        : `检验了 ${tests} 次，没有一个人的常用词够得上“强”${hints === 0 ? '，也没有值得提示的' : `；有 ${hints} 处只能算提示`}。`,
    strongThemes: '比别人明显更多谈到的主题：',
    hintThemes: '最值得再看一眼的偏重：',
    of: (of: Written, notes: readonly Written[]) => {
      const more = notesOf(notes, '；');
      return line`/${of} 句${more.length === 0 ? '' : line`（${more}）`}`;
    },
    optimistic: '这些主题是从同样的话里发现的，检验因此偏乐观。',
    times: (n: number) => `${n} 次`,
    with: '与',
    themePairs: '常在同一句里一起谈到的主题：',
    noThemePairs: '没有两个主题在同一句里一起谈到得明显多于偶然。',
    uptake: '谁先提起、谁接着说：',
    introduced: (turn: Written) => line`在第 ${turn} 轮最先说到`,
    takenUp: '，之后说到的有 ',
    others: (count: number) => `等，另有 ${count} 位`,
    orderFixed: '但各节的发言次序都一样，是安排或编辑好的：先说后说不表示谁影响了谁。',
    orderOpen: '这只是文中的先后，不等于谁影响了谁。',
    limits: {
      intro: '这些数字说明不了的：',
      turns: (speakers: Written, most: number) => line`有 ${speakers} 位发言太少（至多 ${most} 轮），打乱检验分辨不出逐词的差别；`,
      words: (speakers: Written, least: number) => line`有 ${speakers} 位计入的词不到 ${least} 个，次数多半出于偶然；`,
      silent: (people: Written) => line`有 ${people} 位只被介绍、没有发言；`,
      warnings: (count: Written) => line`读取时有 ${count} 条警告，见“核对与警告”；`,
      always: '词语的次数不表示赞成或反对，也不表示谁更重要。',
    },
    noStrongThemes: '没有哪一位对哪个主题的偏重够得上“强”。',
    strongPairs: (passed: Written, tested: string) => line`检验了 ${tested} 对词，有 ${passed} 对至少同句 3 次、一起出现得明显多于偶然`,
    closestPairs: '；其中联系最紧的是 ',
    noStrongPairs: (tested: string) => `检验了 ${tested} 对词，没有一对至少同句 3 次、一起出现得明显多于偶然。`,
    caution: '只写从表格里数得出来的事。“强”是多重检验校正之后仍然成立；没有写进来的差别，不等于没有，只是单凭这些话证明不了。',
  },
  people: {
    office: '机构与职务',
    caption: '发言人与发言量',
    balance: (n: { of: 'all' | 'without_moderator'; people: number; silent: number; gini: Written; effective: Written }) =>
      line`${n.of === 'all' ? '' : '不算主持人，'}${n.people} 位的发言量相当于 ${n.effective} 位平分（基尼系数 ${n.gini}${n.silent > 0 ? `；${n.silent} 位没有发言` : ''}）。`,
    note: '占比是占全部署名发言字数的比例。篇幅的多少常常是形式和编辑决定的，不说明谁更重要，也不说明是否公平。',
  },
  answers: {
    note: '引文一字不改，由程序按内容挑选；编号可以在全文里找到。“只有此人说到”限于这一节。',
    topTerms: '主要词语',
    onlyHere: '只有此人说到',
    none: '没有人发言。',
  },
  keywords: {
    caption: (shown: number, all: string) => `说得最多的 ${shown} 个词（共 ${all} 个不同的词）`,
    none: '没有计入的词。',
    spread: '集中度（DPnorm）0 是均匀地分在各轮，1 是全挤在一轮里；次数少于轮次时不算。',
    order: '先说后说只是文中的先后：如果发言次序是编排好的，它不表示谁影响了谁。',
    orderFixed: '各节的发言次序都一样，是安排或编辑好的：谁先说到、谁后说到，不表示谁影响了谁。',
    missing: '别人都说到、只有此人没有说到的词',
    everyone: (n: { speakers: number; withoutModerator: boolean }) =>
      `${n.speakers} 位都说到的词${n.withoutModerator ? '（除主持人外）' : ''}`,
    everyoneNone: '没有一个词是人人都说到的。',
  },
  concordance: {
    title: '主要的词，各人是在什么话里说的？',
    note: '各主题里说得最多的词，再加全场说得最多的。一行是一处原话，词在中间，两边是同一次发言里紧挨着的字，后面是句子编号；按先后排列，先取每人的第一处。',
    more: (rest: string) => ` 次，另有 ${rest} 处未列`,
    all: ' 次',
    brief: '一行是一处原话，词在中间，两边是同一次发言里紧挨着的字，右边是句子编号。',
  },
  differences: {
    interval: '95% 区间',
    times: '倍数',
    caption: (speaker: string) => `${speaker}与别人不同的用词`,
    none: '没有够得上“强”或“提示”的词。',
    tooFew: '没有一个词出现得够多：太少，无法检验。',
    onlyOne: '只有此人',
    more: (count: number) => `另有 ${count} 个，见 tables/keywords-by-speaker.csv。`,
    note: '每个人与其余所有人相比，按 z（加权对数优势比）排列。倍数小于 1 是说得比别人少。“强”：校正后仍成立，把发言人打乱以后不会也有，不系于一轮发言；说得多的，还要换几种算法至少一种也成立；“提示”：值得再看一眼，缘由见 CSV。其余的词只在 CSV 里。',
    byChance: (n: { strong: number; byChance: Written; checked: number }) =>
      line`“强”的有 ${n.strong} 个；在各节内把各轮的发言人打乱 ${n.checked} 次，平均也有 ${n.byChance} 个词越过同样的界限。`,
    testable: (turns: Written, smallest: Written) => line`共 ${turns} 轮发言，逐词的打乱检验能给出的最小 p 是 ${smallest}。`,
    notTestable: (turns: Written) => line`只有 ${turns} 轮发言，不能逐词做打乱检验。`,
    single: '只有一个人的话被计入，无从比较。',
  },
  themes: {
    caption: '主题和组成它的词语',
    bySpeaker: '各人谈到各主题的句数',
    bySection: '各节谈到各主题的句数',
    none: '没有主题。',
    discovered: '这些主题是程序根据词语的联系提出的，没有人审定过；suggestions.yaml 里可以修改，改好再运行一次。',
    agreement: (rand: Written) =>
      line`换 50 个随机种子重分，与这里的分法平均有多一致（调整兰德指数，1 为完全一致）：${rand}。“稳定度”是各个主题的词语在这 50 次里重现的比例。`,
    pairs: '在同一句里一起出现的主题',
    pairsNone: '没有两个主题在同一句里一起出现得明显多于偶然。',
    symbols: '强、提示：与其余所有人相比，校正后仍成立或值得再看一眼；↑ 谈得多，↓ 谈得少。',
  },
  pairs: {
    totals: '甲 · 乙 的句数',
    caption: (shown: number) => `一起出现得多于偶然的 ${shown} 对词`,
    none: (tested: string) =>
      tested === '0' ? '没有两个词同句出现得够多：太少，无法检验。' : `检验了 ${tested} 对词，没有一对通过校正或值得提示。`,
    note: '单位是句子。Dice 是两者同句的程度，0 到 1；q 是校正后的概率。',
  },
  newTerms: {
    found: (shown: number, all: string) => `文中发现、已合成一个词的 ${shown} 个词（共 ${all} 个）`,
    foundNote:
      '没有人要求它们保持完整：是文中反复这样说，或者构词上就是一个词。把握 0 到 1；由词缀或称呼合成的没有这一项。不要哪一个，在设置里写 not_words；全都不要，写 found_terms: false，或用 --no-found-terms。',
    proposed: (shown: number, all: string) => `只是建议、没有合成一个词的 ${shown} 个词（共 ${all} 个）`,
    proposedNote: '要哪一个，用 yuanzhuo accept 写进设置，或自己写进设置的 words，再运行一次。',
  },
  checks: {
    words: '词的切分',
    audit: '要求保持完整而没有做到的词',
    allWhole: '要求保持完整的词都保持了完整。',
    more: (count: number) => `另有 ${count} 行，见 tables/segmentation-audit.csv。`,
    auditNote: '多数情况是它属于一个更长的词（如“模型”在“语言模型”里），不算错；真切错了的，可以写进设置的 words。',
    warnings: '警告',
    noWarnings: '没有警告。',
    line: (line: number) => `第 ${line} 行：`,
  },
  reading: {
    title: '发言人的识别',
    inDoubt: (doubts: number) =>
      `有 ${doubts} 处可能读错，影响大的在前。所示的一行写进设置（文字稿旁边同名的 .yaml），再运行一次即可改正。`,
    lines: (lines: string) => `第 ${lines} 行：`,
    inSettings: '设置里写：',
    share: (percent: number) => `（涉及 ${percent}% 的字）`,
    more: (doubts: number) => `另有 ${doubts} 处，见 run.json。`,
    caption: '从文中学到的标签写法',
    columns: { pattern: '写法', count: '次数', names: '标签' },
    byFormat: '没有标记：由文件格式、粗体或独占一行看出',
    andMore: (names: number) => `等 ${names} 个`,
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
    title: '换一种算法，主要的发现还成立吗',
    finding: '发现',
    choices: {
      turns_as_units: '以轮为单位',
      fillers_counted: '口头语也计',
      singles_counted: '单字也计',
      minimum_2: '至少 2 次',
      minimum_5: '至少 5 次',
      without_longest_turn: '去掉最长的一轮',
      moderator_reversed: '主持人计入与否相反',
    } satisfies Record<Choice, string>,
    holds: '成立',
    fails: '不成立',
    note: '空白：这种算法与它无关。怎么重算，见“怎么数的”；各项的 p 在 tables/robustness.csv。',
    more: (findings: string) => `另有 ${findings} 个发现也在那里。`,
  },
  method: {
    balance:
      '发言量：按字数。基尼系数 0 是人人一样多，1 是全由一人说；“相当于几位平分”是各人占比的熵取指数。到场而没有发言的也算在内，不到三位不算。',
    robustnessTable: '各个发现',
    counted: (n: { words: string; characters: Written; sentences: Written; named: boolean }) =>
      line`全文${n.named ? '署名的发言' : '没有署名，'}共 ${n.characters} 字、${n.sentences} 句；去掉标点、数字、单字、虚词、口头语、人名和称呼之后，计入 ${n.words} 个内容词。`,
    moderatorOut: '主持人的话不计入词语和主题的统计。',
    quotedOut: '叙述中转述的话不计入词语和主题的统计。',
    sections:
      '各节：文字稿没有标题，所以由程序划分，都从一轮发言开始：主持者接过话来、致谢或提问，前后用词改变，各节长短适中的地方。标题是主持者的提问，或这一节说得比别处多的词。它们是阅读的路标，不是原文的结构；设置 automatic_sections: false 可以不分。',
    words: (n: { tests: string; minimum: number; strong: string; hint: string }) =>
      `各人用词：出现至少 ${n.minimum} 次的词，每人与其余所有人比较，一共 ${n.tests} 次检验（G²；期望次数小于 5 时用 Fisher 精确检验），用 Benjamini–Hochberg 法一起校正。` +
      `“强”是 q < ${n.strong}，至少 3 次、不止在一轮里，而且经得起打乱；“提示”是 q < ${n.hint}，或 z > 1.96 且至少 3 次。同一轮里的词并不互相独立，q 因此偏乐观，所以还要打乱：在各节内把各轮的发言人打乱，看同样的检验在没有差别时能“找到”多少，只有这样的假发现不到十分之一的才算“强”。`,
    pairs: (n: { tested: string; passed: string }) =>
      `共现：同一句里一起出现的词，检验 ${n.tested} 对（G²，单侧，同样校正），通过 ${n.passed} 对。`,
    discovered: (n: { seeds: number; agreement: string }) =>
      `主题的发现：同一句或相邻句子里一起出现得多于偶然的词连成网，再分成群（Louvain）。${n.seeds} 个随机种子下各分一次，取与其余最一致的一次；平均调整兰德指数 ${n.agreement}。`,
    themes:
      '主题：句子里有主题的词（或满足主题的规则），就归入这个主题；一句可以归入几个主题。各人的占比带 95% Wilson 区间，与其余所有人比较用 Fisher 精确检验。',
    robustness: (table: Written) =>
      line`换一种算法：每个主要的发现都在别人也可能采用的算法下重算一次（口头语或单字也计入，词至少出现 2 次或 5 次，共现以轮为单位，去掉此人或全场最长的一轮，主持人计入与否反过来），凡对它有意义的都算，看方向是否相同、p 是否仍不大于正文中通过校正的界限；打乱不重做。${table}在哪几种算法下成立，见“核对与警告”；逐项结果在 tables/robustness.csv。`,
    files: '完整的数字在 tables/ 里，每一列的含义在 tables/datapackage.json 里；依据的句子都写明编号（s12.3 是第 12 轮的第 3 句）。',
    run: '本次运行',
    facts: {
      file: '文字稿',
      format: '编码',
      sha256: 'SHA-256',
      engine: '分词',
      dictionary: '词典校验',
      version: '程序',
      seed: '随机种子',
      thresholds: '界限',
    },
    product: (version: string) => `圆桌（yuanzhuo）${version}`,
    bytes: (encoding: string, bytes: string) => `${encoding}，${bytes} 字节`,
    limits: (strong: string, hint: string) => `强 q < ${strong}，提示 q < ${hint}`,
  },
  evidence: {
    count: (n: number) => `数到 ${n}`,
    sentences: (n: number) => `${n} 句`,
    more: (n: number) => `另有 ${n} 句：`,
    close: '关闭',
    open: (about: string) => `${about}：看依据的句子`,
    title: '依据的句子',
  },
  skip: '跳到正文',
};

/** The words of the report in one language. */
export type Wording = typeof wordingZh;
