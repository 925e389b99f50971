import { PNG_WIDTH } from '../../src/charts/theme.js';
import type { Tables } from '../../src/data.js';
import type { Renderer } from '../../src/rendering/render-charts.js';
import type { Settings } from '../../src/settings.js';
import { ahead } from '../../src/workers/ahead.js';
import type { ChartsInDrawing, Need } from './format.js';
import type { InDrawing } from './page-drawings.js';

interface Means extends Pick<Settings, 'language'> {
  readonly version: string;
  readonly needs: ReadonlySet<Need>;
  readonly renderer: () => Promise<Renderer>;
  readonly onDrawn: (drawn: number, of: number) => void;
}

export interface Drawing extends ChartsInDrawing {
  /** Characters that the font lacks. */
  readonly missing: readonly string[];
}

/** Charts, as far as formats need them, and what draws them; nothing is loaded where none does. */
export async function drawCharts(tables: Tables, { language, version, needs, renderer, onDrawn }: Means): Promise<Drawing> {
  if (!needs.has('pictures')) return NOTHING;
  const [{ chart }, { measure, render, missing, font }] = await Promise.all([import('../5-chart.js'), renderer()]);
  const charts = chart(tables, { language, version, measure });
  const of = charts.length * (needs.has('translation') ? 2 : 1);
  let drawn = 0;
  const onPicture = (): void => onDrawn(++drawn, of);
  const pictures = ahead(render(charts, { png: needs.has('bitmaps') ? PNG_WIDTH : null, fonts: true, onPicture }));
  const translated = needs.has('translation') ? drawTranslated() : null;
  return { charts, pictures, missing: missing(charts), font, translated };

  /** The page can be read in the other language too. */
  function drawTranslated(): InDrawing {
    const translated = chart(tables, { language: language === 'zh' ? 'en' : 'zh', version, measure });
    return { charts: translated, pictures: ahead(render(translated, { png: null, fonts: false, onPicture })) };
  }
}

const NOTHING: Drawing = { charts: [], pictures: Promise.resolve([]), missing: [], font: () => new Uint8Array(), translated: null };
