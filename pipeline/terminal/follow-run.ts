import type { Language } from '../../src/data.js';
import type { ProgressBar } from './progress-bar.js';
import { type RunListener, STAGES, type Stage, stageName } from './stages.js';

/** Of the time that one transcript takes, each stage's share; as measured, so that the bar moves evenly. */
const SHARES: Readonly<Record<Stage, number>> = { read: 0.05, segment: 0.2, count: 0.1, relate: 0.15, chart: 0.15, publish: 0.35 };

interface Place {
  readonly bar: Pick<ProgressBar, 'show'>;
  readonly name: string;
  /** Of so many files this one, from 0. */
  readonly file: number;
  readonly files: number;
  readonly language: Language;
}

/** Shows on the bar how far the work on one of several files is. */
export function followRun({ bar, name, file, files, language }: Place): RunListener {
  let reached = 0;
  const show = (stage: Stage, part: number, detail = ''): void => {
    const before = STAGES.slice(0, STAGES.indexOf(stage)).reduce((sum, earlier) => sum + SHARES[earlier], 0);
    const label = [files > 1 ? `${file + 1}/${files}` : '', name, stageName(stage, language), detail].filter((word) => word !== '');
    // The first pictures are drawn before the last chart is composed.
    reached = Math.max(reached, (file + before + part * SHARES[stage]) / files);
    bar.show(reached, label.join('  '));
  };
  show('read', 0);
  return {
    onStage: ({ stage }) => {
      const next = STAGES[STAGES.indexOf(stage) + 1];
      if (next) show(next, 0);
    },
    onDrawn: (drawn, of) => show('publish', drawn / of, `${drawn}/${of}`),
  };
}
