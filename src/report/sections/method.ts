import { writeInteger } from '../../charts/write-number.js';
import type { Tables } from '../../data.js';
import { tierMeaning } from '../../tables/tier-meaning.js';
import { type Block, type DocumentSection, joined, type Line, leads, opens, said, text } from '../document.js';
import { evidenceOfSentences } from '../evidence/evidence.js';
import { isAutomatic } from '../is-automatic.js';
import type { SectionParts } from '../report-parts.js';
import type { RunFacts } from '../run-facts.js';
import type { Wording } from '../wording/wording.js';
import { writeDecimal } from '../wording/write-value.js';

/** What was counted, which tests were made and how many, and what is needed to make the report again. */
export function methodSection({ tables, run, wording }: SectionParts): DocumentSection {
  const { method } = wording;
  const has = (known: boolean, content: string): Line => (known ? [text(content)] : []);
  const paragraphs: readonly { readonly id?: string; readonly content: Line }[] = [
    { content: countedLine(tables, run, wording) },
    { content: has(tables.sections.some(isAutomatic), method.sections) },
    {
      id: 'how-balance',
      content: has(
        tables.balance.some(({ gini }) => gini !== null),
        method.balance,
      ),
    },
    ...testedTexts(tables, wording).map((content, i) => ({ ...(i === 0 ? { id: 'how-words' } : {}), content: [text(content)] })),
    { content: [text(pairsText(tables, wording))] },
    { id: 'how-discovered', content: discoveryLine(tables, wording) },
    { content: [text(method.themes)] },
    { content: tables.robustness.length > 0 ? method.robustness(leads('robustness', method.robustnessTable)) : [] },
    { content: [text(method.files)] },
  ];
  return {
    id: 'method',
    title: wording.titles.method,
    blocks: [
      ...paragraphs.filter(({ content }) => content.length > 0).map((paragraph): Block => ({ kind: 'paragraph', ...paragraph })),
      { kind: 'heading', content: [text(method.run)] },
      runTable(run, tables.basis.thresholds, wording),
    ],
  };
}

/** How themes were found where there is no codebook. */
function discoveryLine({ basis }: Tables, { method }: Wording): Line {
  const { themes_agreement } = basis;
  return themes_agreement === null ? [] : [text(method.discovered({ seeds: SEEDS, agreement: writeDecimal(themes_agreement) }))];
}

const SEEDS = 50;

/** Characters and sentences of all named speech, also of people whose words are not counted; where nobody is named, of the whole text. */
function countedLine({ title, turns, sentences, basis }: Tables, { counted }: RunFacts, wording: Wording): Line {
  const named = turns.some(({ speaker }) => speaker !== '');
  const isSpeech = ({ speaker }: { readonly speaker: string }): boolean => speaker !== '' || !named;
  const all = evidenceOfSentences(title, sentences.filter(isSpeech));
  const numbers = {
    words: writeInteger(basis.counted_words),
    characters: opens(all, writeInteger(turns.filter(isSpeech).reduce((sum, row) => sum + row.characters, 0))),
    sentences: opens(all, writeInteger(all.count)),
  };
  const parts = [
    wording.method.counted({ ...numbers, named }),
    counted.moderator ? [] : [text(wording.method.moderatorOut)],
    counted.quoted ? [] : [text(wording.method.quotedOut)],
  ];
  return joined(
    parts.filter((part) => part.length > 0),
    wording.between,
  );
}

function testedTexts({ basis }: Tables, wording: Wording): readonly string[] {
  return wording.method.words({
    tests: writeInteger(basis.keyword_tests),
    minimum: basis.minimum_count,
    strong: String(basis.thresholds.strong),
    hint: String(basis.thresholds.hint),
    meaning: tierMeaning(wording.language, basis.thresholds),
  });
}

function pairsText({ basis }: Tables, wording: Wording): string {
  return wording.method.pairs({ tested: writeInteger(basis.pairs_tested), passed: writeInteger(basis.pairs_passed) });
}

function runTable({ source, engine, version, seed }: RunFacts, thresholds: Tables['basis']['thresholds'], wording: Wording): Block {
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
