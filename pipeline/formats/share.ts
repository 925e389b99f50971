import type { Picture } from '../../src/data.js';
import { ahead } from '../../src/workers/ahead.js';
import type { Format } from './format.js';

/**
 * All light pictures as SVG and PNG, dark ones as SVG alone: a PNG takes thirty times as long as its SVG, and most post on a light page.
 */
export const share: Format<'share'> = {
  name: 'share',
  onRequest: null,
  needs: [],
  prepare: async ({ tables, language, brand, renderer, onMissing }) => {
    const [{ composeShare }, { measure, renderSheets, missingInSheets }] = await Promise.all([
      import('../../src/report/share/compose-share.js'),
      renderer(),
    ]);
    const { sheets, texts } = composeShare({ tables, language, brand, measure });
    onMissing(missingInSheets(sheets));
    const pictures = ahead(renderSheets(sheets, ({ mode }) => mode === 'light'));
    return async () =>
      new Map([...(await pictures).flatMap(filesOf), ...[...texts].map(([name, text]) => [`share/${name}`, text] as const)]);
  },
  corpus: null,
};

const filesOf = ({ id, svg, png }: Picture): (readonly [string, string | Uint8Array])[] => [
  [`share/${id}.svg`, svg],
  ...(png ? [[`share/${id}.png`, png] as const] : []),
];
