import type { Said } from '../discussion.js';

export const say = (speaker: string, section: number, ...sentences: string[]): Said => ({ speaker, section, sentences });

/** Three speakers, in the same order in three sections. */
export const PLANNED = [1, 2, 3].flatMap((section) => ['甲', '乙', '丙'].map((speaker) => say(speaker, section, '水 茶', '山')));

/** Three speakers in two sections, in no fixed order. */
export const FREE = [
  say('甲', 1, '水 水'),
  say('乙', 1, '水 山'),
  say('甲', 1, '山'),
  say('丙', 1, '云'),
  say('甲', 2, '云'),
  say('乙', 2, '云 茶'),
  say('甲', 2, '茶 茶'),
];
