import type { CorpusTables } from '../../src/corpus/rows.js';
import type { Chart, Language, Picture, Tables } from '../../src/data.js';
import type { MeasureText } from '../../src/fonts/measure-text.js';
import type { Renderer } from '../../src/rendering/render-charts.js';
import { pictureRoom, wholeRoom } from '../../src/report/slides/deck.js';

/** Charts for slides: without title, and as pictures only where no native form stands for them. */
export interface SlideDrawings {
  readonly charts: readonly Chart[];
  readonly pictures: readonly Picture[];
  readonly measure: MeasureText;
}

interface Means {
  readonly language: Language;
  readonly version: string;
  readonly renderer: Renderer;
}

/** The charts of a corpus, all of them as pictures. */
export async function drawCorpusSlides(tables: CorpusTables, { language, version, renderer }: Means): Promise<SlideDrawings> {
  const { measure, render } = renderer;
  const { drawCorpusCharts } = await import('../../src/corpus/report/corpus-charts.js');
  const charts = drawCorpusCharts(tables, { language, version, measure, room: wholeRoom });
  return { charts, pictures: await render(charts, { png: true }), measure };
}

export async function drawSlides(tables: Tables, { language, version, renderer }: Means): Promise<SlideDrawings> {
  const { measure, render } = renderer;
  const [{ chart }, { isPicture }] = await Promise.all([import('../5-chart.js'), import('../../src/report/slides/compose-deck.js')]);
  const charts = chart(tables, { language, version, measure, room: pictureRoom });
  return { charts, pictures: await render(charts.filter(isPicture), { png: true }), measure };
}
