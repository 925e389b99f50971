import type { Language, Tables } from '../data.js';
import type { RunFacts } from './run-facts.js';

/**
 * methods.txt: what a methods section has to report. What the run knows is filled in; what only the authors know is left to them, as boxes to tick.
 */
export function methodsChecklist(tables: Tables, run: RunFacts, language: Language): string {
  const words = WORDS[language];
  const known = words.known(numbersOf(tables), run).map((line) => `[x] ${line}`);
  const open = words.open.map((line) => `[ ] ${line}`);
  return `${[words.title, '', ...known, '', words.yours, '', ...open].join('\n')}\n`;
}

function numbersOf({
  basis,
  turns,
  sentences,
  sections,
  themes,
  uncodedSentences,
  keywordsBySpeaker,
  themeBySpeaker,
  chance,
  termPairs,
  reference,
  referenceKeywords,
  byGroup,
}: Tables) {
  const strong = (rows: readonly { readonly tier: string }[]): number => rows.filter(({ tier }) => tier === 'strong').length;
  return {
    basis,
    turns: turns.length,
    sentences: sentences.length,
    sections: sections.filter(({ section }) => section > 0).length,
    themes: themes.length,
    codebook: themes.some(({ source }) => source === 'codebook'),
    coded: themes.length === 0 ? 0 : basis.sentences - uncodedSentences.length,
    words: strong(keywordsBySpeaker),
    byChance: chance.reduce((sum, { strong_by_chance }) => sum + (strong_by_chance ?? 0), 0),
    ofThemes: strong(themeBySpeaker),
    pairs: strong(termPairs),
    reference,
    referenceGraded: referenceKeywords.some(({ p }) => p !== null),
    ofReference: strong(referenceKeywords),
    groups: [...new Map(byGroup.map(({ group, people }) => [group, people]))],
    groupsTested: byGroup.some(({ q }) => q !== null),
    themesOfGroups: strong(byGroup.filter(({ kind }) => kind === 'theme')),
    wordsOfGroups: strong(byGroup.filter(({ kind }) => kind === 'word')),
  };
}

type Numbers = ReturnType<typeof numbersOf>;

const decimal = (value: number): string => value.toFixed(2);

const WORDS = {
  zh: {
    title: '方法核对表：论文的方法部分需要报告的内容（[x] 由程序填写，[ ] 请作者补写）',
    yours: '请作者补写',
    known: (n: Numbers, { source, engine, version, seed, counted, warnings }: RunFacts): readonly string[] => [
      `文字稿：${source.file}（${source.encoding}，${source.bytes} 字节，SHA-256 ${source.sha256}）`,
      `程序：圆桌 ${version}；分词 ${engine.name} ${engine.version}，词典 ${engine.dictionary}；随机种子 ${seed}`,
      `规模：${n.turns} 轮发言，${n.sections} 节，${n.sentences} 句；计入 ${n.basis.speakers.length} 位发言人的 ${n.basis.sentences} 句、${n.basis.counted_words} 个词`,
      `计入范围：主持人${counted.moderator ? '计入' : '不计入'}，转述${counted.quoted ? '计入' : '不计入'}`,
      n.themes === 0
        ? '主题：没有'
        : `主题：${n.themes} 个，${n.codebook ? '由设置中的主题词表规定' : '由程序自动归纳'}；归入至少一个主题的有 ${n.coded} 句`,
      ...(n.basis.themes_agreement === null ? [] : [`主题的稳定：50 个随机种子的平均调整兰德指数 ${decimal(n.basis.themes_agreement)}`]),
      `检验：比其他人多用的词和主题，Rao–Scott 检验（单侧，按轮计算设计效应）；证据由打乱发言人得到的错误发现率决定，“强”q < ${n.basis.thresholds.strong}，“线索”q < ${n.basis.thresholds.hint}；至少 ${n.basis.minimum_count} 次的词才检验，共 ${n.basis.keyword_tests} 个“发言人×词”组合`,
      `结果：“强”的特色词 ${n.words} 个（打乱发言人时平均 ${decimal(n.byChance)} 个），“强”的主题差别 ${n.ofThemes} 处；词对检验 ${n.basis.pairs_tested} 对，“强”${n.pairs} 对`,
      '效应量：主题用占比差（Newcombe 1998）和对数优势比（Gart 1966），句数除以设计效应；词对用 Mantel–Haenszel 法，按轮分层；都是 95% 置信区间，没有按多重比较放宽',
      ...(n.reference === null
        ? []
        : [
            `参照：${n.reference.name}（${n.reference.texts === null ? '词频表' : `${n.reference.texts} 份文本`}，${n.reference.words} 个计入的词，SHA-256 ${n.reference.sha256}），除去同一场讨论 ${n.reference.left_out.length} 份、重复 ${n.reference.copies.length} 份；${n.referenceGraded ? `按全部不同的词校正（Benjamini–Hochberg），“强”${n.ofReference} 个词` : '只作描述，没有检验'}`,
          ]),
      ...(n.groups.length === 0
        ? []
        : [
            `分组：${n.groups.map(([group, people]) => `${group} ${people} 人`).join('、')}；${n.groupsTested ? `以人为单位打乱，“强”的主题差别 ${n.themesOfGroups} 处、词 ${n.wordsOfGroups} 处` : '人太少或提到得太少，没有检验'}`,
          ]),
      `提醒：${warnings.length} 条，见 run.json`,
    ],
    open: [
      '文字稿的来源、转写和校对方式，讨论的日期、场合和参加者如何选定',
      '知情同意、匿名处理、伦理审查',
      '主题词表如何形成：事先规定，还是看过这份文字稿之后；由谁写成',
      '人工编码：编码员几人、怎样训练、抽取多少句；κ、α 及其置信区间，程序的精确率、召回率、F1（yuanzhuo coding、yuanzhuo agreement）',
      '哪些假设事先提出，哪些是看过结果之后提出',
      '人工改过的设置（人名、同义词、停用词、分节）及其理由；换一种统计口径后结论是否成立（robustness.csv）',
      '结论适用的范围：一场讨论的差别不能推及其他讨论',
      '设置文件、表格和文字稿能否取得；引用的程序版本（CITATION.cff）',
    ],
  },
  en: {
    title: 'Methods checklist: what a methods section has to report ([x] filled in by the program, [ ] for the authors)',
    yours: 'For the authors',
    known: (n: Numbers, { source, engine, version, seed, counted, warnings }: RunFacts): readonly string[] => [
      `Transcript: ${source.file} (${source.encoding}, ${source.bytes} bytes, SHA-256 ${source.sha256})`,
      `Program: Yuanzhuo ${version}; segmenter ${engine.name} ${engine.version}, dictionary ${engine.dictionary}; random seed ${seed}`,
      `Size: ${n.turns} turns, ${n.sections} sections, ${n.sentences} sentences; counted are ${n.basis.sentences} sentences and ${n.basis.counted_words} words of ${n.basis.speakers.length} speakers`,
      `Scope: the moderator is ${counted.moderator ? '' : 'not '}counted, reported speech is ${counted.quoted ? '' : 'not '}counted`,
      n.themes === 0
        ? 'Themes: none'
        : `Themes: ${n.themes}, ${n.codebook ? 'set by the codebook in the settings' : 'proposed by the program'}; ${n.coded} sentences belong to at least one`,
      ...(n.basis.themes_agreement === null
        ? []
        : [`Stability of themes: mean adjusted Rand index over 50 random seeds ${decimal(n.basis.themes_agreement)}`]),
      `Tests: words and themes that a speaker uses more than the others, by the Rao–Scott test (one-sided, design effect of turns); evidence by the false discovery rate from permuted speakers, strong at q < ${n.basis.thresholds.strong}, tentative at q < ${n.basis.thresholds.hint}; tested are words said at least ${n.basis.minimum_count} times, ${n.basis.keyword_tests} pairs of speaker and word`,
      `Results: ${n.words} strong distinctive words (${decimal(n.byChance)} on average with permuted speakers), ${n.ofThemes} strong differences in themes; ${n.basis.pairs_tested} pairs of words tested, ${n.pairs} strong`,
      'Effect sizes: of themes the risk difference (Newcombe 1998) and the log odds ratio (Gart 1966), of sentences divided by the design effect; of pairs by Mantel and Haenszel with turns as strata; all with 95% CI, not widened for multiple comparisons',
      ...(n.reference === null
        ? []
        : [
            `Reference: ${n.reference.name} (${n.reference.texts === null ? 'a frequency list' : `texts: ${n.reference.texts}`}, words: ${n.reference.words}, SHA-256 ${n.reference.sha256}); left out as this discussion: ${n.reference.left_out.length}, as copies: ${n.reference.copies.length}; ${n.referenceGraded ? `corrected for all different words (Benjamini–Hochberg), strong words: ${n.ofReference}` : 'described only, not tested'}`,
          ]),
      ...(n.groups.length === 0
        ? []
        : [
            `Groups (people): ${n.groups.map(([group, people]) => `${group} (${people})`).join(', ')}; ${n.groupsTested ? `permutation of people; strong differences in themes: ${n.themesOfGroups}, in words: ${n.wordsOfGroups}` : 'not tested: too few people, or too little said'}`,
          ]),
      `Warnings: ${warnings.length}, see run.json`,
    ],
    open: [
      'Where the transcript is from, how it was transcribed and checked; date and occasion of the discussion, how its participants were chosen',
      'Informed consent, anonymity, ethics approval',
      'How the codebook came about: set beforehand, or after reading this transcript; by whom',
      'Coding by hand: how many coders, how trained, how many sentences; κ and α with intervals, precision, recall and F1 of the program (yuanzhuo coding, yuanzhuo agreement)',
      'Which hypotheses were stated beforehand, and which after seeing results',
      'Settings changed by hand (names, synonyms, stop words, sections) and why; whether conclusions hold under other counting rules (robustness.csv)',
      'How far conclusions reach: differences within one discussion are not those of others',
      'Whether settings, tables and transcript can be had; the version of the program that is cited (CITATION.cff)',
    ],
  },
} as const;
