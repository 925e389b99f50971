import { writeInteger } from '../../charts/write-number.js';
import type { Doubt, LabelForm } from '../../data.js';
import { type Block, code, type Line, said, text } from '../document.js';
import { listLines, mergeDoubts } from '../merge-doubts.js';
import type { SectionParts } from '../report-parts.js';
import type { Wording } from '../wording/wording.js';

const MOST_DOUBTS = 20;
const MOST_FORMS = 12;
const MOST_NAMES = 6;

/** How the speakers were recognised: what is in doubt first, then the learned forms of labels, then what is no speech. */
export function readingBlocks({ run, language, wording }: SectionParts): readonly Block[] {
  const { forms, doubts, asides, removed } = run.reading;
  const { title, aside, taken, asideKind, removedKind } = wording.reading;
  const sums = [
    ...sumLine(aside, Object.entries(asides), { wording, names: asideKind }),
    ...sumLine(taken, Object.entries(removed), { wording, names: removedKind }),
  ];
  const blocks = [
    ...doubtBlocks(doubts, language, wording),
    ...formBlocks(forms, wording),
    ...sums.map((content): Block => ({ kind: 'note', content })),
  ];
  return blocks.length === 0 ? [] : [{ kind: 'heading', content: [text(title)] }, ...blocks];
}

function doubtBlocks(doubts: readonly Doubt[], language: 'zh' | 'en', wording: Wording): readonly Block[] {
  if (doubts.length === 0) return [];
  const { inDoubt, more, inSettings, share } = wording.reading;
  const merged = mergeDoubts(doubts);
  const items = merged.slice(0, MOST_DOUBTS).map((doubt): Line => {
    const moved = Math.round(doubt.share * 100);
    return [
      text(doubt.lines.length > 0 ? wording.reading.lines(listLines(doubt.lines, wording.and)) : ''),
      said(doubt.message[language]),
      ...(doubt.setting === '' ? [] : [text(inSettings), code(doubt.setting)]),
      text(moved > 0 ? share(moved) : ''),
    ];
  });
  const rest: readonly Block[] = merged.length > MOST_DOUBTS ? [{ kind: 'note', content: [text(more(merged.length - MOST_DOUBTS))] }] : [];
  return [{ kind: 'paragraph', content: [text(inDoubt(merged.length))] }, { kind: 'list', items }, ...rest];
}

function formBlocks(forms: readonly LabelForm[], wording: Wording): readonly Block[] {
  if (forms.length === 0) return [];
  const { caption, columns, byFormat, andMore } = wording.reading;
  const rows = forms.slice(0, MOST_FORMS).map(({ pattern, count, names }): readonly Line[] => {
    const more = names.length > MOST_NAMES ? andMore(names.length) : '';
    const shown = names.slice(0, MOST_NAMES).join(wording.and);
    return [[pattern === '' ? text(byFormat) : code(pattern)], [text(writeInteger(count))], [said(shown), text(more)]];
  });
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { title: columns.pattern, numeric: false },
        { title: columns.count, numeric: true },
        { title: columns.names, numeric: false },
      ],
      rows,
    },
  ];
}

/** How often something of each kind stands in the file, in one sentence; none where there is nothing. */
function sumLine<Kind extends string>(
  lead: string,
  counts: readonly (readonly [string, number])[],
  { wording, names }: { readonly wording: Wording; readonly names: Readonly<Record<Kind, string>> },
): readonly Line[] {
  const listed = counts.flatMap(([kind, count]) => (kind in names ? [wording.reading.counted(names[kind as Kind], count)] : []));
  return listed.length === 0 ? [] : [[text(`${lead}${listed.join(wording.and)}${wording.full}`)]];
}
