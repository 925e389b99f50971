import type { Language, QuoteRow, SectionRow, Tables } from '../../data.js';
import { type Block, type Line, quotedBy, said, text } from '../document.js';
import { bestAnswers } from '../sections/answers.js';
import { discussionFacts } from '../sections/discussion-facts.js';
import { heading } from '../sections/headed.js';
import { askedIn, linesBeside, peopleBlocks, questionOf, saidBlocks } from '../sections/overview.js';
import { type Wording, wordingOf } from '../wording/wording.js';
import { briefWording } from './wording-brief.js';

/** A discussion on two pages or so, to be mailed: what was asked and said, and no statistics. */
export interface Brief {
  readonly title: string;
  /** When and where it took place and who held it. */
  readonly about: Line;
  readonly blocks: readonly Block[];
}

/** More would be no brief: the overview, with one statement of each person, takes their place. */
const MOST_ANSWERS = 24;

interface Answered {
  readonly section: SectionRow;
  readonly answers: readonly QuoteRow[];
}

/** Rows → brief; null where nothing was said that can be quoted. */
export function composeBrief(tables: Tables, language: Language): Brief | null {
  const wording = wordingOf(language);
  const asked = askedIn(tables).map((section): Answered => ({ section, answers: bestAnswers(section.section, tables) }));
  const answers = asked.reduce((sum, each) => sum + each.answers.length, 0);
  const blocks = answers > 0 && answers <= MOST_ANSWERS ? answeredBlocks(tables, asked, wording) : saidBlocks(tables, wording);
  const quotes = blocks.filter((block) => block.kind === 'quote');
  if (quotes.length === 0) return null;
  const { verbatim, check, sources } = briefWording[language];
  const marked = quotes.filter(({ inContext }) => inContext).length;
  const closing = [
    `${verbatim}${marked === 0 ? '' : check(marked, wording.mark.inContext)}`,
    `${sources}${quotes.map(({ sentences }) => sentences.join(' ')).join(wording.semicolon)}`,
  ];
  return {
    title: tables.title,
    about: discussionFacts(tables, language),
    blocks: [...blocks, ...closing.map((content): Block => ({ kind: 'note', content: [text(content)] }))],
  };
}

/** Who was there, each question with an answer of everybody, and what else can be quoted. */
function answeredBlocks(tables: Tables, asked: readonly Answered[], wording: Wording): readonly Block[] {
  const lines = linesBeside(
    asked.flatMap(({ answers }) => answers),
    tables.quotes,
  );
  return [
    ...peopleBlocks(tables.speakers, wording),
    ...asked.flatMap(({ section, answers }): readonly Block[] => [
      { kind: 'heading', content: [said(questionOf(section))] },
      ...answers.map(quotedBy),
    ]),
    ...(lines.length === 0 ? [] : [heading(wording.overview.quotes), ...lines.map(quotedBy)]),
  ];
}
