import { sheetRow, writeZip, xlsxParts } from '../../../files/formats/write-zip.js';
import type { Dice } from '../dice.js';
import { clock, escapeXml, type Talk, textFile, type WriteFormat, wordsOf } from './talk.js';

/** Tables with or without a header, whose columns stand in random order. */

export const writeCsv: WriteFormat = (talk, dice) => textFile('csv', separated(tableOf(talk, dice), ','));
export const writeTsv: WriteFormat = (talk, dice) => textFile('tsv', separated(tableOf(talk, dice), '\t'));

export const writeXlsx: WriteFormat = (talk, dice) => {
  const rows = tableOf(talk, dice).map((cells, i) =>
    sheetRow(i + 1, Object.fromEntries(cells.map((cell, j) => ['ABCDEF'[j] ?? '', escapeXml(cell)]))),
  );
  return { path: 'talk.xlsx', bytes: writeZip(xlsxParts(rows.join(''))) };
};

const HEADS = {
  speaker: ['发言人', '讲话人', '姓名', 'speaker', 'who'],
  text: ['内容', '发言', '原文', 'text', 'utterance'],
  start: ['开始', '开始时间', 'start', 'begin'],
  end: ['结束', '结束时间', 'end', 'stop'],
  id: ['序号', '编号', 'id', 'no'],
} as const;

type Column = keyof typeof HEADS;

function tableOf({ turns }: Talk, dice: Dice): readonly (readonly string[])[] {
  const others = dice.some(['start', 'end', 'id'] as const, dice.whole(0, 3));
  const times = others.includes('start') ? others : others.filter((column) => column !== 'end');
  const columns: readonly Column[] = dice.some(['speaker', 'text', ...times] as const, 2 + times.length);
  const heads = columns.map((column) => dice.pick<string>(HEADS[column]));
  const time = dice.pick([(seconds: number) => clock(seconds), (seconds: number) => seconds.toFixed(2)]);
  const rows = turns.map((turn, i) => {
    const cells: Readonly<Record<Column, string>> = {
      speaker: turn.speaker,
      text: wordsOf(turn),
      start: time(turn.start),
      end: time(turn.end),
      id: String(i + 1),
    };
    return columns.map((column) => cells[column]);
  });
  return dice.chance(0.6) ? [heads, ...rows] : rows;
}

function separated(rows: readonly (readonly string[])[], separator: string): string {
  const cell = (text: string): string => (/["\n]/.test(text) || text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text);
  return `${rows.map((cells) => cells.map(cell).join(separator)).join('\n')}\n`;
}
