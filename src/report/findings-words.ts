import { writeInteger } from '../charts/write-number.js';
import type { SpeakerKeywordRow, Tables } from '../data.js';
import { count, joined, type Line, name, said, text } from './document.js';
import { evidenceOfSpeakerKeyword } from './evidence.js';
import type { Wording } from './wording.js';

const MOST_SPEAKERS = 8;
const MOST_TERMS = 5;

/** For each speaker the words that are surely more theirs; where there are none, that is said. */
export function wordFindings({ keywordsBySpeaker, basis }: Tables, wording: Wording): readonly Line[] {
  const more = keywordsBySpeaker.filter(({ log_ratio }) => log_ratio > 0);
  const strong = more.filter(({ tier }) => tier === 'strong');
  const hints = more.filter(({ tier }) => tier === 'hint').length;
  if (strong.length === 0) return [[text(wording.findings.noStrongWords(writeInteger(basis.keyword_tests), hints))]];
  const found = basis.speakers
    .map((speaker) => ({ speaker, rows: strong.filter((row) => row.speaker === speaker) }))
    .filter(({ rows }) => rows.length > 0);
  const rest = basis.speakers.length - found.length;
  return [
    ...found.slice(0, MOST_SPEAKERS).map(({ speaker, rows }) => speakerLine(speaker, rows.slice(0, MOST_TERMS), wording)),
    ...(found.length > MOST_SPEAKERS ? [[text(wording.findings.moreSpeakers(found.length - MOST_SPEAKERS))]] : []),
    ...(rest > 0 ? [[text(wording.findings.otherSpeakers(rest))]] : []),
  ];
}

function speakerLine(speaker: string, rows: readonly SpeakerKeywordRow[], wording: Wording): Line {
  const items = rows.map((row) => [
    said(row.term),
    text(' '),
    count(evidenceOfSpeakerKeyword(row)),
    text(wording.findings.elsewhere(row.elsewhere)),
  ]);
  return [
    name(speaker),
    text(wording.findings.strongWords),
    ...joined(items, wording.and),
    text(wording.full),
    { kind: 'tier', tier: 'strong' },
  ];
}
