import { PNG_WIDTH } from '../../src/charts/theme.js';
import type { Tables } from '../../src/data.js';
import type { Renderer } from '../../src/rendering/render-charts.js';
import type { Settings } from '../../src/settings.js';
import type { DrawnCharts, Need } from './format.js';

interface Means extends Pick<Settings, 'language'> {
  readonly version: string;
  readonly needs: ReadonlySet<Need>;
  readonly renderer: () => Promise<Renderer>;
  readonly onDrawn: (drawn: number, of: number) => void;
}

export interface Drawing extends DrawnCharts {
  /** Characters that the font lacks. */
  readonly missing: readonly string[];
}

/** Charts and pictures, as far as formats need them; nothing is loaded where none does. */
export async function drawCharts(tables: Tables, { language, version, needs, renderer, onDrawn }: Means): Promise<Drawing> {
  if (!needs.has('pictures')) return { charts: [], pictures: [], missing: [], font: () => new Uint8Array(), translated: null };
  const [{ chart }, { measure, render, missing, font }] = await Promise.all([import('../5-chart.js'), renderer()]);
  const charts = chart(tables, { language, version, measure });
  const of = charts.length * (needs.has('translation') ? 2 : 1);
  let drawn = 0;
  const onPicture = (): void => onDrawn(++drawn, of);
  // One after the other they would leave the thread that draws idle while that of the PNG is busy.
  const [pictures, translated] = await Promise.all([
    render(charts, { png: needs.has('bitmaps') ? PNG_WIDTH : null, fonts: true, onPicture }),
    needs.has('translation') ? drawTranslated() : null,
  ]);
  return { charts, pictures, missing: missing(charts), font, translated };

  /** The page can be read in the other language too. */
  async function drawTranslated() {
    const translated = chart(tables, { language: language === 'zh' ? 'en' : 'zh', version, measure });
    return { charts: translated, pictures: await render(translated, { png: null, fonts: false, onPicture }) };
  }
}
