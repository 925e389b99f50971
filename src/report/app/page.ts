import type { Language } from '../../data.js';
import { PAGE_WORDS, type PageWords } from '../html/page-words.js';
import type { Passing } from './passing.js';
import type { Record } from './record.js';
import type { Store } from './state.js';

/** What the parts of the page share. */
export interface Page {
  readonly record: Record;
  readonly store: Store;
  readonly passing: Passing;
}

export const wordsIn = (language: Language): PageWords => PAGE_WORDS[language];

export const wordsOf = ({ store }: Page): PageWords => wordsIn(store.state.lang);

/** The label of a section in the language of the page. */
export function sectionName({ record, store }: Page, section: number): string {
  return record.data.sections.find((row) => row.section === section)?.label[store.state.lang] ?? '';
}
