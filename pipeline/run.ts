import type { Tables, Warning } from '../src/data.js';
import { warnings as messages } from '../src/errors.js';
import type { Member } from '../src/files/corpus-documents.js';
import type { FolderContent } from '../src/files/write-folder.js';
import type { Settings } from '../src/settings.js';
import { read } from './1-read.js';
import { segment } from './2-segment.js';
import { count } from './3-count.js';
import { relate } from './4-relate.js';
import { readBrand } from './brand.js';
import type { Reading } from './commands/read.js';
import type { Renderer } from './helpers/renderer.js';
import { readingFacts } from './reading-facts.js';
import { runFile } from './run-json.js';
import type { RunningSegmenter } from './segmenter/segmenter.js';
import { drawSlides } from './slide-drawings.js';
import { type Format, STAGES, type Stage } from './terminal/options.js';
import { details, type StageDone } from './terminal/progress.js';

/** One transcript to analyse. */
export interface Job {
  /** Path as given. */
  readonly path: string;
  /** Where it is not a file of its own, but lies in an archive. */
  readonly member?: Member;
  readonly settingsFile: string | null;
  readonly settings: Settings;
  readonly formats: ReadonlySet<Format>;
  readonly version: string;
  readonly to: Stage;
}

/** What a run needs of the world. Segmenter and renderer are started by the caller, so that their loading overlaps with other stages. */
export interface Effects {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly onStage: (done: StageDone) => void;
  /** So many of the pictures are drawn. */
  readonly onDrawn: (drawn: number, of: number) => void;
  /** Null where the run stops before it. */
  readonly segmenter: RunningSegmenter | null;
  readonly renderer: () => Promise<Renderer>;
}

export interface RunResult {
  /** Null where the run was to stop before. */
  readonly reading: Reading;
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
  const { settings, formats, version } = job;
  const { language } = settings;
  const brand = readBrand(job);
  const clock = new Clock(effects);
  const stopsAfter = (stage: Stage): boolean => STAGES.indexOf(stage) >= STAGES.indexOf(job.to);

  const reading = await read(job.path, settings, job.member);
  const { source, transcript } = reading;
  clock.done('read', details.read(source, transcript));
  if (stopsAfter('read')) return { reading, tables: null, content: null, warnings: transcript.warnings };

  const words = await segment(transcript, settings, effects.segmenter ?? undefined);
  const warnings = [...transcript.warnings, ...words.warnings];
  clock.done('segment', details.segment(words));
  if (stopsAfter('segment')) return { reading, tables: null, content: null, warnings };

  const { index, keywords } = count(transcript, words, settings);
  clock.done('count', details.count(index.basis.counted_words, keywords));
  if (stopsAfter('count')) return { reading, tables: null, content: null, warnings };

  const tables: Tables = { title: transcript.title, date: transcript.date, ...keywords, ...relate(index, keywords) };
  clock.done('relate', details.relate(tables));
  if (stopsAfter('relate')) return { reading, tables, content: null, warnings };

  // The workbook is made while the renderer's thread draws.
  const wanted = (format: Format): boolean => formats.has(format) && !stopsAfter('chart');
  const [{ charts, pictures, missing, font, translated }, slides, book] = await Promise.all([
    draw(tables, { language, formats, renderer: effects.renderer, onDrawn: effects.onDrawn }),
    wanted('pptx') ? drawSlides(tables, { language, renderer: await effects.renderer() }) : null,
    wanted('xlsx') ? (await import('./workbook.js')).workbook({ tables, language, brand, version }) : null,
  ]);
  if (missing.length > 0) warnings.push(messages.missingGlyphs(missing));
  clock.done('chart', details.chart(charts));
  if (stopsAfter('chart')) return { reading, tables, content: null, warnings };

  const { publish } = await import('./6-publish.js');
  const { engine } = words;
  const thisRun = { started: clock.started, seconds: clock.seconds, input: job.path, settings_file: job.settingsFile };
  const { count: counted, seed } = settings;
  const content = await publish({
    ...{ tables, charts, pictures, translated, font, formats, language, slides, book, brand },
    facts: { version, source, engine, seed, counted, warnings, reading: readingFacts(reading) },
    run: runFile({ version, formats: [...formats].sort(), source, transcript, engine, settings, tables, warnings, thisRun }),
  });
  clock.done('publish', details.publish(content));
  return { reading, tables, content, warnings };
}

/** Charts and their pictures; nothing is loaded where none is asked for. */
async function draw(
  tables: Tables,
  { language, formats, renderer, onDrawn }: Pick<Settings, 'language'> & Pick<Job, 'formats'> & Pick<Effects, 'renderer' | 'onDrawn'>,
) {
  if (!(formats.has('svg') || formats.has('png') || formats.has('html'))) {
    return { charts: [], pictures: [], missing: [], font: () => new Uint8Array(), translated: null };
  }
  const [{ chart }, { measure, render, missing, font }] = await Promise.all([import('./5-chart.js'), renderer()]);
  const charts = chart(tables, { language, measure });
  const of = charts.length * (formats.has('html') ? 2 : 1);
  let drawn = 0;
  const onPicture = (): void => onDrawn(++drawn, of);
  const pictures = await render(charts, { png: formats.has('png'), onPicture });
  return { charts, pictures, missing: missing(charts), font, translated: formats.has('html') ? await drawOther() : null };

  /** The page can be read in the other language too. */
  async function drawOther() {
    const other = chart(tables, { language: language === 'zh' ? 'en' : 'zh', measure });
    return { charts: other, pictures: await render(other, { png: false, onPicture }) };
  }
}

/** Tells each stage's time to the terminal and to run.json. */
class Clock {
  readonly seconds: Record<string, number> = {};
  readonly started: string;
  #last: number;

  constructor(readonly effects: Effects) {
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
