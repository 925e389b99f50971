import { describe, expect, it } from 'vitest';
import { all, lines, read, said, taken } from '../read.js';

describe('Markdown', () => {
  it('reads front matter as facts, and neither rules nor a letter between rules as such', async () => {
    const found = await read('---\ntitle: 纪川：灯要修\ndate: 2031-05-06\n地点: 渡口\ntags:\n  - 灯\n---\n\n纪川：修。\n', 'a.md');
    expect(lines(found)).toEqual(['纪川：修。']);
    expect(all(found, 'line')).toEqual([9]);
    expect(found.facts).toEqual([
      { key: 'title', value: '纪川：灯要修', origin: 'front matter' },
      { key: 'date', value: '2031-05-06', origin: 'front matter' },
      { key: 'place', value: '渡口', origin: 'front matter' },
    ]);
    expect(taken(found, 'front matter')).toHaveLength(1);
    expect(lines(await read('---\n纪川走上台来，念了一封信。\n---\n白小河：好。\n', 'a.md'))).toEqual([
      '纪川走上台来，念了一封信。',
      '白小河：好。',
    ]);
  });

  it('takes off the marks of emphasis, code, links and breaks, and of nothing inside words', async () => {
    const found = await read(
      '纪川：*今天*__修__`灯`~~和船~~，见[灯塔[一]志](<a b.md> "题")、<https://example.org/x>。\\\n白小河：page_cache、2*3*4、\\*星\\*。  \n**罗秉文**：**好**\n',
      'a.md',
    );
    expect(lines(found)).toEqual(['纪川：今天修灯和船，见灯塔[一]志、。', '白小河：page_cache、234、*星*。', '罗秉文：好']);
    expect(all(found, 'bold')).toEqual([0, 0, 3]);
    expect(taken(found, 'link')).toEqual(['<https://example.org/x>']);
  });

  it('tells headings, quotations and gaps; marks of lists stay', async () => {
    const found = await read(
      '# 渡口\n###### tags: `灯`\n\n> [name=纪川]\n> 修。\n\n- **白小河 00:10** \n好。\n\n小结\n====\n\n---\n纪川：走。\n',
      'a.md',
    );
    expect(lines(found)).toEqual(['渡口', '[name=纪川]', '修。', '- 白小河 00:10', '好。', '小结', '纪川：走。']);
    expect(all(found, 'level')).toEqual([1, 0, 0, 0, 0, 1, 0]);
    expect(all(found, 'quoted')).toEqual([false, true, true, false, false, false, false]);
    expect(all(found, 'bold')).toEqual([0, 0, 0, 11, 0, 0, 0]);
    expect(all(found, 'afterGap')).toEqual([false, true, false, true, false, true, true]);
    expect(taken(found, 'data')).toEqual(['###### tags: `灯`']);
  });

  it('takes a line of dashes below a short line for a heading, and below speech for a rule', async () => {
    const found = await read('说桥\n------\n\n纪川：修。\n------\n\n说路\n====\n\n白小河：也修。\n', 'a.md');
    expect(lines(found)).toEqual(['说桥', '纪川：修。', '说路', '白小河：也修。']);
    expect(all(found, 'level')).toEqual([2, 0, 1, 0]);
  });

  it('takes out figures, images, notes, definitions of links, and fences but not what they hold', async () => {
    const found = await read(
      '<figure>\n<img src="a.jpg">\n<figcaption>夜里的渡口</figcaption>\n</figure>\n\n![灯](b.png)\n\n纪川：见[志][1]与[^2]。\n\n[1]: https://example.org\n[^2]: 第三页。\n\n```\n白小河：*好*\n```\n> [!note] 提示\n',
      'a.md',
    );
    expect(lines(found)).toEqual(['纪川：见志与。', '白小河：*好*', '提示']);
    expect(taken(found, 'caption')).toHaveLength(2);
    expect(taken(found, 'link')).toEqual(['[1]: https://example.org']);
  });

  it('takes out the folded original of a translation, and keeps what is folded in the same script', async () => {
    const folded = (text: string): string => `<details>\n<summary>展开</summary>\n\n${text}\n\n</details>\n`;
    const found = await read(
      `**纪川**: 灯今晚修好。\n\n${folded('**Ji Chuan**: The lamp will be mended tonight.')}\n**白小河**: 那船呢？\n\n${folded('纪川：船明天修，先把灯挂上。')}`,
      'a.md',
    );
    expect(lines(found)).toEqual(['纪川: 灯今晚修好。', '白小河: 那船呢？', '展开', '纪川：船明天修，先把灯挂上。']);
    expect(taken(found, 'translation')).toHaveLength(1);
  });

  it('reads a table of a dialogue by its columns, in its place, and any other with tabs', async () => {
    const found = await read(
      '# 例会\n\n| 姓名 | 单位 |\n|---|---|\n| 纪川 | 灯\\|塔 |\n\n| 时间 | 发言人 | 内容 |\n|:--|---|---|\n| 00:00 | **纪川** | 修灯。 |\n| 00:12 | 白小河 | 好。 |\n\n散会。\n',
      'a.md',
    );
    expect(said(found)).toEqual(['例会', '姓名\t单位', '纪川\t灯|塔', '纪川: 修灯。', '白小河: 好。', '散会。']);
    expect(all(found, 'time')).toEqual(['', '', '', '00:00', '00:12', '']);
    expect(all(found, 'start')).toEqual([null, null, null, 0, 12, null]);
  });
});
