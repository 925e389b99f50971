import type { Language, Warning } from '../src/data.js';
import type { Stage } from './options.js';

const NAMES: Readonly<Record<Stage, string>> = {
  read: '读取',
  segment: '分词',
  count: '计数',
  relate: '主题',
  chart: '制图',
  publish: '发布',
};
const ORDER: readonly Stage[] = ['read', 'segment', 'count', 'relate', 'chart', 'publish'];

/** One line for each stage of each file. */
export function stageLine({ name, stage, detail, seconds, language }: StageDone & { name: string; language: Language }): string {
  const label = language === 'zh' ? `${NAMES[stage]} ${stage}` : stage;
  return `${name}  ${ORDER.indexOf(stage) + 1}/6 ${label}  ${detail[language]}  ${seconds.toFixed(2)} s`;
}

export interface StageDone {
  readonly stage: Stage;
  readonly detail: Readonly<Record<Language, string>>;
  readonly seconds: number;
}

export function warningLine(name: string, { message, line }: Warning, language: Language): string {
  const place = line > 0 ? (language === 'zh' ? `第 ${line} 行：` : `line ${line}: `) : '';
  return language === 'zh' ? `${name}  注意：${place}${message.zh}` : `${name}  note: ${place}${message.en}`;
}
