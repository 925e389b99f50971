import { describe, expect, it } from 'vitest';
import { parse } from '../../sources.js';

describe('a title that is printed on two lines', () => {
  it('is one heading where a comma ends the first line', () => {
    const { sections } = parse(
      '# 渡口之夜\n\n## 修桥之前，\n## 先修台阶\n\n纪川：台阶太陡了。\n\n白小河：我同意。\n\n## 修桥之后\n\n纪川：再修路。\n\n白小河：好的。\n',
    );
    expect(sections.map(({ title }) => title)).toEqual(['修桥之前，先修台阶', '修桥之后']);
  });
});
