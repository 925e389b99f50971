import { describe, expect, it } from 'vitest';
import type { Answers, CodingKey } from '../../src/reliability/coding-sheet.js';
import { judgeMachine, listDisagreements } from '../../src/reliability/judge-machine.js';
import { measureAgreement } from '../../src/reliability/measure-agreement.js';

/** Whether the machine gives 茶 to each sentence; the third stands for five. */
const key: CodingKey = {
  ...{ yuanzhuo: '0', transcript: '', title: '', seed: 1, coders: ['A', 'B', 'C'], themes: ['茶'] },
  sentences: [true, true, false, false].map((has, i) => ({
    ...{ sentence: `s1.${i + 1}`, weight: i === 2 ? 5 : 1, machine: has ? ['茶'] : [], text: `第${i}句` },
  })),
};
/** 1 has 茶, 0 has not, a blank is not coded. */
const coder = (line: string): Answers =>
  new Map([...line].flatMap((mark, i) => (mark === ' ' ? [] : [[`s1.${i + 1}`, new Set(mark === '1' ? ['茶'] : [])] as const])));
const coders = (...lines: readonly string[]) => new Map(lines.map((line, i) => ['ABC'.charAt(i), coder(line)]));

describe('measureAgreement', () => {
  it('has a row for all themes and one a theme; of three coders one for all and one a pair', () => {
    const rows = measureAgreement(coders('1010', '1000', '10 1'), key);
    expect(rows.map((row) => [row.theme, row.coders.join(''), row.sentences])).toEqual(
      ['', '茶'].flatMap((theme) => [
        [theme, 'ABC', 4],
        [theme, 'AB', 4],
        [theme, 'AC', 3],
        [theme, 'BC', 3],
      ]),
    );
    // A and B: 3 of 4; p_e = 1/2·1/4 + 1/2·3/4.
    expect(rows[1]).toMatchObject({ agreement: 3 / 4, kappa: 0.5, yes: 3 / 8 });
    expect(rows[0]).toMatchObject({ kappa: null });
  });

  it('compares nobody with one coder', () => expect(measureAgreement(coders('1010'), key)).toEqual([]));
});

describe('judgeMachine', () => {
  it('weighs by the chance of being drawn, and leaves ties of the consensus out', () => {
    const rows = judgeMachine(coders('1010', '1110'), key).filter(({ theme }) => theme === '茶');
    expect(
      rows.map(({ against, sentences, both, machine_only, standard_only, neither, precision, recall }) => [
        ...[against, sentences, both, machine_only, standard_only, neither],
        ...[precision, recall],
      ]),
    ).toEqual([
      ['A', 4, 1, 1, 1, 1, 1 / 2, 1 / 6],
      ['B', 4, 2, 0, 1, 1, 1, 2 / 7],
      ['consensus', 3, 1, 0, 1, 1, 1, 1 / 6],
    ]);
  });
});

describe('listDisagreements', () => {
  it('lists where not all say the same, the machine included', () => {
    expect(listDisagreements(coders('1010', '1 10'), key)).toEqual([
      { theme: '茶', sentence: 's1.2', yes: [], no: ['A'], machine: 1, text: '第1句' },
      { theme: '茶', sentence: 's1.3', yes: ['A', 'B'], no: [], machine: 0, text: '第2句' },
    ]);
  });
});
