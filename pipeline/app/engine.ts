import type { FolderContent } from '../../src/files/folder-record.js';
import type { Settings } from '../../src/settings.js';
import type { Reading } from '../1-read.js';
import type { FormatName } from '../formats/formats.js';
import { type Helpers, startHelpers } from '../helpers/start-helpers.js';
import { type RunResult, run } from '../run.js';
import type { Stage } from '../terminal/stages.js';
import type { FirstTables } from './first-tables.js';
import { shareCard } from './share-card.js';
import { warmStages } from './warm-stages.js';

/** What is to be run: a transcript with the settings of this moment. */
export interface Request {
  readonly path: string;
  readonly settingsFile: string | null;
  readonly settings: Settings;
}

/** Is told how far a run is. */
export interface Progress {
  readonly onStage: (path: string, stage: Stage) => void;
  readonly onDrawn: (path: string, drawn: number, of: number) => void;
}

/**
 * The flow of the command with its helpers kept open between runs: segmenter and renderer are loaded once, and of the stages only those run
 * again that a change touches. Runs follow one another; what is asked meanwhile waits.
 */
export class Engine {
  readonly #stages = warmStages();
  #last: Promise<unknown> = Promise.resolve();
  #started: Helpers | null = null;
  /** So many were asked for and are not done. */
  #wanted = 0;

  constructor(
    readonly version: string,
    readonly progress: Progress,
    readonly start: () => Helpers = () => startHelpers(),
  ) {}

  /** Started with the first discussion that is opened: they would take from the list the time in which it is to be there. */
  get #helpers(): Helpers {
    this.#started ??= this.start();
    return this.#started;
  }

  read({ path, settings }: Request): Promise<Reading> {
    return this.#next(() => this.#stages.read(path, settings));
  }

  /** What can be shown of the words before anything is tested. */
  first({ path, settings }: Request): Promise<FirstTables> {
    return this.#next(async () => {
      const { transcript } = await this.#stages.read(path, settings);
      const words = await this.#stages.segment(transcript, settings, this.#helpers.segmenter(settings.engine));
      return this.#stages.first(transcript, words, settings);
    });
  }

  count(request: Request): Promise<RunResult> {
    return this.#run(request, { to: 'relate', formats: [] });
  }

  /** The files of an output folder, with these formats and no others. */
  async publish(request: Request, formats: readonly FormatName[]): Promise<FolderContent> {
    return (await this.#run(request, { to: 'publish', formats })).content ?? new Map();
  }

  /** The report as a page in one language, which is drawn in half the time of one in two. */
  async report(request: Request): Promise<string> {
    const { content } = await this.#run(request, { to: 'publish', formats: ['html'], translates: false });
    return String(content?.get('report.html') ?? '');
  }

  /** A picture to share, as SVG. @throws as `shareCard`. */
  async card(request: Request): Promise<string> {
    const { tables } = await this.count(request);
    if (tables === null) throw new Error('stage relate gives tables');
    return shareCard(tables, request, await this.#helpers.renderer());
  }

  /** Does beforehand what is likely to be asked for, so that the first correction finds everything loaded; what is asked for meanwhile comes first. */
  prepare({ path, settings, settingsFile }: Request): void {
    const isWanted = (): void => {
      if (this.#wanted > 0) throw new Error('something else is wanted');
    };
    const job = {
      path,
      settingsFile,
      settings,
      version: this.version,
      formats: new Set(['html'] as const),
      to: 'publish',
      translates: false,
    } as const;
    const work = (): Promise<unknown> => run(job, { ...this.#effects(settings), onStage: isWanted, onDrawn: () => undefined });
    this.#last = this.#last.then(work).catch(() => undefined);
  }

  close(): Promise<void> {
    return this.#started?.close() ?? Promise.resolve();
  }

  #run({ path, settingsFile, settings }: Request, { formats, ...how }: How): Promise<RunResult> {
    const job = { path, settingsFile, settings, formats: new Set(formats), version: this.version, ...how };
    return this.#next(() =>
      run(job, {
        ...this.#effects(settings),
        onStage: ({ stage }) => this.progress.onStage(path, stage),
        onDrawn: (drawn, of) => this.progress.onDrawn(path, drawn, of),
      }),
    );
  }

  #effects({ engine }: Settings) {
    const { renderer } = this.#helpers;
    return { now: () => Date.now(), segmenter: this.#helpers.segmenter(engine), renderer, stages: this.#stages };
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#wanted++;
    const result = this.#last.then(work).finally(() => this.#wanted--);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

interface How {
  readonly to: Stage;
  readonly formats: readonly FormatName[];
  readonly translates?: boolean;
}
