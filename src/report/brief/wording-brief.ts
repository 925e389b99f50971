import type { Language } from '../../data.js';

interface BriefWording {
  /** What kind of document it is. */
  readonly subject: string;
  /** How the passages were chosen. */
  readonly verbatim: string;
  /** What to do with marked passages before it is sent. `mark`: what stands behind each of them. */
  readonly check: (marked: number, mark: string) => string;
  /** Before the ids of the sentences, in the order of the passages. */
  readonly sources: string;
}

const zh: BriefWording = {
  subject: '讨论简报',
  verbatim: '以上都是原话，一字不改（开头的连接词、序号、问候和自我介绍略去），由程序挑选，没有概括。',
  check: (marked, mark) => `其中 ${marked} 段标有“${mark}”，发出前请核对前后文。`,
  sources: '句子编号，按出现先后，可在报告里查前后文：',
};

const en: BriefWording = {
  subject: 'Brief of a discussion',
  verbatim:
    'All passages are verbatim (connectives, numbers of points, greetings and introductions at the beginning are left out) and were chosen automatically; nothing is summarised.',
  check: (marked, mark) => ` ${marked} of them marked “${mark}”: please check what stands around them before you send this.`,
  sources: 'Sentences, in the order of the passages; the report shows them in their context: ',
};

export const briefWording: Readonly<Record<Language, BriefWording>> = { zh, en };
