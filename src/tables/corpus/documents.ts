import { integer, text } from '../column.js';
import { CHARACTERS } from '../shared-columns.js';
import { type Row, table } from '../table.js';
import { DOCUMENT, TURNS, WORDS } from './shared-columns.js';

export const documents = table({
  name: 'documents',
  title: { zh: '文字稿', en: 'transcripts' },
  holds: { zh: '每份文字稿一行', en: 'One row per transcript' },
  columns: {
    document: DOCUMENT,
    title: text({ zh: '标题', en: 'title' }, { zh: '设置、数据或文中的标题', en: 'of the settings, the data or the text' }),
    date: text(
      { zh: '日期', en: 'date' },
      { zh: '年-月-日；不知道日或月时较短，都不知道时为空', en: 'year-month-day, shorter where less is known, empty where nothing is' },
    ),
    place: text({ zh: '地点', en: 'place' }, { zh: '文中所写的地点', en: 'place as the text gives it' }),
    organisers: text({ zh: '主办方', en: 'organisers' }, { zh: '文中所写的主办方', en: 'organisers as the text gives them' }),
    file: text({ zh: '文件', en: 'file' }, { zh: '文件名', en: 'name of the file' }),
    speakers: integer({ zh: '发言人数', en: 'speakers' }, { zh: '有发言的人数', en: 'people who speak' }),
    turns: TURNS,
    sentences: integer({ zh: '句数', en: 'sentences' }, { zh: '句子的数目', en: 'number of sentences' }),
    characters: CHARACTERS,
    words: WORDS,
    warnings: integer({ zh: '提醒数', en: 'warnings' }, { zh: '读取时的提醒', en: 'warnings given while reading' }),
  },
});

export type DocumentRow = Row<typeof documents>;
