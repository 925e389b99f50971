import type { Language } from '../../src/data.js';
import type { FolderContent } from '../../src/files/folder-record.js';
import type { Settings } from '../../src/settings.js';
import type { FormatName } from '../formats/formats.js';
import { type Helpers, startHelpers } from '../helpers/start-helpers.js';
import { type RunResult, run } from '../run.js';
import type { Stage } from '../terminal/stages.js';
import { warmRenderer, warmStages } from './warm-stages.js';

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
  readonly #renderer: Helpers['renderer'];
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly version: string,
    readonly progress: Progress,
    readonly helpers: Helpers = startHelpers({ draws: true }),
  ) {
    let warm: ReturnType<Helpers['renderer']> | undefined;
    this.#renderer = () => {
      warm ??= this.helpers.renderer().then(warmRenderer);
      return warm;
    };
    // The segmenter takes longest to load; most settings want this one.
    this.helpers.segmenter('auto');
  }

  read(request: Request): Promise<RunResult> {
    return this.#run(request, { to: 'read', formats: [] });
  }

  count(request: Request): Promise<RunResult> {
    return this.#run(request, { to: 'relate', formats: [] });
  }

  /** The files of an output folder, with these formats and no others. `language`: of the report, where not that of the settings. */
  async publish(request: Request, formats: readonly FormatName[], language?: Language): Promise<FolderContent> {
    const settings = language === undefined ? request.settings : { ...request.settings, language };
    const { content } = await this.#run({ ...request, settings }, { to: 'publish', formats });
    return content ?? new Map();
  }

  close(): Promise<void> {
    return this.helpers.close();
  }

  #run({ path, settingsFile, settings }: Request, { to, formats }: { readonly to: Stage; readonly formats: readonly FormatName[] }) {
    const work = (): Promise<RunResult> =>
      run(
        { path, settingsFile, settings, formats: new Set(formats), version: this.version, to },
        {
          now: () => Date.now(),
          onStage: ({ stage }) => this.progress.onStage(path, stage),
          onDrawn: (drawn, of) => this.progress.onDrawn(path, drawn, of),
          segmenter: to === 'read' ? null : this.helpers.segmenter(settings.engine),
          renderer: this.#renderer,
          stages: this.#stages,
        },
      );
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
