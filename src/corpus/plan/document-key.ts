import type { Member } from '../../files/corpus-documents.js';
import { sha256 } from '../../files/read-bytes.js';
import type { Settings } from '../../settings.js';
import type { PlanHeader } from '../shapes.js';

/** What a document's rows depend on, as one hash. */
export function documentKey(member: Pick<Member, 'id' | 'bytes' | 'title' | 'date'>, rest: string): string {
  return sha256(JSON.stringify([member.id, member.title, member.date]), '\n', member.bytes, '\n', rest).slice(0, 16);
}

/** Goes up when the columns of parts change: what was mapped before is mapped again. */
export const ROWS = 2;

/** The part of the key that does not depend on the document. */
export function keyContext({ version, engine }: Pick<PlanHeader, 'version' | 'engine'>, settings: Settings): string {
  return JSON.stringify([ROWS, version, engine, settings]);
}
