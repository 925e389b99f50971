import type { DiscussionRow, FactKey, Section, Source, Transcript, Turn, Warning } from '../data.js';
import { warnings } from '../errors.js';
import type { Settings } from '../settings.js';
import { assignTurns } from './assign-turns.js';
import { readFacts } from './discussion-facts.js';
import { findDoubts, formsOf, isWorthAWarning } from './doubts/find-doubts.js';
import { labelLines } from './labels/label-lines.js';
import { findQuotedNames } from './lines/quoted-speech.js';
import { splitSentences } from './lines/sentences.js';
import { takeSkipped } from './lines/skip-lines.js';
import { parseSeconds } from './lines/times.js';
import { nameChairs } from './people/chairs-in-turn.js';
import { knownNames } from './people/known-names.js';
import { resolvePeople } from './people/resolve-people.js';
import { assembleBlocks, type Block } from './structure/assemble-blocks.js';
import { chooseTitle } from './structure/choose-title.js';
import { findExtent } from './structure/find-extent.js';
import { findHeadings } from './structure/headings/find-headings.js';

/**
 * Source → Transcript.
 *
 *   units      lines, paragraphs, cues, with what the format knows of them
 *     │ heads      each with the ways in which its head could be read as a label: mark, value, mark
 *     │ forms      readings with the same marks, weighed over the whole file: which of them name speakers
 *   labels     of the values in those forms the ones that are somebody
 *     │ extent     what stands before and behind the discussion: fields, rosters, notices
 *     │ headings   of the format, runs of numbers, marks that come back around titles that don't
 *   blocks     whose text each stretch of lines is
 *     │ people     labels, introductions, rosters and settings brought together under one name each
 *   turns      blocks with canonical names; sentences with their ids
 */
export function parseTranscript(source: Source, settings: Settings): Transcript {
  const { text } = source;
  const known = knownNames(source, settings);
  const kept = takeSkipped(source.units, text, settings);
  const read = labelLines(kept.units, text, known, settings);
  const extent = findExtent(read.lines, [...read.labels.values()]);
  const labels = nameChairs(read.lines, new Map([...read.labels].filter(([line]) => line >= extent.from && line < extent.to)));
  const found = findHeadings({
    lines: read.lines,
    labels,
    extent,
    wanted: { lines: settings.sections, patterns: settings.reading.headings },
  });
  const title = chooseTitle(source, read.lines, labels, found);
  const headings = found.filter(({ line }) => line !== title.line);
  const prose = labels.size > 0 ? known : new Set([...known, ...findQuotedNames(read.lines.map(({ text: line }) => line))]);
  const { blocks, asides } = assembleBlocks({ lines: read.lines, labels, headings, extent, title: title.line, known: prose });
  const { people, nameOf, proposed } = resolvePeople({ text, lines: read.lines, blocks, asides, labels: [...labels.values()], settings });
  const { turns, warnings: wrongTurns } = assignTurns(numberTurns(blocks, nameOf), settings.people);
  const titles = new Set([title.line, ...headings.map(({ line }) => line)]);
  const doubts = findDoubts({ read, labels, proposed, extent, titles, isTaught: settings.reading.labels.length > 0 });
  const attributed = turns.some(({ speaker }) => speaker !== '');
  const sentences = splitSentences(text, turns);
  const outside = read.lines.filter((_, i) => i < extent.from || i >= extent.to);
  const facts = readFacts({ source, settings, title, outside, turns, sentences });
  return {
    title: factOf(facts, 'title'),
    date: settings.date || /^\d{4}.*/.exec(factOf(facts, 'date'))?.[0] || '',
    text,
    people,
    sections: headings.map(({ number, title: name }, i): Section => ({ section: i + 1, number, title: name, source: 'heading' })),
    turns,
    sentences,
    asides: [...kept.asides, ...read.asides, ...asides].sort((a, b) => a.start - b.start),
    forms: formsOf(labels),
    doubts,
    facts,
    warnings: [
      ...(attributed ? [] : [warnings.noSpeakers()]),
      ...doubts
        .filter(isWorthAWarning)
        .slice(0, MOST_WARNINGS)
        .map((doubt) => warnings.doubt(doubt)),
      ...undecodable(text),
      ...wrongTurns,
      ...unusedPeople(settings, turns),
    ],
  };
}

/** Further ones are among the doubts. */
const MOST_WARNINGS = 8;

const factOf = (facts: readonly DiscussionRow[], key: FactKey): string => facts.find((fact) => fact.key === key)?.value ?? '';

/** Neighbouring blocks of one person in one section are one turn, although their labels differ. */
function numberTurns(blocks: readonly Block[], nameOf: (label: string) => string): readonly Turn[] {
  const turns: Turn[] = [];
  for (const { section, label, kind, time, spoken, paragraphs } of blocks) {
    const speaker = kind === 'unattributed' ? '' : nameOf(label);
    const last = turns.at(-1);
    const end = spoken?.end ?? null;
    if (last && last.section === section && last.speaker === speaker && last.kind === kind && kind !== 'quoted') {
      turns[turns.length - 1] = { ...last, end, paragraphs: [...last.paragraphs, ...paragraphs] };
    } else {
      turns.push({ turn: turns.length + 1, section, speaker, kind, time, start: spoken?.start ?? parseSeconds(time), end, paragraphs });
    }
  }
  return turns.map((turn, i) => ({ ...turn, end: turn.end ?? laterStart(turn, turns[i + 1]) }));
}

/** A turn without an end lasts until the next begins. */
function laterStart({ start }: Turn, next: Turn | undefined): number | null {
  return start !== null && next?.start != null && next.start >= start ? next.start : null;
}

/** Characters that the encoding could not say, with the line of the first. */
function undecodable(text: string): readonly Warning[] {
  const first = text.indexOf('\uFFFD');
  if (first < 0) return [];
  return [warnings.replacedCharacters(text.split('\uFFFD').length - 1, text.slice(0, first).split('\n').length)];
}

function unusedPeople(settings: Settings, turns: readonly Turn[]) {
  const speaking = new Set(turns.map(({ speaker }) => speaker));
  return settings.people.filter(({ name }) => !speaking.has(name)).map(({ name }) => warnings.unusedPerson(name));
}
