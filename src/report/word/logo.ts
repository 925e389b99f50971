import { ImageRun, Paragraph } from 'docx';
import type { WordPen } from './pen.js';

/** Pixels at 96 to the inch that a logo has at most. */
const ROOM = { width: 190, height: 56 };

/** The logo in a paragraph of its own; nothing where there is none. */
export function logoBlocks({ brand: { logo }, media }: WordPen): readonly Paragraph[] {
  if (logo === null) return [];
  const { bytes, type, width, height } = logo;
  const scale = Math.min(ROOM.width / width, ROOM.height / height);
  const transformation = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const altText = { name: 'Logo', title: 'Logo', description: 'Logo' };
  return [
    new Paragraph({ children: [new ImageRun({ type: type === 'jpeg' ? 'jpg' : 'png', data: media.add(bytes), transformation, altText })] }),
  ];
}
