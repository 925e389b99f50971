import type { Language, Tier } from './vocabulary.js';

interface Limits {
  readonly strong: number;
  readonly hint: number;
}

/** The limits that were measured: docs/methods.md, “Calibration”. */
const MEASURED: Limits = { strong: 0.2, hint: 0.33 };

const MEANING: Readonly<Record<Language, Readonly<Record<Tier, string>>>> = {
  zh: {
    strong: '打乱发言人，这样的词约七个里一个是碰巧',
    hint: '与“强”合计，约四个里一个可能是碰巧，值得回原文看',
    described: '数出来如此，没有检验出差别',
  },
  en: {
    strong: 'permuting the speakers shows that about one in seven such words is there by chance',
    hint: 'together with the strong ones, about one in four may be there by chance; worth checking in the text',
    described: 'counted so; no difference is shown',
  },
};

/** What the grade of a word, head or theme promises. Other limits than the measured ones promise their q, and no more. */
export function tierMeaning(language: Language, limits: Limits): Readonly<Record<Tier, string>> {
  if (limits.strong === MEASURED.strong && limits.hint === MEASURED.hint) return MEANING[language];
  const share = (limit: number): string => `${Math.round(100 * limit)}%`;
  const of =
    language === 'zh'
      ? (limit: number) => `打乱发言人以后得到的同类结果，估计不到实际的 ${share(limit)}`
      : (limit: number) => `permuting the speakers gives an estimated ${share(limit)} of such finds, or less`;
  return { strong: of(limits.strong), hint: of(limits.hint), described: MEANING[language].described };
}
