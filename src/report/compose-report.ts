import { writeInteger } from '../charts/write-number.js';
import type { Tables } from '../data.js';
import { type Line, leads, opens, type ReportDocument, text } from './document.js';
import { evidenceOfSentences } from './evidence/evidence.js';
import { isAutomatic } from './is-automatic.js';
import type { ReportParts } from './report-parts.js';
import { answersSection } from './sections/answers.js';
import { chartsSection } from './sections/charts.js';
import { checksSection } from './sections/checks.js';
import { comparisonsSection } from './sections/comparisons.js';
import { differencesSection } from './sections/differences.js';
import { discussionFacts } from './sections/discussion-facts.js';
import { factsSection } from './sections/facts.js';
import { findingsSection } from './sections/findings.js';
import { groupsSection } from './sections/groups.js';
import { keywordsSection } from './sections/keywords.js';
import { methodSection } from './sections/method.js';
import { newTermsSection } from './sections/new-terms.js';
import { overviewSection } from './sections/overview.js';
import { pairsSection } from './sections/pairs.js';
import { peopleSection } from './sections/people.js';
import { quotableSection } from './sections/quotable.js';
import { referenceSection } from './sections/reference.js';
import { statementsSection } from './sections/statements.js';
import { themesSection } from './sections/themes.js';
import { type Wording, wordingOf } from './wording/wording.js';

const inReadingOrder = [
  overviewSection,
  statementsSection,
  answersSection,
  quotableSection,
  comparisonsSection,
  factsSection,
  findingsSection,
  themesSection,
  peopleSection,
  differencesSection,
  groupsSection,
  keywordsSection,
  referenceSection,
  pairsSection,
  chartsSection,
  newTermsSection,
  checksSection,
  methodSection,
];

/** Rows and charts → the report as a tree. Sections that would have nothing to show are left out. */
export function composeReport(parts: ReportParts): ReportDocument {
  const wording = wordingOf(parts.language);
  const { tables } = parts;
  return {
    title: tables.title,
    about: discussionFacts(tables, parts.language),
    facts: factsOf(tables, wording),
    sections: inReadingOrder.map((compose) => compose({ ...parts, wording })).filter(({ blocks }) => blocks.length > 0),
  };
}

/** How much was said, by how many; turns and characters open all of it. */
function factsOf({ title, speakers, sections, turns, sentences }: Tables, wording: Wording): Line {
  const spoken = turns.filter(({ speaker }) => speaker !== '');
  const all = evidenceOfSentences(
    title,
    sentences.filter(({ speaker }) => speaker !== ''),
  );
  const people = String(speakers.filter((row) => row.turns > 0).length);
  return wording.facts({
    people: speakers.length > 0 ? leads('people', people) : text(people),
    sections: sections.filter(({ section }) => section > 0).length,
    automatic: sections.some(isAutomatic),
    turns: opens(all, writeInteger(spoken.length)),
    characters: opens(all, writeInteger(spoken.reduce((sum, { characters }) => sum + characters, 0))),
  });
}
