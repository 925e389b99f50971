import type { ParagraphChild } from 'docx';
import type { Inline, Line } from '../document.js';
import type { Evidence } from '../evidence/evidence.js';
import { isolate } from '../slides/isolate.js';
import type { WordPen } from './pen.js';
import { type Look, textRun } from './text-run.js';
import { tint } from './tint.js';
import { wordWording } from './wording-word.js';

/** So many ids of sentences stand in a note for a number; the tables hold all of them. */
const MOST_IDS = 4;

/** A line without notes. What looks alike side by side is one run: lines are made of many small parts. */
export function lineRuns(line: Line, pen: WordPen): readonly ParagraphChild[] {
  const runs: { readonly look: LookName; readonly parts: Inline[] }[] = [];
  for (const part of line) {
    const look = lookOf(part);
    const last = runs.at(-1);
    if (last?.look === look) last.parts.push(part);
    else runs.push({ look, parts: [part] });
  }
  return runs.map(({ look, parts }) => textRun(parts.map((part) => writtenOf(part, pen)).join(''), pen, LOOKS[look](pen)));
}

type LookName = keyof typeof LOOKS;

const LOOKS = {
  plain: () => ({}),
  bold: () => ({ bold: true }),
  code: () => ({ font: 'Consolas' }),
  strong: (pen: WordPen) => ({ bold: true, color: pen.brand.colours.accent.slice(1), shading: tint(pen) }),
  weak: (pen: WordPen) => ({ bold: true, color: pen.brand.colours.quiet.slice(1), shading: tint(pen) }),
} satisfies Record<string, (pen: WordPen) => Look>;

function lookOf(part: Inline): LookName {
  switch (part.kind) {
    case 'said':
      return part.strong ? 'bold' : 'plain';
    case 'file':
      return 'bold';
    case 'code':
      return 'code';
    case 'tier':
      return part.tier === 'strong' ? 'strong' : 'weak';
    default:
      return 'plain';
  }
}

/** Each part is isolated, so that its direction does not reach the next. */
const writtenOf = (part: Inline, { wording }: WordPen): string =>
  part.kind === 'tier' ? ` ${wording.tier[part.tier]} ` : isolate(part.text);

/** A line with one note at its end that says the sentences of its numbers; of what it opens where it has no number. */
export function notedRuns(line: Line, pen: WordPen): readonly ParagraphChild[] {
  const noted = notedParts(line);
  if (noted.length === 0) return lineRuns(line, pen);
  const { semicolon } = pen.wording;
  const [only] = noted.length === 1 ? noted : [];
  const content = only
    ? wordWording[pen.language].sentences(listIds(only.evidence, pen))
    : noted.map((part) => noteOf(part, pen)).join(semicolon);
  return [...lineRuns(line, pen), pen.notes.add([textRun(` ${content}`, pen)])];
}

type Noted = Extract<Inline, { readonly kind: 'count' | 'opens' }>;

/** What the note of a line is about; none where nothing was counted. */
export function notedParts(line: Line): readonly Noted[] {
  const withSentences = line.filter(
    (part): part is Noted => (part.kind === 'count' || part.kind === 'opens') && part.evidence.sentences.length > 0,
  );
  const counts = withSentences.filter(({ kind }) => kind === 'count');
  return counts.length > 0 ? counts : withSentences;
}

/** Of several numbers each says of what it is. */
function noteOf({ text, evidence }: Noted, pen: WordPen): string {
  return `${[...evidence.about, text].filter((part) => part !== '').join(' ')}${pen.wording.colon}${listIds(evidence, pen)}`;
}

function listIds({ sentences }: Evidence, { language, wording }: WordPen): string {
  const shown = sentences.slice(0, MOST_IDS).join(wording.and);
  return sentences.length > MOST_IDS ? `${shown}${wordWording[language].of(sentences.length)}` : shown;
}
