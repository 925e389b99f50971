import { moderatorsOf } from '../../charts/moderators.js';
import { writePercent } from '../../charts/write-number.js';
import type { Tables, ThemeSpeakerRow, Tier } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { also, count, joined, type Line, mentioned, name, opens, text } from '../document.js';
import { type Evidence, evidenceOfSentences, evidenceOfTheme, evidenceOfThemeSpeaker, evidenceOfUses } from '../evidence/evidence.js';
import { themeTerms } from '../evidence/theme-terms.js';
import type { Wording } from '../wording/wording.js';
import { gradeOf } from './grade-of.js';

const MOST_THEMES = 5;
const MOST_SPEAKERS = 8;
/** Sentences on a theme below which no difference is reported, whatever the test says. */
const LEAST = 3;

/** The largest themes: what the discussion was about. */
export function topicFindings({ themes }: Tables, wording: Wording): readonly Line[] {
  if (themes.length === 0) return [];
  const rows = themes.toSorted((a, b) => b.sentences_coded - a.sentences_coded || (a.theme < b.theme ? -1 : 1)).slice(0, MOST_THEMES);
  const discovered = rows.some(({ source }) => source === 'discovered');
  const items = rows.map((row) => [
    ...mentioned(row.theme),
    ...wording.findings.themeShare(
      count(evidenceOfTheme(row), wording.evidence.sentences(row.sentences_coded)),
      also(evidenceOfTheme(row), writePercent(row.share)),
    ),
  ]);
  return [
    [
      text(wording.findings.topThemes),
      ...joined(items, wording.and),
      text(wording.full),
      ...(discovered ? [text(wording.findings.themesProposed)] : []),
      { kind: 'tier', tier: 'described' },
    ],
  ];
}

/** Who but the moderator holds a theme more than the others: with a strong grade, or where nobody does those with a hint. */
export function themeFindings(tables: Tables, wording: Wording): readonly Line[] {
  if (tables.themes.length === 0 || tables.basis.speakers.length < 2) return [];
  const moderators = moderatorsOf(tables);
  const more = tables.themeBySpeaker.filter((row) => row.count > row.expected && row.count >= LEAST && !moderators.has(row.speaker));
  const of = (tier: Tier) => more.filter((row) => row.tier === tier).toSorted((a, b) => (a.p_rs ?? 1) - (b.p_rs ?? 1));
  const strong = of('strong');
  return strong.length > 0 ? weights(strong, { tier: 'strong', tables }, wording) : weights(of('hint'), { tier: 'hint', tables }, wording);
}

/** A line for each, the surest first. */
function weights(rows: readonly ThemeSpeakerRow[], { tier, tables }: { tier: Tier; tables: Tables }, wording: Wording): readonly Line[] {
  const terms = themeTerms(tables.themes);
  const { of, strongTheme, hintTheme } = wording.findings;
  const spoken = groupBy(tables.sentences, (row) => row.speaker);
  const spokenBy = ({ speaker, of: all }: ThemeSpeakerRow): Evidence => {
    const own = spoken.get(speaker) ?? [];
    return evidenceOfSentences(speaker, own.length === all ? own : []);
  };
  return rows
    .slice(0, MOST_SPEAKERS)
    .map((row) => [
      name(row.speaker),
      text(tier === 'strong' ? strongTheme : hintTheme),
      ...mentioned(row.theme),
      text(wording.colon),
      ...of(count(evidenceOfThemeSpeaker(row, terms), wording.evidence.sentences(row.count)), opens(spokenBy(row), String(row.of)), [
        mainWords(row, tables, wording),
      ]),
      text(wording.full),
      gradeOf(tier, [{ item: row.theme, row }], tables, wording),
    ]);
}

const MOST_WORDS = 3;

/** The words of the theme that the speaker says most in these sentences, as often as they are counted there: within longer words they are not. */
function mainWords({ speaker, theme }: ThemeSpeakerRow, { codedSentences, tokens }: Tables, wording: Wording): Line {
  const rows = codedSentences.filter((row) => row.theme === theme && row.speaker === speaker);
  const words = new Set(rows.flatMap(({ terms }) => terms));
  const coded = new Set(rows.map(({ sentence }) => sentence));
  const uses = tokens.filter((token) => token.counts === 1 && token.term !== theme && words.has(token.term) && coded.has(token.sentence));
  const own = [...groupBy(uses, ({ term }) => term)]
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS);
  if (own.length === 0) return [];
  const said = own.map(
    ([term, found]): Line => [...mentioned(term), count(evidenceOfUses(term, speaker, found), wording.findings.times(found.length))],
  );
  return wording.findings.mainly(joined(said, wording.and));
}
