import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../../src/charts/charts.js';
import type { Tables } from '../../../src/data.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { type MarkEvidence, openingLayers } from '../../../src/report/evidence/evidence-of-marks.js';
import { markLayers, tagMarks } from '../../../src/report/evidence/mark-layers.js';
import { readReference } from '../../../src/tables/reference.js';
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

/** Every mark of a chart with what it opens. */
function foundIn(id: string, tables: Tables) {
  const charts = drawCharts(tables, { language: 'zh', version: '0.0.0', measure }).filter((chart) => chart.id === id);
  const opening = openingLayers(charts, tables).get(id) ?? [];
  const data = charts.flatMap((chart) => markLayers(chart)).map((layer) => layer.data);
  return opening.flatMap(({ text, found }, i) => found.map((each, j) => ({ mark: { text, datum: data[i]?.[j] ?? {} }, found: each })));
}

describe('the marks of every form of every chart of the page', () => {
  it.each([
    [2, 1],
    [5, 3],
    [12, 12],
    [30, 40],
  ])('are found in its picture: %d speakers, %d sections', async (speakers, sections) => {
    const tables = withSentences(sampleTables({ speakers, sections }));
    const charts = drawCharts(tables, { language: 'zh', version: '0.0.0', measure });
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
});

describe('labels and rows of the others', () => {
  it('the lane and the row of the others open all that those say who have none of their own', () => {
    const tables = withSentences(sampleTables({ speakers: 30, sections: 40 }));
    for (const id of ['turn-timeline', 'talk-share']) {
      const marks = foundIn(id, tables);
      const labels = marks.filter(({ mark: { text, datum } }) => text && datum.row !== undefined && datum.column === undefined);
      const shown = new Set(labels.map(({ mark }) => mark.datum.row));
      const rest = tables.sentences.filter(({ speaker }) => !shown.has(speaker)).map(({ sentence }) => sentence);
      const opened = labels.filter(({ mark }) => mark.datum.row === 'others').map(({ found }) => found?.evidence.sentences);
      expect(rest.length, id).toBeGreaterThan(10);
      expect(opened.length, id).toBeGreaterThan(0);
      for (const sentences of opened) expect(sentences, id).toEqual(rest);
      const cell = marks.find(({ mark: { text, datum } }) => !text && datum.row === 'others' && datum.column === '2');
      if (id === 'talk-share' && cell)
        expect(cell.found?.evidence.sentences).toEqual(
          tables.sentences.filter(({ speaker, section }) => section === 2 && !shown.has(speaker)).map(({ sentence }) => sentence),
        );
    }
  });

  it('a person who is called like a section is a person all the same', () => {
    const made = sampleTables({ speakers: 5, sections: 3 });
    const named = JSON.parse(JSON.stringify(made).replaceAll('"王伟"', '"1"')) as Tables;
    const marks = foundIn('talk-share', named);
    const opened = (wanted: (mark: (typeof marks)[number]['mark']) => boolean) =>
      marks.filter(({ mark }) => wanted(mark)).map(({ found }) => found?.evidence.sentences.length);
    const of = (keep: (row: Tables['sentences'][number]) => boolean) => named.sentences.filter(keep).length;
    expect(opened(({ text, datum }) => !text && datum.speaker === '1' && datum.row === '-1' && datum.middle !== undefined)).toEqual([
      of(({ speaker }) => speaker === '1'),
    ]);
    expect(opened(({ text, datum }) => text && datum.row === '1' && datum.note !== undefined)).toEqual([
      of(({ section }) => section === 1),
    ]);
  });

  it('leaves the pointer to the cell on which a number is written', () => {
    const tables = withSentences(sampleTables({ speakers: 5, sections: 3 }));
    const numbers = foundIn('keyword-heatmap', tables).filter(
      ({ mark: { text, datum } }) => text && datum.column !== undefined && datum.row !== undefined,
    );
    expect(numbers.length).toBeGreaterThan(10);
    for (const { found } of numbers) expect(found).toBeNull();
  });
});

describe('what is drawn', () => {
  it('every mark that stands for something refers to rows that are there', () => {
    const tables = sampleTables({ speakers: 5, sections: 3 });
    for (const chart of drawCharts(tables, { language: 'zh', version: '0.0.0', measure })) {
      const sources = markLayers(chart).flatMap(({ data }) => data.flatMap(({ source }) => (source === undefined ? [] : [source])));
      expect(sources.length, chart.id).toBeGreaterThan(3);
      for (const source of sources) expect(readReference(tables, source), `${chart.id} ${source}`).not.toBeNull();
    }
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
  const said = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, sentences: ['s1.1'] }));
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
