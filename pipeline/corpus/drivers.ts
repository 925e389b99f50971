import type { Part } from '../../src/corpus/shapes.js';
import { corpusErrors } from '../../src/errors/corpus-errors.js';
import type { Place } from './mapping-request.js';
import { PartMapper } from './part-mapper.js';

/** What a driver is given: everything that decides on results is in here, and none of it in the driver. */
export interface Work extends Place {
  readonly parts: readonly Part[];
  /** Called for every part that is committed. */
  readonly onPart: (part: Part) => void;
}

/** Sees to it that every part is mapped, somewhere, once or more often. */
export type Driver = (work: Work) => Promise<void>;

/** Long-lived processes, each with a segmenter of its own. They load it at once, while the work is still planned. */
export function processes(count: number): Driver {
  const mappers = Array.from({ length: count }, () => new PartMapper());
  return async ({ header, folder, parts, onPart }) => {
    const queue = [...parts];
    const run = async (mapper: PartMapper): Promise<void> => {
      mapper.open({ header, folder });
      for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
        await mapper.map(part);
        onPart(part);
      }
      void mapper.close();
    };
    for (const unneeded of mappers.splice(queue.length)) void unneeded.close();
    try {
      await Promise.all(mappers.map(run));
    } finally {
      for (const mapper of mappers) void mapper.close();
    }
  };
}

/** `0/4` → the first of four equal shares of the parts. @throws YuanzhuoError for anything else. */
export function shardOf(parts: readonly Part[], shard: string): readonly Part[] {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(shard) ?? []).map(Number);
  if (index === undefined || count === undefined || index >= count) throw corpusErrors.shard(shard);
  return parts.filter((_, i) => i % count === index);
}
