import { defineCommand } from './command.js';
import { language, queue, quiet } from './shared-options.js';

export const worker = defineCommand({
  name: 'worker',
  usage: [{ zh: ['worker --queue redis://…', '在别的机器上帮着处理'], en: ['worker --queue redis://…', 'maps parts on another machine'] }],
  options: { language, queue, quiet },
  run: async (options, context) => (await import('./worker/map-from-queue.js')).mapFromQueue(options, context),
});
