import type { Language } from '../data.js';
import type { Column } from '../tables/column.js';
import type { TableColumn } from './document.js';
import type { Wording } from './wording/wording.js';

/** A column of a report's table, headed as in the CSV and the workbook: one thing has one name. */
export const headed = ({ title, format }: Column, language: Language): TableColumn => ({
  title: capitalised(title[language]),
  numeric: format !== 'text',
});

/** But not the letter of a statistic. */
const capitalised = (heading: string): string => (heading.length === 1 ? heading : `${heading.charAt(0).toUpperCase()}${heading.slice(1)}`);

type WithColumns<Name extends string> = { readonly columns: Readonly<Record<Name, Column>> };

export const tableColumn = <Name extends string>({ columns }: WithColumns<Name>, name: Name, { language }: Wording): TableColumn =>
  headed(columns[name], language);

export const tableColumns = <Name extends string>(
  table: WithColumns<Name>,
  names: readonly Name[],
  wording: Wording,
): readonly TableColumn[] => names.map((name) => tableColumn(table, name, wording));
