import { defineCommand } from './command.js';
import { language, queue, quiet } from './shared-options.js';

export const worker = defineCommand({
  name: 'worker',
  usage: [
    { zh: ['worker --queue redis://…', '在另一台机器上处理分片'], en: ['worker --queue redis://…', 'processes parts on another machine'] },
  ],
  options: { language, queue, quiet },
  run: async (options, context) => (await import('./worker/map-from-queue.js')).mapFromQueue(options, context),
});
