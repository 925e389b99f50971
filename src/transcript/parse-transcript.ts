import type { Section, Source, Transcript, Turn, Warning } from '../data.js';
import { warnings } from '../errors.js';
import type { Settings } from '../settings.js';
import { assembleBlocks, type Block } from './assemble-blocks.js';
import { assignTurns } from './assign-turns.js';
import { chooseLabels, type ReadLine } from './choose-labels.js';
import { doubtfulLabels } from './doubtful-labels.js';
import { isFurnitureKey } from './furniture.js';
import { findHeadings } from './headings.js';
import { type KnownNames, readIntroductions, readRosterLine } from './introductions.js';
import { splitLines } from './lines.js';
import { resolvePeople } from './people.js';
import { findQuotedNames } from './quoted-speech.js';
import { readLines } from './read-lines.js';
import { parseSeconds } from './seconds.js';
import { splitSentences } from './sentences.js';
import { splitInlineTurns } from './split-inline.js';
import { mergeTranslations } from './translations.js';
import { type UtteranceBlocks, utteranceBlocks } from './utterance-blocks.js';

/**
 * Text → Transcript.
 *
 *   lines      each with the label that it could carry
 *   labels     decided over the whole file: which of them name speakers
 *   headings   numbered series, marked and short lines
 *   blocks     title, headings, and whose text each stretch of lines is
 *   people     labels, introductions, rosters and settings brought together under one name each
 *   turns      blocks with canonical names; sentences with their ids
 */
export function parseTranscript(source: Source, settings: Settings): Transcript {
  const { text } = source;
  const read = source.utterances
    ? { ...utteranceBlocks(text, source.utterances), title: '', labelForms: { file: source.utterances.length }, doubts: [] }
    : readBlocks(text, settings);
  const { blocks, labels, headings } = read;
  const { people, nameOf } = resolvePeople({ text, blocks, labels, settings });
  const { turns, warnings: wrongTurns } = assignTurns(numberTurns(blocks, nameOf), settings.people);
  const attributed = turns.some(({ speaker }) => speaker !== '');
  return {
    title: settings.title || source.title || read.title || source.file.replace(/\.[^.]+$/, ''),
    date: settings.date || source.date,
    text,
    people,
    sections: headings.map(({ number, title }, i): Section => ({ section: i + 1, number, title, source: 'heading' })),
    turns,
    sentences: splitSentences(text, turns),
    asides: read.asides,
    labelForms: read.labelForms,
    warnings: [
      ...(attributed ? [] : [warnings.noSpeakers()]),
      ...undecodable(text),
      ...read.doubts,
      ...wrongTurns,
      ...unusedPeople(settings, turns),
    ],
  };
}

/** Plain text: who speaks is read from labels and prose. */
function readBlocks(
  text: string,
  settings: Settings,
): UtteranceBlocks & Pick<Transcript, 'title' | 'labelForms'> & { readonly doubts: readonly Warning[] } {
  const whole = readLines(splitLines(text));
  const introduced = introducedNames(whole, settings);
  const first = chooseLabels(whole, introduced);
  const lines = splitInlineTurns(whole, first);
  const labels = mergeTranslations(lines, lines.length === whole.length ? first : chooseLabels(lines, introduced));
  const isLabel = (i: number): boolean => labels.has(lines[i]?.reading?.label ?? '');
  const headings = findHeadings(lines, isLabel, settings.sections);
  const known = labels.size > 0 ? introduced : new Set([...introduced, ...findQuotedNames(lines.map(({ line }) => line.text))]);
  const forms = lines.flatMap(({ reading }, i) => (reading && isLabel(i) ? reading.form : []));
  const labelForms = Object.fromEntries([...new Set(forms)].map((form) => [form, forms.filter((other) => other === form).length]));
  return { ...assembleBlocks({ lines, labels, headings, known }), labels, headings, labelForms, doubts: doubtfulLabels(lines, labels) };
}

const NOBODY_KNOWN: KnownNames = new Map();

/** Names that are sure before any label is read: of the settings, rosters and introductions in prose. */
function introducedNames(lines: readonly ReadLine[], settings: Settings): ReadonlySet<string> {
  const given = settings.people.flatMap(({ name, aliases }) => [name, ...aliases]);
  const rosters = lines.flatMap(({ line }) => readRosterLine(line.text)?.name ?? []);
  const labelled = new Set(lines.flatMap(({ reading }) => (reading && reading.label !== '' ? [reading.label] : [])));
  const prose = lines.filter(({ reading }) => reading === null || reading.form === 'line' || isFurnitureKey(reading.label)).slice(0, 40);
  const told = prose.flatMap(({ line }) => readIntroductions(line.text.slice(0, 1500), NOBODY_KNOWN).map(({ name }) => name));
  return new Set([...given, ...rosters.filter((name) => labelled.has(name)), ...told]);
}

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
