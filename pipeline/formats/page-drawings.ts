import { PNG_WIDTH } from '../../src/charts/theme.js';
import type { CorpusTables } from '../../src/corpus/rows.js';
import type { Chart, Language, Picture, Tables } from '../../src/data.js';
import type { MeasureText } from '../../src/fonts/measure-text.js';
import type { Renderer } from '../../src/rendering/render-charts.js';
import { pictureRoom, wholeRoom } from '../../src/report/slides/deck.js';
import { FIGURE_PNG, figureRoom } from '../../src/report/word/page.js';
import { ahead } from '../../src/workers/ahead.js';

/** Charts for a page that says their title and caption itself: without them, for slides as pictures only where no native form stands for them. */
export interface PageDrawings {
  readonly charts: readonly Chart[];
  readonly pictures: readonly Picture[];
  readonly measure: MeasureText;
}

/** Charts whose pictures are still drawn. */
export interface InDrawing {
  readonly charts: readonly Chart[];
  readonly pictures: Promise<readonly Picture[]>;
}

/** Those for a page. */
export interface PageInDrawing extends InDrawing {
  readonly measure: MeasureText;
}

interface Means {
  readonly language: Language;
  readonly version: string;
  readonly renderer: Renderer;
}

/** Of a discussion, as wide as the text of a Word document. */
export async function drawFigures(tables: Tables, { language, version, renderer }: Means): Promise<PageInDrawing> {
  const { measure, render } = renderer;
  const { chart } = await import('../5-chart.js');
  const charts = chart(tables, { language, version, measure, room: figureRoom });
  return { charts, pictures: ahead(render(charts, { png: FIGURE_PNG, fonts: false })), measure };
}

/** The charts of a corpus, all of them as pictures. */
export async function drawCorpusSlides(tables: CorpusTables, { language, version, renderer }: Means): Promise<PageDrawings> {
  const { measure, render } = renderer;
  const { drawCorpusCharts } = await import('../../src/corpus/report/corpus-charts.js');
  const charts = drawCorpusCharts(tables, { language, version, measure, room: wholeRoom });
  return { charts, pictures: await render(charts, { png: PNG_WIDTH, fonts: false }), measure };
}

export async function drawSlides(tables: Tables, { language, version, renderer }: Means): Promise<PageInDrawing> {
  const { measure, render } = renderer;
  const [{ chart }, { CHARTS_OF_DECK, isPicture }] = await Promise.all([
    import('../5-chart.js'),
    import('../../src/report/slides/compose-deck.js'),
  ]);
  const charts = chart(tables, { language, version, measure, room: pictureRoom }, CHARTS_OF_DECK);
  return { charts, pictures: ahead(render(charts.filter(isPicture), { png: PNG_WIDTH, fonts: false })), measure };
}
