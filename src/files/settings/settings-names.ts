/** What keys and values of a settings file may be called in Chinese, by where they stand. The first name of each is the one that messages give. */

type Names = Readonly<Record<string, string | boolean>>;

/** A mapping of the settings: its keys in Chinese, and what its values are. */
export interface Place {
  readonly keys: Readonly<Record<string, string>>;
  /** English key → what stands under it. */
  readonly under: Readonly<Record<string, Under>>;
}

export type Under =
  /** Terms or names, in which no comma can stand: [甲，乙] are two. Or numbers and ranges of them. */
  | { readonly kind: 'list' | 'numbers' }
  | { readonly kind: 'value'; readonly values: Names }
  | { readonly kind: 'mapping'; readonly place: Place }
  /** A list whose entries are names or mappings. */
  | { readonly kind: 'entries'; readonly place: Place }
  /** Whatever the user calls them, each with a list or rules under it. */
  | { readonly kind: 'named'; readonly place: Place | null };

const YES_OR_NO: Under = { kind: 'value', values: { 是: true, 否: false } };
const LIST: Under = { kind: 'list' };

export const ROLES: Names = {
  主持人: 'moderator',
  嘉宾: 'panelist',
  记者: 'reporter',
  听众: 'audience',
  观众: 'audience',
  叙述者: 'narrator',
  机构: 'organisation',
  未知: 'unknown',
};

const PERSON: Place = {
  keys: {
    ...{ 姓名: 'name', 名字: 'name', 别名: 'aliases', 别称: 'aliases', 又称: 'aliases', 角色: 'role', 身份: 'role' },
    ...{ 机构: 'organisation', 单位: 'organisation', 职务: 'title', 轮次: 'turns', 起句: 'from', 计入: 'counted' },
  },
  under: { aliases: LIST, turns: { kind: 'numbers' }, role: { kind: 'value', values: ROLES }, counted: YES_OR_NO },
};

/** Its keys have Chinese names already. */
const RULE: Place = { keys: {}, under: { any: LIST, all: LIST, near: LIST, not: LIST, 任一: LIST, 都有: LIST, 邻近: LIST, 排除: LIST } };

const mapping = (keys: Place['keys'], under: Place['under'] = {}): Under => ({ kind: 'mapping', place: { keys, under } });

export const SETTINGS: Place = {
  keys: {
    ...{ 标题: 'title', 日期: 'date', 语言: 'language', 编码: 'encoding', 列名: 'columns', 引擎: 'engine' },
    ...{ 人物: 'people', 发言人: 'people', 词语: 'words', 词汇: 'words', 词典: 'dictionaries', 不合并: 'not_words', 新词: 'found_terms' },
    ...{
      同义词: 'synonyms',
      停用词: 'stop',
      主题: 'themes',
      主题规则: 'theme_rules',
      主题词表: 'codebook',
      定义: 'definitions',
      特征: 'attributes',
      人物表: 'people_file',
      分组: 'group_by',
      参照: 'reference',
      读法: 'reading',
      小标题: 'sections',
    },
    ...{ 自动分节: 'automatic_sections', 统计: 'count', 界限: 'thresholds', 品牌: 'brand', 模板: 'template', 随机种子: 'seed' },
  },
  under: {
    language: { kind: 'value', values: { 中文: 'zh', 英文: 'en' } },
    engine: { kind: 'value', values: { 自动: 'auto' } },
    reference: { kind: 'value', values: { 词典: 'dictionary' } },
    group_by: { kind: 'value', values: { 角色: 'role', 机构: 'organisation' } },
    template: { kind: 'value', values: { 报告: 'report', 会议纪要: 'minutes', 纪要: 'minutes' } },
    columns: mapping({ 发言人: 'speaker', 内容: 'text', 开始: 'start', 结束: 'end' }),
    people: { kind: 'entries', place: PERSON },
    words: { kind: 'entries', place: { keys: { 词: 'term', 词性: 'tag' }, under: {} } },
    dictionaries: LIST,
    not_words: LIST,
    found_terms: YES_OR_NO,
    synonyms: { kind: 'named', place: null },
    stop: mapping({ 添加: 'add', 保留: 'keep' }, { add: LIST, keep: LIST }),
    themes: { kind: 'named', place: RULE },
    theme_rules: { kind: 'named', place: RULE },
    reading: mapping({ 标签: 'labels', 标题: 'headings', 不是标签: 'not_labels', 跳过: 'skip' }),
    automatic_sections: YES_OR_NO,
    count: mapping({ 主持人: 'moderator', 转述: 'quoted' }, { moderator: YES_OR_NO, quoted: YES_OR_NO }),
    brand: mapping(
      { 颜色: 'colours', 字体: 'font', 标志: 'logo' },
      { colours: mapping({ 强调色: 'accent', 文字色: 'ink', 次要色: 'quiet', 背景色: 'paper' }) },
    ),
  },
};

/** What keys may be called in Chinese under a path of the settings. */
export const keysUnder = (path: readonly PropertyKey[]): readonly string[] => Object.keys(placeAt(path)?.keys ?? {});

/** Key → its first Chinese name, under a path of the settings. */
export function namesUnder(path: readonly PropertyKey[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, key] of Object.entries(placeAt(path)?.keys ?? {})) if (!names.has(key)) names.set(key, name);
  return names;
}

/** The key that a name stands for under a path of the settings; a name that is none stays. */
export function keyOf(path: readonly PropertyKey[], written: string): string {
  const keys = placeAt(path)?.keys ?? {};
  return Object.hasOwn(keys, written) ? (keys[written] ?? written) : written;
}

function placeAt(path: readonly PropertyKey[]): Place | null {
  let place: Place | null = SETTINGS;
  for (const key of path) {
    if (typeof key === 'number') continue;
    const under: Under | undefined = place?.under[String(key)];
    place = under !== undefined && 'place' in under ? under.place : null;
  }
  return place;
}

/** Every key that is known anywhere, in either language. */
export const KNOWN_KEYS: ReadonlySet<string> = new Set(keysOf(SETTINGS));

function keysOf({ keys, under }: Place): readonly string[] {
  const below = Object.values(under).flatMap((one) => ('place' in one && one.place ? keysOf(one.place) : []));
  return [...Object.keys(keys), ...Object.values(keys), ...Object.keys(under), ...below];
}
