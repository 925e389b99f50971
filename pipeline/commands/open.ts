import { defineCommand } from './command.js';
import { language } from './shared-options.js';

export const open = defineCommand({
  name: 'open',
  usage: [{ zh: ['open 输出文件夹', '在浏览器里打开其中的报告 report.html'], en: ['open OUTPUT', 'opens its report.html in the browser'] }],
  options: { language },
  run: async (options, { terminal }) => (await import('./open/open-report.js')).openReport(options, terminal),
});
