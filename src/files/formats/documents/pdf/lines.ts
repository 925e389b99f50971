import { unifyRadicals } from './unify-radicals.js';

/** A piece of text as pdf.js gives it. */
export interface PdfItem {
  readonly str: string;
  /** Scale and slant, then x and y of the baseline's left end. */
  readonly transform: readonly number[];
  readonly width: number;
}

/** A printed line. Points; y grows upwards. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Font size. */
  readonly size: number;
  /** Height on the page: 0 at its foot, 1 at its head. */
  readonly height: number;
}

/** Pieces of one page → its lines, in the order in which the file draws them, so that columns stay apart. */
export function pageLines(
  items: readonly PdfItem[],
  { page, bottom, top }: { readonly page: number; readonly bottom: number; readonly top: number },
): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: Piece[] = [];
  const close = (): void => {
    const line = buildLine(open);
    if (line) lines.push({ ...line, page, height: (line.y - bottom) / (top - bottom || 1) });
    open = [];
  };
  for (const piece of uprightPieces(items)) {
    const last = open.at(-1);
    if (!last && piece.text.trim() === '') continue;
    if (last && !isSameLine(last, piece)) close();
    open.push(piece);
  }
  close();
  return lines;
}

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** A watermark runs across the page; where everything is turned, the page is. */
function uprightPieces(items: readonly PdfItem[]): readonly Piece[] {
  const drawn = items.filter(({ str }) => str !== '');
  const upright = drawn.filter(({ transform: [a = 0, b = 0] }) => Math.abs(b) < Math.abs(a) / 10);
  return (upright.length * 2 >= drawn.length ? upright : drawn).map(({ str, transform, width }) => {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
    return { text: unifyRadicals(str), left: x, right: x + width, y, size: Math.hypot(c, d) || Math.hypot(a, b) };
  });
}

function isSameLine(last: Piece, next: Piece): boolean {
  const size = Math.max(last.size, next.size);
  return Math.abs(last.y - next.y) < size / 2 && next.left > last.left - size / 2 && next.left - last.right < 15 * size;
}

function buildLine(drawn: readonly Piece[]): Omit<PdfLine, 'page' | 'height'> | null {
  const size = Math.max(...drawn.map((piece) => piece.size));
  const pieces = drawn.filter((piece) => !isNoteMark(piece, size));
  const [first] = pieces;
  if (!first) return null;
  let text = '';
  let end = first.left;
  for (const piece of pieces) {
    const gap = piece.left - end;
    if (text !== '' && !/\s$/.test(text) && !/^\s/.test(piece.text) && gap > piece.size * 0.25) text += ' ';
    text += piece.text;
    end = piece.right;
  }
  return { text: text.replace(BULLET, '').replace(/\s+/g, ' ').trim(), left: first.left, right: end, y: first.y, size };
}

/** The bullet of a list is often a private character of a font of symbols. */
const BULLET = /^[\ue000-\uf8ff]\s*/;

/** The small raised number of a footnote is not said. */
const isNoteMark = (piece: Piece, size: number): boolean => piece.size < size * 0.75 && /^[\s\d*†[\]]*$/.test(piece.text);
