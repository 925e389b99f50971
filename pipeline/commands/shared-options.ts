import type { Language } from '../../src/data.js';
import { errors } from '../../src/errors/errors.js';
import { DEFAULT_FORMATS, FORMAT_NAMES, FORMATS, type FormatName } from '../formats/formats.js';
import { flag, type Option, oneOf, valued } from '../terminal/options.js';

/** Options of more than one command. */

const LANG = {
  name: 'lang',
  argument: 'zh|en',
  help: { zh: ['界面和报告的语言（默认 zh）'], en: ['language of the interface and the report (default: zh)'] },
} as const;

const readLanguage = (given: string | null): Language | null => (given === null ? null : oneOf('--lang', given, ['zh', 'en'] as const));

/** Null: reports in the language of the settings, messages in Chinese. */
export const lang = valued(LANG, readLanguage);

/** For commands that only write to the terminal. */
export const language = valued(LANG, (given) => readLanguage(given) ?? 'zh');

export const output = valued(
  {
    name: 'output',
    short: 'o',
    argument: 'DIR',
    help: { zh: ['输出文件夹（默认 output）'], en: ['where to write (default: output)'] },
  },
  (given) => {
    if (given?.trim() === '') throw errors.emptyOutput();
    return given ?? 'output';
  },
);

const requested = FORMATS.flatMap(({ name, onRequest }) => (onRequest ? [{ name, ...onRequest }] : []));

export const formats: Option<ReadonlySet<FormatName>> = valued(
  {
    name: 'formats',
    argument: 'LIST',
    help: {
      zh: [
        `只生成指定格式，用逗号分开：${DEFAULT_FORMATS.join(',')}（默认全部），`,
        ...requested.map(({ name, zh }) => `另有 ${name}：${zh}`),
      ],
      en: [
        `only these formats, separated by commas: ${DEFAULT_FORMATS.join(',')} (default: all of these), and`,
        ...requested.map(({ name, en }) => `${name}: ${en}`),
      ],
    },
  },
  (given) =>
    new Set(given === null ? DEFAULT_FORMATS : given.split(/[,，、]/).map((name) => oneOf('--formats', name.trim(), FORMAT_NAMES))),
);

export const quiet = flag({
  name: 'quiet',
  help: { zh: ['不显示进度，结束时也不显示三条主要发现'], en: ['no progress, and no findings at the end'] },
});

export const json = flag({
  name: 'json',
  help: { zh: ['在标准输出给出 JSON 结果'], en: ['the result as JSON on standard output'] },
});

export const queue = valued({ name: 'queue' }, (given) => given);

export const version = flag({ name: 'version', help: { zh: ['显示版本'], en: ['show the version'] } });

export const help = flag({ name: 'help', short: 'h', help: { zh: ['显示帮助'], en: ['show this help'] } });
