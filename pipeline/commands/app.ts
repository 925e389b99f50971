import { appErrors } from '../../src/errors/app-errors.js';
import { type Option, valued } from '../terminal/options.js';
import { defineCommand } from './command.js';
import { language, output } from './shared-options.js';

/** Null: one that is free. */
const port = valued({ name: 'port' }, (given) => {
  if (given === null) return null;
  if (!/^[1-9]\d{0,4}$/.test(given) || Number(given) > 65_535) throw appErrors.port(given);
  return Number(given);
});

/** Whether the browser is opened. */
const opens: Option<boolean> = { name: 'no-open', type: 'boolean', read: (given) => given !== true };

export const app = defineCommand({
  name: 'app',
  usage: [
    {
      zh: [
        'app [文件夹]',
        '在浏览器里打开本机页面：添加文字稿，改正人物、词语和主题，报告随之更新。',
        '默认文件夹 input，按 Ctrl-C 结束（--port 端口，--no-open 不打开浏览器）',
      ],
      en: [
        'app [FOLDER]',
        'opens a page of this machine in the browser: add transcripts, correct people, words and',
        'themes, and see the report follow (default: input; --port N, --no-open; Ctrl-C stops it)',
      ],
    },
  ],
  options: { language, output, port, opens },
  run: async (options, context) => (await import('./app/run-app.js')).runApp(options, context),
});
