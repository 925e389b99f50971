import type { Config } from 'vega-lite';

/**
 * How every chart looks: the one place for colours, type and sizes. Replace it and all charts follow.
 * Sizes are pixels of a 1280×720 picture; the PNG has twice as many.
 */
export const theme = {
  canvas: { width: 1280, height: 720, margin: 36, zoom: 2 },
  font: 'Noto Sans SC',
  size: { title: 30, caption: 15, heading: 16, label: 15, small: 13, least: 12 },
  colour: {
    paper: '#ffffff',
    ink: '#1b2430',
    /** Captions and axes: 7:1 on paper. */
    quiet: '#4a5564',
    /** Labels of what supports no conclusion: 4.6:1 on paper. */
    faint: '#6b7684',
    /** Lines that only guide the eye. */
    line: '#d3d9e0',
    band: '#f1f4f7',
    /** Speech without a named speaker, and whatever is the rest. */
    unnamed: '#aeb6c0',
    /** The one hue of pictures that do not distinguish speakers. */
    single: '#0072B2',
  },
  /**
   * The seven of Okabe & Ito first, then five that keep the largest smallest distance from them and each other, also for the colour-blind. The
   * pale ones come last. More people than colours: none is coloured.
   */
  people: [
    '#0072B2',
    '#E69F00',
    '#009E73',
    '#CC79A7',
    '#56B4E9',
    '#D55E00',
    '#3B2A7A',
    '#7A1F3D',
    '#8A6A3B',
    '#555B66',
    '#F0E442',
    '#B8E0C4',
  ],
  /** Of groups of words, which are no people: the muted scheme of Paul Tol, in the same order for the colour-blind. */
  groups: ['#332288', '#CC6677', '#117733', '#DDCC77', '#88CCEE', '#AA4499', '#44AA99', '#882255', '#999933'],
  /** From few to many; dark text is readable on both ends. */
  heat: ['#edf4fa', '#4799d1'],
} as const;

/** Pixels of the PNG of a chart alone: 2560×1440. */
export const PNG_WIDTH = theme.canvas.width * theme.canvas.zoom;

const { colour, size } = theme;

/** Of title and caption. */
export const headingSizes = {
  fontSize: size.title,
  lineHeight: 38,
  subtitleFontSize: size.caption,
  subtitleLineHeight: 23,
  subtitlePadding: 10,
  offset: 20,
} as const;

/** The theme in Vega-Lite's terms: the `config` of every specification, the only place in it that holds colours. */
export const vegaTheme: Config = {
  font: theme.font,
  background: colour.paper,
  padding: theme.canvas.margin,
  aria: false,
  view: { stroke: null },
  range: { category: [...theme.people], ordinal: [...theme.groups], heatmap: [...theme.heat], ramp: [...theme.heat] },
  // No row is invalid, and Vega-Lite 6.4 fails on the filter it would make for rows of names alone. Marks that shine
  // through cost the rasteriser a picture each.
  mark: { invalid: 'show', opacity: 1, color: colour.single },
  title: {
    anchor: 'start',
    frame: 'bounds',
    font: theme.font,
    subtitleFont: theme.font,
    ...headingSizes,
    fontWeight: 'bold',
    color: colour.ink,
    subtitleFontWeight: 'normal',
    subtitleColor: colour.quiet,
  },
  style: {
    'guide-label': { fontSize: size.small, fill: colour.quiet },
    'guide-title': { fontSize: size.small, fontWeight: 'normal', fill: colour.quiet },
    /** Marks of people where nobody is distinguished by colour. */
    single: { color: colour.single },
  },
  axis: {
    domainColor: colour.line,
    tickColor: colour.line,
    gridColor: colour.line,
    labelFlush: false,
    labelLimit: 0,
    titleLimit: 0,
    titlePadding: 8,
  },
  legend: {
    orient: 'top',
    direction: 'horizontal',
    labelLimit: 0,
    titleLimit: 0,
    offset: 14,
    symbolSize: 160,
    columnPadding: 22,
    titlePadding: 6,
  },
  header: { labelFontSize: size.heading, labelFontWeight: 'bold', labelColor: colour.ink, labelLimit: 0, title: null },
  text: { font: theme.font, fontSize: size.label, lineBreak: '\n' },
};
