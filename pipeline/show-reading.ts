import type { Language, Role, Source, Transcript, Turn } from '../src/data.js';
import { warningLine } from './progress.js';

/** What was understood of a file, before anything is counted. */
export interface Reading {
  readonly source: Source;
  readonly transcript: Transcript;
}

const WORDS = {
  zh: {
    bytes: '字节',
    labels: '标签',
    people: '人物',
    sections: '各节',
    placed: '没有标题；够长的讨论，在计数时自动分节',
    turns: '轮次',
    nobody: '（无人署名）',
    quoted: '（转述）',
    also: '又称',
    none: '没有',
  },
  en: {
    bytes: 'bytes',
    labels: 'labels',
    people: 'people',
    sections: 'sections',
    placed: 'no headings; sections of a longer discussion are placed automatically when the words are counted',
    turns: 'turns',
    nobody: '(nobody)',
    quoted: '(quoted)',
    also: 'also',
    none: 'none',
  },
} as const;

const FORMS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  colon: { zh: '姓名后加冒号', en: 'name and colon' },
  line: { zh: '姓名单独一行', en: 'name on a line of its own' },
  time: { zh: '姓名和时间一行', en: 'name and time on a line' },
  bracket: { zh: '方括号里的姓名', en: 'name in brackets' },
  hyphen: { zh: '连字符之间的编号', en: 'number between hyphens' },
  alone: { zh: '姓名单独一行', en: 'name on a line of its own' },
  separated: { zh: '姓名后加空白、竖线或破折号', en: 'name, then blanks, a bar or a dash' },
  file: { zh: '文件自带发言人', en: 'speakers named by the file' },
};

const ROLES: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  moderator: { zh: '主持人', en: 'moderator' },
  panelist: { zh: '嘉宾', en: 'panelist' },
  reporter: { zh: '记者', en: 'reporter' },
  audience: { zh: '观众', en: 'audience' },
  narrator: { zh: '旁白', en: 'narrator' },
  organisation: { zh: '机构', en: 'organisation' },
  unknown: { zh: '', en: '' },
};

/** The reading as lines for the terminal: format, encoding, form of the labels, people, sections, the first words of each turn. */
export function showReading({ source, transcript }: Reading, language: Language): readonly string[] {
  const words = WORDS[language];
  const { people, sections, turns, labelForms } = transcript;
  const forms = Object.entries(labelForms).map(([form, count]) => `${FORMS[form]?.[language] ?? form} ×${count}`);
  return [
    `${source.file}  ${source.format || 'txt'} · ${source.encoding} · ${source.bytes} ${words.bytes}`,
    `${transcript.title}${transcript.date ? ` · ${transcript.date}` : ''}`,
    `${words.labels}  ${forms.join('，') || words.none}`,
    '',
    `${words.people} ${people.length}`,
    ...people.map(({ name, role, organisations, titles, aliases }) => {
      const offices = organisations.map((organisation, i) => `${organisation}${titles[i] ?? ''}`).join('；');
      return `  ${[name, ROLES[role][language], offices, aliases.length > 0 ? `${words.also} ${aliases.join('、')}` : ''].filter(Boolean).join('  ')}`;
    }),
    '',
    `${words.sections} ${sections.length === 0 ? words.placed : sections.length}`,
    ...sections.map(({ section, number, title }) => `  §${section}  ${number ? `${number} ` : ''}${title}`),
    '',
    `${words.turns} ${turns.length}`,
    ...turns.map((turn) => turnLine(turn, transcript.text, language)),
    ...transcript.warnings.map((warning) => warningLine('', warning, language).trim()),
  ];
}

function turnLine({ turn, section, speaker, kind, time, paragraphs }: Turn, text: string, language: Language): string {
  const words = WORDS[language];
  const [first] = paragraphs;
  const start = first ? text.slice(first.start, Math.min(first.end, first.start + 24)) : '';
  const who = speaker === '' ? words.nobody : `${speaker}${kind === 'quoted' ? words.quoted : ''}`;
  return `  ${String(turn).padStart(4)}  §${section}  ${time ? `${time}  ` : ''}${who}  ${start}${first && first.end - first.start > 24 ? '…' : ''}`;
}
