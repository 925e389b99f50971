import { inflateSync, strFromU8 } from 'fflate';

/** The text that `packText` has packed. */
export function unpackText(packed: string): string {
  return strFromU8(inflateSync(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))));
}
