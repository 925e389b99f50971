import { flag, ordinal, text } from '../../column.js';
import { ofTerms } from '../../evidence.js';
import { TAG, TERM } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';
import type { Reason, WordSource } from '../../vocabulary.js';

export const tokens = table({
  name: 'tokens',
  title: { zh: '词', en: 'Tokens' },
  holds: { zh: '每个词一行：在哪里、是否计入、为什么不计', en: 'One row per word: where it is, whether it counts, and why not' },
  columns: {
    sentence: text({ zh: '句子编号', en: 'sentence no.' }, { zh: '所在句子的编号', en: 'number of its sentence' }),
    start: ordinal({ zh: '起', en: 'start' }, { zh: '在解码后全文中的起点（UTF-16）', en: 'UTF-16 offset in the decoded text' }),
    end: ordinal({ zh: '止', en: 'end' }, { zh: '终点（不含）', en: 'end, exclusive' }),
    word: text({ zh: '词', en: 'word' }, { zh: '文中的写法', en: 'as written' }),
    term: TERM,
    tag: TAG,
    source: text<WordSource>(
      { zh: '来源', en: 'source' },
      {
        zh: 'engine 分词引擎；dictionary 内置词典；person 人名；organisation 机构；latin 外文；settings 设置；found 新词',
        en: 'engine, dictionary, person, organisation, latin, settings, found',
      },
    ),
    counts: flag({ zh: '计入', en: 'counts' }, { zh: '1：计入的词', en: '1: a counted word' }),
    reason: text<Reason>(
      { zh: '不计原因', en: 'reason' },
      { zh: '不计入的原因；计入时为空', en: 'why it is not counted; empty where it is' },
    ),
  },
  evidence: ({ term, sentence }, { speakerOf }) => ofTerms([term], { about: [term, speakerOf(sentence)], count: 1, sentences: [sentence] }),
});

export type TokenRow = Row<typeof tokens>;
