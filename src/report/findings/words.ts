import { moreThanOthers } from '../../charts/distinctive-words/more-than-others.js';
import { writeInteger } from '../../charts/write-number.js';
import type { SpeakerKeywordRow, Tables, Tier } from '../../data.js';
import { count, joined, type Line, mentioned, name, opens, text } from '../document.js';
import { evidenceElsewhere, evidenceOfSpeakerKeyword } from '../evidence/evidence.js';
import type { Wording } from '../wording/wording.js';
import { recountsPart } from './recounts.js';

const MOST_SPEAKERS = 8;
const MOST_TERMS = 5;
const MOST_HINTS = 3;
/** Rarer words are reported only where there are no others. */
const LEAST = 3;

/**
 * For each speaker the words with a strong grade; where there are none, a line says so, and the best hints follow. Without general words:
 * somebody who has only these belongs to those who have none.
 */
export function wordFindings(tables: Tables, wording: Wording): readonly Line[] {
  const { basis } = tables;
  const more = moreThanOthers(tables);
  const hints = more.filter(({ tier }) => tier === 'hint').length;
  const none = more.every(({ tier }) => tier !== 'strong');
  const found = basis.speakers.map((speaker) => wordsOf(speaker, more)).filter(({ rows }) => rows.length > 0);
  const shown = found.length <= MOST_SPEAKERS ? found : [...of(found, 'strong'), ...of(found, 'hint')].slice(0, MOST_SPEAKERS);
  const rest = basis.speakers.length - found.length;
  return [
    ...(none ? [[text(wording.findings.noStrongWords(writeInteger(basis.keyword_tests), hints))]] : []),
    ...shown.map((words) => speakerLine(words, { tables, none }, wording)),
    ...(found.length > MOST_SPEAKERS ? [[text(wording.findings.moreSpeakers(found.length - MOST_SPEAKERS))]] : []),
    ...(rest > 0 && found.length > 0 ? [[text(wording.findings.otherSpeakers(rest))]] : []),
  ];
}

const of = (found: readonly SpeakerWords[], wanted: Tier): readonly SpeakerWords[] => found.filter(({ tier }) => tier === wanted);

interface SpeakerWords {
  readonly speaker: string;
  readonly rows: readonly SpeakerKeywordRow[];
  readonly tier: Tier;
}

/** The strong words of a speaker; without any, the best hints. */
function wordsOf(speaker: string, rows: readonly SpeakerKeywordRow[]): SpeakerWords {
  const own = (tier: Tier) => rows.filter((row) => row.speaker === speaker && row.tier === tier);
  const strong = own('strong');
  if (strong.length > 0) return { speaker, rows: strong.slice(0, MOST_TERMS), tier: 'strong' };
  const hints = own('hint');
  const often = hints.filter((row) => row.count >= LEAST);
  return { speaker, rows: (often.length > 0 ? often : hints).slice(0, MOST_HINTS), tier: 'hint' };
}

/** `none`: no speaker has a strong word, which a line before has said. */
function speakerLine({ speaker, rows, tier }: SpeakerWords, { tables, none }: { tables: Tables; none: boolean }, wording: Wording): Line {
  const { elsewhere, strongWords, hintWords, onlyHints } = wording.findings;
  const items = rows.map((row) => {
    const others = evidenceElsewhere(
      row,
      tables.keywordsBySpeaker.filter((other) => other.term === row.term && other.speaker !== speaker && other.count > 0),
    );
    return [
      ...mentioned(row.term),
      text(wording.colon),
      count(evidenceOfSpeakerKeyword(row), wording.findings.times(row.count)),
      ...elsewhere(opens(others), [text(wording.reason[row.reason]), recountsPart(row, wording)]),
    ];
  });
  const opening = tier === 'strong' ? strongWords : none ? onlyHints : hintWords;
  return [name(speaker), text(opening), ...joined(items, wording.and), text(wording.full), { kind: 'tier', tier }];
}
