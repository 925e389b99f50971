import type { Dice } from './dice.js';
import type { Conventions, ListStyle } from './draw-conventions.js';
import { ADDRESSES, LIST_OPENERS, STAGE_NOTES } from './speech-templates.js';
import type { Speech } from './write-speech.js';

export interface Paragraph {
  /** What is said, without the bullet of a list. */
  readonly text: string;
  /** The same with stage directions. */
  readonly written: string;
}

export interface Drawing {
  readonly conventions: Conventions;
  readonly speech: Speech;
  readonly dice: Dice;
  readonly others: readonly string[];
  readonly first: boolean;
  readonly last: boolean;
  readonly host: boolean;
  readonly leadIn: () => string;
  /** Collects what is drawn. */
  readonly notes: Set<string>;
}

/** What one person says in one turn. */
export function drawParagraphs(drawing: Drawing): readonly Paragraph[] {
  const { conventions, speech, dice, first, last, host } = drawing;
  if (first && host) return [finish([speech.opening(), speech.question()], drawing)];
  if (last && host) return [finish([speech.sentence(), speech.closing()], drawing)];
  if (!first && dice.chance(0.14)) return [finish([speech.short()], drawing)];
  const several = conventions.form.place === 'end' ? 1 : dice.weigh([[1, 6] as const, [2, 3] as const, [3, 1] as const, [5, 0.3] as const]);
  const paragraphs = Array.from({ length: several }, (_, i) => drawParagraph(drawing, i > 0));
  const listed = conventions.list !== 'none' && !conventions.repeated && dice.chance(0.12) ? drawList(drawing, conventions.list) : [];
  return [...paragraphs, ...listed];
}

function drawParagraph(drawing: Drawing, continued: boolean): Paragraph {
  const { conventions, speech, dice, others, host, leadIn } = drawing;
  const sentences = Array.from(
    { length: dice.weigh([[1, 3] as const, [2, 4] as const, [3, 2] as const, [6, 1] as const]) },
    speech.sentence,
  );
  if (host && dice.chance(0.6)) sentences.push(speech.question());
  if (conventions.traps && dice.chance(0.25)) sentences.push(speech.trap());
  const opening =
    continued && conventions.leadIns && dice.chance(0.35)
      ? `${leadIn()}：`
      : conventions.addresses && others.length > 0 && dice.chance(0.2)
        ? dice.pick(ADDRESSES).replace('{O}', dice.pick(others))
        : '';
  return finish([opening + (sentences[0] ?? ''), ...sentences.slice(1)], drawing);
}

/** A paragraph that ends in a colon, and its items as paragraphs. */
function drawList(drawing: Drawing, style: Exclude<ListStyle, 'none'>): readonly Paragraph[] {
  const { speech, dice } = drawing;
  const count = dice.whole(2, 4);
  const items = Array.from({ length: count }, (_, i) => itemMark(style, i) + speech.clause() + (i === count - 1 ? '。' : '；'));
  return [`${dice.pick(LIST_OPENERS)}：`, ...items].map((text) =>
    finish([text], { ...drawing, conventions: { ...drawing.conventions, stage: '' } }),
  );
}

function itemMark(style: Exclude<ListStyle, 'none'>, i: number): string {
  return style
    .replace('一', '一二三四'[i] ?? '')
    .replace('1', String(i + 1))
    .replace('①', '①②③④'[i] ?? '');
}

/** Stage directions between the sentences, half-width punctuation where the file has it. */
function finish(sentences: readonly string[], { conventions, dice, notes }: Drawing): Paragraph {
  const text = sentences.join('');
  const noted = conventions.stage !== '' && conventions.form.place !== 'end' && dice.chance(0.12);
  const at = noted ? dice.whole(0, sentences.length) : -1;
  const written = noted ? [...sentences.slice(0, at), drawNote(conventions, dice, notes), ...sentences.slice(at)].join('') : text;
  const said = text.replace(/^[-•] /, '');
  return conventions.half ? { text: halfWidth(said), written: halfWidth(written) } : { text: said, written };
}

export function drawNote({ stage }: Conventions, dice: Dice, notes: Set<string>): string {
  const inner = dice.chance(0.12) ? `${dice.pick(['观众', '台下', '众'])}：${dice.pick(['好', '对', '没听清'])}！` : dice.pick(STAGE_NOTES);
  const text = stage.slice(0, 1) + inner + stage.slice(1);
  notes.add(text);
  notes.add(halfWidth(text));
  return text;
}

const HALF: Readonly<Record<string, string>> = { '，': ',', '？': '?', '！': '!', '：': ':', '；': ';' };
export const halfWidth = (text: string): string => text.replace(/[，？！：；]/g, (sign) => HALF[sign] ?? sign);
