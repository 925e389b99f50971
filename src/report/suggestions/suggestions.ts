import type { Language, NewTermRow, Tables, VariantRow } from '../../data.js';
import { groupBy } from '../../group-by.js';

/** What the run proposes, in the form of a settings file: to be edited and kept beside the transcript. */
export interface Suggestions {
  readonly comment: string;
  /** For people that the text does not introduce: what they say, verbatim, to be recognised by. Lines of a comment. */
  readonly excerpts: readonly string[];
  /**
   * What speaks for each of `settings.words` (count, score, how it is cut now, an example), and where the variants of each of
   * `settings.synonyms` stand.
   */
  readonly notes: Readonly<Record<'words' | 'synonyms', ReadonlyMap<string, string>>>;
  readonly settings: {
    readonly people: readonly {
      readonly name: string;
      readonly role: string;
      readonly organisation: readonly string[];
      readonly title: readonly string[];
    }[];
    /** Terms that the text may hold, most frequent first. */
    readonly words: readonly string[];
    /** Term → spellings that are probably it, misheard or mistyped. */
    readonly synonyms: Readonly<Record<string, readonly string[]>>;
    readonly themes: Readonly<Record<string, readonly unknown[]>>;
  };
}

const COMMENT: Readonly<Record<Language, string>> = {
  zh: '这里是本次运行的建议，格式与设置文件相同。\n改好后存为文字稿旁同名的 .yaml，再运行一次即可生效。\n空着的项目，文中没有说明。',
  en: 'What this run proposes, in the form of a settings file.\nEdit it, save it beside the transcript under the same name with .yaml, and run again.\nWhat is empty is not stated in the text.',
};

/** Theme of the settings → its terms and rules: they stay as they are. */
type Codebook = ReadonlyMap<string, readonly unknown[]>;

/** People as they were read, and the themes (those found without a codebook are guesses). */
export function suggestSettings(tables: Tables, codebook: Codebook, language: Language): Suggestions {
  const people = tables.speakers.map(({ speaker, role, organisation, title }) => ({ name: speaker, role, organisation, title }));
  const themes = Object.fromEntries(tables.themes.map(({ theme, terms }) => [theme, codebook.get(theme) ?? terms]));
  const proposed = tables.newTerms.filter(({ status }) => status === 'proposed').slice(0, MOST_WORDS);
  const words = proposed.map(({ term }) => term);
  const variants = groupBy(tables.spellingVariants, ({ term }) => term);
  const synonyms = Object.fromEntries([...variants].map(([term, rows]) => [term, rows.map(({ variant }) => variant)]));
  const notes = {
    words: new Map(proposed.map((row) => [row.term, noteOf(row, tables, language)])),
    synonyms: new Map([...variants].map(([term, rows]) => [term, variantsNote(rows, language)])),
  };
  return { comment: COMMENT[language], excerpts: excerptsOf(tables, language), notes, settings: { people, words, synonyms, themes } };
}

const MOST_WORDS = 40;

function noteOf({ count, score, parts, term, sentences }: NewTermRow, tables: Tables, language: Language): string {
  const [id = ''] = sentences;
  const example = `${id} ${around(tables.sentences.find(({ sentence }) => sentence === id)?.text ?? '', term)}`;
  const points = score === null ? '—' : score.toFixed(2);
  const cut = parts.join('|');
  return language === 'zh'
    ? `${count} 次，得分 ${points}，现在切成 ${cut}；例如 ${example}`
    : `count ${count}, score ${points}, now cut into ${cut}; for example ${example}`;
}

const MOST_PLACES = 3;

/** The first sentences of each variant; the table has them all. */
function variantsNote(rows: readonly VariantRow[], language: Language): string {
  const zh = language === 'zh';
  const [also, of, stop, and] = zh ? ['、', ' 次：', '；', '……'] : [', ', ' times: ', '; ', ' …'];
  return rows
    .map(({ variant, count, sentences }) => {
      const places = sentences.slice(0, MOST_PLACES).join(also);
      return `${variant} ${count}${of}${places}${sentences.length > MOST_PLACES ? and : ''}`;
    })
    .join(stop);
}

/** The term with some characters on either side, on one line. */
function around(text: string, term: string): string {
  const at = Math.max(0, text.indexOf(term));
  return `…${text.slice(Math.max(0, at - 12), at + term.length + 12).replace(/\s+/g, ' ')}…`;
}

const MOST_EXCERPTS = 5;
const WHO: Readonly<Record<Language, string>> = { zh: '文中没有说明，可以从原话辨认：', en: 'is not introduced; to be recognised by:' };
/** Where people say who they are. */
const SELF = /我(?:是|叫|姓|来自|在|们公司|们这边|负责)|本人/;

/** 发言人3: the label of speech recognition for a speaker without a name. */
const NUMBERED = /\d$/;

/** Two to five sentences of everybody whose name, or role and office, are not settled: those that say who it is, then the key sentences. */
function excerptsOf({ speakers, sentences }: Tables, language: Language): readonly string[] {
  const unsettled = speakers.filter(
    ({ speaker, role, organisation, turns }) => (role === 'unknown' || NUMBERED.test(speaker)) && organisation.length === 0 && turns > 0,
  );
  return unsettled.flatMap(({ speaker }) => {
    const own = sentences.filter((row) => row.speaker === speaker && row.characters >= 6);
    const informative = [...own.filter(({ text }) => SELF.test(text)), ...own.filter(({ key }) => key === 1), ...own];
    const chosen = [...new Set(informative)].slice(0, own.length > 30 ? MOST_EXCERPTS : 3);
    return [
      `${speaker} ${WHO[language]}`,
      ...chosen.map(({ sentence, text }) => `  ${sentence}  ${text.replace(/\s+/g, ' ').slice(0, 80)}`),
    ];
  });
}
