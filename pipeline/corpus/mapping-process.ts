/** A process that maps parts of a corpus, forked by corpus-drivers.ts. It ends when its parent goes. */
import { YuanzhuoError } from '../../src/errors.js';
import { preload } from '../2-segment.js';
import type { Order, Report } from './drivers.js';
import { Mapper } from './map.js';

preload();
let mapper: Mapper | undefined;
const answer = (report: Report): void => {
  process.send?.(report, undefined, undefined, () => undefined);
};

process.on('disconnect', () => process.exit());
// The terminal sends it to the whole group; the parent decides.
process.on('SIGINT', () => undefined);

process.on('message', async (order: Order) => {
  if (order.header) {
    mapper = new Mapper(order.header, order.folder);
    return;
  }
  try {
    await mapper?.map(order.part, order.poison);
    answer({ done: order.part.part });
  } catch (error) {
    if (!(error instanceof YuanzhuoError)) throw error;
    answer({ failed: { code: error.code, messages: error.messages } });
  }
});
