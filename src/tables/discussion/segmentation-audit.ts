import { integer, text } from '../column.js';
import { ofStrings } from '../evidence.js';
import { SENTENCES } from '../shared-columns.js';
import { type Row, table } from '../table.js';
import type { TermList } from '../vocabulary.js';

/** A requested word, and whether it was kept whole. */
export const segmentationAudit = table({
  name: 'segmentation-audit',
  title: { zh: '分词核对', en: 'Segmentation audit' },
  holds: { zh: '要求保持完整的词，是否保持了完整', en: 'Whether the words that should be whole are whole' },
  columns: {
    item: text({ zh: '词语', en: 'word' }, { zh: '要求处理的词语', en: 'the asked-for word' }),
    kind: text<'person' | 'organisation' | 'word' | 'theme' | 'synonym' | 'stop'>(
      { zh: '种类', en: 'kind' },
      { zh: 'person、organisation、word、theme、synonym、stop', en: 'person, organisation, word, theme, synonym, stop' },
    ),
    asked_by: text<'settings' | 'text' | 'dictionary' | 'found'>(
      { zh: '提出者', en: 'asked by' },
      {
        zh: 'settings 设置；text 文中介绍；dictionary 词典；found 无人提出，本文发现',
        en: 'settings, text, dictionary, found (nobody: the text itself)',
      },
    ),
    wanted: text(
      { zh: '要求', en: 'wanted' },
      {
        zh: 'whole 保持完整；counted as X 并入 X；not whole 不要合并；counted、not counted',
        en: 'whole, counted as X, not whole, counted, not counted',
      },
    ),
    found: integer({ zh: '出现', en: 'found' }, { zh: '在原文中出现的次数', en: 'occurrences on the raw text' }),
    whole: integer({ zh: '完整', en: 'whole' }, { zh: '成为一个词的次数', en: 'occurrences that are one word' }),
    example: text(
      { zh: '实际的切分', en: 'as it was cut' },
      { zh: '未保持完整时的切分；全部完整则为空', en: 'how it was cut where it was not whole; empty where it always was' },
    ),
    list: text<TermList | ''>(
      { zh: '词表', en: 'list' },
      { zh: '收有该词的内置词表；由别处提出则为空', en: 'the shipped list that has it; empty where another asked for it' },
    ),
    sentences: SENTENCES,
  },
  // Whole or not, a requested word is looked for on the raw text.
  evidence: ({ item, found, sentences }) => ofStrings([item], { about: [item], count: found, sentences }),
});

export type AuditRow = Row<typeof segmentationAudit>;
