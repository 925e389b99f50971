import type { Span } from '../../data.js';

/** What transcribers note in brackets within a speech, with a time or not: （笑）, [听不清 00:15], (重叠). */
const NOTES =
  '大?笑声?|众笑|众人笑|全场笑|哄堂大笑|笑了?|苦笑|大笑|哭|叹气|鼓掌|掌声|热烈掌声|欢呼|停顿|沉默|音乐|咳嗽|重叠|重疊|听不清楚?|聽不清楚?|无法辨识|無法辨識|不清楚|模糊|杂音|噪音|插话|打断|中断|点头|摇头|举手|指着.{1,6}|翻开.{1,6}|拿出.{1,6}|展示.{0,6}|播放.{0,6}|laughs?|laughter|applause|inaudible|crosstalk|overlap|music|silence|pause|unclear|noise|cough';
const NOTE = new RegExp(String.raw`[（(【\[〔]\s*(?:${NOTES})[\s，,]*(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*[）)】\]〕]`, 'giu');

/** Whether the text is nothing but such notes. */
export const isNoteText = (text: string): boolean => text.length <= 40 && /^[（(【[〔]/.test(text) && text.replace(NOTE, '').trim() === '';

/** The notes within a stretch of text, with their offsets in it. */
export const findNotes = (text: string): readonly Span[] =>
  /[（(【[〔]/.test(text) ? [...text.matchAll(NOTE)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })) : [];
