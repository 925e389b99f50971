import type { Language } from '../../data.js';

interface BriefWording {
  /** What kind of document it is. */
  readonly subject: string;
  /** How the passages were chosen, and what to do before it is sent. `marked`: so many of them may need what stands around them. */
  readonly note: (marked: number) => string;
  /** Before the ids of the sentences, in the order of the passages. */
  readonly sources: string;
}

const zh: BriefWording = {
  subject: '讨论简报',
  note: (marked) =>
    `以上都是原话，一字不改（开头的连接词、序号、问候和自我介绍略去），由程序挑选，没有概括。${marked === 0 ? '' : `其中 ${marked} 段标有“需看上下文”，发出前请核对前后文。`}`,
  sources: '句子编号，按出现先后，可在 report.html 里查前后文：',
};

const en: BriefWording = {
  subject: 'Brief of a discussion',
  note: (marked) =>
    `All passages are verbatim (connectives, numbers of points, greetings and introductions at the beginning are left out) and were chosen automatically; nothing is summarised.${
      marked === 0 ? '' : ` ${marked} marked “needs context”: please check what stands around them before you send this.`
    }`,
  sources: 'Sentences, in the order of the passages; report.html shows them in their context: ',
};

export const briefWording: Readonly<Record<Language, BriefWording>> = { zh, en };
