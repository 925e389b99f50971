import type { SettingsEditor } from '../../src/files/settings/settings-editor.js';

export function keepWhole(editor: SettingsEditor, terms: readonly string[]): void {
  for (const term of terms) {
    editor.take(['not_words'], term);
    if (wordAt(editor, term) < 0) editor.add(['words'], term);
  }
}

export function neverWhole(editor: SettingsEditor, term: string): void {
  const at = wordAt(editor, term);
  if (at >= 0) editor.remove(['words', at]);
  editor.add(['not_words'], term);
}

/** Nothing is said of the word any more, in any list. */
export function forgetWord(editor: SettingsEditor, term: string): void {
  const at = wordAt(editor, term);
  if (at >= 0) editor.remove(['words', at]);
  for (const list of [['not_words'], ['stop', 'add'], ['stop', 'keep']]) editor.take(list, term);
  for (const canonical of Object.keys((editor.get(['synonyms']) as object | undefined) ?? {})) editor.take(['synonyms', canonical], term);
}

/** A word is a text, or has its tag beside it. */
const wordAt = (editor: SettingsEditor, term: string): number =>
  editor
    .list(['words'])
    .findIndex((word) => word === term || (typeof word === 'object' && word !== null && 'term' in word && word.term === term));

interface ThemeEdit {
  readonly theme: string;
  readonly name: string;
  readonly entries: readonly unknown[];
}

/** A theme that is new, or has another name, other terms, other rules; it keeps its place in the codebook. */
export function setTheme(editor: SettingsEditor, { theme, name, entries }: ThemeEdit): void {
  editor.remove(['theme_rules', theme]);
  const isRenamed = name !== theme && editor.get(['themes', theme]) !== undefined;
  if (isRenamed && editor.get(['themes', name]) !== undefined) editor.remove(['themes', theme]);
  else if (isRenamed) editor.rename(['themes', theme], name);
  editor.set(['themes', name], entries);
}
