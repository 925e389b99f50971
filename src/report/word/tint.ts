import { mixColours } from '../slides/mix-colour.js';
import type { WordPen } from './pen.js';

/** Behind heads, labels and grades: a little of the brand's colour. */
export const tint = ({ brand: { colours } }: Pick<WordPen, 'brand'>) => ({
  fill: mixColours([colours.paper, colours.accent], 0.1).slice(1),
});
