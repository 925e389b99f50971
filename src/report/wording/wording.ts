import type { Language } from '../../data.js';
import { wordingEn } from './en.js';
import { type Wording, wordingZh } from './zh.js';

export type { Wording } from './zh.js';

const wordings: Readonly<Record<Language, Wording>> = { zh: wordingZh, en: wordingEn };

/** The words of the report in a language. */
export const wordingOf = (language: Language): Wording => wordings[language];
