import type { Language } from '../data.js';
import { type Message, quote } from './error.js';

/** What is wrong at a line of a settings file. */
export interface SettingProblem {
  readonly code: string;
  readonly line: number;
  readonly message: Message;
}

export const settingProblems = {
  syntax: (line: number, message: Message): SettingProblem => ({ code: 'settings.syntax', line, message }),
  /** @param place of the mapping that has the key; empty at the top. */
  unknownKey: (
    line: number,
    { place, key }: { readonly place: Message; readonly key: string },
    near: string | undefined,
    known: Readonly<Record<Language, readonly string[]>>,
  ): SettingProblem => ({
    code: 'settings.unknown-key',
    line,
    message: {
      zh: `${place.zh === '' ? '' : `${place.zh}里`}没有${quote(key)}这一项。${near ? `是不是想写${quote(near)}？` : `可用的有：${known.zh.join('、')}。`}`,
      en: `there is no ${quote(key)}${place.en === '' ? '' : ` in ${place.en}`}. ${near ? `Did you mean ${quote(near)}?` : `Known are: ${known.en.join(', ')}.`}`,
    },
  }),
  /** @param value as it stands there; undefined where it is no single word. */
  value: (
    line: number,
    { place, value }: { readonly place: Message; readonly value: string | undefined },
    { zh, en }: Message,
  ): SettingProblem => ({
    code: 'settings.value',
    line,
    message:
      value === undefined
        ? { zh: `${place.zh}的值不对。${zh}`, en: `${place.en} has an unusable value. ${en}` }
        : { zh: `${place.zh}不能是${quote(value)}。${zh}`, en: `${place.en} cannot be ${quote(value)}. ${en}` },
  }),
} as const;

/** Why a rule of the codebook cannot be used, and how to mend it. */
export const ruleProblems = {
  twice: (key: string, other: string): Message => ({
    zh: `${key} 和 ${other} 是同一项，写了两次。请合成一项。`,
    en: `${key} and ${other} are the same and both are given. Make them one.`,
  }),
  nothingWanted: (): Message => ({
    zh: '规则没有说要找什么。请写 any（任一）、all（都有）或 near（邻近）。',
    en: 'The rule asks for no term. Give it any, all or near.',
  }),
  nearAlone: (term: string): Message => ({
    zh: `near（邻近）至少要有两个不同的词，现在只有${quote(term)}。只要这一个词，请写 any（任一）。`,
    en: `near takes at least two different terms and has only ${quote(term)}. For one term, write any.`,
  }),
  withinAlone: (): Message => ({
    zh: 'within（距离）只对 near（邻近）有意义。请加上 near，或删去这一项。',
    en: 'within says how near the terms of near must be, and there is no near. Add it, or remove within.',
  }),
  contradiction: (term: string): Message => ({
    zh: `规则要有${quote(term)}，又要排除它，没有一句话能满足。请从其中一处删去。`,
    en: `The rule asks for ${quote(term)} and excludes it: no sentence can be both. Remove it from one of them.`,
  }),
} as const;

/** Why a pattern of `reading` cannot be used, and how to fix it. Places in the pattern count characters from 1. */
export const patternProblems = {
  unknownPlaceholder: (
    text: string,
    {
      key,
      at,
      near,
      known,
    }: { readonly key: string; readonly at: number; readonly near: string | undefined; readonly known: readonly string[] },
  ): Message => {
    const all = known.map((name) => `{${name}}`);
    return {
      zh: `${quote(text)}第 ${at} 个字起：没有 {${key}} 这个占位符。${near ? `是不是想写 {${near}}？` : `可用的有：${all.join('、')}。`}`,
      en: `${quote(text)}, character ${at}: there is no placeholder {${key}}. ${near ? `Did you mean {${near}}?` : `Known are: ${all.join(', ')}.`}`,
    };
  },
  openBrace: (text: string, at: number): Message => ({
    zh: `${quote(text)}第 ${at} 个字：花括号没有成对。占位符要写完整，如 {name}。`,
    en: `${quote(text)}, character ${at}: a brace without its other half. Write placeholders in full, such as {name}.`,
  }),
  twice: (text: string, key: string): Message => ({
    zh: `${quote(text)}里 {${key}} 写了不止一次。请只写一次。`,
    en: `${quote(text)} has {${key}} more than once. Write it once.`,
  }),
  noName: (text: string): Message => ({
    zh: `${quote(text)}里没有 {name}，不知道哪里是姓名。请在姓名的位置写 {name}；只认一个标签，写成“何川：{speech}”。`,
    en: `${quote(text)} has no {name}, so it does not say where the name stands. Write {name} there; for one label only, write it as “何川：{speech}”.`,
  }),
  noTitle: (text: string): Message => ({
    zh: `${quote(text)}里没有 {title}。请在标题的位置写 {title}，如“▍{title}”。`,
    en: `${quote(text)} has no {title}. Write {title} where the title stands, such as “▍{title}”.`,
  }),
  noMarkBetween: (text: string): Message => ({
    zh: `${quote(text)}里姓名和发言紧挨着，分不开。请写出中间的符号，或用 {newline} 表示换行。`,
    en: `In ${quote(text)} name and speech touch, so they cannot be told apart. Write what stands between them, or {newline} for a line break.`,
  }),
  onlyPlaceholders: (text: string): Message => ({
    zh: `${quote(text)}只有占位符，没有任何符号，每一行都符合。请写出文中的符号；姓名单独一行、没有符号的，请逐个写成“何川{newline}{speech}”。`,
    en: `${quote(text)} has placeholders and no mark, so every line fits it. Write the marks of the file; for names alone on a line without a mark, write each as “何川{newline}{speech}”.`,
  }),
  misplacedNewline: (text: string): Message => ({
    zh: `${quote(text)}里 {newline} 的位置不对。它只能写在标签和 {speech} 之间。`,
    en: `In ${quote(text)} {newline} is out of place. It stands between the label and {speech} only.`,
  }),
  outside: (text: string): Message => ({
    zh: `${quote(text)}的 {speech} 两边都有内容。标签请只写在 {speech} 的一边。`,
    en: `${quote(text)} has something on both sides of {speech}. Write the label on one side of it.`,
  }),
  backwards: (range: string): Message => ({
    zh: `${quote(range)}的起止反了。请把小的行号写在前面。`,
    en: `${quote(range)} runs backwards. Write the smaller line number first.`,
  }),
} as const;
