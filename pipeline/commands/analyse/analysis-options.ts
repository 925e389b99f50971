import type { Template } from '../../../src/settings.js';
import { type Definite, flag, type Option, oneOf, valued } from '../../terminal/options.js';
import { STAGE_NAMES_ZH, STAGES, type Stage } from '../../terminal/stages.js';
import { formats, json, lang, output, quiet } from '../shared-options.js';

const settings = valued(
  {
    name: 'settings',
    argument: 'FILE',
    help: {
      zh: ['设置文件（默认用文字稿旁边同名的 .yaml）'],
      en: ['settings (default: the .yaml of the same name beside the transcript)'],
    },
  },
  (given) => given,
);

export const readStage = (given: string): Stage => oneOf('--to', given, STAGES);

const to = valued(
  {
    name: 'to',
    argument: 'STAGE',
    help: {
      zh: ['做到这一步为止，只在终端显示结果，不写文件：', STAGES.map((stage) => `${stage}（${STAGE_NAMES_ZH[stage]}）`).join('')],
      en: ['stop after this stage and show its result on the terminal; nothing is written:', STAGES.join(', ')],
    },
  },
  (given): Stage => (given === null ? 'publish' : readStage(given)),
);

/** Null: what the settings say. */
const template = valued(
  {
    name: 'template',
    argument: 'NAME',
    help: {
      zh: ['Word 文档：report（默认）；minutes 另写会议纪要 minutes.docx'],
      en: ['Word documents: report (default); minutes: minutes.docx as well'],
    },
  },
  (given): Template | null => (given === null ? null : oneOf('--template', given, ['report', 'minutes'] as const)),
);

/** False: terms found in the text itself are only proposed, whatever the settings say. */
const foundTerms: Option<boolean> = {
  name: 'no-found-terms',
  type: 'boolean',
  help: {
    zh: ['文中发现的新词仅建议，不合并'],
    en: ['new terms found in the text are only suggested, not merged'],
  },
  read: (given) => given !== true,
};

const strict = flag({
  name: 'strict',
  help: { zh: ['有提醒时，退出码为 2'], en: ['exit code 2 if there are warnings'] },
});

/** Of the commands that analyse transcripts. */
export const analysisOptions = { output, settings, lang, formats, template, to, foundTerms, strict, quiet, json };
export type AnalysisOptions = Definite<typeof analysisOptions>;
