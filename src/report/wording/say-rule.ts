import type { Language } from '../../data.js';

/** A rule as settings write it ({ near: [村医, 没有], within: 8 }) → in words: “村医”与“没有”相距 8 个字以内. */
export function sayRule(rule: string, language: Language): string {
  const { any, all, near, not } = termsIn(rule);
  const [, within = ''] = /within: (\d+)/.exec(rule) ?? [];
  const say = SAYINGS[language];
  return [
    ...(any.length > 0 ? [say.any(any)] : []),
    ...(all.length > 0 ? [say.all(all)] : []),
    ...(near.length > 0 ? [say.near(near, within)] : []),
    ...(not.length > 0 ? [say.not(not)] : []),
  ].join(say.and);
}

/** The terms that belong to the theme by themselves, without those that its rules alone look for: those follow in the order of the rules. */
export function plainTerms({ terms, rules }: { readonly terms: readonly string[]; readonly rules: readonly string[] }): readonly string[] {
  const sought = [...new Set(rules.map(termsIn).flatMap(({ any, all, near }) => [...any, ...all, ...near]))];
  const isTail = (from: number): boolean => {
    const before = new Set(terms.slice(0, from));
    return terms.slice(from).join('\n') === sought.filter((term) => !before.has(term)).join('\n');
  };
  const end = terms.findIndex((_, from) => isTail(from));
  return end < 0 ? terms : terms.slice(0, end);
}

type Lists = Readonly<Record<'any' | 'all' | 'near' | 'not', readonly string[]>>;

function termsIn(rule: string): Lists {
  const list = (key: keyof Lists): readonly string[] => {
    const [, terms = ''] = new RegExp(`\\b${key}: \\[([^\\]]*)\\]`).exec(rule) ?? [];
    return terms === '' ? [] : terms.split(', ');
  };
  return { any: list('any'), all: list('all'), near: list('near'), not: list('not') };
}

const quoted = (terms: readonly string[]): readonly string[] => terms.map((term) => `“${term}”`);

const SAYINGS: Readonly<
  Record<
    Language,
    {
      readonly any: (terms: readonly string[]) => string;
      readonly all: (terms: readonly string[]) => string;
      readonly near: (terms: readonly string[], within: string) => string;
      readonly not: (terms: readonly string[]) => string;
      readonly and: string;
    }
  >
> = {
  zh: {
    any: (terms) => `有${quoted(terms).join('或')}`,
    all: (terms) => `${quoted(terms).join('与')}都有`,
    near: (terms, within) => `${quoted(terms).join('与')}相距 ${within} 个字以内`,
    not: (terms) => `没有${quoted(terms).join('、')}`,
    and: '，且',
  },
  en: {
    any: (terms) => quoted(terms).join(' or '),
    all: (terms) => quoted(terms).join(' and '),
    near: (terms, within) => `${quoted(terms).join(' and ')} within ${within} characters`,
    not: (terms) => `no ${quoted(terms).join(', ')}`,
    and: ', ',
  },
};
