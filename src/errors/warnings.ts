import type { Doubt, Warning } from '../data.js';
import { type Message, quote, some, warning } from './error.js';

/** What a reader might have decided otherwise, in a sentence; the line of the settings that decides it stands beside it. */
export const doubtMessages = {
  taken: (label: string) => ({
    zh: `${quote(label)}依据不足，暂算作发言人。如果不是，`,
    en: `${quote(label)} is counted as a speaker on little evidence. If it is not one:`,
  }),
  refused: (label: string) => ({
    zh: `${quote(label)}可能是发言人，但没有算作发言人，后面的话归前一位发言人。如果是，`,
    en: `${quote(label)} may be a speaker but is not counted as one; what follows is given to the speaker before. If it is one:`,
  }),
  unlabelled: (name: string) => ({
    zh: `这一行以${quote(name)}开头，但后面没有标签的符号，算作前一位发言人的话。如果是${quote(name)}在发言，请改正文字稿，或者`,
    en: `This line begins with ${quote(name)} but without the mark of a label, so it is given to the speaker before. If ${quote(name)} speaks here, correct the transcript, or:`,
  }),
  form: (pattern: string, count: number) => ({
    zh: `有 ${count} 行写成${quote(pattern)}，没有算作发言人标签。如果是，`,
    en: `${count} lines are written as ${quote(pattern)} and are not counted as speaker labels. If they are:`,
  }),
  thin: (pattern: string, count: number) => ({
    zh: `有 ${count} 行写成${quote(pattern)}，依据不足，暂算作发言人标签；这可能不是一场讨论。如果确实是标签，`,
    en: `${count} lines are written as ${quote(pattern)} and are counted as speaker labels on little evidence; this may not be a discussion. If it is right:`,
  }),
  signature: (pattern: string) => ({
    zh: `标签${quote(pattern)}写在发言之后，归给前面的话。如果标签在发言之前，`,
    en: `The labels ${quote(pattern)} are read as coming after the speech. If they come before it:`,
  }),
  aside: (text: string) => ({
    zh: `${quote(text)}在讨论之后，无法确定发言人，列为未署名。如果是发言，请在它前面补上发言人标签；如果不是，`,
    en: `${quote(text)} comes after the discussion and has no known speaker, so it is unattributed. If it is speech, put a speaker label before it. If it is not:`,
  }),
  name: (label: string, other: string) => ({
    zh: `${quote(label)}与${quote(other)}可能是同一个人。如果是，`,
    en: `${quote(label)} and ${quote(other)} may be the same person. If so:`,
  }),
} as const;

/** More than so many warnings of one kind are one, which says how many and names the first. */
const FEW = 5;

export const eachOrAll = <Item>(
  items: readonly Item[],
  { each, all }: { readonly each: (item: Item) => Warning; readonly all: (items: readonly Item[]) => Warning },
): readonly Warning[] => (items.length > FEW ? [all(items)] : items.map(each));

export const warnings = {
  noSpeakers: () =>
    warning(
      'read.no-speakers',
      0,
      '没有找到发言人标签，全文算作一位未署名的发言人。如果只有一人发言，设置里写：people: [{ name: 姓名, turns: [1] }]；如果有几人，请先在文字稿里补上标签。',
      'No speaker label was found: the whole text counts as one unnamed speaker. If only one person speaks, write in the settings: people: [{ name: NAME, turns: [1] }]. If several people speak, add labels to the transcript first.',
    ),
  replacedCharacters: (count: number, line: number) =>
    warning(
      'read.undecodable',
      line,
      `有 ${count} 个字符无法解码，已用 U+FFFD 代替。`,
      `${count} characters could not be decoded and were replaced by U+FFFD.`,
    ),
  doubt: ({ kind, line, message, setting }: Doubt) =>
    warning(
      `read.doubt-${kind}`,
      line,
      setting === '' ? message.zh : `${message.zh}设置里写：${setting}`,
      setting === '' ? message.en : `${message.en} In the settings: ${setting}`,
    ),
  missingTurns: (turns: readonly number[], name: string, last: number) =>
    warning(
      'settings.turn-missing',
      0,
      `设置把第 ${some(turns.map(String)).join('、')} 轮归给${quote(name)}，但全文只有 ${last} 轮。`,
      `The settings give turn ${some(turns.map(String)).join(', ')} to ${quote(name)}, but there are only ${last} turns.`,
    ),
  beginning: (words: string, name: string, times: number) =>
    warning(
      'settings.beginning',
      0,
      times === 0
        ? `设置说${quote(name)}从${quote(words)}起发言，但发言里没有这几个字。请照原文写。`
        : `设置说${quote(name)}从${quote(words)}起发言，发言里有 ${times} 处，取第一处。请多写几个字，并用 | 标出从哪里起。`,
      times === 0
        ? `The settings say that ${quote(name)} begins with ${quote(words)}, but no speech has these words. Write them as the text has them.`
        : `The settings say that ${quote(name)} begins with ${quote(words)}, which speech has ${times} times: the first is taken. Write more of the words, with | where the person begins.`,
    ),
  unusedPerson: (name: string) =>
    warning(
      'settings.person-unused',
      0,
      `设置里的${quote(name)}在文中没有发言，也没有提到。请检查写法。`,
      `${quote(name)} of the settings neither speaks nor is named in the text. Check the spelling.`,
    ),
  unusedPeople: (names: readonly string[]) =>
    warning(
      'settings.person-unused',
      0,
      `设置里有 ${names.length} 人在文中没有发言，也没有提到：${some(names).join('、')}。请检查写法。`,
      `${names.length} people of the settings neither speak nor are named in the text: ${some(names).join(', ')}. Check the spelling.`,
    ),
  unusedWord: (term: string, why: Message) =>
    warning('words.no-effect', 0, `词语${quote(term)}没有起作用：${why.zh}`, `The word ${quote(term)} had no effect: ${why.en}`),
  unusedWords: (terms: readonly string[], why: Message) =>
    warning(
      'words.no-effect',
      0,
      `有 ${terms.length} 个词语没有起作用：${why.zh}它们是 ${some(terms).join('、')}（全部见 segmentation-audit.csv）`,
      `${terms.length} words had no effect: ${why.en} They are ${some(terms).join(', ')} (all of them: segmentation-audit.csv)`,
    ),
  missingGlyphs: (characters: readonly string[]) =>
    warning(
      'chart.missing-glyphs',
      0,
      `图里的字体没有这些字符，画成了 □：${characters.join(' ')}`,
      `The font of the charts lacks these characters; they are drawn as □: ${characters.join(' ')}`,
    ),
  engineFallback: (wanted: string, used: string) =>
    warning(
      'engine.fallback',
      0,
      `${wanted} 未安装，改用 ${used} 分词；少数词的切分会有不同。`,
      `${wanted} is not installed; ${used} segmented the text instead. A few words are cut differently.`,
    ),
} as const;
