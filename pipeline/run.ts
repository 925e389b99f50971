import type { Reference, Tables, Transcript, Warning, Words } from '../src/data.js';
import { warnings as messages } from '../src/errors/warnings.js';
import type { Member } from '../src/files/corpus-documents.js';
import type { FolderContent } from '../src/files/folder-record.js';
import type { Settings } from '../src/settings.js';
import { ahead } from '../src/workers/ahead.js';
import { type Reading, read } from './1-read.js';
import { segment } from './2-segment.js';
import { compareWithReference, count } from './3-count.js';
import { relate } from './4-relate.js';
import { readBrand } from './formats/brand.js';
import { drawCharts } from './formats/draw-charts.js';
import { FORMATS, type FormatName, needsOf } from './formats/formats.js';
import type { Renderer } from './helpers/renderer.js';
import { readingFacts } from './reading-facts.js';
import { readReference } from './reference/read-reference.js';
import { runFile } from './run-json.js';
import type { RunningSegmenter } from './segmenter/segmenter.js';
import { details } from './terminal/progress.js';
import { isAtOrAfter, type RunListener, type Stage, type StageDone } from './terminal/stages.js';

/** One transcript to analyse. */
export interface Job {
  /** Path as given. */
  readonly path: string;
  /** Where it is not a file of its own, but lies in an archive. */
  readonly member?: Member;
  readonly settingsFile: string | null;
  readonly settings: Settings;
  readonly formats: ReadonlySet<FormatName>;
  readonly version: string;
  readonly to: Stage;
  /** False: pages are in one language. */
  readonly translates?: boolean;
}

/** Stages 1 to 4 of the flow, for a program that remembers what they gave. */
export interface Stages {
  readonly read: typeof read;
  readonly segment: typeof segment;
  readonly count: typeof count;
  readonly relate: typeof relate;
}

/** What a run needs of the world. Segmenter and renderer are started by the caller, so that their loading overlaps with other stages. */
export interface Effects extends RunListener {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Null where the run stops before it. */
  readonly segmenter: RunningSegmenter | null;
  readonly renderer: () => Promise<Renderer>;
  readonly stages?: Stages;
}

export interface RunResult {
  readonly reading: Reading;
  /** Null where the run was to stop before, as `content` is. */
  readonly tables: Tables | null;
  readonly content: FolderContent | null;
  readonly warnings: readonly Warning[];
}

/**
 * The flow.
 *
 *   1 read      file → Transcript
 *   2 segment   Transcript → Words
 *   3 count     Words → keyword tables
 *   4 relate    Words → theme tables
 *   5 chart     tables → Charts
 *   6 publish   tables, Charts → files of the output folder
 */
export async function run(job: Job, effects: Effects): Promise<RunResult> {
  const { settings } = job;
  const brand = readBrand(job);
  const clock = new Clock(effects);
  const stopsAfter = (stage: Stage): boolean => isAtOrAfter(stage, job.to);

  const stages = effects.stages ?? { read, segment, count, relate };
  const reading = await stages.read(job.path, settings, job.member);
  const { source, transcript } = reading;
  clock.done('read', details.read(source, transcript));
  if (stopsAfter('read')) return { reading, tables: null, content: null, warnings: transcript.warnings };
  // It loads while the segmenter does its work. Begun before, it would take the segmenter's time, which all waits for.
  if (!stopsAfter('relate') && needsOf(job.formats).size > 0) ahead(effects.renderer().then(({ load }) => load()));

  const words = await stages.segment(transcript, settings, effects.segmenter ?? undefined);
  // Within this stage, since its texts are cut by the same segmenter, which is closed afterwards.
  const compared = { transcript, words, settings, settingsFile: job.settingsFile };
  const against = stopsAfter('segment') ? null : await readReference(compared, effects.segmenter ?? undefined);
  const warnings = [...transcript.warnings, ...words.warnings, ...(against?.warnings ?? [])];
  clock.done('segment', details.segment(words));
  if (stopsAfter('segment')) return { reading, tables: null, content: null, warnings };

  const reference = against?.reference ?? null;
  const tables = tablesOf({ transcript, words, settings, reference, stages, clock, stopsAfter });
  if (tables === null || stopsAfter('relate')) return { reading, tables, content: null, warnings };

  const { drawing, makers } = await beginToDraw(tables, job, { ...effects, brand, prepares: !stopsAfter('chart') });
  const { missing, ...drawn } = drawing;
  if (missing.length > 0) warnings.push(messages.missingGlyphs(missing));
  clock.done('chart', details.chart(drawn.charts));
  if (stopsAfter('chart')) return { reading, tables, content: null, warnings };

  const { publish } = await import('./6-publish.js');
  const { version, formats } = job;
  const { engine } = words;
  const { count: counted, seed, language } = settings;
  const thisRun = { started: clock.started, seconds: clock.seconds, input: job.path, settings_file: job.settingsFile };
  const facts = { version, source, engine, seed, counted, warnings, reading: readingFacts(reading) };
  const recorded = runFile({ version, formats: [...formats].sort(), source, transcript, engine, settings, tables, warnings, thisRun });
  const content = await publish({ tables, language, run: recorded, finished: { ...drawn, facts, formats }, makers });
  clock.done('publish', details.publish(content));
  return { reading, tables, content, warnings };
}

interface Counting {
  readonly transcript: Transcript;
  readonly words: Words;
  readonly settings: Settings;
  readonly reference: Reference | null;
  readonly stages: Stages;
  readonly clock: Clock;
  readonly stopsAfter: (stage: Stage) => boolean;
}

/** Stages 3 and 4; null where the run stops between them. */
function tablesOf({ transcript, words, settings, reference, stages, clock, stopsAfter }: Counting): Tables | null {
  const { index, keywords } = stages.count(transcript, words, settings);
  clock.done('count', details.count(index.basis.counted_words, keywords));
  if (stopsAfter('count')) return null;
  const tables = {
    ...{ title: transcript.title, date: transcript.date, ...keywords, ...stages.relate(index, keywords) },
    ...compareWithReference(index, reference),
  };
  clock.done('relate', details.relate(tables));
  return tables;
}

interface Means extends Pick<Effects, 'renderer' | 'onDrawn'> {
  readonly brand: ReturnType<typeof readBrand>;
  /** False where the run stops before anything is published. */
  readonly prepares: boolean;
}

/** Stage 5. The pictures are drawn by the renderer's threads, also when this is done. */
async function beginToDraw(
  tables: Tables,
  { settings: { language, template }, formats, version, translates = true }: Job,
  { renderer, onDrawn, brand, prepares }: Means,
) {
  const lacking: string[] = [];
  const materials = {
    tables,
    language,
    brand,
    template,
    version,
    renderer,
    onMissing: (characters: readonly string[]) => lacking.push(...characters),
  };
  const needs = new Set([...needsOf(formats)].filter((need) => translates || need !== 'translation'));
  const wanted = FORMATS.filter(({ name }) => prepares && formats.has(name));
  const [drawing, makers] = await Promise.all([
    drawCharts(tables, { language, version, needs, renderer, onDrawn }),
    Promise.all(wanted.map(({ prepare }) => prepare(materials))),
  ]);
  const missing = [...new Set([...drawing.missing, ...lacking])];
  return { drawing: { ...drawing, missing }, makers };
}

/** Reports each stage's time to the listener, and keeps it for run.json. */
class Clock {
  readonly seconds: Record<string, number> = {};
  readonly started: string;
  #last: number;

  constructor(readonly effects: Pick<Effects, 'now' | 'onStage'>) {
    this.#last = effects.now();
    this.started = new Date(this.#last).toISOString();
  }

  done(stage: Stage, detail: StageDone['detail']): void {
    const now = this.effects.now();
    const seconds = (now - this.#last) / 1000;
    this.#last = now;
    this.seconds[stage] = Math.round(seconds * 1000) / 1000;
    this.effects.onStage({ stage, detail, seconds });
  }
}
