import type { SheetMark } from '../../data.js';
import type { Brand, Logo } from '../slides/brand.js';

interface Place {
  readonly right: number;
  readonly top: number;
  /** At most. */
  readonly width: number;
  readonly height: number;
  /** The colour behind it. */
  readonly on: string;
  readonly brand: Pick<Brand, 'colours'>;
}

const PLATE = 16;

/** The logo, as large as its place allows; on another colour than the brand's paper, for which it was made, on a plate of that. */
export function logoMarks(logo: Logo | null, { right, top, width, height, on, brand }: Place): readonly SheetMark[] {
  if (logo === null) return [];
  const scale = Math.min(width / logo.width, height / logo.height);
  const size = { width: logo.width * scale, height: logo.height * scale };
  const at = { x: right - size.width, y: top + (height - size.height) / 2 };
  const plate: SheetMark = {
    ...{ kind: 'box', x: at.x - PLATE, y: at.y - PLATE, width: size.width + 2 * PLATE, height: size.height + 2 * PLATE },
    fill: brand.colours.paper,
  };
  return [...(on !== brand.colours.paper ? [plate] : []), { kind: 'image', ...at, ...size, type: logo.type, bytes: logo.bytes }];
}
