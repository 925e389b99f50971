import { describe, expect, it } from 'vitest';
import { parseLabelName } from '../../../src/transcript/names/label-name.js';
import { findShortForms, pairOf } from '../../../src/transcript/people/short-forms.js';

const found = (labels: readonly string[], neighbours: readonly string[] = []) =>
  Object.fromEntries(findShortForms(new Map(labels.map((label) => [label, parseLabelName(label, '')])), [], new Set(neighbours)));

describe('findShortForms', () => {
  it.each([
    ['张教授', '张明'],
    ['老张', '张明'],
    ['小禾', '梁小禾'],
    ['邵平宣布', '邵平'],
  ])('finds that %s is %s', (form, name) => expect(found([form, name])).toEqual({ [form]: name }));

  it('finds nothing where two could be meant', () => expect(found(['张教授', '张明', '张岚'])).toEqual({}));

  it('takes among two the one whose job title it names', () => {
    const labels = new Map(['张镇长', '张明', '张岚'].map((label) => [label, parseLabelName(label, '')]));
    const introduced = [{ name: '张岚', affiliations: [{ organisation: '渡口镇', title: '镇长' }], role: null }];
    expect(findShortForms(labels, introduced, new Set())).toEqual(new Map([['张镇长', '张岚']]));
  });

  it('keeps two apart who answer each other', () => expect(found(['老张', '张明'], [pairOf('张明', '老张')])).toEqual({}));
});
