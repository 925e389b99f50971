import { bootstrapInterval } from '../math/agreement/bootstrap.js';
import { cohenKappa, type Pair } from '../math/agreement/cohen-kappa.js';
import { krippendorffAlpha, observedAgreement } from '../math/agreement/krippendorff-alpha.js';
import type { AgreementRow } from './agreement-tables.js';
import type { Answers, CodingKey } from './coding-sheet.js';

/** The judgements of a sentence, one list a theme: of each coder who coded it whether it has the theme. */
type Judgements = readonly (readonly boolean[])[];

/**
 * How far do coders agree, beyond chance? For each theme and for all together, the coders as a whole and, where there are more than two, each pair. Every theme is
 * a question of yes or no; in all together each sentence is as many judgements as there are themes, and the bootstrap draws sentences.
 *
 * The sample is taken as it is, without weights: agreement is that on the sentences drawn, among which rare themes are many. Empty for one coder.
 */
export function measureAgreement(coders: ReadonlyMap<string, Answers>, { themes, sentences, seed }: CodingKey): readonly AgreementRow[] {
  const names = [...coders.keys()];
  const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b]));
  const groups = names.length > 2 ? [names, ...pairs] : pairs;
  return ['', ...themes].flatMap((theme) =>
    groups.map((group) => {
      const units = sentences.map(({ sentence }) => judgementsOf(sentence, { asked: theme === '' ? themes : [theme], group, coders }));
      return {
        theme,
        coders: group,
        ...measure(
          units.filter(([first]) => first !== undefined && first.length > 1),
          group.length,
          seed,
        ),
      };
    }),
  );
}

interface Question {
  /** Themes. */
  readonly asked: readonly string[];
  readonly group: readonly string[];
  readonly coders: ReadonlyMap<string, Answers>;
}

function judgementsOf(sentence: string, { asked, group, coders }: Question): Judgements {
  const given = group.flatMap((name) => coders.get(name)?.get(sentence) ?? []);
  return asked.map((theme) => given.map((themes) => themes.has(theme)));
}

function measure(units: readonly Judgements[], coders: number, seed: number): Omit<AgreementRow, 'theme' | 'coders'> {
  const judged = units.flat();
  const answers = judged.flat();
  const kappa = (drawn: readonly Judgements[]): number | null =>
    coders > 2 ? null : cohenKappa(drawn.flat().map(([a, b]): Pair<boolean> => [a!, b!]));
  const alpha = (drawn: readonly Judgements[]): number | null => krippendorffAlpha(drawn.flat());
  const ofKappa = bootstrapInterval(units, kappa, seed);
  const ofAlpha = bootstrapInterval(units, alpha, seed);
  return {
    sentences: units.length,
    yes: answers.length === 0 ? null : answers.filter(Boolean).length / answers.length,
    agreement: observedAgreement(judged),
    ...{ kappa: kappa(units), kappa_low: ofKappa.low, kappa_high: ofKappa.high },
    ...{ alpha: alpha(units), alpha_low: ofAlpha.low, alpha_high: ofAlpha.high },
  };
}
