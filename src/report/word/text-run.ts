import { type IRunOptions, TextRun } from 'docx';
import type { Language } from '../../data.js';
import { isolate } from '../slides/isolate.js';
import { wellFormed } from '../well-formed.js';

export type Look = Omit<IRunOptions, 'text' | 'children' | 'font'> & { readonly font?: string };

export interface InLanguage {
  readonly language: Language;
}

const HAN = /\p{Script=Han}/u;

/**
 * Text on one line. Quotation marks, dashes and dots belong to both scripts: among Chinese they are told to take the Chinese font, or they
 * would be as narrow as in English.
 */
export function textRun(text: string, { language }: InLanguage, { font, ...look }: Look = {}): TextRun {
  const line = isolate(wellFormed(text).replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '));
  const named = font === undefined ? {} : { ascii: font, hAnsi: font };
  const hint = language === 'zh' || HAN.test(line) ? { hint: 'eastAsia' } : {};
  return new TextRun({ ...look, text: line, font: { ...named, ...hint } });
}
