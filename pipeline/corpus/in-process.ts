import type { Driver } from './drivers.js';
import { Mapper } from './map.js';

/** One after another, in this process: a part is written while the next is read. */
export const inProcess: Driver = async ({ header, folder, parts, onPart }) => {
  const mapper = new Mapper(header, folder);
  let writing = Promise.resolve();
  try {
    for (const part of parts) {
      const write = await mapper.read(part);
      await writing;
      writing = write().then(() => onPart(part));
      // A failure is reported where it is waited for.
      writing.catch(() => undefined);
    }
    await writing;
  } finally {
    await writing.catch(() => undefined);
    await mapper.close();
  }
};
