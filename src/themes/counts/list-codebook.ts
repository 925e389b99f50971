import type { CodebookRow } from '../../data.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { sentenceIds } from '../../statistics/index/sentence-ids.js';
import type { Theme } from '../codebook/theme.js';

/** Which sentences does each entry of the codebook find? One row per term and rule, in the order of the settings; empty for discovered themes. */
export function listCodebook({ transcript, settings }: WordIndex, themes: readonly Theme[]): readonly CodebookRow[] {
  const { text, sentences } = transcript;
  return themes
    .filter(({ source }) => source === 'codebook')
    .flatMap(({ theme, rules, sentences: coded, codings }) => {
      // Those of the theme hold the terms of its rules too.
      const terms = Object.hasOwn(settings.themes, theme) ? (settings.themes[theme] ?? []) : [];
      const definition = Object.hasOwn(settings.definitions, theme) ? (settings.definitions[theme] ?? '') : '';
      const row = (kind: CodebookRow['kind'], entry: string, own: readonly number[]): CodebookRow => {
        const [first] = own;
        const example = first === undefined ? '' : text.slice(sentences[first]!.start, sentences[first]!.end).trim();
        return { theme, entry, kind, definition, count: own.length, example, sentences: sentenceIds(transcript, own) };
      };
      const coding = (holds: (i: number) => boolean): readonly number[] => coded.filter((_, i) => holds(i));
      return [
        ...terms.map((term) =>
          row(
            'term',
            term,
            coding((i) => codings[i]!.matches.some((match) => match.term === term)),
          ),
        ),
        ...rules.map((rule) =>
          row(
            'rule',
            rule,
            coding((i) => codings[i]!.rules.includes(rule)),
          ),
        ),
      ];
    });
}
