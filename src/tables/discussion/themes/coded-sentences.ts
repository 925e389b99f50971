import { list } from '../../column.js';
import { ofThemes } from '../../evidence.js';
import { SECTION, SENTENCE, SPEAKER, THEME, TURN } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

export const codedSentences = table({
  name: 'coded-sentences',
  title: { zh: '归入主题的句子', en: 'Coded sentences' },
  holds: {
    zh: '每主题每句一行：因为哪个词或哪条规则归入、在句中何处',
    en: 'One row per theme and sentence coded with it: the term or rule that matched, and where',
  },
  columns: {
    theme: THEME,
    sentence: SENTENCE,
    turn: TURN,
    section: SECTION,
    speaker: SPEAKER,
    terms: list(
      { zh: '词语', en: 'terms' },
      {
        zh: '句中出现的该主题的词，按出现次序，用分号隔开；自动归纳的主题，主题名也可能在前后两句之内',
        en: 'terms of the theme in the sentence, in order, separated by semicolons; of a discovered theme the name may be said up to two sentences away',
      },
    ),
    words: list({ zh: '写法', en: 'as written' }, { zh: '各词在文中的写法', en: 'each of them as it is written' }),
    starts: list(
      { zh: '位置', en: 'starts' },
      { zh: '各词在句中的起始位置，从 0 起，按字符计（UTF-16）', en: 'offset of each in the sentence, in UTF-16 units, from 0' },
    ),
    rules: list(
      { zh: '规则', en: 'rules' },
      {
        zh: '成立的规则，按设置中的写法；只因词语归入时为空',
        en: 'rules that hold, as written in settings; empty where terms alone matched',
      },
    ),
  },
  evidence: ({ theme, speaker, sentence }, { termsOf }) =>
    ofThemes(termsOf(theme), { about: [theme, speaker], count: 1, sentences: [sentence] }),
});

export type CodedRow = Row<typeof codedSentences>;
