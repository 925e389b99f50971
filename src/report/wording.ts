import type { Language } from '../data.js';
import { wordingEn } from './wording-en.js';
import { type Wording, wordingZh } from './wording-zh.js';

export type { Wording } from './wording-zh.js';

const wordings: Readonly<Record<Language, Wording>> = { zh: wordingZh, en: wordingEn };

/** The words of the report in a language. */
export const wordingOf = (language: Language): Wording => wordings[language];
