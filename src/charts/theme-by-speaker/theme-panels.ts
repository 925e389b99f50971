import { referTo } from '../../tables/reference.js';
import { drawIntervalDots, intervalKey } from '../drawing/interval-dots.js';
import { drawKey } from '../drawing/key.js';
import { labelRows, labelSize, rowOf } from '../drawing/row-labels.js';
import { fitText } from '../drawing/wrap-text.js';
import type { Layer, Pen } from '../pen.js';
import { theme as look } from '../theme.js';
import type { ThemeDrawing } from './theme-drawing.js';

const gap = { key: 12, column: 22 };
const headHeight = 32;
const axisHeight = 20;
const keyHeight = 24;

/** A panel per person beside each other, themes down, each with the share and its interval. */
export function themePanels({ tables, themes, shown, rows, cast, frame }: ThemeDrawing, pen: Pen): Layer {
  const text = words[pen.language];
  const refer = referTo(tables);
  const height = Math.floor(frame.height - keyHeight - gap.key - headHeight - axisHeight);
  const lines = themes.map((row) => ({ row: row.theme, source: refer('themes', row), label: row.theme, share: row.share }));
  const names = labelRows(
    { rows: lines, most: 210, size: labelSize(height / lines.length), lines: height / lines.length > 40 ? 2 : 1 },
    pen,
  );
  const panelWidth = (frame.width - names.width - (shown.length - 1) * gap.column) / shown.length;
  const notes = rows.map((row) => ({
    speaker: row.speaker,
    row: row.theme,
    source: refer('themeBySpeaker', row),
    note: `${row.count}/${row.of}`,
  }));
  const notesWidth = Math.max(...notes.map(({ note }) => pen.measure(note, look.size.least))) + 10;
  const width = Math.floor(panelWidth - notesWidth);
  const key = drawKey({ items: intervalKey(text), width: frame.width, left: names.width }, pen);
  const end = Math.min(1, Math.max(...rows.map(({ high }) => high), ...lines.map(({ share }) => share)));
  const axis = {
    title: null,
    format: '.0%',
    tickCount: width > 140 ? 4 : 2,
    grid: true,
    domain: false,
    ticks: false,
    labelOverlap: 'greedy',
    labelSeparation: 6,
  };
  const shares = new Map(lines.map(({ row, share }) => [row, share]));
  return {
    spacing: gap.key,
    vconcat: [
      { width: frame.width - names.width, height: key.height, layer: key.layers },
      {
        bounds: 'flush',
        spacing: notesWidth + gap.column,
        hconcat: shown.map(({ speaker }, index) => ({
          title: {
            text: fitText(speaker, { width: panelWidth, size: look.size.heading, weight: 'bold', measure: pen.measure }),
            frame: 'group',
            fontSize: look.size.heading,
            offset: 10,
          },
          width,
          height,
          view: { fill: look.colour.band },
          layer: [
            ...(index === 0 ? [names.layer] : []),
            ...drawIntervalDots({
              values: rows
                .filter((row) => row.speaker === speaker)
                .map((row) => ({
                  row: row.theme,
                  source: refer('themeBySpeaker', row),
                  value: row.share,
                  low: row.low,
                  high: row.high,
                  tier: row.tier,
                  reference: shares.get(row.theme) ?? 0,
                })),
              colour: cast.line(speaker),
              y: rowOf(lines),
              end,
              axis,
              scale: 'linear',
            }),
            {
              data: { values: notes.filter((note) => note.speaker === speaker) },
              mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: look.size.least, color: look.colour.quiet },
              encoding: { ...rowOf(lines), x: { value: width + 8 }, text: { field: 'note', type: 'nominal' } },
            },
          ],
        })),
      },
    ],
  };
}

const words = {
  zh: { strong: '强', hint: '提示', described: '仅描述', interval: '95% 区间（Wilson）', reference: '全场' },
  en: { strong: 'strong', hint: 'hint', described: 'only described', interval: '95% interval (Wilson)', reference: 'whole discussion' },
} as const;
