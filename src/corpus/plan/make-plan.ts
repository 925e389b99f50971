import type { Part, PlannedDocument } from '../shapes.js';

/** Bytes of a part: large enough to be worth a file, small enough to be done again after a crash. */
const MOST_BYTES = 4 << 20;
const LEAST_BYTES = 64 << 10;
/** A small corpus still makes so many parts that several processes share it evenly. */
const WANTED_PARTS = 16;

/** Documents in the order of the plan → parts of neighbours. `hash` gives hex digits of a text. */
export function packParts(documents: readonly PlannedDocument[], hash: (text: string) => string): readonly Part[] {
  const total = documents.reduce((sum, { bytes }) => sum + bytes, 0);
  const most = Math.min(MOST_BYTES, Math.max(LEAST_BYTES, total / WANTED_PARTS));
  const packs: PlannedDocument[][] = [];
  let room = 0;
  for (const document of documents) {
    if (packs.length === 0 || (room < document.bytes && room < most)) {
      packs.push([]);
      room = most;
    }
    packs.at(-1)?.push(document);
    room -= document.bytes;
  }
  return packs.map((pack) => ({ part: hash(pack.map(({ key }) => key).join('\n')).slice(0, 32), documents: pack }));
}
