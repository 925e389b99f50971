import type { Chart, MapPoint, Tables } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { integer, text as named, number } from '../../tables/column.js';
import { referTo } from '../../tables/reference.js';
import { SPEAKER, TERM } from '../../tables/shared-columns.js';
import { castOf } from '../cast.js';
import { type Dataset, tooltipOf } from '../dataset.js';
import { labelPoints } from '../layout/label-points.js';
import { type Projection, projectPoints } from '../layout/project-points.js';
import type { Area } from '../layout/spread-points.js';
import { type LabelOffset, labelColumns, labelOffset, placedLabel } from '../parts/label-offsets.js';
import { colourBySpeaker } from '../parts/people.js';
import { planeOf, TITLE_HEIGHT } from '../parts/plane.js';
import type { Pen } from '../pen.js';
import { type Channels, chartOf, type Layer, roomFor, written } from '../specification.js';
import { theme } from '../theme.js';
import { writePercent } from '../write-number.js';

const mostTerms = 30;
const mostSpeakers = 20;
const leastTerms = 8;
const leastSpeakers = 3;
/** Of all differences: a plane that shows less shows mostly what is not there. */
const leastShare = 0.2;
/** Below this the caption says how rough the picture is. */
const roughShare = 0.4;
/** Pixels above and below the plane: legend and titles of the axes. */
const around = 66;
const radius = { speaker: 8, term: 4 };
const letters = { speaker: theme.size.label, term: theme.size.small };

type Kind = MapPoint['kind'];

/** Speakers and words in one plane: who talks of the same things. Null where the map has no points, or too few, or both axes show too little. */
export function chartCorrespondence(tables: Tables, pen: Pen): Chart | null {
  const { points, shares, p } = tables.correspondence;
  const of = (kind: Kind): readonly MapPoint[] => points.filter((point) => point.kind === kind);
  const weighty = (kind: Kind, most: number): readonly MapPoint[] =>
    of(kind)
      .toSorted((a, b) => b.contribution - a.contribution || (a.item < b.item ? -1 : 1))
      .slice(0, most);
  const speakers = weighty('speaker', mostSpeakers);
  const terms = weighty('term', mostTerms);
  if (speakers.length < leastSpeakers || terms.length < leastTerms || shares[0] + shares[1] < leastShare) return null;
  const text = words[pen.language];
  const heading = {
    title: text.title,
    caption: text.caption({ shares, p: p ?? 1, speakers: of('speaker').length, terms: of('term').length }),
  };
  const room = roomFor(heading, pen);
  const area = { width: room.width, height: room.height - around };
  const projection = projectPoints([...speakers, ...terms], area);
  const map = mapOf(labelled([...speakers, ...terms], { at: projection.at, area, pen }), tables);
  const plane = planeOf(projection, { x: text.across(shares[0]), y: text.up(shares[1]) });
  return chartOf(
    {
      id: 'correspondence',
      section: 'differences',
      ...heading,
      brief: text.brief,
      alt: text.alt(speakers, terms),
      datasets: [map],
      drawing: {
        data: { name: map.name },
        encoding: { x: plane.x, y: plane.y },
        params: [...plane.params, { name: 'kinds', value: { speaker: text.speaker, term: text.term } }],
        layer: pointLayers(map, tables, pen),
      },
    },
    pen,
  );
}

type Labelled = MapPoint & LabelOffset;

/** Only the points that have room for their label. */
function labelled(
  points: readonly MapPoint[],
  { at, area, pen }: { readonly at: Projection['at']; readonly area: Area; readonly pen: Pen },
): readonly Labelled[] {
  const discs = points.map((point) => ({ ...at(point), radius: radius[point.kind] }));
  const sizes = points.map(({ kind, item }) => ({
    width: pen.measure(item, letters[kind], kind === 'speaker' ? 'bold' : 'normal') + 4,
    height: letters[kind] + 3,
  }));
  const labels = labelPoints({ discs, sizes, area });
  return points.flatMap((point, index) => {
    const [disc, label] = [discs[index], labels[index]];
    return disc && label ? [{ ...point, ...labelOffset(disc, label) }] : [];
  });
}

const COLUMNS = {
  kind: named<Kind>({ zh: '种类', en: 'kind' }, { zh: 'speaker 人；term 词', en: 'speaker or term' }),
  speaker: SPEAKER,
  term: TERM,
  count: integer(
    { zh: '次数', en: 'count' },
    { zh: '人：图上的词共提到几次；词：出现次数', en: 'of a speaker: uses of words of the map; of a term: occurrences' },
  ),
  contribution: number(
    'percent',
    { zh: '贡献', en: 'contribution' },
    { zh: '在同类中，占两轴差别的多少', en: 'share of the differences on both axes, among its kind' },
  ),
  x: number(
    'coefficient',
    { zh: '横轴', en: 'across' },
    { zh: '主坐标；0 是全场平均', en: 'principal coordinate; 0 is the average of all' },
  ),
  y: number('coefficient', { zh: '纵轴', en: 'up' }, { zh: '主坐标；0 是全场平均', en: 'principal coordinate; 0 is the average of all' }),
  ...labelColumns,
};

/** A point refers to the uses of words of the map by people of the map that it sums up. */
function mapOf(points: readonly Labelled[], tables: Tables): Dataset {
  const refer = referTo(tables);
  const items = (kind: Kind) => new Set(tables.correspondence.points.filter((point) => point.kind === kind).map(({ item }) => item));
  const [people, vocabulary] = [items('speaker'), items('term')];
  const uses = tables.keywordsBySpeaker.filter(({ speaker, term, count }) => count > 0 && people.has(speaker) && vocabulary.has(term));
  const usesOf = { speaker: groupBy(uses, ({ speaker }) => speaker), term: groupBy(uses, ({ term }) => term) };
  return {
    name: 'correspondence',
    columns: COLUMNS,
    values: points.map(({ kind, item, ...point }) => ({
      ...{ kind, [kind]: item, ...point },
      row: refer('keywordsBySpeaker', usesOf[kind].get(item)),
    })),
  };
}

/** Dots of words, squares of people over them, and the names of both. */
function pointLayers(map: Dataset, tables: Tables, pen: Pen): Layer[] {
  const shape: Channels['shape'] = {
    field: 'kind',
    type: 'nominal',
    scale: { domain: ['speaker', 'term'], range: ['square', 'circle'] },
    legend: { title: null, orient: 'top', offset: TITLE_HEIGHT, labelExpr: 'kinds[datum.value]', symbolFillColor: { expr: 'quiet' } },
  };
  const of = (kind: Kind) => ({ transform: [{ filter: { field: 'kind', equal: kind } }] });
  const symbols = (kind: Kind, mark: object, colour: Channels = {}): Layer => ({
    ...of(kind),
    mark: { type: 'point', filled: true, size: (2 * radius[kind]) ** 2, opacity: 1, stroke: { expr: 'background' }, ...mark },
    encoding: { shape, ...colour, tooltip: tooltipOf(map, [kind, 'count', 'contribution'], pen.language) },
  });
  return [
    symbols('term', { fill: { expr: 'faint' }, fillOpacity: 0.6 }),
    symbols('speaker', {}, colourBySpeaker(castOf(tables.speakers), null, pen)),
    { ...of('term'), mark: written('quiet', { ...placedLabel, fontSize: letters.term }), encoding: { text: { field: 'term' } } },
    {
      ...of('speaker'),
      mark: written('ink', { ...placedLabel, fontSize: letters.speaker, fontWeight: 'bold' }),
      encoding: { text: { field: 'speaker' } },
    },
  ];
}

interface Facts {
  readonly shares: readonly [number, number];
  readonly p: number;
  readonly speakers: number;
  readonly terms: number;
}

/** The three words that lie farthest in the direction of a speaker. */
function near(speaker: MapPoint, terms: readonly MapPoint[]): readonly string[] {
  const along = ({ x, y }: MapPoint): number => x * speaker.x + y * speaker.y;
  return terms
    .toSorted((a, b) => along(b) - along(a))
    .slice(0, 3)
    .map(({ item }) => item);
}

const words = {
  zh: {
    title: '谁和谁用词相近，差别在哪些词上？',
    brief: '人与人越近，用词越像。词与人在同一方向且都远离十字：这个人多用这个词。人与词的距离不可比较。',
    speaker: '人',
    term: '词',
    across: (share: number) => `横轴：全部差别的 ${writePercent(share)}`,
    up: (share: number) => `纵轴：全部差别的 ${writePercent(share)}；十字是全场平均`,
    caption: ({ shares: [x, y], p, speakers, terms }: Facts) =>
      `人与人越近，用词越像。词与人在同一方向且都远离十字：这个人多用这个词。人与词的距离不可比较。对应分析图：${terms} 个常用词 × ${speakers} 人，两轴占全部差别的 ${writePercent(x + y)}，其余在图上看不到${x + y < roughShare ? '，远近只是粗略的，请以原话和各人的特色词为准' : ''}。各人用词的差别大于打乱发言人后的（p = ${p.toFixed(3)}）。只画贡献最大的至多 ${mostSpeakers} 人、${mostTerms} 个词，标不下的不画。`,
    alt: (speakers: readonly MapPoint[], terms: readonly MapPoint[]) =>
      `${speakers.length} 人与 ${terms.length} 个词的对应分析图。各人方向上的词：${speakers
        .slice(0, 6)
        .map((speaker) => `${speaker.item}：${near(speaker, terms).join('、')}`)
        .join('；')}。`,
  },
  en: {
    title: 'Whose words are similar, and which words differ?',
    brief:
      'People near each other use similar words. A word and a person in the same direction, both far from the cross: the person uses the word more. Distances between people and words cannot be compared.',
    speaker: 'person',
    term: 'word',
    across: (share: number) => `Across: ${writePercent(share)} of all differences`,
    up: (share: number) => `Up: ${writePercent(share)} of all differences; the cross is the average of all`,
    caption: ({ shares: [x, y], p, speakers, terms }: Facts) =>
      `People near each other use similar words. A word and a person in the same direction, both far from the cross: the person uses the word more. Distances between people and words cannot be compared. Correspondence map of ${terms} frequent words × ${speakers} people; both axes show ${writePercent(x + y)} of all differences${x + y < roughShare ? ', so distances are rough: rely on the quotes and distinctive words of each person' : ''}. Words differ more than with permuted speakers (p = ${p.toFixed(3)}). At most ${mostSpeakers} people and ${mostTerms} words that contribute most are drawn, as far as there is room.`,
    alt: (speakers: readonly MapPoint[], terms: readonly MapPoint[]) =>
      `Correspondence map of ${speakers.length} people and ${terms.length} words. Words in the direction of each: ${speakers
        .slice(0, 6)
        .map((speaker) => `${speaker.item}: ${near(speaker, terms).join(', ')}`)
        .join('; ')}.`,
  },
} as const;
