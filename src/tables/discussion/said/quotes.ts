import { list, number, ordinal, text } from '../../column.js';
import { ofSentences } from '../../evidence.js';
import { CHARACTERS, SECTION, SENTENCES, SPEAKER, TURN } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** Passages that can be quoted as they stand. */
export const quotes = table({
  name: 'quotes',
  title: { zh: '可引用的原话', en: 'Quotes' },
  holds: {
    zh: '可以单独引用的原话，每段一行，一字不改；排在前面的合起来最能说明谈了什么',
    en: 'One row per passage that can be quoted as it stands, verbatim; the first together say most of what was discussed',
  },
  columns: {
    rank: ordinal({ zh: '名次', en: 'rank' }, { zh: '按在前面各段之外增加的内容排列', en: 'by what it adds to those before it' }),
    kind: list(
      { zh: '种类', en: 'kind' },
      {
        zh: 'core 本人全场的主要说法；answer 本人在这一节的回答；quotable 短而有力，适合单独引用',
        en: 'core: main statement of the speaker in the discussion; answer: of the speaker in the section; quotable: short and pointed',
      },
    ),
    sentences: SENTENCES,
    turn: TURN,
    section: SECTION,
    speaker: SPEAKER,
    characters: CHARACTERS,
    text: text(
      { zh: '原话', en: 'text' },
      { zh: '一字不改；开头的连接词或序号略去', en: 'verbatim; a connective or the number of a point at its beginning is left out' },
    ),
    likely: number(
      'coefficient',
      { zh: '得分', en: 'score' },
      { zh: '读者会标出这样的句子的估计概率，0–1', en: 'estimated chance that a reader marks such sentences, 0–1' },
    ),
    stands: number(
      'coefficient',
      { zh: '独立可读', en: 'stands alone' },
      {
        zh: '读者不看上下文就能接受这段话的估计概率，0–1',
        en: 'estimated chance that a reader accepts the passage without what stands around it, 0–1',
      },
    ),
  },
  evidence: ({ speaker, sentences }) => ofSentences([speaker], sentences),
});

export type QuoteRow = Row<typeof quotes>;
