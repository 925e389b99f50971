import type { ParagraphChild } from 'docx';
import type { Inline, Line } from '../document.js';
import type { Evidence } from '../evidence/evidence.js';
import type { WordPen } from './pen.js';
import { textRun } from './text-run.js';
import { wordWording } from './wording-word.js';

/** So many ids of sentences stand in a note for a number; the tables hold all of them. */
const MOST_IDS = 4;

export const CODE_FONT = 'Consolas';

/** A line without notes. */
export const lineRuns = (line: Line, pen: WordPen): readonly ParagraphChild[] => line.map((part) => inlineRun(part, pen));

function inlineRun(part: Inline, pen: WordPen): ParagraphChild {
  switch (part.kind) {
    case 'text':
    case 'count':
    case 'opens':
    case 'also':
    case 'leads':
    case 'share':
      return textRun(part.text, pen);
    case 'said':
      return textRun(part.text, pen, part.strong ? { bold: true } : {});
    case 'code':
      return textRun(part.text, pen, { font: CODE_FONT });
    case 'tier':
      return textRun(`${pen.language === 'zh' ? `［${pen.wording.tier[part.tier]}］` : `[${pen.wording.tier[part.tier]}] `}`, pen, {
        bold: true,
        color: (part.tier === 'strong' ? pen.brand.colours.accent : pen.brand.colours.quiet).slice(1),
      });
  }
}

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
