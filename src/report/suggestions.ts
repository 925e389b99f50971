import type { Language, Tables } from '../data.js';

/** What the run proposes, in the form of a settings file: to be edited and kept beside the transcript. */
export interface Suggestions {
  readonly comment: string;
  readonly settings: {
    readonly people: readonly {
      readonly name: string;
      readonly role: string;
      readonly organisation: readonly string[];
      readonly title: readonly string[];
    }[];
    /** Latin words that are probably two spellings of one. */
    readonly synonyms: Readonly<Record<string, readonly string[]>>;
    readonly themes: Readonly<Record<string, readonly string[]>>;
  };
}

const COMMENT: Readonly<Record<Language, string>> = {
  zh: '这里是本次运行的建议，格式与设置文件相同。\n改好以后，存成文字稿旁边同名的 .yaml，再运行一次就会生效。\n空着的项目是文中没有说明的。',
  en: 'What this run proposes, in the form of a settings file.\nEdit it, save it beside the transcript under the same name with .yaml, and run again.\nWhat is empty is not settled by the text.',
};

/** People as they were read, and the themes (those found without a codebook are guesses). */
export function suggestSettings(tables: Tables, synonyms: Suggestions['settings']['synonyms'], language: Language): Suggestions {
  const people = tables.speakers.map(({ speaker, role, organisation, title }) => ({ name: speaker, role, organisation, title }));
  const themes = Object.fromEntries(tables.themes.map(({ theme, terms }) => [theme, terms]));
  return { comment: COMMENT[language], settings: { people, synonyms, themes } };
}
