import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../src/files/formats/reader/facts-of-keys.js';

describe('factsOf', () => {
  it('finds facts under their usual names, as texts', () =>
    expect(
      factsOf({ 标题: ' 说桥  说路 ', Date: new Date(Date.UTC(2026, 5, 12)), 主办: ['渡口镇', ''], author: '何川' }, 'front matter'),
    ).toEqual([
      { key: 'title', value: '说桥 说路', origin: 'front matter' },
      { key: 'date', value: '2026-06-12', origin: 'front matter' },
      { key: 'organisers', value: '渡口镇', origin: 'front matter' },
    ]));
  it('passes over a key without a value for another of its names', () =>
    expect(factsOf({ title: '', 标题: '说桥' }, 'file')).toEqual([{ key: 'title', value: '说桥', origin: 'file' }]));
});
