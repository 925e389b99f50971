import type { Language } from '../../data.js';

const zh = {
  heading: '会议纪要',
  labels: {
    title: '会议名称',
    time: '时间',
    place: '地点',
    organisers: '主办',
    chair: '主持',
    present: '出席',
    observers: '列席',
    absent: '缺席',
    recorder: '记录',
  },
  /** Behind the names where the text has no list of those present. */
  spoke: '（按有发言的人列出，请核对）',
  items: '议题',
  automaticItems: '文字稿没有标题，议题由程序划分，名称取自主持人的提问或这一段多用的词，请核对。',
  said: '发言摘要',
  saidNote:
    '以下都是原话，一字不改（开头的连接词、序号、问候和自我介绍略去），由程序挑选，不是概括。脚注是句子编号，可在文字稿和报告里核对。',
  resolutions: '决议',
  resolutionsNote: '只列原话里说明“决定”的；其他决议请在空白处填写。',
  next: '下一步',
  nextNote: '读自原话；文中没有说的，留空待填。',
  columns: { what: '事项（原话）', who: '负责', when: '时限', speaker: '提出' },
  number: (n: number) => `${'一二三四五六七八九十'.charAt(n - 1)}、`,
  signatures: ['主持人（签字）', '记录人（签字）', '日期'],
};

const en: typeof zh = {
  heading: 'Minutes',
  labels: {
    title: 'Meeting',
    time: 'Time',
    place: 'Place',
    organisers: 'Organised by',
    chair: 'Chair',
    present: 'Present',
    observers: 'Also attending',
    absent: 'Absent',
    recorder: 'Minutes taken by',
  },
  spoke: ' (those who spoke; please check)',
  items: 'Items',
  automaticItems:
    'The transcript has no headings: the items were placed automatically and named after a question of the moderator or the words used most. Please check.',
  said: 'What was said',
  saidNote:
    'All passages are verbatim (connectives, numbers of points, greetings and introductions at the beginning are left out) and were chosen automatically; nothing is summarised. Footnotes give sentence numbers, by which they are found in the transcript and the report.',
  resolutions: 'Resolutions',
  resolutionsNote: 'Only what was said to be decided, in so many words; please fill in other resolutions.',
  next: 'Next steps',
  nextNote: 'As said; what the text does not say is left blank to be filled in.',
  columns: { what: 'What (verbatim)', who: 'Who', when: 'By when', speaker: 'Said by' },
  number: (n: number) => `${n}. `,
  signatures: ['Chair (signature)', 'Minutes taken by (signature)', 'Date'],
};

export type MinutesWording = typeof zh;

export const minutesWording: Readonly<Record<Language, MinutesWording>> = { zh, en };
