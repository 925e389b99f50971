import { formatErrors } from '../../../../errors/format-errors.js';

const HEADER = 512;
const IN_HEADER = 109;

/**
 * The sectors of an OLE container follow each other by a table: where they go round in a circle, its reader never ends.
 * @throws YuanzhuoError where they do, or where the container is not whole.
 */
export function checkOle(bytes: Uint8Array, path: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const damaged = (): Error => formatErrors.damaged(path, 'doc');
  if (buffer.length < HEADER) throw damaged();
  const size = 1 << buffer.readUInt16LE(30);
  const sectors = Math.ceil(buffer.length / size);
  if (size < HEADER || size > 1 << 16 || buffer.readUInt32LE(44) > sectors || buffer.readUInt32LE(72) > sectors) throw damaged();
  const ole: Ole = { buffer, size };
  const table = readTable(ole, tableSectors(ole));
  if (goesRound(table)) throw damaged();
  const short = chain(table, buffer.readInt32LE(60));
  if (short.length !== buffer.readUInt32LE(64) || goesRound(readTable(ole, short))) throw damaged();
}

interface Ole {
  readonly buffer: Buffer;
  /** Bytes of a sector. */
  readonly size: number;
}

const offsetOf = ({ size }: Ole, sector: number): number => (sector + 1) * size;

/** The sectors that hold the table: the first are named in the header, all others in sectors of their own. */
function tableSectors(ole: Ole): readonly number[] {
  const { buffer, size } = ole;
  const count = buffer.readUInt32LE(44);
  const sectors = Array.from({ length: Math.min(count, IN_HEADER) }, (_, i) => buffer.readInt32LE(76 + i * 4));
  let more = buffer.readInt32LE(68);
  for (let i = buffer.readUInt32LE(72); i > 0 && more >= 0 && sectors.length < count; i--) {
    const at = offsetOf(ole, more);
    if (at + size > buffer.length) break;
    for (let j = 0; j < size - 4 && sectors.length < count; j += 4) sectors.push(buffer.readInt32LE(at + j));
    more = buffer.readInt32LE(at + size - 4);
  }
  return sectors;
}

/** Sector → the next one of its stream; negative where there is none. */
function readTable(ole: Ole, sectors: readonly number[]): Int32Array {
  const each = ole.size / 4;
  const table = new Int32Array(sectors.length * each).fill(-1);
  for (const [i, sector] of sectors.entries()) {
    const at = offsetOf(ole, sector);
    for (let j = 0; sector >= 0 && j < each && at + j * 4 + 4 <= ole.buffer.length; j++)
      table[i * each + j] = ole.buffer.readInt32LE(at + j * 4);
  }
  return table;
}

function chain(table: Int32Array, start: number): readonly number[] {
  const sectors: number[] = [];
  for (let at = start; at >= 0 && at < table.length; at = table[at]!) sectors.push(at);
  return sectors;
}

function goesRound(table: Int32Array): boolean {
  /** The walk on which a sector was met, 0 for none. */
  const met = new Int32Array(table.length);
  for (let start = 0; start < table.length; start++) {
    let at = start;
    while (at >= 0 && at < table.length && met[at] === 0) {
      met[at] = start + 1;
      at = table[at]!;
    }
    if (at >= 0 && at < table.length && met[at] === start + 1) return true;
  }
  return false;
}
