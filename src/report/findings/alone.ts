import { isGeneral } from '../../charts/general-words.js';
import type { KeywordRow, SpeakerKeywordRow, Tables } from '../../data.js';
import { count, joined, type Line, mentioned, said, text } from '../document.js';
import { evidenceOfKeyword } from '../evidence/evidence.js';
import type { Wording } from '../wording/wording.js';
import { isDominated } from './dominated.js';
import { isPiece, isSaidByOthers } from './in-longer-words.js';

const MOST = 3;
/** How often, and in how many sentences, somebody says a term that nobody else says, for it to be worth a line. */
const LEAST = { times: 6, sentences: 3 } as const;

/**
 * Frequent terms that one person alone says, also as part of a longer word: no general word, no name, none of title or question, and none that a graded line has. Whether chance
 * gives it is not said: one long turn may hold them all.
 */
export function aloneFindings(tables: Tables, wording: Wording): readonly Line[] {
  const { keywords, keywordsBySpeaker, basis } = tables;
  if (basis.speakers.length < 2 || isDominated(tables)) return [];
  const graded = new Set(keywordsBySpeaker.filter(({ tier }) => tier !== 'described').map(({ term }) => term));
  const owners = new Map(keywordsBySpeaker.filter((row) => row.count > 0).map((row) => [row.term, row]));
  const rows = keywords
    .filter(
      (row) =>
        row.speakers === 1 &&
        row.count >= LEAST.times &&
        row.sentences.length >= LEAST.sentences &&
        row.given === 0 &&
        !row.tag.startsWith('nr') &&
        !isGeneral(row) &&
        !graded.has(row.term) &&
        !isPiece(row.term, tables),
    )
    .flatMap((row): readonly (readonly [KeywordRow, SpeakerKeywordRow])[] => {
      const owner = owners.get(row.term);
      return owner === undefined || isSaidByOthers(row.term, owner.speaker, tables) ? [] : [[row, owner]];
    })
    .slice(0, MOST);
  if (rows.length === 0) return [];
  const items = rows.map(([row, { speaker }]) => [
    ...mentioned(row.term),
    ...wording.findings.by([said(speaker)], count(evidenceOfKeyword(row), wording.findings.times(row.count))),
  ]);
  return [[text(wording.findings.alone), ...joined(items, wording.and), text(wording.full), { kind: 'tier', tier: 'described' }]];
}
