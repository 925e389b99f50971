import { isTimeAlone, type Line } from '../../labels/line.js';
import { isNonSpeech } from '../../lines/notices.js';
import type { LabelledText } from './heading.js';

/** Whether somebody begins to speak behind this line; times and stage directions have lines of their own. */
export function opensTurn({ lines, labels }: Pick<LabelledText, 'lines' | 'labels'>, line: number): boolean {
  let next = line + 1;
  for (let other = lines[next]; other && !labels.has(next) && isBesideSpeech(other); other = lines[next]) next++;
  if (next >= lines.length) return false;
  return labels.get(next)?.speech === 'below' || (labels.get(line - 1)?.speech === 'above' && labels.get(next)?.reading.alone !== true);
}

const isBesideSpeech = (line: Line): boolean => isTimeAlone(line) || isNonSpeech(line.text);

/** To be asked of the last two characters of a line. */
export const SENTENCE_END = /[。！？!?…~～”"’」』）)\]】]$/;
