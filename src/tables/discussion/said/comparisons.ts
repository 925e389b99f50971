import { list, ordinal, text } from '../../column.js';
import { ofSentences } from '../../evidence.js';
import { SECTION, SENTENCES, SPEAKER, TURN } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** Passages that are read side by side. */
export const comparisons = table({
  name: 'comparisons',
  title: { zh: '并排对照的原话', en: 'Passages side by side' },
  holds: {
    zh: '每段原话一行：几位用同样的词谈一件事、对一个问题用词差别最大的两位、同一事物的不同数字；是否同意，请看原话',
    en: 'One row per passage: several people on one matter in the same words, the two whose words on one question differ most, different figures for one thing; whether they agree only the words tell',
  },
  columns: {
    block: ordinal(
      { zh: '组', en: 'block' },
      { zh: '并排对照的各段同为一组，从 1 起', en: 'passages to be read side by side have one number, from 1' },
    ),
    kind: text<'same terms' | 'different answers' | 'different figures'>(
      { zh: '类别', en: 'kind' },
      {
        zh: 'same terms 不同的人用同样的词；different answers 对一个问题用词差别最大的两位；different figures 同一事物的不同数字',
        en: 'same terms: different people, the same words; different answers: the two whose words on a question differ most; different figures for one thing',
      },
    ),
    terms: list(
      { zh: '词语', en: 'terms' },
      {
        zh: 'same terms：各段共有的词；different answers：两人之中只有本人说的词；different figures：所计的事物',
        en: 'same terms: words that all passages of the block share; different answers: words that only this one of the two says; different figures: what is counted',
      },
    ),
    section: SECTION,
    turn: TURN,
    speaker: SPEAKER,
    sentences: SENTENCES,
    text: text(
      { zh: '原话', en: 'text' },
      {
        zh: '一字不改；开头的连接词、序号、问候和自我介绍略去',
        en: 'verbatim; a connective, the number of a point, a greeting or an introduction at its beginning is left out',
      },
    ),
  },
  evidence: ({ speaker, sentences }) => ofSentences([speaker], sentences),
});

export type ComparisonRow = Row<typeof comparisons>;
