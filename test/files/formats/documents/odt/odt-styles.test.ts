import { describe, expect, it } from 'vitest';
import { OdtStyles } from '../../../../../src/files/formats/documents/odt/odt-styles.js';

function styles(): OdtStyles {
  const found = new OdtStyles();
  const add = (name: string, parent: string, weight?: string): void => {
    found.open('style', { 'style:name': name, 'style:parent-style-name': parent });
    if (weight !== undefined) found.open('text-properties', { 'fo:font-weight': weight });
    found.close('style');
  };
  add('Strong', '', 'bold');
  add('Own', 'Strong');
  add('Thin', 'Strong', 'normal');
  add('Said', 'Quotations');
  add('Round', 'Round');
  return found;
}

describe('OdtStyles', () => {
  it('inherit the weight of the style above', () =>
    expect(['Strong', 'Own', 'Thin', 'Said', 'Round', undefined].map((name) => styles().isBold(name))).toEqual([
      true,
      true,
      false,
      null,
      null,
      null,
    ]));
  it('know quotations and what is made from them', () =>
    expect(['Quotations', 'Said', 'Own', 'Round'].map((name) => styles().isQuotation(name))).toEqual([true, true, false, false]));
});
