import type { Language } from '../../src/data.js';
import type { Message } from '../../src/errors/error.js';

/** The stages of a run, in order, as options and progress name them. */
export const STAGES = ['read', 'segment', 'count', 'relate', 'chart', 'publish'] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_NAMES_ZH: Readonly<Record<Stage, string>> = {
  read: '读取',
  segment: '分词',
  count: '计数',
  relate: '主题',
  chart: '制图',
  publish: '输出',
};

/** In Chinese with the word that the options and the documents use. */
export const stageName = (stage: Stage, language: Language): string => (language === 'zh' ? `${STAGE_NAMES_ZH[stage]} ${stage}` : stage);

export const isAtOrAfter = (stage: Stage, other: Stage): boolean => STAGES.indexOf(stage) >= STAGES.indexOf(other);

export interface StageDone {
  readonly stage: Stage;
  readonly detail: Message;
  readonly seconds: number;
}

/** Is notified while a run works. */
export interface RunListener {
  readonly onStage: (done: StageDone) => void;
  /** So many of the pictures are drawn. */
  readonly onDrawn: (drawn: number, of: number) => void;
}
