import type { ShareContent, SharePassage } from './share-content.js';
import type { ShareWording } from './wording-share.js';

interface Captioned {
  /** File of the picture. */
  readonly file: string;
  readonly passage: SharePassage;
}

interface Parts {
  readonly content: ShareContent;
  readonly cards: readonly Captioned[];
  /** File of the long picture. */
  readonly long: string;
  readonly words: ShareWording;
  readonly and: string;
}

/** Plain text to be posted with each picture, below a line that names the picture and the place of the passage. */
export function writeCaptions({ content, cards, long, words, and }: Parts): string {
  const source = [words.title(content.title), content.about].filter((part) => part !== '').join(' · ');
  const { card, long: whole, with: people } = words.captions;
  const blocks = [
    [whole(long), content.title, content.about, people(content.people.map(({ name }) => name).join(and), content.others)],
    ...cards.map(({ file, passage }) => [
      card(file, words.place(passage.sentences)),
      inQuotationMarks(passage.text),
      `${words.by}${passage.name}${words.office(passage.office)}`,
      source,
    ]),
  ];
  return `${blocks.map((lines) => lines.filter((line) => line !== '').join('\n')).join('\n\n')}\n`;
}

/** A passage that has quotation marks itself stands in those of the other kind. */
const inQuotationMarks = (text: string): string => (/[“”]/.test(text) ? `「${text}」` : `“${text}”`);
