import type { Language } from '../../data.js';
import { mainSections, numberOf, type Talk, type TalkPart } from './talk-of.js';

const MOST_NAMED = 8;

/** What a caption says of the sections that are not drawn: those in which nobody speaks, and all but the `most` longest; '' where all are. */
export function noteLeftOut(talk: Talk, most: number, language: Language): string {
  const { left } = mainSections(talk.sections, most);
  const { silent, longest, and, ellipsis } = words[language];
  const listed = (parts: readonly TalkPart[]): string =>
    `${parts.slice(0, MOST_NAMED).map(numberOf).join(and)}${parts.length > MOST_NAMED ? ellipsis : ''}`;
  return [talk.silent.length > 0 ? silent(listed(talk.silent)) : '', left.length > 0 ? longest(most, left.length, listed(left)) : ''].join(
    '',
  );
}

const words = {
  zh: {
    and: '、',
    ellipsis: '……',
    silent: (sections: string) => `没有人发言的节没有画：${sections}。`,
    longest: (most: number, left: number, sections: string) => `只画最长的 ${most} 节，另有 ${left} 节未画：${sections}。`,
  },
  en: {
    and: ', ',
    ellipsis: ' …',
    silent: (sections: string) => ` Sections in which nobody speaks are not drawn: ${sections}.`,
    longest: (most: number, left: number, sections: string) =>
      ` The ${most} longest sections are drawn, ${left} more ${left === 1 ? 'is' : 'are'} not: ${sections}.`,
  },
} as const;
