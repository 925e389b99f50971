import type { Language, Source, Transcript } from '../../../src/data.js';
import { listLines, mergeDoubts } from '../../../src/report/merge-doubts.js';
import { isDoubt } from '../../../src/report/run-facts.js';
import type { Reading } from '../../1-read.js';
import { warningLine } from '../../terminal/progress.js';
import { alignColumns, harmless } from '../../terminal/terminal-text.js';
import { type ReadingWords, readingWords } from './reading-words.js';

/**
 * The reading as lines for the terminal: the learned forms of labels, what is in doubt, what is known of the discussion, people,
 * sections, and the first words of each turn. A warning that says what stands among the doubts is not repeated.
 */
export function readingLines(reading: Reading, language: Language): readonly string[] {
  const { source, transcript } = reading;
  const words = readingWords[language];
  const warnings = transcript.warnings.filter((warning) => !isDoubt(warning));
  const parts = [
    [`${source.file}  ${source.format || 'txt'} · ${source.encoding} · ${source.bytes} ${words.bytes}`],
    formLines(transcript, words),
    doubtLines(transcript, language),
    factLines(transcript, words),
    peopleLines(transcript, words),
    sectionLines(transcript, words),
    turnLines(reading, words),
    warnings.map((warning) => warningLine('', warning, language).trim()),
  ];
  return parts
    .filter(({ length }) => length > 0)
    .flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))
    .map(harmless);
}

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const MOST_NAMES = 6;

function formLines({ forms }: Transcript, words: ReadingWords): readonly string[] {
  if (forms.length === 0) return [words.noForms];
  const learned = forms.filter(({ pattern }) => pattern !== '');
  const rows = forms.map(({ pattern, count, names }) => [
    pattern === '' ? words.byFormat : pattern,
    words.times(count),
    `${names.slice(0, MOST_NAMES).join(words.and)}${names.length > MOST_NAMES ? words.moreNames(names.length) : ''}`,
  ]);
  const head = learned.length === 0 ? [] : [`${words.forms(learned.length)}${words.placeholders}`];
  return [...head, ...(head.length === 0 ? alignColumns(rows) : indent(alignColumns(rows, [1])))];
}

const MOST_DOUBTS = 30;

/** Each with the line of the settings below it, to be copied. */
function doubtLines({ doubts }: Transcript, language: Language): readonly string[] {
  const words = readingWords[language];
  if (doubts.length === 0) return [words.noDoubts];
  const merged = mergeDoubts(doubts);
  const shown = merged.slice(0, MOST_DOUBTS);
  const heads = alignColumns(
    shown.map(({ lines, share, message, setting }) => [
      words.line(listLines(lines, words.and)),
      words.share(Math.round(share * 100)),
      `${message[language]}${setting === '' ? '' : words.inSettings}`,
    ]),
  );
  const lines = heads.flatMap((head, i) => [head, ...(shown[i]?.setting ? [`    ${shown[i].setting}`] : [])]);
  const rest = merged.length > MOST_DOUBTS ? [words.moreDoubts(merged.length - MOST_DOUBTS)] : [];
  return [words.doubts(merged.length), ...indent(lines), ...rest];
}

function factLines({ facts }: Transcript, words: ReadingWords): readonly string[] {
  const rows = facts.map(({ key, value, sentences, source }) => [
    words.facts[key],
    `${value}${words.readFrom([words.from[source], ...sentences.slice(0, 1)].join(' '))}`,
  ]);
  return rows.length === 0 ? [] : [words.discussion, ...indent(alignColumns(rows))];
}

function peopleLines({ people }: Transcript, words: ReadingWords): readonly string[] {
  const rows = people.map(({ name, role, organisations, titles, aliases }) => {
    const offices = organisations.map((organisation, i) => `${organisation}${titles[i] ?? ''}`).join('；');
    const others = aliases.length > 0 ? `${words.also} ${aliases.join(words.and)}` : '';
    return [name, words.role[role], [offices, others].filter(Boolean).join('  ')];
  });
  return [`${words.people} ${people.length}`, ...indent(alignColumns(rows))];
}

function sectionLines({ sections }: Transcript, words: ReadingWords): readonly string[] {
  const lines = sections.map(({ section, number, title }) => `§${section}  ${number ? `${number} ` : ''}${title}`);
  return [`${words.sections} ${sections.length === 0 ? words.placed : sections.length}`, ...indent(lines)];
}

/** So many characters tell which turn it is. */
const FIRST_WORDS = 24;

function turnLines({ source, transcript: { turns, text } }: Reading, words: ReadingWords): readonly string[] {
  const { columns } = words;
  const lineOf = lineFinder(source);
  const rows = turns.map(({ turn, section, speaker, kind, time, paragraphs: [first] }) => [
    String(turn),
    first ? lineOf(first.start) : '',
    `§${section}`,
    time,
    speaker === '' ? words.nobody : `${speaker}${kind === 'quoted' ? words.quoted : ''}`,
    first
      ? `${text.slice(first.start, Math.min(first.end, first.start + FIRST_WORDS))}${first.end - first.start > FIRST_WORDS ? '…' : ''}`
      : '',
  ]);
  const told = (column: number, title: string): string => (rows.some((row) => row[column] !== '') ? title : '');
  const head = [columns.turn, told(1, columns.line), columns.section, told(3, columns.time), columns.speaker, columns.start];
  return [
    `${words.turns} ${turns.length}`,
    ...(rows.length === 0
      ? []
      : indent(
          alignColumns(
            [head, ...rows].map((row) => row.map(harmless)),
            [0, 1],
          ),
        )),
  ];
}

/** Place in the text → line of the file, '' where the format has none. To be asked in order of the text. */
function lineFinder({ units }: Source): (at: number) => string {
  let i = 0;
  return (at) => {
    if ((units[i]?.from ?? 0) > at) i = 0;
    while (i + 1 < units.length && (units[i + 1]?.from ?? 0) <= at) i++;
    const line = units[i]?.line ?? 0;
    return line > 0 ? String(line) : '';
  };
}
