/** What `src/` offers to programs, in the order of the flow. */
export type * from './data.js';
export { YuanzhuoError } from './errors/error.js';
export { readSettings, settingsFor } from './files/settings/read-settings.js';
export type { HeadingPattern, LabelPattern } from './reading-pattern.js';
export { defaultSettings, type RawSettings, type Settings, settingsSchema, type ThemeRule } from './settings.js';
export { rowsToCsv } from './spreadsheets/csv/rows-to-csv.js';
export { tablesToCsv } from './spreadsheets/csv/table-files.js';
export { TABLES } from './tables/tables.js';
