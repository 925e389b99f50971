import {
  CHARACTERS,
  COUNT,
  column,
  G2,
  HIGH,
  LOW,
  PER_THOUSAND,
  Q,
  SHARE,
  type TableDescription,
  TERM,
  THEME,
  TIER,
  TURNS,
  table,
} from './columns.js';

const DOCUMENT = column(
  'document',
  'string',
  '文字稿',
  'document',
  '文字稿的编号：给出的文件夹之下的路径，或数据里的 id',
  'id of the transcript: its path below the given folder, or the id in the data',
);
const DATE = column(
  'date',
  'string',
  '日期',
  'date',
  '年-月-日；不知道日或月时较短，都不知道时为空',
  'year-month-day, shorter where less is known, empty where nothing is',
);
const PERSON = column(
  'person',
  'string',
  '人物',
  'person',
  '按 aliases.csv 合并后的姓名；主持人之类的通称每篇各算一人',
  'name after aliases.csv; a generic label such as 主持人 is another person in each document',
);
const ORGANISATION = column('organisation', 'string', '机构', 'organisation', '文中所写的机构', 'organisation as the text gives it');
const MONTH = column('month', 'string', '月份', 'month', '年-月；只知道年份时为年', 'year-month; the year where no month is known');
const WORDS = column('words', 'integer', '内容词数', 'counted words', '计入的内容词', 'content words that are counted');
const DOCUMENTS = column('documents', 'integer', '篇数', 'documents', '出现在几篇里', 'in how many documents');
const PEOPLE = column('people', 'integer', '人数', 'people', '几个人说过', 'people who say it');
const EXAMPLES = column(
  'examples',
  'list',
  '出处',
  'examples',
  '文字稿#轮次.句次，最多三处，用分号隔开；其余用 yuanzhuo sql 查',
  'document#turn.sentence, three at most; ask yuanzhuo sql for the rest',
);
const P = (zh: string, en: string) => column('p', 'number', 'p', 'p', zh, en);
const SENTENCES = column('count', 'integer', '句数', 'sentences', '含有这个主题的句子', 'sentences with the theme');
const OF = column('of', 'integer', '总句数', 'of', '全部句子', 'all sentences');

const keyness = (name: string, zh: string, en: string, group: typeof DOCUMENT, p: ReturnType<typeof P>): TableDescription =>
  table(name, zh, en, [
    { ...group, name: 'group' },
    TERM,
    COUNT,
    column('elsewhere', 'integer', '其他', 'elsewhere', '与之比较的部分里的次数', 'occurrences in what it is compared with'),
    column('expected', 'number', '期望', 'expected', '如果说得和其他部分一样，应有的次数', 'occurrences if it spoke like the rest'),
    PER_THOUSAND,
    column('log_ratio', 'number', '倍数（log₂）', 'log ratio', '1 为两倍', '1 is twice as often'),
    column('z', 'number', 'z', 'z', '加权对数几率（Monroe 等 2008）', 'weighted log-odds (Monroe et al. 2008)'),
    G2,
    DOCUMENTS,
    p,
    Q,
    TIER,
    EXAMPLES,
  ]);

const themeBy = (name: string, zh: string, en: string, group: typeof DOCUMENT): TableDescription =>
  table(name, zh, en, [{ ...group, name: 'group' }, THEME, SENTENCES, OF, SHARE, LOW, HIGH]);

const SHUFFLED = P('整场讨论为单位的随机化检验', 'randomisation test with the discussion as the unit');

/** The dictionary of the corpus's tables, in order. */
export const CORPUS_TABLES: readonly TableDescription[] = [
  table('documents', '文字稿', 'documents', [
    DOCUMENT,
    column('title', 'string', '标题', 'title', '设置、数据或文中的标题', 'of the settings, the data or the text'),
    DATE,
    column('file', 'string', '文件', 'file', '文件名', 'name of the file'),
    column('speakers', 'integer', '发言人数', 'speakers', '有发言的人', 'people who speak'),
    TURNS,
    column('sentences', 'integer', '句数', 'sentences', '句子', 'sentences'),
    CHARACTERS,
    WORDS,
    column('warnings', 'integer', '提示数', 'warnings', '读取时的提示', 'notes made while reading'),
  ]),
  table('people', '人物', 'people', [
    PERSON,
    column('names', 'list', '文中写法', 'names', '各篇里的写法', 'as the documents write it'),
    { ...ORGANISATION, type: 'list' },
    DOCUMENTS,
    TURNS,
    CHARACTERS,
    WORDS,
    column('first_date', 'string', '最早', 'first date', '最早的日期', 'earliest date'),
    column('last_date', 'string', '最晚', 'last date', '最晚的日期', 'latest date'),
    column('in_documents', 'list', '所在文字稿', 'in documents', '最多列 50 篇', '50 at most'),
  ]),
  table('terms', '词语', 'terms', [
    TERM,
    column('tag', 'string', '词性', 'tag', '最常见的词性标记', 'its commonest tag'),
    COUNT,
    PER_THOUSAND,
    DOCUMENTS,
    PEOPLE,
    column(
      'dispersion',
      'number',
      '离散度',
      'dispersion',
      'DPnorm，0 均匀分布，1 集中在一篇；次数少于篇数时为空',
      'DPnorm, 0 even to 1 in one document; empty where rarer than there are documents',
    ),
    column('first_date', 'string', '最早', 'first date', '第一次出现的日期', 'date of its first document'),
    EXAMPLES,
  ]),
  keyness(
    'terms-by-document',
    '各篇特色词',
    'distinctive terms by document',
    DOCUMENT,
    P('这一篇的用词率在所有篇中的排位：（1 + 不低于它的篇数）/ 篇数', 'rank of its rate: (1 + documents that reach it) / documents'),
  ),
  keyness('terms-by-person', '各人特色词', 'distinctive terms by person', PERSON, SHUFFLED),
  keyness('terms-by-organisation', '各机构特色词', 'distinctive terms by organisation', ORGANISATION, SHUFFLED),
  table('months', '月份', 'months', [MONTH, DOCUMENTS, WORDS]),
  table('terms-by-month', '词语按月', 'terms by month', [
    MONTH,
    TERM,
    COUNT,
    WORDS,
    PER_THOUSAND,
    {
      ...LOW,
      description: {
        zh: '95% 区间下限，已按各场讨论的差异放宽',
        en: 'lower end of the 95 % interval, widened by how much discussions differ',
      },
    },
    HIGH,
    DOCUMENTS,
    column('of_documents', 'integer', '当月篇数', 'of documents', '当月的全部文字稿', 'all documents of the month'),
  ]),
  table('trends', '趋势', 'trends', [
    TERM,
    COUNT,
    DOCUMENTS,
    column(
      'rho',
      'number',
      'ρ',
      'ρ',
      '日期与用词率的等级相关（Spearman），−1 到 1',
      'rank correlation of date and rate (Spearman), −1 to 1',
    ),
    column('first_half', 'number', '前半', 'first half', '按日期前一半文字稿的每千词', 'per thousand in the earlier half of the documents'),
    column('second_half', 'number', '后半', 'second half', '按日期后一半文字稿的每千词', 'per thousand in the later half'),
    P('打乱日期的随机化检验，双侧', 'randomisation test over shuffled dates, two-sided'),
    Q,
    TIER,
  ]),
  table('themes', '主题', 'themes', [
    THEME,
    column('source', 'string', '来源', 'source', 'codebook 编码本，discovered 自动发现', 'codebook or discovered'),
    column('terms', 'list', '词语', 'terms', '构成主题的词语', 'its terms'),
    { ...SENTENCES, name: 'sentences' },
    SHARE,
    DOCUMENTS,
    PEOPLE,
    column(
      'stability',
      'number',
      '稳定性',
      'stability',
      '50 个随机种子中的一致程度，0–1；编码本为空',
      'agreement over 50 seeds, 0–1; empty for a codebook',
    ),
  ]),
  themeBy('theme-by-document', '主题 × 文字稿', 'theme by document', DOCUMENT),
  themeBy('theme-by-person', '主题 × 人物', 'theme by person', PERSON),
  themeBy('theme-by-month', '主题 × 月份', 'theme by month', MONTH),
  table('similar-documents', '相近的讨论', 'similar documents', [
    DOCUMENT,
    column('similar', 'string', '相近的', 'similar', '另一篇的编号', 'id of the other document'),
    column('rank', 'integer', '名次', 'rank', '1 最相近', '1 is the most like it'),
    column('cosine', 'number', '余弦', 'cosine', 'TF-IDF 余弦，0–1', 'cosine of TF-IDF, 0–1'),
    column('shared_terms', 'list', '共有词语', 'shared terms', '贡献最大的五个', 'the five that weigh most'),
  ]),
  table('document-map', '讨论地图', 'map of documents', [
    column('kind', 'string', '类别', 'kind', 'document 文字稿，term 词语', 'document or term'),
    column('item', 'string', '项', 'item', '编号或词语', 'id or term'),
    column('x', 'number', '横', 'x', '第一轴上的坐标', 'place on the first axis'),
    column('y', 'number', '纵', 'y', '第二轴上的坐标', 'place on the second axis'),
    column('contribution', 'number', '贡献', 'contribution', '在两轴惯量中的占比，0–1', 'share of the inertia of both axes, 0–1'),
  ]),
  table('new-terms', '新词建议', 'proposed terms', [
    TERM,
    column('parts', 'list', '现在的切分', 'parts', '现在被切成', 'as it is cut now'),
    COUNT,
    DOCUMENTS,
    column('npmi', 'number', 'NPMI', 'NPMI', '两部分的凝固程度，−1 到 1', 'how firmly its parts hold together, −1 to 1'),
    { ...EXAMPLES, name: 'example', type: 'string' },
  ]),
  table('set-aside', '未计入的文字稿', 'documents set aside', [
    DOCUMENT,
    column('code', 'string', '代码', 'code', '原因的代码', 'code of the reason'),
    column('reason', 'string', '原因', 'reason', '原因和办法', 'why, and how to mend it'),
  ]),
];
