import { integer, list, number, orEmpty, text } from '../../column.js';
import { ofStrings } from '../../evidence.js';
import { SENTENCES } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** A term beside the requested ones: kept whole because the text itself makes it one, or only proposed. */
export const newTerms = table({
  name: 'new-terms',
  title: { zh: '新词', en: 'New terms' },
  holds: { zh: '文中发现的新词：已合并的，和仅建议的', en: 'Terms found in the text: merged, or only suggested' },
  columns: {
    term: text({ zh: '词语', en: 'term' }, { zh: '由程序在文中发现的词语', en: 'a term that the program found in the text' }),
    status: text<'found' | 'proposed'>(
      { zh: '状态', en: 'status' },
      { zh: 'found 已合并；proposed 仅建议', en: 'found: merged; proposed: only suggested' },
    ),
    tag: text<'n' | 'ns' | 'nr' | 'nt'>(
      { zh: '词性', en: 'tag' },
      { zh: 'n 名词；ns 地名；nr 带称呼的人名；nt 机构', en: 'n noun, ns place, nr name with a form of address, nt organisation' },
    ),
    count: integer({ zh: '次数', en: 'count' }, { zh: '成为（或将成为）一个词的次数', en: 'occurrences that are, or would be, one word' }),
    score: orEmpty(
      number(
        'coefficient',
        { zh: '得分', en: 'score' },
        { zh: '0–1；由词缀、称呼或职衔组成的为空', en: '0–1; empty where a suffix, a prefix, a form of address or a title makes it' },
      ),
    ),
    parts: list(
      { zh: '原来的切分', en: 'as the segmenter cuts it' },
      { zh: '分词原来的切分', en: 'the words that the segmenter cuts it into' },
    ),
    sentences: SENTENCES,
  },
  // A proposed term is not yet one word: both kinds are looked for on the raw text.
  evidence: ({ term, count, sentences }) => ofStrings([term], { about: [term], count, sentences }),
});

export type NewTermRow = Row<typeof newTerms>;
