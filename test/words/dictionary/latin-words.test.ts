import { describe, expect, it } from 'vitest';
import { findLatinWords } from '../../../src/words/dictionary/latin-words.js';
import { english } from '../english/shipped-english.js';

const words = (text: string) => findLatinWords(text, english).map(({ start, end }) => text.slice(start, end));
const tagged = (text: string) => findLatinWords(text, english).map(({ start, end, tag }) => `${text.slice(start, end)}/${tag}`);

describe('Latin words in Chinese talk', () => {
  it.each([
    ['找product manager谈', 'product manager'],
    ['这个Open API很好', 'Open API'],
    ['做machine learning的', 'machine learning'],
    ['有conflict of interest吗', 'conflict of interest'],
    ['讲big data和domain name', 'big data', 'domain name'],
    ['做To B的', 'To B'],
    ['说and condition吧', 'and', 'condition'],
    ['给Open Data for吧', 'Open Data', 'for'],
    ['是trade off啊', 'trade', 'off'],
    ['有98 K12的', '98', 'K12'],
    ['有H5 K12的', 'H5', 'K12'],
    ['是TPS TPS TPS啊', 'TPS', 'TPS', 'TPS'],
    ['我们create jobs吧', 'create', 'jobs'],
    ['of course可以', 'of course'],
  ])('of %s', (text, ...expected) => expect(words(text)).toEqual(expected));

  /** Phrases that no rule was built with. */
  it.each([
    ...['landing page', 'user story', 'cold start', 'gross margin', 'supply chain', 'gold standard', 'burn rate', 'unit economics'],
    ...['proof of concept', 'return on investment', 'shared memory', 'Black Friday'],
  ])('keeps %s whole, not looked at before', (phrase) => expect(words(`我们的${phrase}很重要`)).toEqual([phrase]));

  it.each([
    ...['because users', 'should deploy', 'with customers', 'they know', 'ship it', 'very slow', 'about money', 'is late', 'if possible'],
    ...['users went', 'and profit'],
  ])('takes %s apart, not looked at before', (phrase) => expect(words(`我们说${phrase}吧`)).toEqual(phrase.split(' ')));

  it('are foreign words, but for those that say only how others go together', () => {
    expect(tagged('用prompt写the code')).toEqual(['prompt/eng', 'the/r', 'code/eng']);
    expect(tagged('花3.5亿')).toEqual(['3.5亿/m']);
  });
});

describe('English talk', () => {
  it('is a line without Han characters, or more than three Latin words in a row', () => {
    expect(tagged('Digital lending doubled.')).toEqual(['Digital/a', 'lending/n', 'doubled/v']);
    expect(tagged('他说libraries lend more books')).toEqual(['libraries/n', 'lend/v', 'more/a', 'books/n']);
  });

  it('has names by their capitals, but not at the beginning', () =>
    expect(tagged('Farmers of Harrow Bay.\nFarmers left.')).toEqual(['Farmers/n', 'of/p', 'Harrow/nz', 'Bay/nz', 'Farmers/n', 'left/v']));

  it('keeps phrases without content whole', () =>
    expect(words('Of course it works, on the other hand')).toEqual(['Of course', 'it', 'works', 'on the other hand']));
});

it('finds nothing in Han characters', () => expect(findLatinWords('没有，什么。', english)).toEqual([]));
