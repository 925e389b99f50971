import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../data.js';
import { APP_WORDS, type AppWords } from './words.js';

export const LanguageContext = createContext<Language>('zh');

export const useLanguage = (): Language => useContext(LanguageContext);
export const useWords = (): AppWords => APP_WORDS[useLanguage()];

const KEPT = 'yuanzhuo-language';

/** That of the page as it comes, unless the reader has chosen otherwise before. */
export function keptLanguage(): Language {
  const language = localStorage.getItem(KEPT) ?? document.documentElement.lang;
  return language === 'en' ? 'en' : 'zh';
}
export const keepLanguage = (language: Language): void => localStorage.setItem(KEPT, language);
