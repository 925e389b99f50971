/**
 * The dictionary of every table: its columns in order, what each means, and how it is typed. CSV headings, datapackage.json
 * and the headings of reports come from here.
 */

import type { Language } from '../data.js';

export type ColumnType = 'integer' | 'number' | 'string' | 'list';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly title: Readonly<Record<Language, string>>;
  /** Unit, range, and when the cell is empty. */
  readonly description: Readonly<Record<Language, string>>;
}

export interface TableDescription {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly columns: readonly Column[];
}

export const column = (name: string, type: ColumnType, zhTitle: string, enTitle: string, zh: string, en: string): Column => ({
  name,
  type,
  title: { zh: zhTitle, en: enTitle },
  description: { zh, en },
});

export const table = (name: string, zh: string, en: string, columns: readonly Column[]): TableDescription => ({
  name,
  title: { zh, en },
  columns,
});

const TURN = column('turn', 'integer', '轮次', 'turn', '发言轮次的编号，从 1 起', 'number of the turn, from 1');
const SECTION = column(
  'section',
  'integer',
  '节',
  'section',
  '节的编号；0 是第一个标题之前的部分',
  'number of the section; 0 stands before the first heading',
);
const SPEAKER = column(
  'speaker',
  'string',
  '发言人',
  'speaker',
  '统一后的姓名；无人署名时为空',
  'canonical name; empty where unattributed',
);
export const CHARACTERS = column(
  'characters',
  'integer',
  '字数',
  'characters',
  '汉字、西文词、数字各计 1',
  'Han characters, Latin words and numbers as one each',
);
const SENTENCES = column(
  'sentences',
  'list',
  '句号',
  'sentences',
  '依据的句子编号（轮次.句次），用分号隔开',
  'ids of the sentences it was counted from (turn.sentence), separated by semicolons',
);
export const TERM = column(
  'term',
  'string',
  '词语',
  'term',
  '计数所用的词形（同义词、大小写、全半角已合并）',
  'normal form under which it is counted',
);
const TAG = column(
  'tag',
  'string',
  '词性',
  'tag',
  '词典词性：n 名词、v 动词、a 形容词、eng 西文 …',
  'tag of the dictionary: n noun, v verb, a adjective, eng Latin …',
);
export const THEME = column('theme', 'string', '主题', 'theme', '主题名称', 'name of the theme');
const P = column('p', 'number', 'p', 'p', '检验的 p 值；未检验时为空', 'p value of the test; empty where not tested');
export const Q = column(
  'q',
  'number',
  'q',
  'q',
  'Benjamini–Hochberg 校正后的 p；未检验时为空',
  'p adjusted by Benjamini–Hochberg; empty where not tested',
);
const P_SHUFFLED = column(
  'p_shuffled',
  'number',
  '打乱 p',
  'shuffled p',
  '在各节内打乱各轮的发言人 2000 次，差别至少这样大的比例；轮次太少或未检验时为空',
  'share of 2,000 shufflings of speakers over the turns of each section with a difference as large; empty with too few turns or where not tested',
);
const Q_SHUFFLED = column(
  'q_shuffled',
  'number',
  '打乱 q',
  'shuffled q',
  '打乱以后也会找到的数目，除以实际找到的数目（同一人、p 同样小）；差别系于一轮或未检验时为空',
  'finds with as small a p that shuffling gives, over those found (same speaker); empty where one turn makes the difference or where not tested',
);
export const TIER = column(
  'tier',
  'string',
  '把握',
  'tier',
  'strong 强：通过校正（以及打乱和换算法，凡做了的）；hint 提示；described 仅描述',
  'strong: passes correction (and shuffling and other choices, where they were tried); hint; described',
);
export const PER_THOUSAND = column(
  'per_thousand',
  'number',
  '每千词',
  'per 1,000',
  '每 1,000 个计入的词中出现的次数',
  'per 1,000 counted words',
);
export const G2 = column(
  'g2',
  'number',
  'G²',
  'G²',
  '对数似然（Dunning 1993），少用时为负',
  'log-likelihood (Dunning 1993), negative when under-used',
);
export const COUNT = column('count', 'integer', '次数', 'count', '出现次数', 'occurrences');
export const TURNS = column('turns', 'integer', '轮次数', 'turns', '发言轮次数', 'number of turns');
export const SHARE = column('share', 'number', '占比', 'share', '句数/总句数，0–1', 'count/of, 0–1');
export const LOW = column('low', 'number', '下限', 'low', '95 % Wilson 区间下限', 'lower end of the 95 % Wilson interval');
export const HIGH = column('high', 'number', '上限', 'high', '区间上限', 'upper end');

/** Why a row has its tier, and what recounting it by other methods gave. They stand at the end of a table. */
const GRADE: readonly Column[] = [
  column(
    'reason',
    'string',
    '缘由',
    'reason',
    '为何是这一档：passed 通过；recounts 换任何一种算法都不成立；shuffling 打乱发言人也常有；few_turns 系于一轮或一两次；few_sentences 同句不到 3 次；correction q 在两个界限之间；rate 没有通过校正，但 z>1.96 且至少 3 次；chance 偶然也会有；untested 没有检验',
    'why it has this tier: passed; recounts (holds under no other choice); shuffling (shuffled speakers often give it); few_turns (one turn, or one or two occurrences); few_sentences (fewer than 3 in common); correction (q between the thresholds); rate (z>1.96 in 3 or more); chance; untested',
  ),
  column(
    'recounts',
    'integer',
    '重算',
    'recounts',
    '换过几种算法重算；没有重算则为空',
    'other choices under which it was counted anew; empty where it was not',
  ),
  column(
    'held',
    'integer',
    '仍成立',
    'held',
    '其中几种算法下仍成立；没有重算则为空',
    'of them, those under which it holds; empty likewise',
  ),
];

const PAIR = (unit: Readonly<Record<Language, string>>): readonly Column[] => [
  column('a', 'string', '甲', 'a', `其中一个${unit.zh}`, `one ${unit.en}`),
  column('b', 'string', '乙', 'b', `另一个${unit.zh}`, `the other ${unit.en}`),
  column('both', 'integer', '同句', 'both', '两者都出现的句数', 'sentences with both'),
  column('a_total', 'integer', '甲句数', 'a total', '出现甲的句数', 'sentences with a'),
  column('b_total', 'integer', '乙句数', 'b total', '出现乙的句数', 'sentences with b'),
  column('units', 'integer', '总句数', 'units', '计入的句子总数', 'all counted sentences'),
  column('dice', 'number', 'Dice', 'Dice', '2·同句/(甲句数+乙句数)，0–1', '2·both/(a total + b total), 0–1'),
  column('jaccard', 'number', 'Jaccard', 'Jaccard', '同句/任一出现，0–1', 'both/either, 0–1'),
  column(
    'npmi',
    'number',
    'NPMI',
    'NPMI',
    '归一化点互信息（Bouma 2009），−1–1；不用于排序',
    'normalised pointwise mutual information (Bouma 2009), −1–1; never a ranking',
  ),
  G2,
  P,
  column(
    'q',
    'number',
    'q',
    'q',
    '全部可能的词对（含从未同句的）的离散 Benjamini–Hochberg 校正（Heyse 2011）',
    'discrete Benjamini–Hochberg (Heyse 2011) over all possible pairs, those that never met included',
  ),
  SENTENCES,
  TIER,
  ...GRADE,
];

export const TABLES: readonly TableDescription[] = [
  table('discussion', '讨论概况', 'The discussion', [
    column(
      'key',
      'string',
      '项目',
      'key',
      'title 标题；date 日期；place 地点；event 活动；organisers 主办方；不知道的项目没有这一行',
      'title, date, place, event, organisers; no row for what is not known',
    ),
    column('value', 'string', '内容', 'value', '文中的写法；日期有年份时写成 2026-06-12', 'as written; a date with its year as 2026-06-12'),
    column(
      'sentences',
      'list',
      '句子编号',
      'sentences',
      '说到它的句子编号（轮次.句次），用分号隔开；写在标题、开头或设置里的为空',
      'ids of the sentences that say so (turn.sentence), separated by semicolons; empty where it stands in title, head or settings',
    ),
    column(
      'source',
      'string',
      '来源',
      'source',
      'settings 设置；front matter 文件头；properties 文档属性；archive 合集；file 文件格式；head 正文前的说明；introduction 开场介绍；file name 文件名',
      'settings, front matter, properties, archive, file, head (before the speech), introduction (a sentence of it), file name',
    ),
  ]),
  table('turns', '发言轮次', 'Turns', [
    TURN,
    SECTION,
    SPEAKER,
    column(
      'kind',
      'string',
      '类型',
      'kind',
      'spoken 直接发言；quoted 叙述中转述；unattributed 无人署名',
      'spoken; quoted (told in prose); unattributed',
    ),
    column('time', 'string', '时间', 'time', '文中印出的时间；没有则为空', 'time as printed; empty where none is'),
    CHARACTERS,
    column('text', 'string', '原文', 'text', '原文，不改一字；段落之间换行', 'verbatim; paragraphs separated by line feeds'),
    column(
      'start',
      'number',
      '开始',
      'start',
      '从录音开头算起的秒数；没有时间则为空',
      'seconds from the beginning of the recording; empty without times',
    ),
    column('end', 'number', '结束', 'end', '结束的秒数；没有时间则为空', 'seconds; empty without times'),
  ]),
  table('sections', '各节', 'Sections', [
    SECTION,
    column('number', 'string', '序号', 'number', '文中印出的序号；没有则为空', 'number as printed; empty where none is'),
    column('title', 'string', '标题', 'title', '标题；第 0 节为空', 'title; empty for section 0'),
    column(
      'source',
      'string',
      '来源',
      'source',
      'heading 标题；moderator 主持人提问；automatic 自动划分；第 0 节为空',
      'heading, moderator, automatic; empty for section 0',
    ),
    column('first_turn', 'integer', '起始轮次', 'first turn', '没有发言时为空', 'empty where it holds no turn'),
    column('last_turn', 'integer', '结束轮次', 'last turn', '没有发言时为空', 'empty where it holds no turn'),
    CHARACTERS,
  ]),
  table('speakers', '发言人', 'Speakers', [
    SPEAKER,
    column(
      'role',
      'string',
      '角色',
      'role',
      'moderator、panelist、reporter、audience、narrator、organisation、unknown',
      'moderator, panelist, reporter, audience, narrator, organisation, unknown',
    ),
    column(
      'organisation',
      'list',
      '机构',
      'organisation',
      '与职务一一对应，用分号隔开；文中没有则为空',
      'same order as title; empty where the text gives none',
    ),
    column(
      'title',
      'list',
      '职务',
      'title',
      '与机构一一对应，用分号隔开；文中没有则为空',
      'same order as organisation; empty where the text gives none',
    ),
    column('aliases', 'list', '别称', 'aliases', '文中的其他称呼', 'other forms of the name in the text'),
    TURNS,
    CHARACTERS,
    column(
      'share',
      'number',
      '占比',
      'share',
      '占全部署名发言字数的比例，0–1；无人发言时为空',
      'of all characters of attributed turns, 0–1; empty when nobody speaks',
    ),
    column(
      'seconds',
      'number',
      '秒数',
      'seconds',
      '发言的秒数；有发言没有时间则为空',
      'seconds of speech; empty where a turn has no times',
    ),
    column('questions', 'integer', '提问', 'questions', '以问号结尾的句数', 'sentences that end with a question mark'),
  ]),
  table('balance', '发言的分布', 'Balance of talk', [
    column('of', 'string', '范围', 'of', 'all 全体；without_moderator 不含主持人', 'all; without_moderator'),
    column('people', 'integer', '人数', 'people', '发言或被介绍的人', 'people who speak or are introduced'),
    column('silent', 'integer', '未发言', 'silent', '其中一句没有说的人', 'of them, those who say nothing'),
    column(
      'gini',
      'number',
      '基尼系数',
      'Gini',
      '按字数，已作小样本校正：0 人人一样多，1 一个人全说；不足三人为空',
      'of characters, corrected for few people: 0 all alike, 1 one says everything; empty for fewer than three',
    ),
    column(
      'effective_speakers',
      'number',
      '有效人数',
      'effective speakers',
      '相当于几个人平分：e 的香农熵次方',
      'e to the entropy of the shares',
    ),
  ]),
  table('transitions', '谁接谁的话', 'Transitions', [
    column('from', 'string', '前一位', 'from', '前一轮的发言人', 'speaker of the turn before'),
    column('to', 'string', '后一位', 'to', '同一节里下一轮的发言人', 'speaker of the next turn in the section'),
    column(
      'count',
      'integer',
      '次数',
      'count',
      '这样相接的次数；发言次序固定时整张表为空',
      'how often; the table is empty where the order of speaking is fixed',
    ),
    column(
      'expected',
      'number',
      '期望',
      'expected',
      '下一位按各人轮次数随机时的次数',
      'if the next speaker were drawn by numbers of turns',
    ),
  ]),
  table('sentences', '句子', 'Sentences', [
    column('sentence', 'string', '句号', 'sentence', '轮次.句次，例如 12.3；请按文本导入', 'turn.number, for example 12.3; import as text'),
    TURN,
    SECTION,
    SPEAKER,
    CHARACTERS,
    column('key', 'integer', '关键句', 'key', '1：该发言人在该节的关键句', '1: a key sentence of its speaker in its section'),
    column('text', 'string', '原文', 'text', '原文，不改一字', 'verbatim'),
  ]),
  table('tokens', '词', 'Tokens', [
    column('sentence', 'string', '句号', 'sentence', '所在句子的编号；请按文本导入', 'id of its sentence; import as text'),
    column('start', 'integer', '起', 'start', '在解码后全文中的起点（UTF-16）', 'UTF-16 offset in the decoded text'),
    column('end', 'integer', '止', 'end', '终点（不含）', 'end, exclusive'),
    column('word', 'string', '词', 'word', '文中的写法', 'as written'),
    TERM,
    TAG,
    column(
      'source',
      'string',
      '来源',
      'source',
      'engine 分词引擎；dictionary 词典；person 人名；organisation 机构；latin 西文；settings 设置；found 新词',
      'engine, dictionary, person, organisation, latin, settings, found',
    ),
    column('counts', 'integer', '计入', 'counts', '1：计入的内容词', '1: a content word that is counted'),
    column('reason', 'string', '不计原因', 'reason', '不计入的原因；计入时为空', 'why it is not counted; empty where it is'),
  ]),
  table('keywords', '关键词', 'Keywords', [
    TERM,
    TAG,
    COUNT,
    PER_THOUSAND,
    column('speakers', 'integer', '人数', 'speakers', '说过的人数', 'speakers who say it'),
    column('turns', 'integer', '轮次数', 'turns', '出现的轮次数', 'turns in which it occurs'),
    column('sections', 'integer', '节数', 'sections', '出现的节数', 'sections in which it occurs'),
    column(
      'dispersion',
      'number',
      '离散度',
      'dispersion',
      'DPnorm：0 均匀，1 集中；次数少于轮次数时为空',
      'DPnorm: 0 even, 1 clumped; empty when count < number of turns',
    ),
    column('first_turn', 'integer', '首次轮次', 'first turn', '首次出现的轮次', 'turn of the first occurrence'),
    column('introduced_by', 'string', '首次使用', 'introduced by', '最先说的人', 'who says it first'),
    column('taken_up_by', 'list', '随后使用', 'taken up by', '之后说过的人，按先后', 'who says it later, in order'),
    SENTENCES,
  ]),
  table('keywords-by-speaker', '各人用词', 'Keywords by speaker', [
    SPEAKER,
    TERM,
    column('count', 'integer', '次数', 'count', '该发言人的次数', 'occurrences of this speaker'),
    column('elsewhere', 'integer', '他人次数', 'elsewhere', '其他人的次数', 'occurrences of everybody else'),
    PER_THOUSAND,
    column('low', 'number', '下限', 'low', '每千词的 95 % 精确泊松区间下限', 'lower end of the exact 95 % Poisson interval of the rate'),
    HIGH,
    column(
      'log_ratio',
      'number',
      '对数比',
      'log ratio',
      '与他人使用率之比的 log2（Hardie 2014）',
      'log2 of the ratio of rates (Hardie 2014)',
    ),
    column(
      'z',
      'number',
      'z',
      'z',
      '加权对数优势比，先验 a0 = N（Monroe 等 2008）；排序依据',
      'weighted log-odds with prior a0 = N (Monroe et al. 2008); the ranking',
    ),
    G2,
    P,
    Q,
    column(
      'lrc',
      'number',
      'LRC',
      'LRC',
      '保守对数比（Evert 2022）；区间含 0 时为 0；未检验时为空',
      'conservative log ratio (Evert 2022); 0 when the interval holds 0; empty where not tested',
    ),
    TIER,
    SENTENCES,
    P_SHUFFLED,
    Q_SHUFFLED,
    ...GRADE,
  ]),
  table('chance', '偶然能给出多少', 'What chance gives', [
    SPEAKER,
    column('turns', 'integer', '轮次', 'turns', '有计入的词的轮次', 'turns with a counted word'),
    column(
      'testable',
      'integer',
      '能否检验',
      'testable',
      '1 轮次足够做打乱检验，0 不够',
      '1 where there are enough turns to test by shuffling, else 0',
    ),
    column(
      'draws',
      'integer',
      '打乱次数',
      'draws',
      '在各节内打乱发言人的次数',
      'shufflings of the speakers over the turns of each section',
    ),
    column(
      'smallest_p',
      'number',
      '最小的 p',
      'smallest p',
      '这场讨论里打乱检验对此人能给出的最小 p',
      'the smallest p that shuffling could give this speaker here',
    ),
    column('checked', 'integer', '重做次数', 'checked', '整张表重做检验的打乱次数', 'shufflings for which the whole table was tested anew'),
    column(
      'strong_by_chance',
      'number',
      '偶然的强',
      'strong by chance',
      '打乱以后平均有几个词也越过此人“强”的界限；没有“强”时为 0',
      'words that pass this speaker’s limit of strong in a shuffled discussion, on average; 0 where there is none',
    ),
  ]),
  table('uptake', '提出与接过', 'Uptake', [
    TERM,
    column('introduced_by', 'string', '最先说', 'introduced by', '文中最先说到的人', 'who says it first in the text'),
    column('first_turn', 'integer', '首次轮次', 'first turn', '最先说到的轮次', 'turn of the first use'),
    column('first_section', 'integer', '首次节', 'first section', '最先说到的节', 'section of the first use'),
    column('taken_up_by', 'string', '接着说', 'taken up by', '后来也说到的人', 'who says it later'),
    TURN,
    SECTION,
    column('count', 'integer', '次数', 'count', '接着说的人一共说了几次', 'occurrences of the one who took it up'),
    SENTENCES,
  ]),
  table('shared-vocabulary', '共有与独有', 'Shared vocabulary', [
    TERM,
    column('class', 'string', '范围', 'class', 'everyone 人人都说；several 几个人；one 只有一人', 'everyone, several, one'),
    column('speakers', 'list', '发言人', 'speakers', '说过的人', 'who says it'),
    column('least', 'number', '最低', 'least', '各人每千词使用率的最低值', 'lowest rate per 1,000 over all speakers'),
    column('most', 'number', '最高', 'most', '各人每千词使用率的最高值', 'highest rate per 1,000 over all speakers'),
    SENTENCES,
    column(
      'missing',
      'list',
      '没说到的人',
      'missing',
      '别人都说、只有这一两位没有说（至少四人时）；否则为空',
      'the one or two who never say what all others do (of four or more); else empty',
    ),
    column(
      'lockword',
      'integer',
      '锁定词',
      'lockword',
      '1：人人都说，而且各人对数比的 95 % 区间都在 ±1 以内',
      '1: said by all, the 95 % interval of each log ratio within ±1',
    ),
  ]),
  table('term-pairs', '词语共现', 'Pairs of terms', PAIR({ zh: '词语', en: 'term' })),
  table('themes', '主题', 'Themes', [
    THEME,
    column('source', 'string', '来源', 'source', 'codebook 设置给出；discovered 自动发现', 'codebook (from the settings) or discovered'),
    column(
      'terms',
      'list',
      '词语',
      'terms',
      '构成主题的词语，规则要找的也在内',
      'terms of the theme, those that its rules look for included',
    ),
    column('sentences_coded', 'integer', '句数', 'sentences coded', '归入该主题的句数', 'sentences coded'),
    column('share', 'number', '占比', 'share', '占全部计入句子的比例，0–1', 'of all counted sentences, 0–1'),
    column('speakers', 'integer', '人数', 'speakers', '谈到的人数', 'speakers with at least one coded sentence'),
    SENTENCES,
    column(
      'rules',
      'list',
      '规则',
      'rules',
      '词表里的规则，写法与设置相同；没有则为空',
      'rules of the codebook as the settings write them; empty where none',
    ),
    column(
      'stability',
      'number',
      '稳定度',
      'stability',
      '自动发现的主题在 50 个随机种子下重现的程度：词语与最接近的一组的 Jaccard，取平均，0–1；词表的主题为空',
      'how far 50 other seeds find the discovered theme again: mean Jaccard of its terms with the nearest group, 0–1; empty for a codebook',
    ),
  ]),
  table('theme-by-speaker', '各人与主题', 'Themes by speaker', [
    SPEAKER,
    THEME,
    column('count', 'integer', '句数', 'count', '该发言人归入该主题的句数', 'coded sentences of the speaker'),
    column('of', 'integer', '总句数', 'of', '该发言人的句数', 'sentences of the speaker'),
    SHARE,
    LOW,
    HIGH,
    column('expected', 'number', '期望', 'expected', '各人无差别时的句数', 'count if everybody held the theme alike'),
    P,
    Q,
    TIER,
    SENTENCES,
    P_SHUFFLED,
    Q_SHUFFLED,
    ...GRADE,
  ]),
  table('theme-by-section', '各节与主题', 'Themes by section', [
    SECTION,
    THEME,
    column('count', 'integer', '句数', 'count', '该节归入该主题的句数', 'coded sentences of the section'),
    column('of', 'integer', '总句数', 'of', '该节的句数', 'sentences of the section'),
    SHARE,
    SENTENCES,
  ]),
  table('theme-pairs', '主题共现', 'Pairs of themes', PAIR({ zh: '主题', en: 'theme' })),
  table('answers', '各节回答', 'Answers', [
    SECTION,
    SPEAKER,
    CHARACTERS,
    column('top_terms', 'list', '主要词语', 'top terms', '该发言人在该节最突出的词语', 'most salient terms of the speaker in the section'),
    column('only_here', 'list', '独有词语', 'only here', '该节中只有此人说过的词语', 'terms that nobody else says in the section'),
    column('key_sentences', 'list', '关键句', 'key sentences', '关键句编号', 'ids of key sentences'),
  ]),
  table('robustness', '换一种算法是否成立', 'Findings under other choices', [
    column('finding', 'integer', '发现', 'finding', '发现的编号，同一个发现的各行相连', 'number of the finding; its rows stand together'),
    column(
      'kind',
      'string',
      '种类',
      'kind',
      'word 某人比别人更常说的词；theme 某人比别人更多谈的主题；pair 一起出现的两个词；shared 人人都说的词',
      'word (said more by one), theme (held more by one), pair (two words together), shared (said by everybody)',
    ),
    column(
      'speaker',
      'string',
      '发言人',
      'speaker',
      '说的是谁；关于所有人的发现为空',
      'whom it is about; empty where it is about everybody',
    ),
    column('items', 'list', '词语或主题', 'items', '词、词对的两个词，或主题', 'the term, the two terms of a pair, or the theme'),
    TIER,
    column(
      'choice',
      'string',
      '另一种算法',
      'choice',
      'turns_as_units 以轮为单位；fillers_counted 口头语也计入；singles_counted 单字也计入；minimum_2、minimum_5 至少出现 2 或 5 次；without_longest_turn 去掉此人（或全场）最长的一轮；moderator_reversed 主持人计入与否反过来',
      'turns_as_units; fillers_counted and singles_counted (such words count too); minimum_2, minimum_5 (least count of a term); without_longest_turn (of the speaker, or of all); moderator_reversed (left out where counted, or the other way round)',
    ),
    column('holds', 'integer', '成立', 'holds', '1 仍然成立，0 不成立', '1 where the finding holds, else 0'),
    column(
      'p',
      'number',
      'p',
      'p',
      '这种算法下的 p；出现太少不检验、或人人都说的词（只数不检验）为空',
      'p under this choice; empty where too rare to be tested, and for what everybody says',
    ),
  ]),
  table('segmentation-audit', '分词核对', 'Segmentation audit', [
    column('item', 'string', '词语', 'item', '要求处理的词语', 'the asked-for word'),
    column(
      'kind',
      'string',
      '种类',
      'kind',
      'person、organisation、word、theme、synonym、stop',
      'person, organisation, word, theme, synonym, stop',
    ),
    column(
      'asked_by',
      'string',
      '提出者',
      'asked by',
      'settings 设置；text 文中介绍；dictionary 词典；found 无人提出，本文发现',
      'settings, text, dictionary, found (nobody: the text itself)',
    ),
    column(
      'wanted',
      'string',
      '要求',
      'wanted',
      'whole 保持完整；counted as X 并入 X；not whole 不要合并；counted、not counted',
      'whole, counted as X, not whole, counted, not counted',
    ),
    column('found', 'integer', '出现', 'found', '在原文中出现的次数', 'occurrences on the raw text'),
    column('whole', 'integer', '完整', 'whole', '成为一个词的次数', 'occurrences that are one word'),
    column(
      'example',
      'string',
      '例子',
      'example',
      '未保持完整时的切分；全部完整则为空',
      'how it was cut where it was not whole; empty where it always was',
    ),
    column(
      'list',
      'string',
      '词表',
      'list',
      '收有该词的内置词表；由别处提出则为空',
      'the shipped list that has it; empty where another asked for it',
    ),
    SENTENCES,
  ]),
  table('new-terms', '新词', 'New terms', [
    column('term', 'string', '词语', 'term', '没有人要求、由本文的用法组成的词语', 'a term that nobody asked for, made by the text itself'),
    column('status', 'string', '状态', 'status', 'found 已合为一词；proposed 仅建议', 'found: kept whole; proposed: not applied'),
    column(
      'tag',
      'string',
      '词性',
      'tag',
      'n 名词；ns 地名；nr 带称呼的人名；nt 机构',
      'n noun, ns place, nr name with a form of address, nt organisation',
    ),
    column('count', 'integer', '次数', 'count', '成为（或将成为）一个词的次数', 'occurrences that are, or would be, one word'),
    column(
      'score',
      'number',
      '把握',
      'score',
      '0–1；由词缀、称呼或职衔组成的为空',
      '0–1; empty where a suffix, a prefix, a form of address or a title makes it',
    ),
    column('parts', 'list', '组成', 'parts', '分词原来的切分', 'the words that the segmenter cuts it into'),
    SENTENCES,
  ]),
];

/** @throws Error for a name that is no table: a fault of the caller. */
export function describeTable(name: string): TableDescription {
  const found = TABLES.find((description) => description.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}
