import type { Tables, Warning } from '../src/data.js';
import type { FolderContent } from '../src/files/write-folder.js';
import type { Settings } from '../src/settings.js';
import { read } from './1-read.js';
import { segment } from './2-segment.js';
import { count } from './3-count.js';
import { relate } from './4-relate.js';
import type { RunningEngine } from './engine.js';
import { type Format, STAGES, type Stage } from './options.js';
import type { StageDone } from './progress.js';
import { runFile } from './run-json.js';

/** One transcript to analyse. */
export interface Job {
  /** Path as given. */
  readonly path: string;
  readonly settingsFile: string | null;
  readonly settings: Settings;
  readonly formats: ReadonlySet<Format>;
  readonly version: string;
  readonly to: Stage;
}

/** What a run needs of the world. */
export interface Effects {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly onStage: (done: StageDone) => void;
  /** Cuts words; started by the caller so that its loading overlaps with reading. Null where the run stops before it. */
  readonly engine: RunningEngine | null;
  /** Draws charts; started by the caller so that its loading overlaps with the stages before it. */
  readonly renderer: () => Promise<import('./renderer.js').Renderer>;
}

export interface RunResult {
  /** Null where the run was to stop before publishing. */
  readonly content: FolderContent | null;
  readonly tables: Tables | null;
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
  const clock = new Clock(effects);
  const goesOn = (stage: Stage): boolean => STAGES.indexOf(stage) <= STAGES.indexOf(job.to);
  const { settings, formats } = job;
  const { language } = settings;

  const { source, transcript } = read(job.path, settings);
  clock.done('read', {
    zh: `${transcript.people.length} 人，${transcript.sections.length} 节，${transcript.turns.length} 轮，${transcript.sentences.length} 句（${source.encoding}）`,
    en: `${transcript.people.length} people, ${transcript.sections.length} sections, ${transcript.turns.length} turns, ${transcript.sentences.length} sentences (${source.encoding})`,
  });
  if (!goesOn('segment')) return { content: null, tables: null, warnings: transcript.warnings };

  const words = await segment(transcript, settings, effects.engine ?? undefined);
  const warnings = [...transcript.warnings, ...words.warnings];
  clock.done('segment', {
    zh: `${words.words.length} 词（${words.engine.name} ${words.engine.version}）`,
    en: `${words.words.length} words (${words.engine.name} ${words.engine.version})`,
  });
  if (!goesOn('count')) return { content: null, tables: null, warnings };

  const { index, keywords } = count(transcript, words, settings);
  clock.done('count', {
    zh: `${index.term.length} 个内容词，${keywords.keywords.length} 个不同的词`,
    en: `${index.term.length} content words, ${keywords.keywords.length} different ones`,
  });
  if (!goesOn('relate')) return { content: null, tables: null, warnings };

  const related = relate(index, keywords);
  const tables: Tables = { title: transcript.title, date: transcript.date, ...keywords, ...related };
  clock.done('relate', {
    zh: `${tables.themes.length} 个主题，${tables.termPairs.length} 对共现词`,
    en: `${tables.themes.length} themes, ${tables.termPairs.length} pairs of terms`,
  });
  if (!goesOn('chart')) return { content: null, tables, warnings };

  const drawn = formats.has('svg') || formats.has('png') || formats.has('html');
  const renderer = drawn ? await effects.renderer() : null;
  const charts = renderer ? (await import('./5-chart.js')).chart(tables, { language, measure: renderer.measure }) : [];
  const pictures = renderer ? await renderer.render(charts, { png: formats.has('png') }) : [];
  clock.done('chart', { zh: `${charts.length} 张图`, en: `${charts.length} charts` });
  if (!goesOn('publish')) return { content: null, tables, warnings };

  const { publish } = await import('./6-publish.js');
  const thisRun = {
    started: new Date(effects.now()).toISOString(),
    seconds: clock.seconds,
    input: job.path,
    settings_file: job.settingsFile,
  };
  const facts = {
    version: job.version,
    source,
    engine: words.engine,
    seed: settings.seed,
    thresholds: settings.thresholds,
    counted: settings.count,
    warnings,
  };
  const content = await publish({
    tables,
    charts,
    pictures,
    facts,
    run: runFile({ version: job.version, formats: [...formats].sort(), source, engine: words.engine, settings, tables, warnings, thisRun }),
    formats,
    language,
    font: (text, weight) => renderer?.font(text, weight) ?? new Uint8Array(),
  });
  clock.done('publish', { zh: `${content.size} 个文件`, en: `${content.size} files` });
  return { content, tables, warnings };
}

/** Tells each stage's time to the terminal and to run.json. */
class Clock {
  readonly seconds: Record<string, number> = {};
  #last: number;

  constructor(readonly effects: Effects) {
    this.#last = effects.now();
  }

  done(stage: Stage, detail: StageDone['detail']): void {
    const now = this.effects.now();
    const seconds = (now - this.#last) / 1000;
    this.#last = now;
    this.seconds[stage] = Math.round(seconds * 1000) / 1000;
    this.effects.onStage({ stage, detail, seconds });
  }
}
