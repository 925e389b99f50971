import type { Tables } from '../data.js';
import type { EvidenceOfMark } from './mark-evidence.js';
import { consensusMarks, correspondenceMarks } from './marks-of-shared-words.js';
import { talkMarks, turnMarks } from './marks-of-talk.js';
import { themeMarks, themePairMarks } from './marks-of-themes.js';
import { dispersionMarks, distinctiveMarks, heatMarks, networkMarks, uptakeMarks } from './marks-of-words.js';

/** Id of a chart → how to find what one of its marks was counted from. Decoration is counted from nothing. */
export function chartEvidence(tables: Tables): Readonly<Record<string, EvidenceOfMark>> {
  return {
    'turn-timeline': turnMarks(tables),
    'talk-share': talkMarks(tables),
    'keyword-heatmap': heatMarks(tables),
    consensus: consensusMarks(tables),
    'distinctive-words': distinctiveMarks(tables),
    correspondence: correspondenceMarks(tables),
    'term-dispersion': dispersionMarks(tables),
    uptake: uptakeMarks(tables),
    'theme-by-speaker': themeMarks(tables),
    'theme-pairs': themePairMarks(tables),
    'term-network': networkMarks(tables),
  };
}
