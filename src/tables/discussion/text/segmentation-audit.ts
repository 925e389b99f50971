import { integer, text } from '../../column.js';
import { ofStrings } from '../../evidence.js';
import { SENTENCES } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';
import type { TermList } from '../../vocabulary.js';

/** A requested word, and whether it was kept whole. */
export const segmentationAudit = table({
  name: 'segmentation-audit',
  title: { zh: '分词核对', en: 'Segmentation audit' },
  holds: { zh: '要求作为整词的词，是否没有切开', en: 'Whether the words that should be kept whole are whole' },
  columns: {
    item: text({ zh: '词语', en: 'word' }, { zh: '要求处理的词语', en: 'the requested word' }),
    kind: text<'person' | 'organisation' | 'word' | 'theme' | 'synonym' | 'stop'>(
      { zh: '种类', en: 'kind' },
      {
        zh: 'person 人名；organisation 机构；word 词语；theme 主题词；synonym 同义词；stop 停用词',
        en: 'person, organisation, word, theme, synonym, stop',
      },
    ),
    asked_by: text<'settings' | 'text' | 'dictionary' | 'found'>(
      { zh: '提出者', en: 'asked by' },
      {
        zh: 'settings 设置；text 文中介绍；dictionary 内置词典；found 无人提出，文中发现',
        en: 'settings, text, dictionary (built in), found (nobody: found in the text)',
      },
    ),
    wanted: text(
      { zh: '要求', en: 'wanted' },
      {
        zh: 'whole 作为整词；counted as X 并入 X；not whole 不合并；counted 计入；not counted 不计',
        en: 'whole, counted as X, not whole, counted, not counted',
      },
    ),
    found: integer({ zh: '出现', en: 'found' }, { zh: '在原文中出现的次数', en: 'occurrences on the raw text' }),
    whole: integer({ zh: '整词', en: 'whole' }, { zh: '成为一个词的次数', en: 'occurrences that are one word' }),
    example: text(
      { zh: '实际的切分', en: 'as it was cut' },
      { zh: '被切开时的切分；都是整词则为空', en: 'how it was cut where it was not kept whole; empty where it always was' },
    ),
    list: text<TermList | ''>(
      { zh: '内置词典', en: 'built-in dictionary' },
      { zh: '收有该词的内置词典；由别处提出则为空', en: 'the built-in dictionary that has it; empty where it comes from elsewhere' },
    ),
    sentences: SENTENCES,
  },
  // Whole or not, a requested word is looked for on the raw text.
  evidence: ({ item, found, sentences }) => ofStrings([item], { about: [item], count: found, sentences }),
});

export type AuditRow = Row<typeof segmentationAudit>;
