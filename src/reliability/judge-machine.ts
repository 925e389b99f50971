import { bootstrapInterval } from '../math/agreement/bootstrap.js';
import { type Judged, type Retrieval, retrieval } from '../math/agreement/retrieval.js';
import type { DisagreementRow, MachineRow } from './agreement-tables.js';
import type { Answers, CodingKey } from './coding-sheet.js';

/** What a standard says of a sentence and theme; null where it says nothing. */
type Standard = (sentence: string, theme: string) => boolean | null;

export const CONSENSUS = 'consensus';

/**
 * How well does the machine find the themes that coders find? For each theme and all together, against each coder and, where there are several, against what most
 * of them say. Precision, recall and F1 are weighted by the chance with which sentences were drawn; counts are not.
 */
export function judgeMachine(coders: ReadonlyMap<string, Answers>, key: CodingKey): readonly MachineRow[] {
  const standards: readonly (readonly [string, Standard])[] = [
    ...[...coders].map(
      ([name, answers]) => [name, (sentence: string, theme: string) => answers.get(sentence)?.has(theme) ?? null] as const,
    ),
    ...(coders.size > 1 ? [[CONSENSUS, consensusOf([...coders.values()])] as const] : []),
  ];
  return ['', ...key.themes].flatMap((theme) =>
    standards.map(([against, standard]) => ({ theme, against, ...judge(judgementsOf(key, theme, standard), key.seed) })),
  );
}

/** What most of the coders who coded the sentence say; null for a tie. */
function consensusOf(coders: readonly Answers[]): Standard {
  return (sentence, theme) => {
    const votes = coders.flatMap((answers) => answers.get(sentence) ?? []).map((themes) => (themes.has(theme) ? 1 : -1));
    const sum = votes.reduce((total: number, vote) => total + vote, 0);
    return sum === 0 ? null : sum > 0;
  };
}

/** The judgements of each sentence that has a standard. */
function judgementsOf({ themes, sentences }: CodingKey, theme: string, standard: Standard): readonly (readonly Judged[])[] {
  const units = sentences.map(({ sentence, machine, weight }) =>
    (theme === '' ? themes : [theme]).flatMap((asked) => {
      const there = standard(sentence, asked);
      return there === null ? [] : [{ found: machine.includes(asked), there, weight }];
    }),
  );
  return units.filter(({ length }) => length > 0);
}

function judge(units: readonly (readonly Judged[])[], seed: number): Omit<MachineRow, 'theme' | 'against'> {
  const judged = units.flat();
  const count = (found: boolean, there: boolean): number => judged.filter((one) => one.found === found && one.there === there).length;
  const { precision, recall, f1 } = retrieval(judged);
  const interval = (measure: keyof Retrieval) => bootstrapInterval(units, (drawn) => retrieval(drawn.flat())[measure], seed);
  const ends = { precision: interval('precision'), recall: interval('recall'), f1: interval('f1') };
  return {
    sentences: judged.length,
    ...{ both: count(true, true), machine_only: count(true, false), standard_only: count(false, true), neither: count(false, false) },
    ...{ precision, precision_low: ends.precision.low, precision_high: ends.precision.high },
    ...{ recall, recall_low: ends.recall.low, recall_high: ends.recall.high },
    ...{ f1, f1_low: ends.f1.low, f1_high: ends.f1.high },
  };
}

/** The sentences and themes of which coders, or they and the machine, do not say the same; in order of themes. */
export function listDisagreements(coders: ReadonlyMap<string, Answers>, { themes, sentences }: CodingKey): readonly DisagreementRow[] {
  return themes.flatMap((theme) =>
    sentences.flatMap(({ sentence, machine, text }): readonly DisagreementRow[] => {
      const said = [...coders].flatMap(([name, answers]) => {
        const given = answers.get(sentence);
        return given === undefined ? [] : [{ name, has: given.has(theme) }];
      });
      const [yes, no] = [true, false].map((wanted) => said.filter(({ has }) => has === wanted).map(({ name }) => name)) as [
        string[],
        string[],
      ];
      const found = machine.includes(theme);
      const agree = found ? no.length === 0 : yes.length === 0;
      return agree ? [] : [{ theme, sentence, yes, no, machine: found ? 1 : 0, text }];
    }),
  );
}
