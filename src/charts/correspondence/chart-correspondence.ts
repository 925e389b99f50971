import type { Chart, MapPoint, Tables } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { referTo } from '../../tables/reference.js';
import { castOf } from '../cast.js';
import { frameOf, specification } from '../drawing/frame.js';
import { drawKey } from '../drawing/key.js';
import { labelPoints } from '../drawing/label-points.js';
import { type Projection, projectPoints } from '../drawing/project-points.js';
import type { Area } from '../drawing/spread-points.js';
import type { Layer, Pen } from '../pen.js';
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
/** Vega's bounds of a line are wider than the line. */
const inset = 4;
const dot = { speaker: 8, term: 4 };
const termSize = theme.size.small;

/** Speakers and words in one plane: who talks of the same things. Null where the map has no points, or too few, or both axes show too little. */
export function chartCorrespondence(tables: Tables, pen: Pen): Chart | null {
  const { points, shares } = tables.correspondence;
  const weighty = (kind: MapPoint['kind'], most: number): readonly MapPoint[] =>
    points
      .filter((point) => point.kind === kind)
      .toSorted((a, b) => b.contribution - a.contribution || (a.item < b.item ? -1 : 1))
      .slice(0, most);
  const speakers = weighty('speaker', mostSpeakers);
  const terms = weighty('term', mostTerms);
  if (speakers.length < leastSpeakers || terms.length < leastTerms || shares[0] + shares[1] < leastShare) return null;
  const text = words[pen.language];
  const { title } = text;
  const cast = castOf(tables.speakers);
  const count = (kind: MapPoint['kind']): number => points.filter((point) => point.kind === kind).length;
  const caption = text.caption({ shares, speakers: count('speaker'), terms: count('term') });
  const frame = frameOf({ title, caption }, pen);
  const items = [
    { label: text.speaker, shape: 'square' as const, fill: theme.colour.single },
    { label: text.term, shape: 'circle' as const, fill: theme.colour.unnamed },
    { label: text.axes(shares) },
  ];
  const key = drawKey({ items, width: frame.width, above: 8, left: 0 }, pen);
  const area = { width: frame.width, height: Math.floor(frame.height - key.height - 8) };
  const { at, centre } = projectPoints([...speakers, ...terms], area);
  const drawn = labelled([...speakers, ...terms], { at, area, pen });
  const refer = referTo(tables);
  const itemsOf = (kind: MapPoint['kind']): ReadonlySet<string> =>
    new Set(points.filter((point) => point.kind === kind).map(({ item }) => item));
  const [people, vocabulary] = [itemsOf('speaker'), itemsOf('term')];
  const uses = tables.keywordsBySpeaker.filter(({ speaker, term, count }) => count > 0 && people.has(speaker) && vocabulary.has(term));
  const usesOf = { speaker: groupBy(uses, ({ speaker }) => speaker), term: groupBy(uses, ({ term }) => term) };
  const marks = drawn.map((each) => ({
    ...each,
    source: refer('keywordsBySpeaker', usesOf[each.kind].get(each.item)),
    fill: each.kind === 'speaker' ? cast.line(each.item) : theme.colour.unnamed,
    ink: each.kind === 'speaker' ? theme.colour.ink : theme.colour.quiet,
  }));
  const guides = [
    { x: inset, y: centre.y, x2: area.width - inset, y2: centre.y },
    { x: centre.x, y: inset, x2: centre.x, y2: area.height - inset },
  ];
  const labels = (kind: MapPoint['kind'], mark: Layer): Layer => ({
    data: { values: marks.filter((each) => each.kind === kind) },
    mark: { type: 'text', baseline: 'middle', ...mark },
    encoding: {
      x: pixel('labelX'),
      y: pixel('labelY'),
      text: { field: 'item', type: 'nominal' },
      color: { field: 'ink', type: 'nominal', scale: null },
    },
  });
  const symbols = (kind: MapPoint['kind'], mark: Layer): Layer => ({
    data: { values: marks.filter((each) => each.kind === kind) },
    mark: { type: 'point', filled: true, stroke: theme.colour.paper, strokeWidth: 1, tooltip: true, ...mark },
    encoding: { x: pixel('left'), y: pixel('top'), fill: { field: 'fill', type: 'nominal', scale: null } },
  });
  const spec = specification(frame, {
    ...area,
    layer: [
      ...key.layers,
      {
        data: { values: guides },
        mark: { type: 'rule', color: theme.colour.line },
        encoding: { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y'), y2: { field: 'y2' } },
      },
      symbols('term', { shape: 'circle', size: (2 * dot.term) ** 2 }),
      symbols('speaker', { shape: 'square', size: (2 * dot.speaker) ** 2 }),
      labels('term', { fontSize: termSize }),
      labels('speaker', { fontSize: theme.size.label, fontWeight: 'bold' }),
    ],
  });
  return { id: 'correspondence', section: 'differences', title, caption, brief: text.brief, alt: text.alt(speakers, terms), spec };
}

interface Labelled extends MapPoint {
  readonly left: number;
  readonly top: number;
  readonly labelX: number;
  readonly labelY: number;
}

function labelled(
  points: readonly MapPoint[],
  { at, area, pen }: { readonly at: Projection['at']; readonly area: Area; readonly pen: Pen },
): readonly Labelled[] {
  const discs = points.map((point) => ({ ...at(point), radius: dot[point.kind] }));
  const sizes = points.map(({ kind, item }) => {
    const size = kind === 'speaker' ? theme.size.label : termSize;
    return { width: pen.measure(item, size, kind === 'speaker' ? 'bold' : 'normal') + 4, height: size + 3 };
  });
  const places = labelPoints({ discs, sizes, area });
  return points.flatMap((point, index) => {
    const [disc, place] = [discs[index], places[index]];
    return disc && place ? [{ ...point, left: disc.x, top: disc.y, labelX: place.x, labelY: place.y }] : [];
  });
}

function pixel(field: string): Layer {
  return { field, type: 'quantitative', scale: null, axis: null };
}

interface Facts {
  readonly shares: readonly [number, number];
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
    brief: '离得近的人，用词的比例相近；词和人在十字的同一方向、又都离得远，说明此人用这个词比平均多。人和词之间的距离不能读。',
    speaker: '人',
    term: '词',
    axes: ([x, y]: readonly [number, number]) => `横轴 ${writePercent(x)}，纵轴 ${writePercent(y)}；十字是全场平均`,
    caption: ({ shares: [x, y], speakers, terms }: Facts) =>
      `怎么读：两个人离得近，用词的比例相近；一个词和一个人在十字的同一方向、又都离十字远，说明这个人用这个词比平均多；靠近十字的和平均差不多。人和词之间的距离不能量。对应分析，${terms} 个常用词 × ${speakers} 人，两轴占全部差别的 ${writePercent(x + y)}，其余在图上看不到${x + y < roughShare ? '，所以远近只是粗略的，以原话和各人的词为准' : ''}；画贡献最大的，至多 ${mostSpeakers} 人、${mostTerms} 个词，标不下的不画。`,
    alt: (speakers: readonly MapPoint[], terms: readonly MapPoint[]) =>
      `${speakers.length} 人与 ${terms.length} 个词的对应分析图。各人方向上的词：${speakers
        .slice(0, 6)
        .map((speaker) => `${speaker.item}：${near(speaker, terms).join('、')}`)
        .join('；')}。`,
  },
  en: {
    title: 'Whose words are alike, and which make the difference?',
    brief:
      'People near each other use words in like proportions; a word and a person in one direction from the cross, both far out: the person says it more than average. Distances between people and words mean nothing.',
    speaker: 'person',
    term: 'word',
    axes: ([x, y]: readonly [number, number]) => `across ${writePercent(x)}, up ${writePercent(y)}; the cross is the average of all`,
    caption: ({ shares: [x, y], speakers, terms }: Facts) =>
      `How to read: people near each other use words in like proportions; a word and a person in the same direction from the cross, both far from it, mean that the person says the word more than average; what is near the cross is about average. Distances from people to words measure nothing. Correspondence analysis of ${terms} frequent words × ${speakers} people; both axes show ${writePercent(x + y)} of all differences${x + y < roughShare ? ', so near and far are rough: trust the words and quotes of each person before the map' : ''}. Drawn are those that contribute most, at most ${mostSpeakers} people and ${mostTerms} words, as far as there is room.`,
    alt: (speakers: readonly MapPoint[], terms: readonly MapPoint[]) =>
      `Correspondence map of ${speakers.length} people and ${terms.length} words. Words in the direction of each: ${speakers
        .slice(0, 6)
        .map((speaker) => `${speaker.item}: ${near(speaker, terms).join(', ')}`)
        .join('; ')}.`,
  },
} as const;
