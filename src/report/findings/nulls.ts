import { moreThanOthers } from '../../charts/distinctive-words/more-than-others.js';
import { isGeneral } from '../../charts/general-words.js';
import { writeInteger } from '../../charts/write-number.js';
import type { Tables } from '../../data.js';
import { type Line, text } from '../document.js';
import type { Wording } from '../wording/wording.js';
import { saidByAll } from './said-by-all.js';

/** What was tested and not found: no finding, but somebody who looks for it has to be told. */
export function nullFindings(tables: Tables, wording: Wording): readonly Line[] {
  const { basis, themes, themeBySpeaker, themePairs, termPairs } = tables;
  const { findings } = wording;
  const compared = basis.speakers.length > 1;
  const isStrong = ({ tier }: { readonly tier: string }): boolean => tier === 'strong';
  const more = [...moreThanOthers(tables), ...tables.headsBySpeaker.filter((row) => !isGeneral(row))];
  const hints = moreThanOthers(tables).filter(({ tier }) => tier === 'hint').length;
  const without = basis.speakers.filter((speaker) => !more.some((row) => row.speaker === speaker && row.tier !== 'described')).length;
  const lines: readonly (readonly [boolean, string])[] = [
    [compared && saidByAll(tables).rows.length === 0, findings.apart(saidByAll(tables))],
    [compared && themes.length > 0 && !themeBySpeaker.some(isStrong), findings.noStrongThemes],
    [compared && !more.some(isStrong), findings.noStrongWords(writeInteger(basis.keyword_tests), hints)],
    [compared && without > 0 && without < basis.speakers.length, findings.otherSpeakers(without)],
    [themes.length > 1 && themePairs.every(({ tier }) => tier === 'described'), findings.noThemePairs],
    [basis.pairs_tested > 0 && !termPairs.some(isStrong), findings.noStrongPairs(writeInteger(basis.pairs_tested))],
  ];
  return lines.filter(([holds]) => holds).map(([, content]) => [text(content)]);
}
