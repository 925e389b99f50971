/** The door for programs: the stages, and all of them in one call. */
export * from '../src/index.js';
export { read as readTranscript } from './1-read.js';
export { segment as segmentTranscript } from './2-segment.js';
export { count as countWords } from './3-count.js';
export { relate as relateThemes } from './4-relate.js';
export { type Analysis, analyse } from './analyse.js';
export { closeHelpers } from './close-helpers.js';
export { type DrawnChart, drawCharts } from './draw-charts.js';
