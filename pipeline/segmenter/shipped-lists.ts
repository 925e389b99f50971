import { dependencyFile, readPackageText } from '../../src/files/package-file.js';
import { readBytes, sha256 } from '../../src/files/read-bytes.js';
import { utf8ToText } from '../../src/files/utf8.js';
import { TERM_LISTS } from '../../src/tables/vocabulary.js';
import { readCompounds } from '../../src/words/dictionary/compounds.js';
import { Lexicon } from '../../src/words/dictionary/lexicon.js';
import { parseList, type WordLists } from '../../src/words/dictionary/word-lists.js';
import { English } from '../../src/words/english/english.js';
import type { PennLexicon } from '../../src/words/english/penn-lexicon.js';
import { once } from './once.js';

const LISTS = 'src/words/lists';

interface ShippedLists {
  /** It keeps the words that were read, and forgets them where they become too many. */
  readonly lexicon: Lexicon;
  /** Of all lists. */
  readonly hash: string;
}

/** The lists of words that come with the product. */
export const shippedLists = once((): ShippedLists => {
  const texts: string[] = [];
  const list = (file: string): readonly string[] => {
    const text = readPackageText(`${LISTS}/${file}`);
    texts.push(text);
    return parseList(text);
  };
  const stopWords = readBytes(dependencyFile('stopwords-iso/stopwords-iso.json'));
  const { zh } = JSON.parse(utf8ToText(stopWords)) as Record<'zh', readonly string[]>;
  const lists: WordLists = {
    dictionaries: new Map(TERM_LISTS.map((field) => [field, list(`terms-${field}.txt`)])),
    stop: new Set(zh),
    fillers: new Set(list('fillers.txt')),
    address: new Set(list('address.txt')),
    general: new Map(
      list('general-words.txt')
        .map((line) => line.split(' '))
        .map(([word = '', grade]) => [word, Number(grade)]),
    ),
    compounds: readCompounds(list('compound-parts.txt')),
    english: new English({
      fillers: new Set(list('english-fillers.txt')),
      forms: new Map(list('english-forms.txt').map((line) => line.split(' ') as [string, string])),
      lexicon: englishLexicon,
    }),
  };
  // The version of natural stands for its lexicon, which is read when a text needs it.
  texts.push(utf8ToText(readBytes(dependencyFile('natural/package.json'))));
  return { lexicon: new Lexicon(lists), hash: sha256(stopWords, ...texts) };
});

/** Four megabytes of words, without the tagger that comes with them. */
const englishLexicon = (): PennLexicon =>
  JSON.parse(
    utf8ToText(readBytes(dependencyFile('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json'))),
  ) as PennLexicon;
