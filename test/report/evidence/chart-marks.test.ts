import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../../src/charts/charts.js';
import type { Tables } from '../../../src/data.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { chartEvidence } from '../../../src/report/evidence/chart-evidence.js';
import { markLayers, tagMarks } from '../../../src/report/evidence/chart-marks.js';
import type { DrawnMark, MarkEvidence } from '../../../src/report/evidence/mark-evidence.js';
import { openingLayers } from '../../../src/report/html/page-data-of.js';
import { fonts, measure } from '../../charts/fonts.js';
import { sampleTables } from '../../charts/sample-tables.js';

describe('tagMarks', () => {
  it('numbers the marks of a layer in the order in which they are drawn, and no others', () => {
    const svg =
      '<g class="mark-rect role-mark layer_1_marks" role="x"><path d="M0"/><path d="M1"/></g><g class="mark-rect role-mark layer_11_marks"><path d="M2"/></g>';
    expect(tagMarks(svg, [{ name: 'layer_1_marks', ids: [7, null] }])).toBe(svg.replace('<path d="M0"', '<path data-e="7" d="M0"'));
  });

  it('leaves a layer alone of which another number of marks is drawn', () => {
    const svg = '<g class="mark-rect role-mark layer_1_marks"><path/><path/></g>';
    expect(tagMarks(svg, [{ name: 'layer_1_marks', ids: [7] }])).toBe(svg);
  });
});

describe('the marks of every form of every chart of the page', () => {
  it.each([
    [2, 1],
    [5, 3],
    [12, 12],
    [30, 40],
  ])('are found in its picture: %d speakers, %d sections', async (speakers, sections) => {
    const tables = withSentences(sampleTables({ speakers, sections }));
    const opens = chartEvidence(tables);
    const charts = drawCharts(tables, { language: 'zh', measure }).filter(({ id }) => id in opens);
    expect(charts.length).toBeGreaterThan(0);
    const layers = openingLayers(charts, tables);
    for (const chart of charts) {
      const numbered = (layers.get(chart.id) ?? []).map(({ name, found }) => ({ name, ids: found.map((mark) => (mark ? 1 : null)) }));
      const opening = numbered.flatMap(({ ids }) => ids).filter((id) => id !== null).length;
      const svg = tagMarks(await renderSvg(chart, fonts), numbered);
      expect(svg.match(/data-e="1"/g)?.length ?? 0, chart.id).toBe(opening);
      // Where nobody has a word of their own, the panels say so and draw nothing.
      if (!JSON.stringify(chart.spec).includes('"none":')) expect(opening, chart.id).toBeGreaterThan(0);
    }
  });
});

describe('the marks of what several people say', () => {
  const sizes = [
    { speakers: 5, sections: 3 },
    { speakers: 12, sections: 12 },
    { speakers: 30, sections: 4 },
  ];
  const foundIn = (id: string, tables: Tables) => {
    const charts = drawCharts(tables, { language: 'zh', measure }).filter((chart) => chart.id === id);
    const layers = charts.flatMap((chart) => markLayers(chart));
    const evidenceOf = chartEvidence(tables)[id];
    return layers.flatMap(({ marks }) => marks.map((mark) => ({ mark, found: evidenceOf?.(mark) ?? null })));
  };

  it.each(sizes)('a dot of consensus opens what this person says of the words that just these people say: %o', (size) => {
    const tables = withWords(sampleTables(size));
    const all = foundIn('consensus', tables).map(({ mark: { datum }, found }) => ({ datum, found }));
    const dots = all.filter(({ datum }) => datum.says === true);
    expect(dots.length).toBeGreaterThan(3);
    for (const { datum, found } of dots) {
      const beside = all.filter((each) => each.datum.of === datum.of);
      const people = [
        ...beside.filter((each) => each.datum.says).map((each) => each.datum.speaker),
        ...beside.flatMap((each) => each.datum.people ?? []),
      ];
      const words = tables.sharedVocabulary.filter(({ speakers }) => [...speakers].sort().join() === [...people].sort().join());
      expectWords(
        found,
        uses(
          tables,
          words.map(({ term }) => term),
          [String(datum.speaker)],
        ),
      );
    }
    expect(all.filter(({ datum }) => datum.says === false).every(({ found }) => found === null)).toBe(true);
  });

  it('a row of consensus opens all that is said of its words, and the number of further people what these say', () => {
    const tables = withWords(sampleTables({ speakers: 30, sections: 4 }));
    const all = foundIn('consensus', tables);
    const bands = all.filter(({ mark }) => mark.datum.x2 !== undefined && mark.datum.of !== undefined);
    const rest = all.filter(({ mark }) => mark.datum.of !== undefined && Array.isArray(mark.datum.people));
    const heads = all.filter(({ mark }) => mark.text && mark.datum.of === undefined && Array.isArray(mark.datum.people));
    expect(bands.length).toBeGreaterThan(3);
    expect(rest.length).toBeGreaterThan(1);
    for (const { mark, found } of bands) {
      const written = all.filter((each) => each.mark.text && each.mark.datum.of === mark.datum.of && !rest.includes(each));
      for (const each of written) expect(each.found?.evidence).toEqual(found?.evidence);
      const own = all.filter((each) => each.mark.datum.of === mark.datum.of && each.found !== null);
      const parts = own.filter((each) => each.mark.datum.says === true || rest.includes(each));
      const sum = parts.reduce((total, each) => total + (each.found?.evidence.count ?? 0), 0);
      if (parts.length > 0) expect(found?.evidence.count ?? 0).toBe(sum);
    }
    const others = heads.at(-1);
    const people = (others?.mark.datum.people ?? []) as readonly string[];
    expect(people.length).toBe(18);
    const said = tables.sentences.filter(({ speaker }) => people.includes(speaker));
    expect(others?.found?.evidence.sentences).toEqual(said.map(({ sentence }) => sentence));
  });

  it.each(sizes)('a point of the map opens as many uses as the table has: %o', (size) => {
    const tables = withWords(sampleTables(size));
    const all = foundIn('correspondence', tables).filter(({ mark }) => mark.datum.item !== undefined);
    const items = (kind: string) => tables.correspondence.points.filter((point) => point.kind === kind).map(({ item }) => item);
    expect(all.length).toBeGreaterThan(10);
    for (const { mark, found } of all) {
      const item = String(mark.datum.item);
      const speaker = mark.datum.kind === 'speaker';
      expectWords(found, uses(tables, speaker ? items('term') : [item], speaker ? [item] : items('speaker')));
    }
  });

  it('a line of the concordance opens its one sentence, the head above it all that is said of the word', () => {
    const tables = withSentences(sampleTables({ speakers: 5, sections: 3 }));
    const all = foundIn('concordance', tables);
    const lines = all.filter(({ mark }) => !mark.text && mark.datum.sentence !== undefined);
    expect(lines.length).toBeGreaterThan(8);
    for (const { mark, found } of lines) {
      expect(found?.evidence).toMatchObject({ about: [mark.datum.row, mark.datum.speaker], count: 1, sentences: [mark.datum.sentence] });
    }
    const heads = all.filter(({ mark }) => mark.text && mark.datum.sentence === undefined && mark.datum.row !== undefined);
    expect(heads.length).toBeGreaterThan(8);
    for (const { mark, found } of heads) {
      expect(found?.evidence.count).toBe(tables.keywords.find(({ term }) => term === mark.datum.row)?.count);
    }
    expect(all.filter(({ mark, found }) => mark.text && mark.datum.sentence !== undefined && found !== null)).toEqual([]);
  });

  it('a circle of uptake opens the row of whoever took the word up, the number behind it those of all who did', () => {
    const tables = withWords(sampleTables({ speakers: 5, sections: 3 }));
    const all = foundIn('uptake', tables).filter(({ mark }) => mark.datum.row !== undefined);
    const later = all.filter(({ mark }) => mark.datum.first === false);
    expect(later.length).toBeGreaterThan(3);
    for (const { mark, found } of later) {
      const row = tables.uptake.find(({ term, taken_up_by }) => term === mark.datum.row && taken_up_by === mark.datum.speaker);
      expect([found?.evidence.count, found?.evidence.sentences]).toEqual([row?.count, row?.sentences]);
    }
    for (const { mark, found } of all.filter(({ mark: { datum } }) => datum.first === true))
      expectWords(found, uses(tables, [String(mark.datum.row)], [String(mark.datum.speaker)]));
    for (const { mark, found } of all.filter(({ mark: { datum } }) => Array.isArray(datum.takers))) {
      const rows = tables.uptake.filter(({ term }) => term === mark.datum.row);
      expect(mark.datum.takers).toEqual(rows.map(({ taken_up_by }) => taken_up_by));
      expect(found?.evidence.sentences).toEqual(rows.flatMap(({ sentences }) => sentences));
    }
  });
});

describe('labels and rows of the others', () => {
  it('the lane and the row of the others open all that those say who have none of their own', () => {
    const tables = withSentences(sampleTables({ speakers: 30, sections: 40 }));
    const charts = drawCharts(tables, { language: 'zh', measure });
    for (const id of ['turn-timeline', 'talk-share']) {
      const marks = charts.filter((chart) => chart.id === id).flatMap((chart) => markLayers(chart).flatMap((layer) => layer.marks));
      const labels = marks.filter(({ text, datum }) => text && datum.row !== undefined && datum.column === undefined);
      const shown = new Set(labels.map(({ datum }) => datum.row));
      const rest = tables.sentences.filter(({ speaker }) => !shown.has(speaker)).map(({ sentence }) => sentence);
      const opened = labels
        .filter(({ datum }) => datum.row === 'others')
        .map((mark) => chartEvidence(tables)[id]?.(mark)?.evidence.sentences);
      expect(rest.length, id).toBeGreaterThan(10);
      expect(opened.length, id).toBeGreaterThan(0);
      for (const sentences of opened) expect(sentences, id).toEqual(rest);
      const cell = marks.find(({ datum }) => datum.row === 'others' && datum.column === '2');
      if (id === 'talk-share' && cell)
        expect(chartEvidence(tables)[id]?.(cell)?.evidence.sentences).toEqual(
          tables.sentences.filter(({ speaker, section }) => section === 2 && !shown.has(speaker)).map(({ sentence }) => sentence),
        );
    }
  });

  it('a person who is called like a section is a person all the same', () => {
    const made = sampleTables({ speakers: 5, sections: 3 });
    const named = JSON.parse(JSON.stringify(made).replaceAll('"王伟"', '"1"')) as Tables;
    const [chart] = drawCharts(named, { language: 'zh', measure }).filter(({ id }) => id === 'talk-share');
    const marks = chart ? markLayers(chart).flatMap((layer) => layer.marks) : [];
    const opened = (wanted: (mark: DrawnMark) => boolean) =>
      marks.filter(wanted).map((mark) => chartEvidence(named)['talk-share']?.(mark)?.evidence.sentences.length);
    const of = (keep: (row: Tables['sentences'][number]) => boolean) => named.sentences.filter(keep).length;
    expect(
      opened(({ datum }) => datum.speaker === '1' && datum.row === '-1' && datum.middle !== undefined && datum.label === undefined),
    ).toEqual([of(({ speaker }) => speaker === '1')]);
    expect(opened(({ text, datum }) => text && datum.row === '1' && datum.note !== undefined)).toEqual([
      of(({ section }) => section === 1),
    ]);
  });

  it('leaves the pointer to the cell on which a number is written', () => {
    const tables = withSentences(sampleTables({ speakers: 5, sections: 3 }));
    const [chart] = drawCharts(tables, { language: 'zh', measure }).filter(({ id }) => id === 'keyword-heatmap');
    const numbers = chart
      ? markLayers(chart).filter(({ text, marks }) => text && marks[0]?.datum.column !== undefined && marks[0].datum.row !== undefined)
      : [];
    expect(numbers.length).toBe(1);
    for (const mark of numbers[0]?.marks ?? []) expect(chartEvidence(tables)['keyword-heatmap']?.(mark)).toBeNull();
  });
});

interface Uses {
  readonly count: number;
  readonly sentences: readonly string[];
}

/** The witness: the words themselves. */
function uses({ tokens, sentences }: Tables, terms: readonly string[], speakers: readonly string[]): Uses {
  const speakerOf = new Map(sentences.map(({ sentence, speaker }) => [sentence, speaker]));
  const own = tokens.filter(({ term, sentence }) => terms.includes(term) && speakers.includes(speakerOf.get(sentence) ?? ''));
  return { count: own.length, sentences: [...new Set(own.map(({ sentence }) => sentence))] };
}

function expectWords(found: MarkEvidence | null, wanted: Uses): void {
  expect([found?.evidence.count ?? 0, found?.evidence.sentences ?? []]).toEqual([wanted.count, wanted.sentences]);
}

/** With the sentences in which each really stands. */
function withWords(tables: Tables): Tables {
  const of = (term: string, speaker: string) => uses(tables, [term], [speaker]);
  return {
    ...tables,
    keywordsBySpeaker: tables.keywordsBySpeaker.map((row) => ({ ...row, sentences: of(row.term, row.speaker).sentences })),
    uptake: tables.uptake.map((row) => ({ ...row, ...of(row.term, row.taken_up_by) })),
  };
}

/** The made tables count without saying what from. */
function withSentences(tables: Tables): Tables {
  const said = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, sentences: ['1.1'] }));
  return {
    ...tables,
    keywords: said(tables.keywords),
    keywordsBySpeaker: said(tables.keywordsBySpeaker),
    termPairs: said(tables.termPairs),
    themeBySpeaker: said(tables.themeBySpeaker),
    uptake: said(tables.uptake),
    themePairs: said(tables.themePairs),
  };
}
