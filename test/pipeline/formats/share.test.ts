import { afterAll, describe, expect, it } from 'vitest';
import type { Finished } from '../../../pipeline/formats/format.js';
import { share } from '../../../pipeline/formats/share.js';
import { startRendererHere } from '../../../src/rendering/render-charts.js';
import { means } from '../../charts/fonts.js';
import { sharedTables } from '../../report/share/share-tables.js';

const renderer = startRendererHere(means);
afterAll(() => renderer.close());

const brand = {
  colours: { accent: '#0072b2', ink: '#1b2430', quiet: '#4a5564', paper: '#ffffff' },
  font: 'Microsoft YaHei',
  logo: null,
};

async function filesOf(texts: readonly string[]) {
  const missing: string[] = [];
  const make = await share.prepare({
    ...{ tables: sharedTables({ speakers: 2, texts, lines: 1 }), language: 'zh', brand, template: 'report', version: '0.0.0' },
    renderer: async () => renderer,
    onMissing: (characters) => missing.push(...characters),
  });
  return { files: await make({} as Finished), missing };
}

describe('the format share', () => {
  it('writes light pictures as SVG and PNG of the size of a card, dark ones as SVG, and texts; always the same bytes', async () => {
    const { files, missing } = await filesOf(['土要一寸一寸地垫，急不得。', '園子裡的土，誰來澆水？']);
    expect([...files.keys()].sort()).toEqual(
      [
        ...['card-01-王伟', 'card-02-李雪', 'card-03-王伟', 'long'].flatMap((name) => [`share/${name}.png`, `share/${name}.svg`]),
        ...['card-01-王伟-dark.svg', 'card-02-李雪-dark.svg', 'card-03-王伟-dark.svg', 'article.html', 'captions.txt'].map(
          (name) => `share/${name}`,
        ),
      ].sort(),
    );
    for (const [path, file] of files)
      if (path.endsWith('.png')) {
        const view = new DataView(Uint8Array.from(file as Uint8Array).buffer);
        const [width, height] = [view.getUint32(16), view.getUint32(20)];
        expect(path.includes('long') ? [width, height > 2000] : [width, height], path).toEqual(
          path.includes('long') ? [1080, true] : [1080, 1350],
        );
      }
    expect(missing).toEqual([]);
    expect((await filesOf(['土要一寸一寸地垫，急不得。', '園子裡的土，誰來澆水？'])).files).toEqual(files);
  });

  it('says which characters the font lacks', async () => {
    expect((await filesOf(['土要一寸一寸地垫🥬。'])).missing).toEqual(['🥬']);
  });
});
