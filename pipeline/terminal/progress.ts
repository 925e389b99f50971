import type { Chart, Language, Source, Tables, Transcript, Warning, Words } from '../../src/data.js';
import type { Message } from '../../src/errors/error.js';
import type { FolderContent } from '../../src/files/folder-record.js';
import type { Edited } from '../../src/files/settings/carry-over.js';
import type { MainFinding } from '../../src/report/findings/main-findings.js';
import { STAGES, type StageDone, stageName } from './stages.js';
import { harmless } from './terminal-text.js';

/** One line for each stage of each file. */
export function stageLine({ name, stage, detail, seconds, language }: StageDone & { name: string; language: Language }): string {
  return `${name}  ${STAGES.indexOf(stage) + 1}/${STAGES.length} ${stageName(stage, language)}  ${detail[language]}  ${seconds.toFixed(2)} s`;
}

/** The main findings of a transcript, each behind its grade. What the transcript says must not steer the terminal. */
export function findingLines(findings: readonly MainFinding[]): readonly string[] {
  return findings.map(({ grade, text }, i) => `  ${i + 1}. [${grade}] ${harmless(text)}`);
}

export function warningLine(name: string, { message, line }: Warning, language: Language): string {
  const place = line > 0 ? { zh: `第 ${line} 行：`, en: `line ${line}: ` }[language] : '';
  return `${name}  ${{ zh: '提醒：', en: 'warning: ' }[language]}${place}${message[language]}`;
}

/** Of a file of an earlier output that the user had changed. */
export function editedLine(name: string, { path, keptAs }: Edited, language: Language): string {
  const text = {
    zh: `${path} 在上次运行之后改过：改过的保留为 ${keptAs}，${path} 是这次的结果。`,
    en: `${path} had been edited since the last run: your version is kept as ${keptAs}, and ${path} is the new result.`,
  };
  return `${name}  ${text[language]}`;
}

/** What each stage says of its result. */
export const details = {
  read: ({ encoding }: Source, { people, sections, turns, sentences }: Transcript): Message => ({
    zh: `${people.length} 人，${sections.length} 节，${turns.length} 轮，${sentences.length} 句（${encoding}）`,
    en: `${people.length} people, ${sections.length} sections, ${turns.length} turns, ${sentences.length} sentences (${encoding})`,
  }),
  segment: ({ words, engine }: Words): Message => ({
    zh: `${words.lexeme.length} 词（${engine.name} ${engine.version}）`,
    en: `${words.lexeme.length} words (${engine.name} ${engine.version})`,
  }),
  count: (counted: number, { keywords, sections }: Pick<Tables, 'keywords' | 'sections'>): Message => {
    const placed = sections.filter(({ source }) => source === 'automatic' || source === 'moderator').length;
    return {
      zh: `计入 ${counted} 个词，${keywords.length} 个不同的词${placed > 0 ? `，自动划分 ${placed} 节` : ''}`,
      en: `${counted} counted words, ${keywords.length} different ones${placed > 0 ? `, ${placed} automatic sections` : ''}`,
    };
  },
  relate: ({ themes, termPairs }: Tables): Message => ({
    zh: `${themes.length} 个主题，${termPairs.length} 对共现词`,
    en: `${themes.length} themes, ${termPairs.length} co-occurring pairs`,
  }),
  chart: (charts: readonly Chart[]): Message => ({ zh: `${charts.length} 张图`, en: `${charts.length} charts` }),
  publish: (content: FolderContent): Message => ({ zh: `${content.size} 个文件`, en: `${content.size} files` }),
} as const;
