import { flag, list, number, ordinal, text } from '../../column.js';
import { ofSentences } from '../../evidence.js';
import { CHARACTERS, SECTION, SENTENCES, SPEAKER, TURN } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** Passages of what was said, and whether they can be quoted as they stand. */
export const quotes = table({
  name: 'quotes',
  title: { zh: '原话摘录', en: 'Quotes' },
  holds: {
    zh: '原话摘录，每段一行，一字不改；排在前面的合起来最能说明谈了什么。能不能单独引用，看 alone 一列',
    en: 'One row per passage, verbatim; the first together say most of what was discussed. Column alone tells which can be quoted as they stand',
  },
  columns: {
    rank: ordinal({ zh: '名次', en: 'rank' }, { zh: '按在前面各段之外增加的内容排列', en: 'by what it adds to those before it' }),
    kind: list(
      { zh: '种类', en: 'kind' },
      {
        zh: 'core 本人全场的主要说法；answer 本人在这一节的回答；further 本人在这一节的其他话；quotable 短而有力，适合单独引用',
        en: 'core: main statement of the speaker in the discussion; answer: of the speaker in the section; further: more of what the speaker says there; quotable: short and pointed',
      },
    ),
    sentences: SENTENCES,
    turn: TURN,
    section: SECTION,
    speaker: SPEAKER,
    characters: CHARACTERS,
    text: text(
      { zh: '原话', en: 'text' },
      {
        zh: '一字不改；开头的连接词、序号、问候和自我介绍略去',
        en: 'verbatim; a connective, the number of a point, a greeting or an introduction at its beginning is left out',
      },
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
    alone: flag(
      { zh: '可单独引用', en: 'quotable alone' },
      {
        zh: '1：上一列不低于 0.75；0：单独读可能不明白或不通顺，引用前核对上下文',
        en: '1: the column before is at least 0.75; 0: may not be clear by itself, so read what stands around it before quoting',
      },
    ),
  },
  evidence: ({ speaker, sentences }) => ofSentences([speaker], sentences),
});

export type QuoteRow = Row<typeof quotes>;
