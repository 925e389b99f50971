import type { Language, Sheet, Tables } from '../../data.js';
import type { MeasureText } from '../../fonts/measure-text.js';
import type { Brand } from '../slides/brand.js';
import { wordingOf } from '../wording/wording.js';
import { writeArticle } from './article.js';
import { writeCaptions } from './captions.js';
import { composeCard, fitsCard } from './card.js';
import { composeLongPicture } from './long-picture.js';
import { type Mode, shareColours } from './share-colours.js';
import { type ShareContent, type SharePassage, shareContent } from './share-content.js';
import { shareWording } from './wording-share.js';

interface Parts {
  readonly tables: Tables;
  readonly language: Language;
  readonly brand: Brand;
  readonly measure: MeasureText;
}

export interface Share {
  /** Cards in light and dark, and the long picture; the file of each is its id. */
  readonly sheets: readonly Sheet[];
  /** Name → text of the other files. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Name of the long picture. */
const LONG = 'long';

/** What is made for sharing a discussion: nothing where nothing can be quoted. */
export function composeShare({ tables, language, brand, measure }: Parts): Share {
  const content = shareContent(tables, language, (text) => fitsCard(text, measure));
  if (content === null) return { sheets: [], texts: new Map() };
  const [wording, words] = [wordingOf(language), shareWording[language]];
  const cards = cardsOf(content);
  const shared = { content, brand, wording, words, measure };
  const sheetsIn = (mode: Mode): readonly Sheet[] => {
    const colours = shareColours(brand, mode);
    return cards.map(({ name, passage }) => composeCard({ ...shared, id: idIn(mode, name), passage, colours, mode }));
  };
  const long = composeLongPicture({ ...shared, id: LONG, tables, colours: shareColours(brand, 'light') });
  const captioned = cards.map(({ name, passage }) => ({ file: `${name}.png`, passage }));
  return {
    sheets: [...sheetsIn('light'), long, ...sheetsIn('dark')],
    texts: new Map([
      ['article.html', writeArticle({ ...shared, language })],
      ['captions.txt', writeCaptions({ content, cards: captioned, long: `${LONG}.png`, words, and: wording.and })],
    ]),
  };
}

const idIn = (mode: Mode, name: string): string => (mode === 'dark' ? `${name}-dark` : name);

interface NamedCard {
  readonly name: string;
  readonly passage: SharePassage;
}

/** In the order of the overview: one statement of each person, then the other lines. */
const cardsOf = ({ statements, lines }: ShareContent): readonly NamedCard[] =>
  [...statements, ...lines].map((passage, i) => ({
    name: ['card', String(i + 1).padStart(2, '0'), safeName(passage.name)].filter((part) => part !== '').join('-'),
    passage,
  }));

/** File systems take 255 bytes, and a Han character has three. */
const LONGEST_NAME = 40;

/** Letters and digits alone, which every file system takes, and names in XML too. */
const safeName = (name: string): string =>
  [
    ...name
      .normalize('NFC')
      .replace(/[^\p{L}\p{Nd}]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
  ]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/-+$/, '');
