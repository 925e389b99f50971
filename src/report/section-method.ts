import { writeInteger } from '../charts/write-number.js';
import type { Tables } from '../data.js';
import type { SectionParts } from './compose-report.js';
import { type Block, type DocumentSection, said, text } from './document.js';
import { isAutomatic } from './is-automatic.js';
import type { RunFacts } from './run-facts.js';
import type { Wording } from './wording.js';
import { writeDecimal } from './write-value.js';

/** What was counted, which tests were made and how many, and what is needed to make the report again. */
export function methodSection({ tables, run, wording }: SectionParts): DocumentSection {
  const paragraphs = [
    countedText(tables, run, wording),
    ...(tables.sections.some(isAutomatic) ? [wording.method.sections] : []),
    testedText(tables, run, wording),
    pairsText(tables, wording),
    ...discoveryTexts(tables, wording),
    wording.method.themes,
    ...(tables.robustness.length > 0 ? [wording.method.robustness] : []),
    wording.method.files,
  ];
  return {
    id: 'method',
    title: wording.titles.method,
    blocks: [
      ...paragraphs.map((content): Block => ({ kind: 'paragraph', content: [text(content)] })),
      { kind: 'heading', content: [text(wording.method.run)] },
      runTable(run, wording),
    ],
  };
}

/** How themes were found where there is no codebook. */
function discoveryTexts({ basis }: Tables, { method }: Wording): readonly string[] {
  const { themes_agreement } = basis;
  return themes_agreement === null ? [] : [method.discovered({ seeds: SEEDS, agreement: writeDecimal(themes_agreement) })];
}

const SEEDS = 50;

/** What was said is told whole, also of those of whom no word counts; where nobody is named, of the whole text. */
function countedText({ turns, sentences, basis }: Tables, { counted }: RunFacts, wording: Wording): string {
  const named = turns.some(({ speaker }) => speaker !== '');
  const isSpeech = ({ speaker }: { readonly speaker: string }): boolean => speaker !== '' || !named;
  const characters = turns.filter(isSpeech).reduce((sum, row) => sum + row.characters, 0);
  return [
    wording.method.counted({
      words: writeInteger(basis.counted_words),
      characters: writeInteger(characters),
      sentences: writeInteger(sentences.filter(isSpeech).length),
      named,
    }),
    counted.moderator ? '' : wording.method.moderatorOut,
    counted.quoted ? '' : wording.method.quotedOut,
  ]
    .filter((sentence) => sentence !== '')
    .join(wording.language === 'en' ? ' ' : '');
}

function testedText({ basis }: Tables, { thresholds }: RunFacts, wording: Wording): string {
  return wording.method.words({
    tests: writeInteger(basis.keyword_tests),
    minimum: basis.minimum_count,
    strong: String(thresholds.strong),
    hint: String(thresholds.hint),
  });
}

function pairsText({ basis }: Tables, wording: Wording): string {
  return wording.method.pairs({ tested: writeInteger(basis.pairs_tested), passed: writeInteger(basis.pairs_passed) });
}

function runTable({ source, engine, version, seed, thresholds }: RunFacts, wording: Wording): Block {
  const { facts, product, bytes, limits } = wording.method;
  const rows = [
    [facts.file, source.file],
    [facts.format, bytes(source.encoding, writeInteger(source.bytes))],
    [facts.sha256, source.sha256],
    [facts.engine, `${engine.name} ${engine.version}`],
    [facts.dictionary, engine.dictionary],
    [facts.version, product(version)],
    [facts.seed, String(seed)],
    [facts.thresholds, limits(String(thresholds.strong), String(thresholds.hint))],
  ] as const;
  return {
    kind: 'table',
    caption: wording.method.run,
    headed: true,
    columns: [
      { title: '', numeric: false },
      { title: '', numeric: false },
    ],
    rows: rows.map(([label, value]) => [[text(label)], [said(value)]]),
  };
}
