import { describe, expect, it } from 'vitest';
import { isCourtesy, measureForm, opensUnresolved } from '../../../src/themes/answers/sentence-form.js';

/** 37 characters without any sign of weight, and what is put before or into it. */
const PLAIN = '夜班公交每小时一班乘客在站台上等得很久司机也常常吃不上一口热饭天冷时更难熬';

describe('measureForm', () => {
  const plain = measureForm(PLAIN, 9);

  it('is the share of counted words where nothing else is special', () => expect(plain).toBeCloseTo(9 / 37, 12));

  it('grows with the counted words', () => expect(measureForm(PLAIN, 12)).toBeGreaterThan(plain));

  it('is 0 without counted words', () => expect(measureForm(PLAIN, 0)).toBe(0));

  it.each([
    ['第一，', 3],
    ['那么第二，', 3],
    ['所以', 1.6],
    ['我认为', 1.6],
  ])('is higher for a sentence that opens with %s', (opening, factor) => {
    const text = opening + PLAIN;
    const characters = PLAIN.length + opening.replace('，', '').length;
    expect(measureForm(text, 9)).toBeCloseTo((factor * 9) / characters, 12);
  });

  it('counts an opening once: a point is not also an opening', () =>
    expect(measureForm(`所以第一，${PLAIN}`, 9)).toBeCloseTo((3 * 9) / (PLAIN.length + 4), 12));

  it('is higher where the sentence says what matters', () =>
    expect(measureForm(`${PLAIN}关键`, 9)).toBeCloseTo((2 * 9) / (PLAIN.length + 2), 12));

  it('is lower for scraps and for speeches of equal density', () => {
    expect(measureForm(PLAIN.slice(0, 10), 3)).toBeLessThan(measureForm(PLAIN.slice(0, 30), 9));
    expect(measureForm(PLAIN.repeat(4), 36)).toBeLessThan(measureForm(PLAIN.repeat(2), 18));
  });

  it('is a number for an empty text', () => expect(measureForm('', 0)).toBe(0));
});

describe('isCourtesy', () => {
  it.each(['谢谢主持人给我这个机会说几句话。', '大家好，我是来自海边小城的一名教师。', '好的，那我们请下一位嘉宾来谈一谈。', '城市很大。'])(
    'is true of %s',
    (text) => expect(isCourtesy(text)).toBe(true),
  );

  it('passes over what is shorter than ten characters', () => {
    expect(isCourtesy('公交每小时来一班了')).toBe(true);
    expect(isCourtesy('公交每小时来一班车了')).toBe(false);
  });

  it.each(['公交在这座城市里很受欢迎也很准时', '公交公司对这件事情感到很满意也很放心'])('keeps %s', (text) =>
    expect(isCourtesy(text)).toBe(false),
  );
});

describe('opensUnresolved', () => {
  it.each(['这个办法是去年冬天想出来的。', '它让很多人少走了弯路。', '那些人后来都回来了。', '他们都同意。'])('is true of %s', (text) =>
    expect(opensUnresolved(text)).toBe(true),
  );

  it.each(['这次会议谈的是公交。', '那么城市该怎么办呢？', '其他城市也在试。', '公交比私家车准时得多，也便宜。'])(
    'is false of %s, which is no courtesy either',
    (text) => expect(opensUnresolved(text) || isCourtesy(`${text}而且还有很多别的话要说。`)).toBe(false),
  );

  it.each(['“这个办法很好', '（它很好', '那就是办法'])('hears the pronoun behind a mark, and in 那就是: %s', (text) =>
    expect(opensUnresolved(text)).toBe(true),
  );

  it.each(['这些年公交变了', '这里的公交变了', '这次会议谈公交'])('resolves %s by itself', (text) =>
    expect(opensUnresolved(text)).toBe(false),
  );
});
