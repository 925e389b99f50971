import { ordinal, orEmpty, text } from '../../column.js';
import { CHARACTERS, SECTION } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';
import type { SectionSource } from '../../vocabulary.js';

export const sections = table({
  name: 'sections',
  title: { zh: '各节', en: 'Sections' },
  holds: { zh: '每节一行：标题、从哪一轮到哪一轮、多少字', en: 'One row per section: title, first and last turn, characters' },
  columns: {
    section: SECTION,
    number: text({ zh: '序号', en: 'number' }, { zh: '文中印出的序号；没有则为空', en: 'number as printed; empty where none is' }),
    title: text({ zh: '标题', en: 'title' }, { zh: '标题；第 0 节为空', en: 'title; empty for section 0' }),
    source: text<SectionSource | ''>(
      { zh: '来源', en: 'source' },
      {
        zh: 'heading 标题；moderator 自动划分，按提问和邀请发言的地方；automatic 自动划分；第 0 节为空',
        en: 'heading; moderator (placed automatically by questions and invitations to speak); automatic; empty for section 0',
      },
    ),
    first_turn: orEmpty(
      ordinal(
        { zh: '起始轮', en: 'first turn' },
        { zh: '第一轮发言的编号；没有发言时为空', en: 'number of its first turn; empty where it has none' },
      ),
    ),
    last_turn: orEmpty(
      ordinal(
        { zh: '结束轮', en: 'last turn' },
        { zh: '最后一轮发言的编号；没有发言时为空', en: 'number of its last turn; empty where it has none' },
      ),
    ),
    characters: CHARACTERS,
  },
});

export type SectionRow = Row<typeof sections>;
