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
    /** Speech without a named speaker. */
    unnamed: '#aeb6c0',
    /** The one hue of pictures that do not distinguish speakers. */
    single: '#0072B2',
  },
  /** Okabe & Ito: distinguishable with every common form of colour blindness. More people than colours: none is coloured. */
  people: ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#F0E442'],
  /** The same hues, darker, for lines, dots and ticks on white. */
  lines: ['#0072B2', '#C98800', '#008A64', '#B8578F', '#2E97D3', '#D55E00', '#A08E00'],
  /** The one of `people` that needs white text on it. */
  dark: ['#0072B2'],
  /** From few to many; dark text is readable on both ends. */
  heat: ['#edf4fa', '#4799d1'],
} as const;

/** The theme in Vega-Lite's terms: the `config` of every specification. */
export const vegaConfig = {
  font: theme.font,
  background: theme.colour.paper,
  padding: theme.canvas.margin,
  aria: false,
  view: { stroke: null },
  // No row is invalid, and Vega-Lite 6.4 fails on the filter it would make for rows of names alone. Marks that shine
  // through cost the rasteriser a picture each.
  mark: { invalid: 'show', opacity: 1 },
  title: {
    anchor: 'start',
    frame: 'bounds',
    font: theme.font,
    subtitleFont: theme.font,
    fontSize: theme.size.title,
    fontWeight: 'bold',
    color: theme.colour.ink,
    lineHeight: 38,
    subtitleFontSize: theme.size.caption,
    subtitleFontWeight: 'normal',
    subtitleColor: theme.colour.quiet,
    subtitleLineHeight: 23,
    subtitlePadding: 10,
    offset: 20,
  },
  axis: {
    labelFontSize: theme.size.small,
    titleFontSize: theme.size.small,
    titleFontWeight: 'normal',
    labelColor: theme.colour.quiet,
    titleColor: theme.colour.quiet,
    domainColor: theme.colour.line,
    tickColor: theme.colour.line,
    gridColor: theme.colour.line,
    labelFlush: false,
    labelLimit: 0,
    titleLimit: 0,
    titlePadding: 8,
  },
  text: { font: theme.font, fontSize: theme.size.label, color: theme.colour.ink, lineBreak: '\n' },
} as const;
