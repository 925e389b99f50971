import { moreThanOthers } from '../../charts/distinctive-words/more-than-others.js';
import { isGeneral } from '../../charts/general-words.js';
import { moderatorsOf } from '../../charts/moderators.js';
import type { HeadSpeakerRow, SpeakerKeywordRow, Tables, Tier } from '../../data.js';
import { count, joined, type Line, mentioned, name, opens, text } from '../document.js';
import { evidenceOfHeadElsewhere, evidenceOfSpeakerHead, evidenceOfSpeakerKeyword, evidenceOfWordElsewhere } from '../evidence/evidence.js';
import type { Wording } from '../wording/wording.js';
import { gradeOf } from './grade-of.js';
import { isPiece, searchCounts } from './in-longer-words.js';

const MOST_SPEAKERS = 6;
const MOST_STRONG = 5;
const MOST_HINTS = 3;
/** How often somebody says what is worth a line, and how many times as often as all others together. */
const WORTH = { least: 5, others: 4 } as const;
/** A head says more than its most frequent word where that makes at most this share of it. */
const MOST_OF_HEAD = 0.8;

/**
 * For each speaker but the moderator the words that are mostly theirs with a strong grade, as far as possible as words of one head, else the best
 * hints; what a strong theme of the speaker holds stands with the theme. Without general words, what the question gave and names of people.
 */
export function wordFindings(tables: Tables, wording: Wording): readonly Line[] {
  const names = new Set(tables.keywords.filter(({ tag }) => tag.startsWith('nr')).map(({ term }) => term));
  const more = moreThanOthers(tables).filter(({ term, given }) => given === 0 && !names.has(term));
  const moderators = moderatorsOf(tables);
  const answering = tables.basis.speakers.filter((speaker) => !moderators.has(speaker));
  const found = answering.map((speaker) => foundOf(speaker, more, tables)).filter(({ items }) => items.length > 0);
  const shown = found.length <= MOST_SPEAKERS ? found : [...of(found, 'strong'), ...of(found, 'hint')].slice(0, MOST_SPEAKERS);
  const others = found.length - shown.length;
  return shown.map((one, i) => [
    ...speakerLine(one, tables, wording),
    ...(others > 0 && i === shown.length - 1 ? [text(wording.findings.moreSpeakers(others))] : []),
  ]);
}

const of = (found: readonly SpeakerFinds[], wanted: Tier): readonly SpeakerFinds[] => found.filter(({ tier }) => tier === wanted);

/** A word, or words of one head. */
type Item = { readonly word: SpeakerKeywordRow } | { readonly head: HeadSpeakerRow };

interface SpeakerFinds {
  readonly speaker: string;
  readonly tier: Tier;
  readonly items: readonly Item[];
}

/** What is strong of a speaker and not said with a theme; of somebody without any strong word the best hints. */
function foundOf(speaker: string, more: readonly SpeakerKeywordRow[], tables: Tables): SpeakerFinds {
  const strong = itemsOf(speaker, { tier: 'strong', more, tables });
  const isStrong = more.some((row) => row.speaker === speaker && row.tier === 'strong');
  if (strong.length > 0 || isStrong) return { speaker, tier: 'strong', items: strong.slice(0, MOST_STRONG) };
  return { speaker, tier: 'hint', items: itemsOf(speaker, { tier: 'hint', more, tables }).slice(0, MOST_HINTS) };
}

/** The finds of one grade, heads before the words that they do not hold. */
function itemsOf(
  speaker: string,
  { tier, more, tables }: { readonly tier: Tier; readonly more: readonly SpeakerKeywordRow[]; readonly tables: Tables },
): readonly Item[] {
  const isFound = (row: SpeakerKeywordRow | HeadSpeakerRow): boolean => {
    if (row.speaker !== speaker || row.tier !== tier || row.count < WORTH.least || row.count < WORTH.others * row.elsewhere) return false;
    const { own, others } = saidInAll(row, tables);
    return own >= WORTH.others * others;
  };
  const inThemes = termsOfThemes(speaker, tables);
  const counts = new Map(tables.keywordsBySpeaker.filter((row) => row.speaker === speaker).map((row) => [row.term, row.count]));
  const heads = tables.headsBySpeaker
    .filter((row) => isFound(row) && !isGeneral(row) && (counts.get(row.terms[0] ?? '') ?? 0) <= MOST_OF_HEAD * row.count)
    .filter(({ terms }) => !inThemes.has(terms[0] ?? ''))
    .toSorted((a, b) => (a.p_rs ?? 1) - (b.p_rs ?? 1) || (a.head < b.head ? -1 : 1));
  const held = new Set([...heads.flatMap(({ terms }) => terms), ...inThemes]);
  const words = more.filter((row) => isFound(row) && !held.has(row.term) && !isPiece(row.term, tables));
  return [...heads.map((head) => ({ head })), ...words.map((word) => ({ word }))];
}

/** How often a word or head is said, also within longer words: what a reader finds who searches; at least what is counted, which synonyms may add to. */
function saidInAll(row: SpeakerKeywordRow | HeadSpeakerRow, tables: Tables): { readonly own: number; readonly others: number } {
  const { own, others } = searchCounts('term' in row ? row.term : row.head, row.speaker, tables);
  return { own: Math.max(row.count, own), others: Math.max(row.elsewhere, others) };
}

/** The terms of the themes that a speaker has more of than the others, with a strong grade. */
function termsOfThemes(speaker: string, { themes, themeBySpeaker }: Tables): ReadonlySet<string> {
  const strong = new Set(themeBySpeaker.filter((row) => row.speaker === speaker && row.tier === 'strong').map(({ theme }) => theme));
  return new Set(themes.filter(({ theme }) => strong.has(theme)).flatMap(({ terms }) => terms));
}

function speakerLine({ speaker, items, tier }: SpeakerFinds, tables: Tables, wording: Wording): Line {
  const { strongWords, hintWords } = wording.findings;
  const said = items.map((item) => ('head' in item ? headPart(item.head, tables, wording) : wordPart(item.word, tables, wording)));
  const graded = items.map((item) =>
    'head' in item ? { item: wording.findings.ending(item.head.head), row: item.head } : { item: item.word.term, row: item.word },
  );
  const opening = tier === 'strong' ? strongWords : hintWords;
  return [name(speaker), text(opening), ...joined(said, wording.and), text(wording.full), gradeOf(tier, graded, tables, wording)];
}

function wordPart(row: SpeakerKeywordRow, tables: Tables, wording: Wording): Line {
  const { elsewhere, times, inLonger } = wording.findings;
  const all = saidInAll(row, tables);
  const longer = { own: all.own - row.count, others: all.others - row.elsewhere };
  return [
    ...mentioned(row.term),
    text(wording.colon),
    count(evidenceOfSpeakerKeyword(row), times(row.count)),
    ...elsewhere(opens(evidenceOfWordElsewhere(row, tables.keywordsBySpeaker)), [
      text(longer.own + longer.others === 0 ? '' : inLonger(longer)),
    ]),
  ];
}

const MOST_NAMED = 4;

function headPart(row: HeadSpeakerRow, { headsBySpeaker }: Tables, wording: Wording): Line {
  const { elsewhere, times, headed } = wording.findings;
  const named = row.terms.slice(0, MOST_NAMED).map(mentioned);
  return [
    ...headed(mentioned(row.head), joined(named, wording.and), row.terms.length > MOST_NAMED),
    text(wording.colon),
    count(evidenceOfSpeakerHead(row), times(row.count)),
    ...elsewhere(opens(evidenceOfHeadElsewhere(row, headsBySpeaker)), []),
  ];
}
