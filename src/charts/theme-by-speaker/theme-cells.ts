import type { SpeakerRow, Tables, ThemeRow, ThemeSpeakerRow } from '../../data.js';
import { referTo } from '../../tables/reference.js';
import { TABLES } from '../../tables/tables.js';
import type { Cast } from '../cast.js';
import { type Dataset, datasetOf, tooltipOf, withColumn } from '../dataset.js';
import { wrapText } from '../layout/wrap-text.js';
import { cellsBySpeaker, intervalLayers, intervalLegendHeight, intervalTransform } from '../parts/intervals.js';
import { colourBySpeaker } from '../parts/people.js';
import { rowNames } from '../parts/row-names.js';
import type { Pen } from '../pen.js';
import { type Channels, type Drawing, type Layer, shade, written } from '../specification.js';
import { theme as look } from '../theme.js';

/** What each form of the chart is drawn from. */
export interface ThemeParts {
  readonly tables: Tables;
  readonly themes: readonly ThemeRow[];
  readonly shown: readonly SpeakerRow[];
  readonly rows: readonly ThemeSpeakerRow[];
  readonly cast: Cast;
  /** Pixels. */
  readonly room: { readonly width: number; readonly height: number };
}

const axisHeight = 24;
const widestName = 210;
/** Rows that are lower have names of one line. */
const leastOfTwoLines = 40;
/** With more people there is no room for numbers beside the dots. */
export const mostCounted = 6;

/** A cell per person beside each other, themes down, each with its share and interval. */
export function themeCells(parts: ThemeParts, pen: Pen): { readonly datasets: readonly Dataset[]; readonly drawing: Drawing } {
  const { themes, cast } = parts;
  const text = words[pen.language];
  const dataset = datasetFor(parts);
  const { names, cells, notes, gap, width, height, title } = layOut(parts, pen);
  const y: NonNullable<Channels['y']> = {
    field: 'theme',
    type: 'nominal',
    sort: themes.map(({ theme }) => theme),
    scale: { padding: 0 },
    // As wide as computed.
    axis: { ...names.axis, minExtent: names.width, maxExtent: names.width },
  };
  const layers = intervalLayers({
    ...{ value: 'share', reference: 'overall', scale: 'linear', color: colourBySpeaker(cast, null, pen), words: text },
    // In a narrow panel 0% and 50% would touch.
    axis: {
      title,
      format: '.0%',
      labelExpr: "datum.value === 0 ? '0' : datum.label",
      labelOverlap: 'greedy',
      tickCount: width > 140 ? 4 : 2,
    },
  });
  const counts: Layer = {
    mark: written('quiet', { align: 'left', dx: 8, fontSize: look.size.least, text: { expr: "datum.count + '/' + datum.of" } }),
    encoding: { x: { value: 'width' } },
  };
  return {
    datasets: [dataset],
    drawing: {
      data: { name: dataset.name },
      transform: intervalTransform,
      params: [...cells.params, ...names.params],
      facet: { column: cells.facet },
      // Exactly as wide as computed: numbers right of a cell, and those of its axis, stand in the gaps.
      bounds: 'flush',
      spacing: gap + notes,
      spec: {
        width,
        height,
        view: { fill: { expr: 'ink' }, fillOpacity: shade.band.fillOpacity },
        encoding: { y, tooltip: tooltipOf(dataset, Object.keys(dataset.columns), pen.language) },
        layer: notes > 0 ? [...layers, counts] : [...layers],
      },
    },
  };
}

function datasetFor({ tables, themes, rows }: ThemeParts): Dataset {
  const refer = referTo(tables);
  const wanted = ['speaker', 'theme', 'count', 'of', 'share', 'low', 'high', 'tier'] as const;
  const shares = new Map(themes.map(({ theme, share }) => [theme, share]));
  const dataset = datasetOf(TABLES.themeBySpeaker, wanted, rows, (row) => refer('themeBySpeaker', row));
  return withColumn(dataset, OVERALL, ({ theme }) => shares.get(String(theme)));
}

/** What fills the room: names, and the pixels of a cell and of what stands around it. */
function layOut({ themes, shown, rows, room }: ThemeParts, pen: Pen) {
  const { language, measure } = pen;
  const { size } = look;
  const counted = shown.length <= mostCounted;
  const notes = counted ? Math.ceil(Math.max(...rows.map(({ count, of }) => measure(`${count}/${of}`, size.least)))) + 8 : 0;
  const box = { width: widestName, size: size.label, lines: (room.height - 110) / themes.length >= leastOfTwoLines ? 2 : 1 };
  const names = rowNames(Object.fromEntries(themes.map(({ theme }) => [theme, theme])), box, pen);
  const gap = counted ? 14 : 24;
  const pitch = Math.floor((room.width - names.width + (counted ? gap : 0)) / shown.length);
  const width = pitch - gap - notes;
  const head = { width: pitch - 4, size: counted ? size.heading : size.small };
  const cells = cellsBySpeaker(
    shown.map(({ speaker }) => speaker),
    head,
    pen,
  );
  const title = [...wrapText(words[language].axis, { width: pitch - 4, size: size.small, lines: 2, measure })];
  const height = Math.floor(room.height - intervalLegendHeight - cells.height - axisHeight - title.length * (size.small + 2));
  return { names, cells, notes, gap, width, height, title };
}

const OVERALL = {
  name: 'overall',
  format: 'percent',
  title: { zh: '全场占比', en: 'share of all' },
  description: { zh: '全部计入的句子里谈到该主题的比例，0–1', en: 'share of all counted sentences that are about the theme, 0–1' },
} as const;

const words = {
  zh: { strong: '强', hint: '线索', described: '仅描述', interval: '95% 置信区间', reference: '全场', axis: '占本人的句子' },
  en: {
    strong: 'strong',
    hint: 'tentative',
    described: 'descriptive',
    interval: '95% CI (Wilson)',
    reference: 'whole discussion',
    axis: 'of own sentences',
  },
} as const;
