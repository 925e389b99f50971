import type { DiscussionRow, FactKey, Section, Source, Transcript, Turn, Warning } from '../data.js';
import { eachOrAll, warnings } from '../errors/warnings.js';
import type { Settings } from '../settings.js';
import { assignTurns } from './assign-turns.js';
import { readFacts } from './discussion-facts.js';
import { findDoubts, isWorthAWarning } from './doubts/find-doubts.js';
import { listForms } from './labels/forms/list-forms.js';
import { labelLines } from './labels/label-lines.js';
import { textAt } from './labels/line.js';
import { findQuotedNames } from './lines/quoted-speech.js';
import { splitSentences } from './lines/sentences.js';
import { skipLines } from './lines/skip-lines.js';
import { knownNames } from './people/known-names.js';
import { resolvePeople } from './people/resolve-people.js';
import { nameModerators } from './people/successive-moderators.js';
import { splitTurns } from './split-turns.js';
import { assembleBlocks } from './structure/assemble-blocks.js';
import { chooseTitle } from './structure/choose-title.js';
import { findExtent } from './structure/find-extent.js';
import { findHeadings } from './structure/headings/find-headings.js';
import { numberTurns } from './structure/number-turns.js';

/**
 * Source → Transcript.
 *
 *   units      lines, paragraphs, cues, with what the format knows of them
 *     │ prefixes   each with the ways in which its beginning could be read as a label: mark, value, mark
 *     │ forms      readings with the same marks, weighed over the whole file: which of them name speakers
 *   labels     of the values in those forms the ones that are speakers
 *     │ extent     what stands before and behind the discussion: fields, rosters, notices
 *     │ headings   of the format, runs of numbers, marks that come back around titles that don't
 *   blocks     whose text each stretch of lines is
 *     │ people     labels, introductions, rosters and settings brought together under one name each
 *   turns      blocks with canonical names; sentences with their ids
 */
export function parseTranscript(source: Source, settings: Settings): Transcript {
  const { text } = source;
  const known = knownNames(source, settings);
  const kept = skipLines(source.units, text, settings);
  const read = labelLines(kept.units, text, known, settings);
  const { lines } = read;
  const extent = findExtent(lines, [...read.labels.values()]);
  const labels = nameModerators(lines, new Map([...read.labels].filter(([line]) => line >= extent.from && line < extent.to)));
  const wanted = { lines: settings.sections, patterns: settings.reading.headings };
  const found = findHeadings({ lines, labels, extent, wanted });
  const title = chooseTitle(source, lines, labels, found);
  const headings = found.filter(({ line }) => line !== title.line);
  const quotable = labels.size > 0 ? known : new Set([...known, ...findQuotedNames(lines.map(({ text: line }) => line))]);
  const { blocks, asides } = assembleBlocks({ lines, labels, headings, extent, title: title.line, known: quotable });
  const { people, nameOf, proposed, unsettled } = resolvePeople({ text, lines, blocks, asides, labels: [...labels.values()], settings });
  const divided = splitTurns(numberTurns(blocks, nameOf), text, settings.people);
  const { turns, warnings: wrongTurns } = assignTurns(divided.turns, settings.people);
  const titles = new Set([title.line, ...headings.map(({ line }) => line)]);
  const given = new Set(settings.people.flatMap(({ name, aliases }) => [name, ...aliases]));
  const doubts = findDoubts({ read, labels, proposed, unsettled, given, extent, titles, isTaught: settings.reading.labels.length > 0 });
  const sentences = splitSentences(text, turns);
  const outside = lines.filter((_, i) => i < extent.from || i >= extent.to);
  const facts = readFacts({ source, settings, title, titleLine: textAt(lines, title.line), outside, turns, sentences });
  return {
    title: factOf(facts, 'title'),
    date: settings.date || (/^\d{4}.*/.exec(factOf(facts, 'date'))?.[0] ?? ''),
    text,
    people,
    sections: headings.map(({ number, title: name }, i): Section => ({ section: i + 1, number, title: name, source: 'heading' })),
    turns,
    sentences,
    asides: [...kept.asides, ...read.asides, ...asides].sort((a, b) => a.start - b.start),
    forms: listForms(labels),
    doubts,
    facts,
    warnings: [
      ...(turns.some(({ speaker }) => speaker !== '') ? [] : [warnings.noSpeakers()]),
      ...doubts
        .filter(isWorthAWarning)
        .slice(0, MOST_WARNINGS)
        .map((doubt) => warnings.doubt(doubt)),
      ...undecodable(text),
      ...divided.warnings,
      ...wrongTurns,
      ...unusedPeople(settings, turns, text),
    ],
  };
}

/** Further ones are among the doubts. */
const MOST_WARNINGS = 8;

const factOf = (facts: readonly DiscussionRow[], key: FactKey): string => facts.find((fact) => fact.key === key)?.value ?? '';

/** Characters that the encoding could not say, with the line of the first. */
function undecodable(text: string): readonly Warning[] {
  const first = text.indexOf('\uFFFD');
  if (first < 0) return [];
  return [warnings.replacedCharacters(text.split('\uFFFD').length - 1, text.slice(0, first).split('\n').length)];
}

/** Who is declared, never speaks and is not even named is probably misspelt. */
function unusedPeople(settings: Settings, turns: readonly Turn[], text: string): readonly Warning[] {
  const speaking = new Set(turns.map(({ speaker }) => speaker));
  const isNamed = (name: string): boolean => text.includes(name);
  const silent = settings.people.flatMap(({ name, aliases }) => (speaking.has(name) || [name, ...aliases].some(isNamed) ? [] : [name]));
  return eachOrAll(silent, { each: warnings.unusedPerson, all: warnings.unusedPeople });
}
